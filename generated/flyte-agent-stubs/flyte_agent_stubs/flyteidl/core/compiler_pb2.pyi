# Written by `nox -s generate` from flyteidl/core/compiler.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/compiler.proto."""

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
class ConnectionSet(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class IdList(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        IDS_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def ids(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
        def __init__(
            self,
            *,
            ids: _abc.Iterable[_builtins.str] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["ids"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class DownstreamEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> ConnectionSet.IdList: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: ConnectionSet.IdList
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class UpstreamEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> ConnectionSet.IdList: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: ConnectionSet.IdList
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    DOWNSTREAM_FIELD_NUMBER: _builtins.int
    UPSTREAM_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def downstream(self) -> _containers.MessageMap[_builtins.str, ConnectionSet.IdList]: ...
    @_builtins.property
    def upstream(self) -> _containers.MessageMap[_builtins.str, ConnectionSet.IdList]: ...
    def __init__(
        self,
        *,
        downstream: _abc.Mapping[_builtins.str, ConnectionSet.IdList] | None = ...,
        upstream: _abc.Mapping[_builtins.str, ConnectionSet.IdList] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["downstream", "upstream"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CompiledWorkflow(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEMPLATE_FIELD_NUMBER: _builtins.int
    CONNECTIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl_core_workflow_pb2.WorkflowTemplate: ...
    @_builtins.property
    def connections(self) -> ConnectionSet: ...
    def __init__(
        self,
        *,
        template: _flyteidl_core_workflow_pb2.WorkflowTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        connections: ConnectionSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["connections", "template"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["connections", "template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CompiledLaunchPlan(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl_core_workflow_pb2.LaunchPlanTemplate: ...
    def __init__(
        self,
        *,
        template: _flyteidl_core_workflow_pb2.LaunchPlanTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["template"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CompiledTask(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl_core_tasks_pb2.TaskTemplate: ...
    def __init__(
        self,
        *,
        template: _flyteidl_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["template"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CompiledWorkflowClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PRIMARY_FIELD_NUMBER: _builtins.int
    SUB_WORKFLOWS_FIELD_NUMBER: _builtins.int
    TASKS_FIELD_NUMBER: _builtins.int
    LAUNCH_PLANS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def primary(self) -> CompiledWorkflow: ...
    @_builtins.property
    def sub_workflows(self) -> _containers.RepeatedCompositeFieldContainer[CompiledWorkflow]: ...
    @_builtins.property
    def tasks(self) -> _containers.RepeatedCompositeFieldContainer[CompiledTask]: ...
    @_builtins.property
    def launch_plans(self) -> _containers.RepeatedCompositeFieldContainer[CompiledLaunchPlan]: ...
    def __init__(
        self,
        *,
        primary: CompiledWorkflow | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sub_workflows: _abc.Iterable[
            CompiledWorkflow | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        tasks: _abc.Iterable[CompiledTask | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        launch_plans: _abc.Iterable[
            CompiledLaunchPlan | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["primary"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["launch_plans", "primary", "sub_workflows", "tasks"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
