# Written by `nox -s generate` from flyteidl/admin/cluster_assignment.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/cluster_assignment.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ClusterAssignment(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_POOL_NAME_FIELD_NUMBER: _builtins.int
    cluster_pool_name: _builtins.str
    def __init__(
        self,
        *,
        cluster_pool_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cluster_pool_name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
