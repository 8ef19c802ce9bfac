# Written by `nox -s generate` from flyteidl/core/metrics.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/metrics.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Span(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    WORKFLOW_ID_FIELD_NUMBER: _builtins.int
    NODE_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    OPERATION_ID_FIELD_NUMBER: _builtins.int
    SPANS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def workflow_id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    @_builtins.property
    def node_id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier: ...
    operation_id: _builtins.str
    @_builtins.property
    def spans(self) -> _containers.RepeatedCompositeFieldContainer[Span]: ...
    def __init__(
        self,
        *,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        workflow_id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        node_id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        operation_id: _builtins.str | None = ...,
        spans: _abc.Iterable[Span | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "end_time", "id", "node_id", "operation_id", "start_time", "task_id", "workflow_id"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "end_time",
            "id",
            "node_id",
            "operation_id",
            "spans",
            "start_time",
            "task_id",
            "workflow_id",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["id"]
    ) -> _typing.Literal["workflow_id", "node_id", "task_id", "operation_id"] | None: ...

@_typing.final
class ExecutionMetricResult(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    METRIC_FIELD_NUMBER: _builtins.int
    DATA_FIELD_NUMBER: _builtins.int
    metric: _builtins.str
    @_builtins.property
    def data(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        metric: _builtins.str | None = ...,
        data: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["data"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["data", "metric"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
