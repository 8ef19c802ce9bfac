# Written by `nox -s generate` from flyteidl/plugins/waitable.proto. Do not edit.
"""Types of the messages and enums of flyteidl/plugins/waitable.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Waitable(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WF_EXEC_ID_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    WORKFLOW_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def wf_exec_id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    phase: _flyteidl_core_execution_pb2.WorkflowExecution.Phase
    workflow_id: _builtins.str
    def __init__(
        self,
        *,
        wf_exec_id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl_core_execution_pb2.WorkflowExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        workflow_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["wf_exec_id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["phase", "wf_exec_id", "workflow_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
