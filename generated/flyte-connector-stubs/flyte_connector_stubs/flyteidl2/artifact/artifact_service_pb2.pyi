# Written by `nox -s generate` from flyteidl2/artifact/artifact_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/artifact/artifact_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.artifact import (
    artifact_pb2 as _flyteidl2_artifact_artifact_pb2,
)
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2
from flyte_connector_stubs.flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CreateArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact_id(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactIdentifier: ...
    @_builtins.property
    def spec(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactSpec: ...
    def __init__(
        self,
        *,
        artifact_id: _flyteidl2_artifact_artifact_pb2.ArtifactIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: _flyteidl2_artifact_artifact_pb2.ArtifactSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact_id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact(self) -> _flyteidl2_artifact_artifact_pb2.Artifact: ...
    def __init__(
        self,
        *,
        artifact: _flyteidl2_artifact_artifact_pb2.Artifact
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactName: ...
    version: _builtins.str
    def __init__(
        self,
        *,
        name: _flyteidl2_artifact_artifact_pb2.ArtifactName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_version", "name", "version"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["_version", "name", "version"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_version"]
    ) -> _typing.Literal["version"] | None: ...

@_typing.final
class GetArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact(self) -> _flyteidl2_artifact_artifact_pb2.Artifact: ...
    def __init__(
        self,
        *,
        artifact: _flyteidl2_artifact_artifact_pb2.Artifact
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListArtifactsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    LATEST_PER_PARTITION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    name: _builtins.str
    latest_per_partition: _builtins.bool
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _builtins.str | None = ...,
        latest_per_partition: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_name", "name", "project_id", "request"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_name", "latest_per_partition", "name", "project_id", "request"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_name"]
    ) -> _typing.Literal["name"] | None: ...

@_typing.final
class ListArtifactsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACTS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifacts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_artifact_artifact_pb2.Artifact]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        artifacts: _abc.Iterable[
            _flyteidl2_artifact_artifact_pb2.Artifact
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifacts", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListArtifactNamesRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project_id", "request"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["project_id", "request"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactGroup(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LATEST_FIELD_NUMBER: _builtins.int
    VERSIONS_FIELD_NUMBER: _builtins.int
    PARTITION_SCHEMA_FIELD_NUMBER: _builtins.int
    LATEST_TIME_PARTITION_FIELD_NUMBER: _builtins.int
    LATEST_PARTITIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def latest(self) -> _flyteidl2_artifact_artifact_pb2.Artifact: ...
    versions: _builtins.int
    @_builtins.property
    def partition_schema(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema: ...
    @_builtins.property
    def latest_time_partition(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def latest_partitions(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_artifact_id_pb2.Partitions
    ]: ...
    def __init__(
        self,
        *,
        latest: _flyteidl2_artifact_artifact_pb2.Artifact
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        versions: _builtins.int | None = ...,
        partition_schema: _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        latest_time_partition: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        latest_partitions: _abc.Iterable[
            _flyteidl2_core_artifact_id_pb2.Partitions
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["latest", "latest_time_partition", "partition_schema"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "latest", "latest_partitions", "latest_time_partition", "partition_schema", "versions"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListArtifactNamesResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    GROUPS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def groups(self) -> _containers.RepeatedCompositeFieldContainer[ArtifactGroup]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        groups: _abc.Iterable[ArtifactGroup | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["groups", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListArtifactMetadataKeysRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    name: _builtins.str
    def __init__(
        self,
        *,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_name", "name", "project_id"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["_name", "name", "project_id"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_name"]
    ) -> _typing.Literal["name"] | None: ...

@_typing.final
class ListArtifactMetadataKeysResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEYS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def keys(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        keys: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["keys"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeclareArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    PARTITION_SCHEMA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactName: ...
    @_builtins.property
    def partition_schema(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema: ...
    def __init__(
        self,
        *,
        name: _flyteidl2_artifact_artifact_pb2.ArtifactName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        partition_schema: _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["name", "partition_schema"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "partition_schema"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeclareArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PARTITION_SCHEMA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def partition_schema(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema: ...
    def __init__(
        self,
        *,
        partition_schema: _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["partition_schema"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["partition_schema"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetArtifactSchemaRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactName: ...
    def __init__(
        self,
        *,
        name: _flyteidl2_artifact_artifact_pb2.ArtifactName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetArtifactSchemaResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PARTITION_SCHEMA_FIELD_NUMBER: _builtins.int
    DECLARED_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def partition_schema(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema: ...
    declared: _builtins.bool
    def __init__(
        self,
        *,
        partition_schema: _flyteidl2_artifact_artifact_pb2.ArtifactPartitionSchema
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        declared: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["partition_schema"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["declared", "partition_schema"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListPartitionValuesRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    KEY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    name: _builtins.str
    key: _builtins.str
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _builtins.str | None = ...,
        key: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project_id", "request"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["key", "name", "project_id", "request"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListPartitionValuesResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact_id(self) -> _flyteidl2_artifact_artifact_pb2.ArtifactIdentifier: ...
    def __init__(
        self,
        *,
        artifact_id: _flyteidl2_artifact_artifact_pb2.ArtifactIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
