# Written by `nox -s generate` from flyteidl2/common/cache.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/cache.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CacheMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SOURCE_ACTION_ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def source_action_attempt(self) -> _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier: ...
    def __init__(
        self,
        *,
        source_action_attempt: _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["source_action_attempt"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["source_action_attempt"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
