# Written by `nox -s generate` from flyteidl/admin/task.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/task.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.admin import (
    description_entity_pb2 as _flyteidl_admin_description_entity_pb2,
)
from flyte_agent_stubs.flyteidl.core import compiler_pb2 as _flyteidl_core_compiler_pb2
from flyte_agent_stubs.flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyte_agent_stubs.flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
from flyte_agent_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class TaskCreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def spec(self) -> TaskSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: TaskSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskCreateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Task(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    CLOSURE_FIELD_NUMBER: _builtins.int
    SHORT_DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def closure(self) -> TaskClosure: ...
    short_description: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        closure: TaskClosure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        short_description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["closure", "id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["closure", "id", "short_description"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASKS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def tasks(self) -> _containers.RepeatedCompositeFieldContainer[Task]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        tasks: _abc.Iterable[Task | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["tasks", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEMPLATE_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl_core_tasks_pb2.TaskTemplate: ...
    @_builtins.property
    def description(self) -> _flyteidl_admin_description_entity_pb2.DescriptionEntity: ...
    def __init__(
        self,
        *,
        template: _flyteidl_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        description: _flyteidl_admin_description_entity_pb2.DescriptionEntity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["description", "template"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["description", "template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    COMPILED_TASK_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def compiled_task(self) -> _flyteidl_core_compiler_pb2.CompiledTask: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        compiled_task: _flyteidl_core_compiler_pb2.CompiledTask
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["compiled_task", "created_at"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["compiled_task", "created_at"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
