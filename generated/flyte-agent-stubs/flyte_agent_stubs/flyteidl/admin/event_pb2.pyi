# Written by `nox -s generate` from flyteidl/admin/event.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/event.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_agent_stubs.flyteidl.event import event_pb2 as _flyteidl_event_event_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class EventErrorAlreadyInTerminalState(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CURRENT_PHASE_FIELD_NUMBER: _builtins.int
    current_phase: _builtins.str
    def __init__(
        self,
        *,
        current_phase: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["current_phase"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EventErrorIncompatibleCluster(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_FIELD_NUMBER: _builtins.int
    cluster: _builtins.str
    def __init__(
        self,
        *,
        cluster: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cluster"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EventFailureReason(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ALREADY_IN_TERMINAL_STATE_FIELD_NUMBER: _builtins.int
    INCOMPATIBLE_CLUSTER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def already_in_terminal_state(self) -> EventErrorAlreadyInTerminalState: ...
    @_builtins.property
    def incompatible_cluster(self) -> EventErrorIncompatibleCluster: ...
    def __init__(
        self,
        *,
        already_in_terminal_state: EventErrorAlreadyInTerminalState
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        incompatible_cluster: EventErrorIncompatibleCluster
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["already_in_terminal_state", "incompatible_cluster", "reason"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["already_in_terminal_state", "incompatible_cluster", "reason"],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["reason"]
    ) -> _typing.Literal["already_in_terminal_state", "incompatible_cluster"] | None: ...

@_typing.final
class WorkflowExecutionEventRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_ID_FIELD_NUMBER: _builtins.int
    EVENT_FIELD_NUMBER: _builtins.int
    request_id: _builtins.str
    @_builtins.property
    def event(self) -> _flyteidl_event_event_pb2.WorkflowExecutionEvent: ...
    def __init__(
        self,
        *,
        request_id: _builtins.str | None = ...,
        event: _flyteidl_event_event_pb2.WorkflowExecutionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["event"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["event", "request_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionEventResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionEventRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_ID_FIELD_NUMBER: _builtins.int
    EVENT_FIELD_NUMBER: _builtins.int
    request_id: _builtins.str
    @_builtins.property
    def event(self) -> _flyteidl_event_event_pb2.NodeExecutionEvent: ...
    def __init__(
        self,
        *,
        request_id: _builtins.str | None = ...,
        event: _flyteidl_event_event_pb2.NodeExecutionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["event"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["event", "request_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionEventResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionEventRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_ID_FIELD_NUMBER: _builtins.int
    EVENT_FIELD_NUMBER: _builtins.int
    request_id: _builtins.str
    @_builtins.property
    def event(self) -> _flyteidl_event_event_pb2.TaskExecutionEvent: ...
    def __init__(
        self,
        *,
        request_id: _builtins.str | None = ...,
        event: _flyteidl_event_event_pb2.TaskExecutionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["event"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["event", "request_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionEventResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
