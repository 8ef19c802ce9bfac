# Written by `nox -s generate` from flyteidl2/plugins/clustered.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/clustered.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _RdzvBackendEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> RdzvBackend: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[RdzvBackend]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, RdzvBackend]]: ...
    STATIC: RdzvBackend  # 0
    C10D: RdzvBackend  # 1

class RdzvBackend(_builtins.int, metaclass=_RdzvBackendEnumTypeWrapper):
    ValueType: _typing.TypeAlias = RdzvBackend

STATIC: RdzvBackend  # 0
C10D: RdzvBackend  # 1

class _InterconnectEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Interconnect: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Interconnect]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Interconnect]]: ...
    TCP: Interconnect  # 0
    EFA: Interconnect  # 1
    INFINIBAND: Interconnect  # 2
    ROCE: Interconnect  # 3

class Interconnect(_builtins.int, metaclass=_InterconnectEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Interconnect

TCP: Interconnect  # 0
EFA: Interconnect  # 1
INFINIBAND: Interconnect  # 2
ROCE: Interconnect  # 3

@_typing.final
class ClusteredTaskSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REPLICAS_FIELD_NUMBER: _builtins.int
    NPROC_PER_NODE_FIELD_NUMBER: _builtins.int
    RUNTIME_FIELD_NUMBER: _builtins.int
    INTERCONNECT_FIELD_NUMBER: _builtins.int
    FAILURE_POLICY_FIELD_NUMBER: _builtins.int
    TTL_SECONDS_AFTER_FINISHED_FIELD_NUMBER: _builtins.int
    replicas: _builtins.int
    nproc_per_node: _builtins.int
    @_builtins.property
    def runtime(self) -> Runtime: ...
    interconnect: Interconnect
    @_builtins.property
    def failure_policy(self) -> ClusterFailurePolicy: ...
    @_builtins.property
    def ttl_seconds_after_finished(self) -> _google_protobuf_wrappers_pb2.UInt32Value: ...
    def __init__(
        self,
        *,
        replicas: _builtins.int | None = ...,
        nproc_per_node: _builtins.int | None = ...,
        runtime: Runtime | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        interconnect: Interconnect | _builtins.int | _builtins.str | None = ...,
        failure_policy: ClusterFailurePolicy
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        ttl_seconds_after_finished: _google_protobuf_wrappers_pb2.UInt32Value
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["failure_policy", "runtime", "ttl_seconds_after_finished"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "failure_policy",
            "interconnect",
            "nproc_per_node",
            "replicas",
            "runtime",
            "ttl_seconds_after_finished",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Runtime(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TORCHRUN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def torchrun(self) -> TorchRuntime: ...
    def __init__(
        self,
        *,
        torchrun: TorchRuntime | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["kind", "torchrun"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["kind", "torchrun"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["kind"]
    ) -> _typing.Literal["torchrun"] | None: ...

@_typing.final
class TorchRuntime(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RDZV_BACKEND_FIELD_NUMBER: _builtins.int
    MAX_RESTARTS_FIELD_NUMBER: _builtins.int
    rdzv_backend: RdzvBackend
    max_restarts: _builtins.int
    def __init__(
        self,
        *,
        rdzv_backend: RdzvBackend | _builtins.int | _builtins.str | None = ...,
        max_restarts: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["max_restarts", "rdzv_backend"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterFailurePolicy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MAX_RESTARTS_FIELD_NUMBER: _builtins.int
    RESTART_ON_HOST_MAINTENANCE_FIELD_NUMBER: _builtins.int
    max_restarts: _builtins.int
    restart_on_host_maintenance: _builtins.bool
    def __init__(
        self,
        *,
        max_restarts: _builtins.int | None = ...,
        restart_on_host_maintenance: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["max_restarts", "restart_on_host_maintenance"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
