# Written by `nox -s generate` from flyteidl/core/execution_envs.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/execution_envs.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ExecutionEnvAssignment(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODE_IDS_FIELD_NUMBER: _builtins.int
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    EXECUTION_ENV_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def node_ids(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    task_type: _builtins.str
    @_builtins.property
    def execution_env(self) -> ExecutionEnv: ...
    def __init__(
        self,
        *,
        node_ids: _abc.Iterable[_builtins.str] | None = ...,
        task_type: _builtins.str | None = ...,
        execution_env: ExecutionEnv | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["execution_env"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["execution_env", "node_ids", "task_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionEnv(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    EXTANT_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    type: _builtins.str
    @_builtins.property
    def extant(self) -> _google_protobuf_struct_pb2.Struct: ...
    @_builtins.property
    def spec(self) -> _google_protobuf_struct_pb2.Struct: ...
    version: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        type: _builtins.str | None = ...,
        extant: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["environment", "extant", "spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["environment", "extant", "name", "spec", "type", "version"],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["environment"]
    ) -> _typing.Literal["extant", "spec"] | None: ...
