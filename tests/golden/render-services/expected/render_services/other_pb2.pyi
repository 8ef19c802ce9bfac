# Written by `nox -s generate` from other.proto. Do not edit.
"""Types of the messages and enums of other.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Letter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class Page(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        def __init__(
            self,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.NoReturn) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
