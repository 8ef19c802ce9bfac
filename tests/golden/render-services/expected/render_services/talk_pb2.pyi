# Written by `nox -s generate` from talk.proto. Do not edit.
"""Types of the messages and enums of talk.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Note(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEXT_FIELD_NUMBER: _builtins.int
    text: _builtins.str
    def __init__(
        self,
        *,
        text: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["text"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
