# Written by `nox -s generate` from flyteidl/core/workflow_closure.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/workflow_closure.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
from flyte_agent_stubs.flyteidl.core import workflow_pb2 as _flyteidl_core_workflow_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class WorkflowClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKFLOW_FIELD_NUMBER: _builtins.int
    TASKS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def workflow(self) -> _flyteidl_core_workflow_pb2.WorkflowTemplate: ...
    @_builtins.property
    def tasks(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_tasks_pb2.TaskTemplate]: ...
    def __init__(
        self,
        *,
        workflow: _flyteidl_core_workflow_pb2.WorkflowTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        tasks: _abc.Iterable[
            _flyteidl_core_tasks_pb2.TaskTemplate | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["workflow"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["tasks", "workflow"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
