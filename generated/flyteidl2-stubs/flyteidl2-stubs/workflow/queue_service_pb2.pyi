# Written by `nox -s generate` from flyteidl2/workflow/queue_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/queue_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyteidl2.workflow import run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class EnqueueActionRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_ACTION_NAME_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    RUN_OUTPUT_BASE_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    SUBJECT_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent_action_name: _builtins.str
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    input_uri: _builtins.str
    run_output_base: _builtins.str
    group: _builtins.str
    subject: _builtins.str
    @_builtins.property
    def task(self) -> _flyteidl2_workflow_run_definition_pb2.TaskAction: ...
    @_builtins.property
    def trace(self) -> _flyteidl2_workflow_run_definition_pb2.TraceAction: ...
    @_builtins.property
    def condition(self) -> _flyteidl2_workflow_run_definition_pb2.ConditionAction: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_action_name: _builtins.str | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_uri: _builtins.str | None = ...,
        run_output_base: _builtins.str | None = ...,
        group: _builtins.str | None = ...,
        subject: _builtins.str | None = ...,
        task: _flyteidl2_workflow_run_definition_pb2.TaskAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trace: _flyteidl2_workflow_run_definition_pb2.TraceAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        condition: _flyteidl2_workflow_run_definition_pb2.ConditionAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_parent_action_name",
            "action_id",
            "condition",
            "parent_action_name",
            "run_spec",
            "spec",
            "task",
            "trace",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_parent_action_name",
            "action_id",
            "condition",
            "group",
            "input_uri",
            "parent_action_name",
            "run_output_base",
            "run_spec",
            "spec",
            "subject",
            "task",
            "trace",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "trace", "condition"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_parent_action_name"]
    ) -> _typing.Literal["parent_action_name"] | None: ...

@_typing.final
class EnqueueActionResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AbortQueuedRunRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    reason: _builtins.str
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_reason", "reason", "run_id"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["_reason", "reason", "run_id"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_reason"]
    ) -> _typing.Literal["reason"] | None: ...

@_typing.final
class AbortQueuedRunResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AbortQueuedActionRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    reason: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_reason", "action_id", "reason"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["_reason", "action_id", "reason"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_reason"]
    ) -> _typing.Literal["reason"] | None: ...

@_typing.final
class AbortQueuedActionResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
