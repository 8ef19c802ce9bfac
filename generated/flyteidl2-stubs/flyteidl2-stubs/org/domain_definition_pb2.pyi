# Written by `nox -s generate` from flyteidl2/org/domain_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/org/domain_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Domain(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    FRIENDLY_NAME_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    org: _builtins.str
    friendly_name: _builtins.str
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
        friendly_name: _builtins.str | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["created_at"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["created_at", "friendly_name", "id", "org"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
