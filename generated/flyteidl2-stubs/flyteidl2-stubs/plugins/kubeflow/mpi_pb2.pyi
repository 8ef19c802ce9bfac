# Written by `nox -s generate` from flyteidl2/plugins/kubeflow/mpi.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/kubeflow/mpi.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from flyteidl2.plugins import common_pb2 as _flyteidl2_plugins_common_pb2
from flyteidl2.plugins.kubeflow import common_pb2 as _flyteidl2_plugins_kubeflow_common_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DistributedMPITrainingTask(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKER_REPLICAS_FIELD_NUMBER: _builtins.int
    LAUNCHER_REPLICAS_FIELD_NUMBER: _builtins.int
    RUN_POLICY_FIELD_NUMBER: _builtins.int
    SLOTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def worker_replicas(self) -> DistributedMPITrainingReplicaSpec: ...
    @_builtins.property
    def launcher_replicas(self) -> DistributedMPITrainingReplicaSpec: ...
    @_builtins.property
    def run_policy(self) -> _flyteidl2_plugins_kubeflow_common_pb2.RunPolicy: ...
    slots: _builtins.int
    def __init__(
        self,
        *,
        worker_replicas: DistributedMPITrainingReplicaSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        launcher_replicas: DistributedMPITrainingReplicaSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_policy: _flyteidl2_plugins_kubeflow_common_pb2.RunPolicy
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        slots: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["launcher_replicas", "run_policy", "worker_replicas"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["launcher_replicas", "run_policy", "slots", "worker_replicas"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DistributedMPITrainingReplicaSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REPLICAS_FIELD_NUMBER: _builtins.int
    IMAGE_FIELD_NUMBER: _builtins.int
    RESOURCES_FIELD_NUMBER: _builtins.int
    RESTART_POLICY_FIELD_NUMBER: _builtins.int
    COMMAND_FIELD_NUMBER: _builtins.int
    COMMON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.replicas is deprecated."
    )
    def replicas(self) -> _builtins.int: ...
    @replicas.setter
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.replicas is deprecated."
    )
    def replicas(self, value: _builtins.int) -> None: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.image is deprecated."
    )
    def image(self) -> _builtins.str: ...
    @image.setter
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.image is deprecated."
    )
    def image(self, value: _builtins.str) -> None: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.resources is deprecated."
    )
    def resources(self) -> _flyteidl2_core_tasks_pb2.Resources: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.restart_policy is deprecated."
    )
    def restart_policy(self) -> _flyteidl2_plugins_common_pb2.RestartPolicy: ...
    @restart_policy.setter
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec.restart_policy is deprecated."
    )
    def restart_policy(self, value: _flyteidl2_plugins_common_pb2.RestartPolicy) -> None: ...
    @_builtins.property
    def command(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def common(self) -> _flyteidl2_plugins_common_pb2.CommonReplicaSpec: ...
    def __init__(
        self,
        *,
        replicas: _builtins.int | None = ...,
        image: _builtins.str | None = ...,
        resources: _flyteidl2_core_tasks_pb2.Resources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        restart_policy: _flyteidl2_plugins_common_pb2.RestartPolicy
        | _builtins.int
        | _builtins.str
        | None = ...,
        command: _abc.Iterable[_builtins.str] | None = ...,
        common: _flyteidl2_plugins_common_pb2.CommonReplicaSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["common", "resources"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "command", "common", "image", "replicas", "resources", "restart_policy"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
