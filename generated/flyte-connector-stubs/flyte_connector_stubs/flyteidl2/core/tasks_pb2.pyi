# Written by `nox -s generate` from flyteidl2/core/tasks.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/tasks.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import extension_dict as _extension_dict

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
from flyte_connector_stubs.flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2
from flyte_connector_stubs.flyteidl2.core import interface_pb2 as _flyteidl2_core_interface_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.core import security_pb2 as _flyteidl2_core_security_pb2
from flyte_connector_stubs.google.protobuf import descriptor_pb2 as _google_protobuf_descriptor_pb2
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from flyte_connector_stubs.google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _AcceleratorModelEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> AcceleratorModel: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[AcceleratorModel]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, AcceleratorModel]]: ...
    ACCELERATOR_MODEL_UNSPECIFIED: AcceleratorModel  # 0
    NVIDIA_K80: AcceleratorModel  # 1
    NVIDIA_M60: AcceleratorModel  # 2
    NVIDIA_P4: AcceleratorModel  # 3
    NVIDIA_P100: AcceleratorModel  # 4
    NVIDIA_V100: AcceleratorModel  # 5
    NVIDIA_T4: AcceleratorModel  # 6
    NVIDIA_A10: AcceleratorModel  # 7
    NVIDIA_A10G: AcceleratorModel  # 8
    NVIDIA_A100: AcceleratorModel  # 9
    NVIDIA_A100_80GB: AcceleratorModel  # 10
    NVIDIA_L4: AcceleratorModel  # 11
    NVIDIA_L40S: AcceleratorModel  # 12
    NVIDIA_H100: AcceleratorModel  # 13
    NVIDIA_H100_MEGA_80GB: AcceleratorModel  # 14
    NVIDIA_H200: AcceleratorModel  # 15
    NVIDIA_B200: AcceleratorModel  # 16
    NVIDIA_GB200: AcceleratorModel  # 17
    NVIDIA_GB10: AcceleratorModel  # 18
    NVIDIA_RTX_PRO_6000: AcceleratorModel  # 19
    NVIDIA_RTX_PRO_4500: AcceleratorModel  # 20
    GOOGLE_TPU_V5E: AcceleratorModel  # 100
    GOOGLE_TPU_V5P: AcceleratorModel  # 101
    GOOGLE_TPU_V6E: AcceleratorModel  # 102
    AMAZON_INF1: AcceleratorModel  # 200
    AMAZON_INF2: AcceleratorModel  # 201
    AMAZON_TRN1: AcceleratorModel  # 202
    AMAZON_TRN1N: AcceleratorModel  # 203
    AMAZON_TRN2: AcceleratorModel  # 204
    AMAZON_TRN2U: AcceleratorModel  # 205
    AMD_MI100: AcceleratorModel  # 300
    AMD_MI210: AcceleratorModel  # 301
    AMD_MI250: AcceleratorModel  # 302
    AMD_MI250X: AcceleratorModel  # 303
    AMD_MI300A: AcceleratorModel  # 304
    AMD_MI300X: AcceleratorModel  # 305
    AMD_MI325X: AcceleratorModel  # 306
    AMD_MI350X: AcceleratorModel  # 307
    AMD_MI355X: AcceleratorModel  # 308
    HABANA_GAUDI1: AcceleratorModel  # 400
    APPLE_SILICON_GPU: AcceleratorModel  # 500

class AcceleratorModel(_builtins.int, metaclass=_AcceleratorModelEnumTypeWrapper):
    ValueType: _typing.TypeAlias = AcceleratorModel

ACCELERATOR_MODEL_UNSPECIFIED: AcceleratorModel  # 0
NVIDIA_K80: AcceleratorModel  # 1
NVIDIA_M60: AcceleratorModel  # 2
NVIDIA_P4: AcceleratorModel  # 3
NVIDIA_P100: AcceleratorModel  # 4
NVIDIA_V100: AcceleratorModel  # 5
NVIDIA_T4: AcceleratorModel  # 6
NVIDIA_A10: AcceleratorModel  # 7
NVIDIA_A10G: AcceleratorModel  # 8
NVIDIA_A100: AcceleratorModel  # 9
NVIDIA_A100_80GB: AcceleratorModel  # 10
NVIDIA_L4: AcceleratorModel  # 11
NVIDIA_L40S: AcceleratorModel  # 12
NVIDIA_H100: AcceleratorModel  # 13
NVIDIA_H100_MEGA_80GB: AcceleratorModel  # 14
NVIDIA_H200: AcceleratorModel  # 15
NVIDIA_B200: AcceleratorModel  # 16
NVIDIA_GB200: AcceleratorModel  # 17
NVIDIA_GB10: AcceleratorModel  # 18
NVIDIA_RTX_PRO_6000: AcceleratorModel  # 19
NVIDIA_RTX_PRO_4500: AcceleratorModel  # 20
GOOGLE_TPU_V5E: AcceleratorModel  # 100
GOOGLE_TPU_V5P: AcceleratorModel  # 101
GOOGLE_TPU_V6E: AcceleratorModel  # 102
AMAZON_INF1: AcceleratorModel  # 200
AMAZON_INF2: AcceleratorModel  # 201
AMAZON_TRN1: AcceleratorModel  # 202
AMAZON_TRN1N: AcceleratorModel  # 203
AMAZON_TRN2: AcceleratorModel  # 204
AMAZON_TRN2U: AcceleratorModel  # 205
AMD_MI100: AcceleratorModel  # 300
AMD_MI210: AcceleratorModel  # 301
AMD_MI250: AcceleratorModel  # 302
AMD_MI250X: AcceleratorModel  # 303
AMD_MI300A: AcceleratorModel  # 304
AMD_MI300X: AcceleratorModel  # 305
AMD_MI325X: AcceleratorModel  # 306
AMD_MI350X: AcceleratorModel  # 307
AMD_MI355X: AcceleratorModel  # 308
HABANA_GAUDI1: AcceleratorModel  # 400
APPLE_SILICON_GPU: AcceleratorModel  # 500

class _WorkerKindEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> WorkerKind: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[WorkerKind]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, WorkerKind]]: ...
    WORKER_KIND_UNSPECIFIED: WorkerKind  # 0
    WORKER_KIND_SANDBOX: WorkerKind  # 1
    WORKER_KIND_MICROVM: WorkerKind  # 2
    WORKER_KIND_REUSABLE: WorkerKind  # 3

class WorkerKind(_builtins.int, metaclass=_WorkerKindEnumTypeWrapper):
    ValueType: _typing.TypeAlias = WorkerKind

WORKER_KIND_UNSPECIFIED: WorkerKind  # 0
WORKER_KIND_SANDBOX: WorkerKind  # 1
WORKER_KIND_MICROVM: WorkerKind  # 2
WORKER_KIND_REUSABLE: WorkerKind  # 3

@_typing.final
class Resources(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ResourceNameEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Resources.ResourceName: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Resources.ResourceName]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, Resources.ResourceName]]: ...
        UNKNOWN: Resources.ResourceName  # 0
        CPU: Resources.ResourceName  # 1
        GPU: Resources.ResourceName  # 2
        MEMORY: Resources.ResourceName  # 3
        STORAGE: Resources.ResourceName  # 4
        EPHEMERAL_STORAGE: Resources.ResourceName  # 5

    class ResourceName(_builtins.int, metaclass=_ResourceNameEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Resources.ResourceName

    UNKNOWN: Resources.ResourceName  # 0
    CPU: Resources.ResourceName  # 1
    GPU: Resources.ResourceName  # 2
    MEMORY: Resources.ResourceName  # 3
    STORAGE: Resources.ResourceName  # 4
    EPHEMERAL_STORAGE: Resources.ResourceName  # 5

    @_typing.final
    class ResourceEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        NAME_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        name: Resources.ResourceName
        value: _builtins.str
        def __init__(
            self,
            *,
            name: Resources.ResourceName | _builtins.int | _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["name", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    REQUESTS_FIELD_NUMBER: _builtins.int
    LIMITS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def requests(self) -> _containers.RepeatedCompositeFieldContainer[Resources.ResourceEntry]: ...
    @_builtins.property
    def limits(self) -> _containers.RepeatedCompositeFieldContainer[Resources.ResourceEntry]: ...
    def __init__(
        self,
        *,
        requests: _abc.Iterable[
            Resources.ResourceEntry | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        limits: _abc.Iterable[
            Resources.ResourceEntry | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["limits", "requests"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GPUAccelerator(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DeviceClassEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> GPUAccelerator.DeviceClass: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[GPUAccelerator.DeviceClass]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, GPUAccelerator.DeviceClass]]: ...
        NVIDIA_GPU: GPUAccelerator.DeviceClass  # 0
        GOOGLE_TPU: GPUAccelerator.DeviceClass  # 1
        AMAZON_NEURON: GPUAccelerator.DeviceClass  # 2
        AMD_GPU: GPUAccelerator.DeviceClass  # 3
        HABANA_GAUDI: GPUAccelerator.DeviceClass  # 4
        APPLE_SILICON: GPUAccelerator.DeviceClass  # 5

    class DeviceClass(_builtins.int, metaclass=_DeviceClassEnumTypeWrapper):
        ValueType: _typing.TypeAlias = GPUAccelerator.DeviceClass

    NVIDIA_GPU: GPUAccelerator.DeviceClass  # 0
    GOOGLE_TPU: GPUAccelerator.DeviceClass  # 1
    AMAZON_NEURON: GPUAccelerator.DeviceClass  # 2
    AMD_GPU: GPUAccelerator.DeviceClass  # 3
    HABANA_GAUDI: GPUAccelerator.DeviceClass  # 4
    APPLE_SILICON: GPUAccelerator.DeviceClass  # 5
    DEVICE_FIELD_NUMBER: _builtins.int
    UNPARTITIONED_FIELD_NUMBER: _builtins.int
    PARTITION_SIZE_FIELD_NUMBER: _builtins.int
    DEVICE_CLASS_FIELD_NUMBER: _builtins.int
    ACCELERATOR_MODEL_FIELD_NUMBER: _builtins.int
    device: _builtins.str
    unpartitioned: _builtins.bool
    partition_size: _builtins.str
    device_class: GPUAccelerator.DeviceClass
    accelerator_model: AcceleratorModel
    def __init__(
        self,
        *,
        device: _builtins.str | None = ...,
        unpartitioned: _builtins.bool | None = ...,
        partition_size: _builtins.str | None = ...,
        device_class: GPUAccelerator.DeviceClass | _builtins.int | _builtins.str | None = ...,
        accelerator_model: AcceleratorModel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["partition_size", "partition_size_value", "unpartitioned"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "accelerator_model",
            "device",
            "device_class",
            "partition_size",
            "partition_size_value",
            "unpartitioned",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["partition_size_value"]
    ) -> _typing.Literal["unpartitioned", "partition_size"] | None: ...

@_typing.final
class SharedMemory(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MOUNT_PATH_FIELD_NUMBER: _builtins.int
    MOUNT_NAME_FIELD_NUMBER: _builtins.int
    SIZE_LIMIT_FIELD_NUMBER: _builtins.int
    mount_path: _builtins.str
    mount_name: _builtins.str
    size_limit: _builtins.str
    def __init__(
        self,
        *,
        mount_path: _builtins.str | None = ...,
        mount_name: _builtins.str | None = ...,
        size_limit: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["mount_name", "mount_path", "size_limit"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExtendedResources(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    GPU_ACCELERATOR_FIELD_NUMBER: _builtins.int
    SHARED_MEMORY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def gpu_accelerator(self) -> GPUAccelerator: ...
    @_builtins.property
    def shared_memory(self) -> SharedMemory: ...
    def __init__(
        self,
        *,
        gpu_accelerator: GPUAccelerator
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        shared_memory: SharedMemory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["gpu_accelerator", "shared_memory"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["gpu_accelerator", "shared_memory"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RuntimeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _RuntimeTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> RuntimeMetadata.RuntimeType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[RuntimeMetadata.RuntimeType]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, RuntimeMetadata.RuntimeType]]: ...
        OTHER: RuntimeMetadata.RuntimeType  # 0
        FLYTE_SDK: RuntimeMetadata.RuntimeType  # 1

    class RuntimeType(_builtins.int, metaclass=_RuntimeTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = RuntimeMetadata.RuntimeType

    OTHER: RuntimeMetadata.RuntimeType  # 0
    FLYTE_SDK: RuntimeMetadata.RuntimeType  # 1
    TYPE_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    FLAVOR_FIELD_NUMBER: _builtins.int
    type: RuntimeMetadata.RuntimeType
    version: _builtins.str
    flavor: _builtins.str
    def __init__(
        self,
        *,
        type: RuntimeMetadata.RuntimeType | _builtins.int | _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        flavor: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["flavor", "type", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class TagsEntry(_message.Message):
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

    DISCOVERABLE_FIELD_NUMBER: _builtins.int
    RUNTIME_FIELD_NUMBER: _builtins.int
    TIMEOUT_FIELD_NUMBER: _builtins.int
    RETRIES_FIELD_NUMBER: _builtins.int
    DISCOVERY_VERSION_FIELD_NUMBER: _builtins.int
    DEPRECATED_ERROR_MESSAGE_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    CACHE_SERIALIZABLE_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    POD_TEMPLATE_NAME_FIELD_NUMBER: _builtins.int
    CACHE_IGNORE_INPUT_VARS_FIELD_NUMBER: _builtins.int
    IS_EAGER_FIELD_NUMBER: _builtins.int
    GENERATES_DECK_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    DEBUGGABLE_FIELD_NUMBER: _builtins.int
    LOG_LINKS_FIELD_NUMBER: _builtins.int
    IMAGE_BUILD_RUN_FIELD_NUMBER: _builtins.int
    IS_ENTRYPOINT_FIELD_NUMBER: _builtins.int
    CODE_BUNDLE_URI_FIELD_NUMBER: _builtins.int
    TIMEOUTS_FIELD_NUMBER: _builtins.int
    PRODUCES_ARTIFACTS_FIELD_NUMBER: _builtins.int
    CACHE_MAX_AGE_FIELD_NUMBER: _builtins.int
    discoverable: _builtins.bool
    @_builtins.property
    def runtime(self) -> RuntimeMetadata: ...
    @_builtins.property
    def timeout(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def retries(self) -> _flyteidl2_core_literals_pb2.RetryStrategy: ...
    discovery_version: _builtins.str
    deprecated_error_message: _builtins.str
    interruptible: _builtins.bool
    cache_serializable: _builtins.bool
    @_builtins.property
    def tags(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    pod_template_name: _builtins.str
    @_builtins.property
    def cache_ignore_input_vars(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    is_eager: _builtins.bool
    @_builtins.property
    def generates_deck(self) -> _google_protobuf_wrappers_pb2.BoolValue: ...
    @_builtins.property
    def metadata(self) -> K8sObjectMetadata: ...
    debuggable: _builtins.bool
    @_builtins.property
    def log_links(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_execution_pb2.TaskLog]: ...
    @_builtins.property
    def image_build_run(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    is_entrypoint: _builtins.bool
    code_bundle_uri: _builtins.str
    @_builtins.property
    def timeouts(self) -> _flyteidl2_core_literals_pb2.TimeoutStrategy: ...
    produces_artifacts: _builtins.bool
    @_builtins.property
    def cache_max_age(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        discoverable: _builtins.bool | None = ...,
        runtime: RuntimeMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        timeout: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        retries: _flyteidl2_core_literals_pb2.RetryStrategy
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        discovery_version: _builtins.str | None = ...,
        deprecated_error_message: _builtins.str | None = ...,
        interruptible: _builtins.bool | None = ...,
        cache_serializable: _builtins.bool | None = ...,
        tags: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        pod_template_name: _builtins.str | None = ...,
        cache_ignore_input_vars: _abc.Iterable[_builtins.str] | None = ...,
        is_eager: _builtins.bool | None = ...,
        generates_deck: _google_protobuf_wrappers_pb2.BoolValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: K8sObjectMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        debuggable: _builtins.bool | None = ...,
        log_links: _abc.Iterable[
            _flyteidl2_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        image_build_run: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        is_entrypoint: _builtins.bool | None = ...,
        code_bundle_uri: _builtins.str | None = ...,
        timeouts: _flyteidl2_core_literals_pb2.TimeoutStrategy
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        produces_artifacts: _builtins.bool | None = ...,
        cache_max_age: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "cache_max_age",
            "generates_deck",
            "image_build_run",
            "interruptible",
            "interruptible_value",
            "metadata",
            "retries",
            "runtime",
            "timeout",
            "timeouts",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cache_ignore_input_vars",
            "cache_max_age",
            "cache_serializable",
            "code_bundle_uri",
            "debuggable",
            "deprecated_error_message",
            "discoverable",
            "discovery_version",
            "generates_deck",
            "image_build_run",
            "interruptible",
            "interruptible_value",
            "is_eager",
            "is_entrypoint",
            "log_links",
            "metadata",
            "pod_template_name",
            "produces_artifacts",
            "retries",
            "runtime",
            "tags",
            "timeout",
            "timeouts",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["interruptible_value"]
    ) -> _typing.Literal["interruptible"] | None: ...

@_typing.final
class ReusePolicy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ScopeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ReusePolicy.Scope: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ReusePolicy.Scope]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ReusePolicy.Scope]]: ...
        GLOBAL: ReusePolicy.Scope  # 0
        RUN: ReusePolicy.Scope  # 1

    class Scope(_builtins.int, metaclass=_ScopeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ReusePolicy.Scope

    GLOBAL: ReusePolicy.Scope  # 0
    RUN: ReusePolicy.Scope  # 1
    MIN_REPLICAS_FIELD_NUMBER: _builtins.int
    MAX_REPLICAS_FIELD_NUMBER: _builtins.int
    CONCURRENCY_FIELD_NUMBER: _builtins.int
    IDLE_TTL_FIELD_NUMBER: _builtins.int
    SCALEDOWN_TTL_FIELD_NUMBER: _builtins.int
    SCOPE_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    min_replicas: _builtins.int
    max_replicas: _builtins.int
    concurrency: _builtins.int
    @_builtins.property
    def idle_ttl(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def scaledown_ttl(self) -> _google_protobuf_duration_pb2.Duration: ...
    scope: ReusePolicy.Scope
    name: _builtins.str
    version: _builtins.str
    def __init__(
        self,
        *,
        min_replicas: _builtins.int | None = ...,
        max_replicas: _builtins.int | None = ...,
        concurrency: _builtins.int | None = ...,
        idle_ttl: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        scaledown_ttl: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        scope: ReusePolicy.Scope | _builtins.int | _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["idle_ttl", "scaledown_ttl"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "concurrency",
            "idle_ttl",
            "max_replicas",
            "min_replicas",
            "name",
            "scaledown_ttl",
            "scope",
            "version",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ConfigEntry(_message.Message):
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

    ID_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    INTERFACE_FIELD_NUMBER: _builtins.int
    CUSTOM_FIELD_NUMBER: _builtins.int
    CONTAINER_FIELD_NUMBER: _builtins.int
    K8S_POD_FIELD_NUMBER: _builtins.int
    SQL_FIELD_NUMBER: _builtins.int
    TASK_TYPE_VERSION_FIELD_NUMBER: _builtins.int
    SECURITY_CONTEXT_FIELD_NUMBER: _builtins.int
    EXTENDED_RESOURCES_FIELD_NUMBER: _builtins.int
    CONFIG_FIELD_NUMBER: _builtins.int
    REUSE_POLICY_FIELD_NUMBER: _builtins.int
    WORKER_KIND_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    type: _builtins.str
    @_builtins.property
    def metadata(self) -> TaskMetadata: ...
    @_builtins.property
    def interface(self) -> _flyteidl2_core_interface_pb2.TypedInterface: ...
    @_builtins.property
    def custom(self) -> _google_protobuf_struct_pb2.Struct: ...
    @_builtins.property
    def container(self) -> Container: ...
    @_builtins.property
    def k8s_pod(self) -> K8sPod: ...
    @_builtins.property
    def sql(self) -> Sql: ...
    task_type_version: _builtins.int
    @_builtins.property
    def security_context(self) -> _flyteidl2_core_security_pb2.SecurityContext: ...
    @_builtins.property
    def extended_resources(self) -> ExtendedResources: ...
    @_builtins.property
    def config(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def reuse_policy(self) -> ReusePolicy: ...
    worker_kind: WorkerKind
    def __init__(
        self,
        *,
        id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        type: _builtins.str | None = ...,
        metadata: TaskMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        interface: _flyteidl2_core_interface_pb2.TypedInterface
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        custom: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        container: Container | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        k8s_pod: K8sPod | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sql: Sql | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        task_type_version: _builtins.int | None = ...,
        security_context: _flyteidl2_core_security_pb2.SecurityContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extended_resources: ExtendedResources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        config: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        reuse_policy: ReusePolicy | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        worker_kind: WorkerKind | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "container",
            "custom",
            "extended_resources",
            "id",
            "interface",
            "k8s_pod",
            "metadata",
            "reuse_policy",
            "security_context",
            "sql",
            "target",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "config",
            "container",
            "custom",
            "extended_resources",
            "id",
            "interface",
            "k8s_pod",
            "metadata",
            "reuse_policy",
            "security_context",
            "sql",
            "target",
            "task_type_version",
            "type",
            "worker_kind",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target"]
    ) -> _typing.Literal["container", "k8s_pod", "sql"] | None: ...

@_typing.final
class ContainerPort(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONTAINER_PORT_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    container_port: _builtins.int
    name: _builtins.str
    def __init__(
        self,
        *,
        container_port: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["container_port", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Container(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ArchitectureEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Container.Architecture: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Container.Architecture]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, Container.Architecture]]: ...
        UNKNOWN: Container.Architecture  # 0
        AMD64: Container.Architecture  # 1
        ARM64: Container.Architecture  # 2
        ARM_V6: Container.Architecture  # 3
        ARM_V7: Container.Architecture  # 4

    class Architecture(_builtins.int, metaclass=_ArchitectureEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Container.Architecture

    UNKNOWN: Container.Architecture  # 0
    AMD64: Container.Architecture  # 1
    ARM64: Container.Architecture  # 2
    ARM_V6: Container.Architecture  # 3
    ARM_V7: Container.Architecture  # 4
    IMAGE_FIELD_NUMBER: _builtins.int
    COMMAND_FIELD_NUMBER: _builtins.int
    ARGS_FIELD_NUMBER: _builtins.int
    RESOURCES_FIELD_NUMBER: _builtins.int
    ENV_FIELD_NUMBER: _builtins.int
    CONFIG_FIELD_NUMBER: _builtins.int
    PORTS_FIELD_NUMBER: _builtins.int
    DATA_CONFIG_FIELD_NUMBER: _builtins.int
    ARCHITECTURE_FIELD_NUMBER: _builtins.int
    image: _builtins.str
    @_builtins.property
    def command(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def args(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def resources(self) -> Resources: ...
    @_builtins.property
    def env(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_literals_pb2.KeyValuePair]: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.core.Container.config is deprecated.")
    def config(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_literals_pb2.KeyValuePair]: ...
    @_builtins.property
    def ports(self) -> _containers.RepeatedCompositeFieldContainer[ContainerPort]: ...
    @_builtins.property
    def data_config(self) -> DataLoadingConfig: ...
    architecture: Container.Architecture
    def __init__(
        self,
        *,
        image: _builtins.str | None = ...,
        command: _abc.Iterable[_builtins.str] | None = ...,
        args: _abc.Iterable[_builtins.str] | None = ...,
        resources: Resources | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        env: _abc.Iterable[
            _flyteidl2_core_literals_pb2.KeyValuePair
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        config: _abc.Iterable[
            _flyteidl2_core_literals_pb2.KeyValuePair
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        ports: _abc.Iterable[ContainerPort | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        data_config: DataLoadingConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        architecture: Container.Architecture | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["data_config", "resources"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "architecture",
            "args",
            "command",
            "config",
            "data_config",
            "env",
            "image",
            "ports",
            "resources",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class IOStrategy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DownloadModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> IOStrategy.DownloadMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[IOStrategy.DownloadMode]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, IOStrategy.DownloadMode]]: ...
        DOWNLOAD_EAGER: IOStrategy.DownloadMode  # 0
        DOWNLOAD_STREAM: IOStrategy.DownloadMode  # 1
        DO_NOT_DOWNLOAD: IOStrategy.DownloadMode  # 2

    class DownloadMode(_builtins.int, metaclass=_DownloadModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = IOStrategy.DownloadMode

    DOWNLOAD_EAGER: IOStrategy.DownloadMode  # 0
    DOWNLOAD_STREAM: IOStrategy.DownloadMode  # 1
    DO_NOT_DOWNLOAD: IOStrategy.DownloadMode  # 2

    class _UploadModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> IOStrategy.UploadMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[IOStrategy.UploadMode]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, IOStrategy.UploadMode]]: ...
        UPLOAD_ON_EXIT: IOStrategy.UploadMode  # 0
        UPLOAD_EAGER: IOStrategy.UploadMode  # 1
        DO_NOT_UPLOAD: IOStrategy.UploadMode  # 2

    class UploadMode(_builtins.int, metaclass=_UploadModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = IOStrategy.UploadMode

    UPLOAD_ON_EXIT: IOStrategy.UploadMode  # 0
    UPLOAD_EAGER: IOStrategy.UploadMode  # 1
    DO_NOT_UPLOAD: IOStrategy.UploadMode  # 2
    DOWNLOAD_MODE_FIELD_NUMBER: _builtins.int
    UPLOAD_MODE_FIELD_NUMBER: _builtins.int
    download_mode: IOStrategy.DownloadMode
    upload_mode: IOStrategy.UploadMode
    def __init__(
        self,
        *,
        download_mode: IOStrategy.DownloadMode | _builtins.int | _builtins.str | None = ...,
        upload_mode: IOStrategy.UploadMode | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["download_mode", "upload_mode"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DataLoadingConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _LiteralMapFormatEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> DataLoadingConfig.LiteralMapFormat: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[DataLoadingConfig.LiteralMapFormat]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, DataLoadingConfig.LiteralMapFormat]]: ...
        JSON: DataLoadingConfig.LiteralMapFormat  # 0
        YAML: DataLoadingConfig.LiteralMapFormat  # 1
        PROTO: DataLoadingConfig.LiteralMapFormat  # 2

    class LiteralMapFormat(_builtins.int, metaclass=_LiteralMapFormatEnumTypeWrapper):
        ValueType: _typing.TypeAlias = DataLoadingConfig.LiteralMapFormat

    JSON: DataLoadingConfig.LiteralMapFormat  # 0
    YAML: DataLoadingConfig.LiteralMapFormat  # 1
    PROTO: DataLoadingConfig.LiteralMapFormat  # 2

    class _FileInputLayoutEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> DataLoadingConfig.FileInputLayout: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[DataLoadingConfig.FileInputLayout]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, DataLoadingConfig.FileInputLayout]]: ...
        DIRECT: DataLoadingConfig.FileInputLayout  # 0
        NAMED_DIR: DataLoadingConfig.FileInputLayout  # 1

    class FileInputLayout(_builtins.int, metaclass=_FileInputLayoutEnumTypeWrapper):
        ValueType: _typing.TypeAlias = DataLoadingConfig.FileInputLayout

    DIRECT: DataLoadingConfig.FileInputLayout  # 0
    NAMED_DIR: DataLoadingConfig.FileInputLayout  # 1
    ENABLED_FIELD_NUMBER: _builtins.int
    INPUT_PATH_FIELD_NUMBER: _builtins.int
    OUTPUT_PATH_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    IO_STRATEGY_FIELD_NUMBER: _builtins.int
    FILE_INPUT_LAYOUT_FIELD_NUMBER: _builtins.int
    enabled: _builtins.bool
    input_path: _builtins.str
    output_path: _builtins.str
    format: DataLoadingConfig.LiteralMapFormat
    @_builtins.property
    def io_strategy(self) -> IOStrategy: ...
    file_input_layout: DataLoadingConfig.FileInputLayout
    def __init__(
        self,
        *,
        enabled: _builtins.bool | None = ...,
        input_path: _builtins.str | None = ...,
        output_path: _builtins.str | None = ...,
        format: DataLoadingConfig.LiteralMapFormat | _builtins.int | _builtins.str | None = ...,
        io_strategy: IOStrategy | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        file_input_layout: DataLoadingConfig.FileInputLayout
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["io_strategy"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "enabled", "file_input_layout", "format", "input_path", "io_strategy", "output_path"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class K8sPod(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    METADATA_FIELD_NUMBER: _builtins.int
    POD_SPEC_FIELD_NUMBER: _builtins.int
    DATA_CONFIG_FIELD_NUMBER: _builtins.int
    PRIMARY_CONTAINER_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def metadata(self) -> K8sObjectMetadata: ...
    @_builtins.property
    def pod_spec(self) -> _google_protobuf_struct_pb2.Struct: ...
    @_builtins.property
    def data_config(self) -> DataLoadingConfig: ...
    primary_container_name: _builtins.str
    def __init__(
        self,
        *,
        metadata: K8sObjectMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pod_spec: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        data_config: DataLoadingConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        primary_container_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["data_config", "metadata", "pod_spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "data_config", "metadata", "pod_spec", "primary_container_name"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class K8sObjectMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class LabelsEntry(_message.Message):
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

    @_typing.final
    class AnnotationsEntry(_message.Message):
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

    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def annotations(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        annotations: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["annotations", "labels"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Sql(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DialectEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Sql.Dialect: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Sql.Dialect]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Sql.Dialect]]: ...
        UNDEFINED: Sql.Dialect  # 0
        ANSI: Sql.Dialect  # 1
        HIVE: Sql.Dialect  # 2
        OTHER: Sql.Dialect  # 3

    class Dialect(_builtins.int, metaclass=_DialectEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Sql.Dialect

    UNDEFINED: Sql.Dialect  # 0
    ANSI: Sql.Dialect  # 1
    HIVE: Sql.Dialect  # 2
    OTHER: Sql.Dialect  # 3
    STATEMENT_FIELD_NUMBER: _builtins.int
    DIALECT_FIELD_NUMBER: _builtins.int
    statement: _builtins.str
    dialect: Sql.Dialect
    def __init__(
        self,
        *,
        statement: _builtins.str | None = ...,
        dialect: Sql.Dialect | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dialect", "statement"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

ACCELERATOR_NAME_FIELD_NUMBER: _builtins.int
accelerator_name: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.EnumValueOptions, _builtins.str
]
