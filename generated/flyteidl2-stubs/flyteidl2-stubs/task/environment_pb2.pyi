# Written by `nox -s generate` from flyteidl2/task/environment.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/task/environment.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Environment(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    description: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["description", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
