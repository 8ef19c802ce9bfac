# Written by `nox -s generate` from google/protobuf/duration.proto. Do not edit.
"""Types of the messages and enums of google/protobuf/duration.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import well_known_types as _well_known_types

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Duration(_message.Message, _well_known_types.Duration):
    DESCRIPTOR: _descriptor.Descriptor
    SECONDS_FIELD_NUMBER: _builtins.int
    NANOS_FIELD_NUMBER: _builtins.int
    seconds: _builtins.int
    nanos: _builtins.int
    def __init__(
        self,
        *,
        seconds: _builtins.int | None = ...,
        nanos: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["nanos", "seconds"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
