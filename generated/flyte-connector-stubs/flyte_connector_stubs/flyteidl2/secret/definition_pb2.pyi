# Written by `nox -s generate` from flyteidl2/secret/definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/secret/definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _SecretTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> SecretType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[SecretType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SecretType]]: ...
    SECRET_TYPE_GENERIC: SecretType  # 0
    SECRET_TYPE_IMAGE_PULL_SECRET: SecretType  # 1

class SecretType(_builtins.int, metaclass=_SecretTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = SecretType

SECRET_TYPE_GENERIC: SecretType  # 0
SECRET_TYPE_IMAGE_PULL_SECRET: SecretType  # 1

class _OverallStatusEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> OverallStatus: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[OverallStatus]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, OverallStatus]]: ...
    UNSPECIFIED: OverallStatus  # 0
    PARTIALLY_PRESENT: OverallStatus  # 1
    FULLY_PRESENT: OverallStatus  # 2
    UNKNOWN_STATUS: OverallStatus  # 3

class OverallStatus(_builtins.int, metaclass=_OverallStatusEnumTypeWrapper):
    ValueType: _typing.TypeAlias = OverallStatus

UNSPECIFIED: OverallStatus  # 0
PARTIALLY_PRESENT: OverallStatus  # 1
FULLY_PRESENT: OverallStatus  # 2
UNKNOWN_STATUS: OverallStatus  # 3

class _SecretPresenceStatusEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> SecretPresenceStatus: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[SecretPresenceStatus]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SecretPresenceStatus]]: ...
    UNKNOWN: SecretPresenceStatus  # 0
    MISSING: SecretPresenceStatus  # 1
    PRESENT: SecretPresenceStatus  # 2

class SecretPresenceStatus(_builtins.int, metaclass=_SecretPresenceStatusEnumTypeWrapper):
    ValueType: _typing.TypeAlias = SecretPresenceStatus

UNKNOWN: SecretPresenceStatus  # 0
MISSING: SecretPresenceStatus  # 1
PRESENT: SecretPresenceStatus  # 2

@_typing.final
class SecretSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    BINARY_VALUE_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    string_value: _builtins.str
    binary_value: _builtins.bytes
    type: SecretType
    def __init__(
        self,
        *,
        string_value: _builtins.str | None = ...,
        binary_value: _builtins.bytes | None = ...,
        type: SecretType | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["binary_value", "string_value", "value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["binary_value", "string_value", "type", "value"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["string_value", "binary_value"] | None: ...

@_typing.final
class SecretIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    organization: _builtins.str
    domain: _builtins.str
    project: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        organization: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "organization", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecretMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CREATED_TIME_FIELD_NUMBER: _builtins.int
    SECRET_STATUS_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def created_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def secret_status(self) -> SecretStatus: ...
    type: SecretType
    def __init__(
        self,
        *,
        created_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        secret_status: SecretStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        type: SecretType | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["created_time", "secret_status"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["created_time", "secret_status", "type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecretStatus(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OVERALL_STATUS_FIELD_NUMBER: _builtins.int
    CLUSTER_STATUS_FIELD_NUMBER: _builtins.int
    overall_status: OverallStatus
    @_builtins.property
    def cluster_status(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ClusterSecretStatus]: ...
    def __init__(
        self,
        *,
        overall_status: OverallStatus | _builtins.int | _builtins.str | None = ...,
        cluster_status: _abc.Iterable[
            ClusterSecretStatus | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cluster_status", "overall_status"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterSecretStatus(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_FIELD_NUMBER: _builtins.int
    PRESENCE_STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cluster(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    presence_status: SecretPresenceStatus
    def __init__(
        self,
        *,
        cluster: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        presence_status: SecretPresenceStatus | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["cluster"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cluster", "presence_status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Secret(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SECRET_METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> SecretIdentifier: ...
    @_builtins.property
    def secret_metadata(self) -> SecretMetadata: ...
    def __init__(
        self,
        *,
        id: SecretIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        secret_metadata: SecretMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "secret_metadata"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "secret_metadata"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
