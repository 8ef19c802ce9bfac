# Written by `nox -s generate` from flyteidl2/app/replica_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/app/replica_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.app import (
    app_definition_pb2 as _flyteidl2_app_app_definition_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ReplicaIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    name: _builtins.str
    def __init__(
        self,
        *,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app_id", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReplicaMeta(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    REVISION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> ReplicaIdentifier: ...
    revision: _builtins.int
    def __init__(
        self,
        *,
        id: ReplicaIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        revision: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "revision"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReplicaList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ITEMS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def items(self) -> _containers.RepeatedCompositeFieldContainer[Replica]: ...
    def __init__(
        self,
        *,
        items: _abc.Iterable[Replica | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["items"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Replica(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    METADATA_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def metadata(self) -> ReplicaMeta: ...
    @_builtins.property
    def status(self) -> ReplicaStatus: ...
    def __init__(
        self,
        *,
        metadata: ReplicaMeta | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: ReplicaStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["metadata", "status"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["metadata", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReplicaStatus(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEPLOYMENT_STATUS_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    deployment_status: _builtins.str
    reason: _builtins.str
    def __init__(
        self,
        *,
        deployment_status: _builtins.str | None = ...,
        reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["deployment_status", "reason"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
