# Written by `nox -s generate` from flyteidl/plugins/array_job.proto. Do not edit.
"""Types of the messages and enums of flyteidl/plugins/array_job.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ArrayJob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PARALLELISM_FIELD_NUMBER: _builtins.int
    SIZE_FIELD_NUMBER: _builtins.int
    MIN_SUCCESSES_FIELD_NUMBER: _builtins.int
    MIN_SUCCESS_RATIO_FIELD_NUMBER: _builtins.int
    parallelism: _builtins.int
    size: _builtins.int
    min_successes: _builtins.int
    min_success_ratio: _builtins.float
    def __init__(
        self,
        *,
        parallelism: _builtins.int | None = ...,
        size: _builtins.int | None = ...,
        min_successes: _builtins.int | None = ...,
        min_success_ratio: _builtins.float | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["min_success_ratio", "min_successes", "success_criteria"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "min_success_ratio", "min_successes", "parallelism", "size", "success_criteria"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["success_criteria"]
    ) -> _typing.Literal["min_successes", "min_success_ratio"] | None: ...
