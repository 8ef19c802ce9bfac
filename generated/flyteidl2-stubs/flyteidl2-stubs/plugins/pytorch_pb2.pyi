# Written by `nox -s generate` from flyteidl2/plugins/pytorch.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/pytorch.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ElasticConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RDZV_BACKEND_FIELD_NUMBER: _builtins.int
    MIN_REPLICAS_FIELD_NUMBER: _builtins.int
    MAX_REPLICAS_FIELD_NUMBER: _builtins.int
    NPROC_PER_NODE_FIELD_NUMBER: _builtins.int
    MAX_RESTARTS_FIELD_NUMBER: _builtins.int
    rdzv_backend: _builtins.str
    min_replicas: _builtins.int
    max_replicas: _builtins.int
    nproc_per_node: _builtins.int
    max_restarts: _builtins.int
    def __init__(
        self,
        *,
        rdzv_backend: _builtins.str | None = ...,
        min_replicas: _builtins.int | None = ...,
        max_replicas: _builtins.int | None = ...,
        nproc_per_node: _builtins.int | None = ...,
        max_restarts: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "max_replicas", "max_restarts", "min_replicas", "nproc_per_node", "rdzv_backend"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DistributedPyTorchTrainingTask(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKERS_FIELD_NUMBER: _builtins.int
    ELASTIC_CONFIG_FIELD_NUMBER: _builtins.int
    workers: _builtins.int
    @_builtins.property
    def elastic_config(self) -> ElasticConfig: ...
    def __init__(
        self,
        *,
        workers: _builtins.int | None = ...,
        elastic_config: ElasticConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["elastic_config"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["elastic_config", "workers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
