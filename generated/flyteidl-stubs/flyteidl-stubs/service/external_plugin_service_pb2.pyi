# Written by `nox -s generate` from flyteidl/service/external_plugin_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl/service/external_plugin_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class _StateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> State: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[State]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, State]]: ...
    RETRYABLE_FAILURE: State  # 0
    PERMANENT_FAILURE: State  # 1
    PENDING: State  # 2
    RUNNING: State  # 3
    SUCCEEDED: State  # 4

@_typing_extensions.deprecated("flyteidl.service.State is deprecated.")
class State(_builtins.int, metaclass=_StateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = State

RETRYABLE_FAILURE: State  # 0
PERMANENT_FAILURE: State  # 1
PENDING: State  # 2
RUNNING: State  # 3
SUCCEEDED: State  # 4

@_typing_extensions.deprecated("flyteidl.service.TaskCreateRequest is deprecated.")
@_typing.final
class TaskCreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    TEMPLATE_FIELD_NUMBER: _builtins.int
    OUTPUT_PREFIX_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def template(self) -> _flyteidl_core_tasks_pb2.TaskTemplate: ...
    output_prefix: _builtins.str
    def __init__(
        self,
        *,
        inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        template: _flyteidl_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_prefix: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["inputs", "template"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["inputs", "output_prefix", "template"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.TaskCreateResponse is deprecated.")
@_typing.final
class TaskCreateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    JOB_ID_FIELD_NUMBER: _builtins.int
    job_id: _builtins.str
    def __init__(
        self,
        *,
        job_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["job_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.TaskGetRequest is deprecated.")
@_typing.final
class TaskGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    JOB_ID_FIELD_NUMBER: _builtins.int
    task_type: _builtins.str
    job_id: _builtins.str
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        job_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["job_id", "task_type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.TaskGetResponse is deprecated.")
@_typing.final
class TaskGetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    state: State
    @_builtins.property
    def outputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    def __init__(
        self,
        *,
        state: State | _builtins.int | _builtins.str | None = ...,
        outputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["outputs"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["outputs", "state"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.TaskDeleteRequest is deprecated.")
@_typing.final
class TaskDeleteRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    JOB_ID_FIELD_NUMBER: _builtins.int
    task_type: _builtins.str
    job_id: _builtins.str
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        job_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["job_id", "task_type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.TaskDeleteResponse is deprecated.")
@_typing.final
class TaskDeleteResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
