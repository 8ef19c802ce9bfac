# Written by `nox -s generate` from flyteidl2/plugins/ray.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/ray.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class RayJob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RAY_CLUSTER_FIELD_NUMBER: _builtins.int
    RUNTIME_ENV_FIELD_NUMBER: _builtins.int
    SHUTDOWN_AFTER_JOB_FINISHES_FIELD_NUMBER: _builtins.int
    TTL_SECONDS_AFTER_FINISHED_FIELD_NUMBER: _builtins.int
    RUNTIME_ENV_YAML_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def ray_cluster(self) -> RayCluster: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.plugins.RayJob.runtime_env is deprecated.")
    def runtime_env(self) -> _builtins.str: ...
    @runtime_env.setter
    @_typing_extensions.deprecated("flyteidl2.plugins.RayJob.runtime_env is deprecated.")
    def runtime_env(self, value: _builtins.str) -> None: ...
    shutdown_after_job_finishes: _builtins.bool
    ttl_seconds_after_finished: _builtins.int
    runtime_env_yaml: _builtins.str
    def __init__(
        self,
        *,
        ray_cluster: RayCluster | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        runtime_env: _builtins.str | None = ...,
        shutdown_after_job_finishes: _builtins.bool | None = ...,
        ttl_seconds_after_finished: _builtins.int | None = ...,
        runtime_env_yaml: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["ray_cluster"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "ray_cluster",
            "runtime_env",
            "runtime_env_yaml",
            "shutdown_after_job_finishes",
            "ttl_seconds_after_finished",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AutoscalerOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _UpscalingModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> AutoscalerOptions.UpscalingMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[AutoscalerOptions.UpscalingMode]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, AutoscalerOptions.UpscalingMode]]: ...
        UPSCALING_MODE_UNSPECIFIED: AutoscalerOptions.UpscalingMode  # 0
        UPSCALING_MODE_DEFAULT: AutoscalerOptions.UpscalingMode  # 1
        UPSCALING_MODE_AGGRESSIVE: AutoscalerOptions.UpscalingMode  # 2
        UPSCALING_MODE_CONSERVATIVE: AutoscalerOptions.UpscalingMode  # 3

    class UpscalingMode(_builtins.int, metaclass=_UpscalingModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = AutoscalerOptions.UpscalingMode

    UPSCALING_MODE_UNSPECIFIED: AutoscalerOptions.UpscalingMode  # 0
    UPSCALING_MODE_DEFAULT: AutoscalerOptions.UpscalingMode  # 1
    UPSCALING_MODE_AGGRESSIVE: AutoscalerOptions.UpscalingMode  # 2
    UPSCALING_MODE_CONSERVATIVE: AutoscalerOptions.UpscalingMode  # 3
    UPSCALING_MODE_FIELD_NUMBER: _builtins.int
    IDLE_TIMEOUT_SECONDS_FIELD_NUMBER: _builtins.int
    ENV_FIELD_NUMBER: _builtins.int
    IMAGE_FIELD_NUMBER: _builtins.int
    RESOURCES_FIELD_NUMBER: _builtins.int
    upscaling_mode: AutoscalerOptions.UpscalingMode
    idle_timeout_seconds: _builtins.int
    @_builtins.property
    def env(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_literals_pb2.KeyValuePair]: ...
    image: _builtins.str
    @_builtins.property
    def resources(self) -> _flyteidl2_core_tasks_pb2.Resources: ...
    def __init__(
        self,
        *,
        upscaling_mode: AutoscalerOptions.UpscalingMode
        | _builtins.int
        | _builtins.str
        | None = ...,
        idle_timeout_seconds: _builtins.int | None = ...,
        env: _abc.Iterable[
            _flyteidl2_core_literals_pb2.KeyValuePair
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        image: _builtins.str | None = ...,
        resources: _flyteidl2_core_tasks_pb2.Resources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resources"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "env", "idle_timeout_seconds", "image", "resources", "upscaling_mode"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RayCluster(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    HEAD_GROUP_SPEC_FIELD_NUMBER: _builtins.int
    WORKER_GROUP_SPEC_FIELD_NUMBER: _builtins.int
    ENABLE_AUTOSCALING_FIELD_NUMBER: _builtins.int
    AUTOSCALER_OPTIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def head_group_spec(self) -> HeadGroupSpec: ...
    @_builtins.property
    def worker_group_spec(self) -> _containers.RepeatedCompositeFieldContainer[WorkerGroupSpec]: ...
    enable_autoscaling: _builtins.bool
    @_builtins.property
    def autoscaler_options(self) -> AutoscalerOptions: ...
    def __init__(
        self,
        *,
        head_group_spec: HeadGroupSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        worker_group_spec: _abc.Iterable[
            WorkerGroupSpec | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        enable_autoscaling: _builtins.bool | None = ...,
        autoscaler_options: AutoscalerOptions
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["autoscaler_options", "head_group_spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "autoscaler_options", "enable_autoscaling", "head_group_spec", "worker_group_spec"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class HeadGroupSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class RayStartParamsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    RAY_START_PARAMS_FIELD_NUMBER: _builtins.int
    K8S_POD_FIELD_NUMBER: _builtins.int
    EXTENDED_RESOURCES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def ray_start_params(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def k8s_pod(self) -> _flyteidl2_core_tasks_pb2.K8sPod: ...
    @_builtins.property
    def extended_resources(self) -> _flyteidl2_core_tasks_pb2.ExtendedResources: ...
    def __init__(
        self,
        *,
        ray_start_params: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        k8s_pod: _flyteidl2_core_tasks_pb2.K8sPod
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extended_resources: _flyteidl2_core_tasks_pb2.ExtendedResources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["extended_resources", "k8s_pod"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["extended_resources", "k8s_pod", "ray_start_params"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkerGroupSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class RayStartParamsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    GROUP_NAME_FIELD_NUMBER: _builtins.int
    REPLICAS_FIELD_NUMBER: _builtins.int
    MIN_REPLICAS_FIELD_NUMBER: _builtins.int
    MAX_REPLICAS_FIELD_NUMBER: _builtins.int
    RAY_START_PARAMS_FIELD_NUMBER: _builtins.int
    K8S_POD_FIELD_NUMBER: _builtins.int
    EXTENDED_RESOURCES_FIELD_NUMBER: _builtins.int
    group_name: _builtins.str
    replicas: _builtins.int
    min_replicas: _builtins.int
    max_replicas: _builtins.int
    @_builtins.property
    def ray_start_params(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def k8s_pod(self) -> _flyteidl2_core_tasks_pb2.K8sPod: ...
    @_builtins.property
    def extended_resources(self) -> _flyteidl2_core_tasks_pb2.ExtendedResources: ...
    def __init__(
        self,
        *,
        group_name: _builtins.str | None = ...,
        replicas: _builtins.int | None = ...,
        min_replicas: _builtins.int | None = ...,
        max_replicas: _builtins.int | None = ...,
        ray_start_params: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        k8s_pod: _flyteidl2_core_tasks_pb2.K8sPod
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extended_resources: _flyteidl2_core_tasks_pb2.ExtendedResources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["extended_resources", "k8s_pod"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "extended_resources",
            "group_name",
            "k8s_pod",
            "max_replicas",
            "min_replicas",
            "ray_start_params",
            "replicas",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
