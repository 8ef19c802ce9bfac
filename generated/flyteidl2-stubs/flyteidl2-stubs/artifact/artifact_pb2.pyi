# Written by `nox -s generate` from flyteidl2/artifact/artifact.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/artifact/artifact.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ArtifactName(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> ArtifactName: ...
    version: _builtins.str
    def __init__(
        self,
        *,
        name: ArtifactName | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TimePartitionKey(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    GRANULARITY_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    granularity: _flyteidl2_core_artifact_id_pb2.Granularity
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        granularity: _flyteidl2_core_artifact_id_pb2.Granularity
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["granularity", "key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactPartitionSchema(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TIME_PARTITION_FIELD_NUMBER: _builtins.int
    PARTITION_KEYS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def time_partition(self) -> TimePartitionKey: ...
    @_builtins.property
    def partition_keys(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        time_partition: TimePartitionKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        partition_keys: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["time_partition"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["partition_keys", "time_partition"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PartitionSchemaMismatch(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXPECTED_FIELD_NUMBER: _builtins.int
    ACTUAL_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def expected(self) -> ArtifactPartitionSchema: ...
    @_builtins.property
    def actual(self) -> ArtifactPartitionSchema: ...
    message: _builtins.str
    def __init__(
        self,
        *,
        expected: ArtifactPartitionSchema
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        actual: ArtifactPartitionSchema
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["actual", "expected"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["actual", "expected", "message"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskActionSource(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    def __init__(
        self,
        *,
        action: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action", "attempt"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactSource(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ACTION_FIELD_NUMBER: _builtins.int
    EXTERNAL_REF_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_action(self) -> TaskActionSource: ...
    external_ref: _builtins.str
    def __init__(
        self,
        *,
        task_action: TaskActionSource | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        external_ref: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["external_ref", "source", "task_action"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["external_ref", "source", "task_action"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["source"]
    ) -> _typing.Literal["task_action", "external_ref"] | None: ...

@_typing.final
class ArtifactSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    INFO_FIELD_NUMBER: _builtins.int
    SOURCE_FIELD_NUMBER: _builtins.int
    PARENT_ARTIFACTS_FIELD_NUMBER: _builtins.int
    PARTITIONS_FIELD_NUMBER: _builtins.int
    TIME_PARTITION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def value(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    @_builtins.property
    def info(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactInfo: ...
    @_builtins.property
    def source(self) -> ArtifactSource: ...
    @_builtins.property
    def parent_artifacts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_artifact_id_pb2.ArtifactVersionId
    ]: ...
    @_builtins.property
    def partitions(self) -> _flyteidl2_core_artifact_id_pb2.Partitions: ...
    @_builtins.property
    def time_partition(self) -> _flyteidl2_core_artifact_id_pb2.TimePartition: ...
    def __init__(
        self,
        *,
        value: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        info: _flyteidl2_core_artifact_id_pb2.ArtifactInfo
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        source: ArtifactSource | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        parent_artifacts: _abc.Iterable[
            _flyteidl2_core_artifact_id_pb2.ArtifactVersionId
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        partitions: _flyteidl2_core_artifact_id_pb2.Partitions
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        time_partition: _flyteidl2_core_artifact_id_pb2.TimePartition
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "info", "partitions", "source", "time_partition", "type", "value"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "info", "parent_artifacts", "partitions", "source", "time_partition", "type", "value"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Artifact(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    CREATED_BY_FIELD_NUMBER: _builtins.int
    PARTITION_SCHEMA_MISMATCH_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact_id(self) -> ArtifactIdentifier: ...
    @_builtins.property
    def spec(self) -> ArtifactSpec: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def created_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    @_builtins.property
    def partition_schema_mismatch(self) -> PartitionSchemaMismatch: ...
    def __init__(
        self,
        *,
        artifact_id: ArtifactIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: ArtifactSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        partition_schema_mismatch: PartitionSchemaMismatch
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "created_at", "created_by", "partition_schema_mismatch", "spec"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "created_at", "created_by", "partition_schema_mismatch", "spec"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
