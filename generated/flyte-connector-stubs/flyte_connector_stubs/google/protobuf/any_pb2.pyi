# Written by `nox -s generate` from google/protobuf/any.proto. Do not edit.
"""Types of the messages and enums of google/protobuf/any.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import well_known_types as _well_known_types

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Any(_message.Message, _well_known_types.Any):
    DESCRIPTOR: _descriptor.Descriptor
    TYPE_URL_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    type_url: _builtins.str
    value: _builtins.bytes
    def __init__(
        self,
        *,
        type_url: _builtins.str | None = ...,
        value: _builtins.bytes | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["type_url", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
