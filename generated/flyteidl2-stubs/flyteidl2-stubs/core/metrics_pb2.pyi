# Written by `nox -s generate` from flyteidl2/core/metrics.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/metrics.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ExecutionMetricResult(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    METRIC_FIELD_NUMBER: _builtins.int
    DATA_FIELD_NUMBER: _builtins.int
    metric: _builtins.str
    @_builtins.property
    def data(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        metric: _builtins.str | None = ...,
        data: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["data"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["data", "metric"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
