# Written by `nox -s generate` from flyteidl/core/dynamic_job.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/dynamic_job.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
from flyteidl.core import workflow_pb2 as _flyteidl_core_workflow_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DynamicJobSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODES_FIELD_NUMBER: _builtins.int
    MIN_SUCCESSES_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    TASKS_FIELD_NUMBER: _builtins.int
    SUBWORKFLOWS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def nodes(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_workflow_pb2.Node]: ...
    min_successes: _builtins.int
    @_builtins.property
    def outputs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_literals_pb2.Binding]: ...
    @_builtins.property
    def tasks(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_tasks_pb2.TaskTemplate]: ...
    @_builtins.property
    def subworkflows(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl_core_workflow_pb2.WorkflowTemplate
    ]: ...
    def __init__(
        self,
        *,
        nodes: _abc.Iterable[
            _flyteidl_core_workflow_pb2.Node | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        min_successes: _builtins.int | None = ...,
        outputs: _abc.Iterable[
            _flyteidl_core_literals_pb2.Binding | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        tasks: _abc.Iterable[
            _flyteidl_core_tasks_pb2.TaskTemplate | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        subworkflows: _abc.Iterable[
            _flyteidl_core_workflow_pb2.WorkflowTemplate
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["min_successes", "nodes", "outputs", "subworkflows", "tasks"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
