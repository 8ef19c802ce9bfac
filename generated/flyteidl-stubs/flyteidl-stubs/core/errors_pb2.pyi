# Written by `nox -s generate` from flyteidl/core/errors.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/errors.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ContainerError(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _KindEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ContainerError.Kind: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ContainerError.Kind]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ContainerError.Kind]]: ...
        NON_RECOVERABLE: ContainerError.Kind  # 0
        RECOVERABLE: ContainerError.Kind  # 1

    class Kind(_builtins.int, metaclass=_KindEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ContainerError.Kind

    NON_RECOVERABLE: ContainerError.Kind  # 0
    RECOVERABLE: ContainerError.Kind  # 1
    CODE_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    KIND_FIELD_NUMBER: _builtins.int
    ORIGIN_FIELD_NUMBER: _builtins.int
    TIMESTAMP_FIELD_NUMBER: _builtins.int
    WORKER_FIELD_NUMBER: _builtins.int
    code: _builtins.str
    message: _builtins.str
    kind: ContainerError.Kind
    origin: _flyteidl_core_execution_pb2.ExecutionError.ErrorKind
    @_builtins.property
    def timestamp(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    worker: _builtins.str
    def __init__(
        self,
        *,
        code: _builtins.str | None = ...,
        message: _builtins.str | None = ...,
        kind: ContainerError.Kind | _builtins.int | _builtins.str | None = ...,
        origin: _flyteidl_core_execution_pb2.ExecutionError.ErrorKind
        | _builtins.int
        | _builtins.str
        | None = ...,
        timestamp: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        worker: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["timestamp"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["code", "kind", "message", "origin", "timestamp", "worker"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ErrorDocument(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ERROR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def error(self) -> ContainerError: ...
    def __init__(
        self,
        *,
        error: ContainerError | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["error"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["error"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
