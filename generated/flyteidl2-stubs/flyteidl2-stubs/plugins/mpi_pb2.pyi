# Written by `nox -s generate` from flyteidl2/plugins/mpi.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/mpi.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DistributedMPITrainingTask(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NUM_WORKERS_FIELD_NUMBER: _builtins.int
    NUM_LAUNCHER_REPLICAS_FIELD_NUMBER: _builtins.int
    SLOTS_FIELD_NUMBER: _builtins.int
    num_workers: _builtins.int
    num_launcher_replicas: _builtins.int
    slots: _builtins.int
    def __init__(
        self,
        *,
        num_workers: _builtins.int | None = ...,
        num_launcher_replicas: _builtins.int | None = ...,
        slots: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["num_launcher_replicas", "num_workers", "slots"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
