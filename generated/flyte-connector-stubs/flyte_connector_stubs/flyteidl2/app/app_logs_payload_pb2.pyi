# Written by `nox -s generate` from flyteidl2/app/app_logs_payload.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/app/app_logs_payload.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.app import (
    app_definition_pb2 as _flyteidl2_app_app_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.app import (
    replica_definition_pb2 as _flyteidl2_app_replica_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.logs.dataplane import (
    payload_pb2 as _flyteidl2_logs_dataplane_payload_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class TailLogsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_ID_FIELD_NUMBER: _builtins.int
    REPLICA_ID_FIELD_NUMBER: _builtins.int
    SOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    @_builtins.property
    def replica_id(self) -> _flyteidl2_app_replica_definition_pb2.ReplicaIdentifier: ...
    source: _flyteidl2_logs_dataplane_payload_pb2.LogsSource
    def __init__(
        self,
        *,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        replica_id: _flyteidl2_app_replica_definition_pb2.ReplicaIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        source: _flyteidl2_logs_dataplane_payload_pb2.LogsSource
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["app_id", "replica_id", "target"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["app_id", "replica_id", "source", "target"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target"]
    ) -> _typing.Literal["app_id", "replica_id"] | None: ...

@_typing.final
class ReplicaIdentifierList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REPLICAS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def replicas(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_app_replica_definition_pb2.ReplicaIdentifier
    ]: ...
    def __init__(
        self,
        *,
        replicas: _abc.Iterable[
            _flyteidl2_app_replica_definition_pb2.ReplicaIdentifier
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["replicas"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogLines(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LINES_FIELD_NUMBER: _builtins.int
    REPLICA_ID_FIELD_NUMBER: _builtins.int
    STRUCTURED_LINES_FIELD_NUMBER: _builtins.int
    SOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.app.LogLines.lines is deprecated.")
    def lines(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def replica_id(self) -> _flyteidl2_app_replica_definition_pb2.ReplicaIdentifier: ...
    @_builtins.property
    def structured_lines(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_logs_dataplane_payload_pb2.LogLine
    ]: ...
    source: _flyteidl2_logs_dataplane_payload_pb2.LogLineSource
    def __init__(
        self,
        *,
        lines: _abc.Iterable[_builtins.str] | None = ...,
        replica_id: _flyteidl2_app_replica_definition_pb2.ReplicaIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        structured_lines: _abc.Iterable[
            _flyteidl2_logs_dataplane_payload_pb2.LogLine
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        source: _flyteidl2_logs_dataplane_payload_pb2.LogLineSource
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["replica_id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["lines", "replica_id", "source", "structured_lines"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogLinesBatch(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LOGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def logs(self) -> _containers.RepeatedCompositeFieldContainer[LogLines]: ...
    def __init__(
        self,
        *,
        logs: _abc.Iterable[LogLines | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["logs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TailLogsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REPLICAS_FIELD_NUMBER: _builtins.int
    LOG_LINES_FIELD_NUMBER: _builtins.int
    BATCHES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def replicas(self) -> ReplicaIdentifierList: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.app.TailLogsResponse.log_lines is deprecated.")
    def log_lines(self) -> _flyteidl2_logs_dataplane_payload_pb2.LogLines: ...
    @_builtins.property
    def batches(self) -> LogLinesBatch: ...
    def __init__(
        self,
        *,
        replicas: ReplicaIdentifierList
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        log_lines: _flyteidl2_logs_dataplane_payload_pb2.LogLines
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        batches: LogLinesBatch | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["batches", "log_lines", "replicas", "resp"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["batches", "log_lines", "replicas", "resp"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["resp"]
    ) -> _typing.Literal["replicas", "log_lines", "batches"] | None: ...
