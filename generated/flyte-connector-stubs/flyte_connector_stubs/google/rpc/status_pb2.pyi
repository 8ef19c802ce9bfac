# Written by `nox -s generate` from google/rpc/status.proto. Do not edit.
"""Types of the messages and enums of google/rpc/status.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.google.protobuf import any_pb2 as _google_protobuf_any_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Status(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CODE_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    DETAILS_FIELD_NUMBER: _builtins.int
    code: _builtins.int
    message: _builtins.str
    @_builtins.property
    def details(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_google_protobuf_any_pb2.Any]: ...
    def __init__(
        self,
        *,
        code: _builtins.int | None = ...,
        message: _builtins.str | None = ...,
        details: _abc.Iterable[
            _google_protobuf_any_pb2.Any | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["code", "details", "message"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
