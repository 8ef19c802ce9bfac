# Written by `nox -s generate` from flyteidl2/plugins/tensorflow.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/tensorflow.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DistributedTensorflowTrainingTask(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKERS_FIELD_NUMBER: _builtins.int
    PS_REPLICAS_FIELD_NUMBER: _builtins.int
    CHIEF_REPLICAS_FIELD_NUMBER: _builtins.int
    EVALUATOR_REPLICAS_FIELD_NUMBER: _builtins.int
    workers: _builtins.int
    ps_replicas: _builtins.int
    chief_replicas: _builtins.int
    evaluator_replicas: _builtins.int
    def __init__(
        self,
        *,
        workers: _builtins.int | None = ...,
        ps_replicas: _builtins.int | None = ...,
        chief_replicas: _builtins.int | None = ...,
        evaluator_replicas: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "chief_replicas", "evaluator_replicas", "ps_replicas", "workers"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
