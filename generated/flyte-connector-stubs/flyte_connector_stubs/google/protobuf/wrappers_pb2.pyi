# Written by `nox -s generate` from google/protobuf/wrappers.proto. Do not edit.
"""Types of the messages and enums of google/protobuf/wrappers.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DoubleValue(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.float
    def __init__(
        self,
        *,
        value: _builtins.float | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FloatValue(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.float
    def __init__(
        self,
        *,
        value: _builtins.float | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Int64Value(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.int
    def __init__(
        self,
        *,
        value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UInt64Value(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.int
    def __init__(
        self,
        *,
        value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Int32Value(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.int
    def __init__(
        self,
        *,
        value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UInt32Value(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.int
    def __init__(
        self,
        *,
        value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BoolValue(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.bool
    def __init__(
        self,
        *,
        value: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StringValue(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.str
    def __init__(
        self,
        *,
        value: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BytesValue(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.bytes
    def __init__(
        self,
        *,
        value: _builtins.bytes | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
