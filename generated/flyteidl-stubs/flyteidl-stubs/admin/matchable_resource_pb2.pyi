# Written by `nox -s generate` from flyteidl/admin/matchable_resource.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/matchable_resource.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.admin import cluster_assignment_pb2 as _flyteidl_admin_cluster_assignment_pb2
from flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyteidl.core import execution_envs_pb2 as _flyteidl_core_execution_envs_pb2
from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyteidl.core import security_pb2 as _flyteidl_core_security_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _MatchableResourceEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> MatchableResource: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[MatchableResource]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, MatchableResource]]: ...
    TASK_RESOURCE: MatchableResource  # 0
    CLUSTER_RESOURCE: MatchableResource  # 1
    EXECUTION_QUEUE: MatchableResource  # 2
    EXECUTION_CLUSTER_LABEL: MatchableResource  # 3
    QUALITY_OF_SERVICE_SPECIFICATION: MatchableResource  # 4
    PLUGIN_OVERRIDE: MatchableResource  # 5
    WORKFLOW_EXECUTION_CONFIG: MatchableResource  # 6
    CLUSTER_ASSIGNMENT: MatchableResource  # 7

class MatchableResource(_builtins.int, metaclass=_MatchableResourceEnumTypeWrapper):
    ValueType: _typing.TypeAlias = MatchableResource

TASK_RESOURCE: MatchableResource  # 0
CLUSTER_RESOURCE: MatchableResource  # 1
EXECUTION_QUEUE: MatchableResource  # 2
EXECUTION_CLUSTER_LABEL: MatchableResource  # 3
QUALITY_OF_SERVICE_SPECIFICATION: MatchableResource  # 4
PLUGIN_OVERRIDE: MatchableResource  # 5
WORKFLOW_EXECUTION_CONFIG: MatchableResource  # 6
CLUSTER_ASSIGNMENT: MatchableResource  # 7

@_typing.final
class TaskResourceSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CPU_FIELD_NUMBER: _builtins.int
    GPU_FIELD_NUMBER: _builtins.int
    MEMORY_FIELD_NUMBER: _builtins.int
    STORAGE_FIELD_NUMBER: _builtins.int
    EPHEMERAL_STORAGE_FIELD_NUMBER: _builtins.int
    cpu: _builtins.str
    gpu: _builtins.str
    memory: _builtins.str
    storage: _builtins.str
    ephemeral_storage: _builtins.str
    def __init__(
        self,
        *,
        cpu: _builtins.str | None = ...,
        gpu: _builtins.str | None = ...,
        memory: _builtins.str | None = ...,
        storage: _builtins.str | None = ...,
        ephemeral_storage: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cpu", "ephemeral_storage", "gpu", "memory", "storage"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskResourceAttributes(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEFAULTS_FIELD_NUMBER: _builtins.int
    LIMITS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def defaults(self) -> TaskResourceSpec: ...
    @_builtins.property
    def limits(self) -> TaskResourceSpec: ...
    def __init__(
        self,
        *,
        defaults: TaskResourceSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        limits: TaskResourceSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["defaults", "limits"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["defaults", "limits"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterResourceAttributes(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class AttributesEntry(_message.Message):
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

    ATTRIBUTES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def attributes(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        attributes: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["attributes"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionQueueAttributes(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TAGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        tags: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["tags"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionClusterLabel(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    value: _builtins.str
    def __init__(
        self,
        *,
        value: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PluginOverride(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _MissingPluginBehaviorEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> PluginOverride.MissingPluginBehavior: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[PluginOverride.MissingPluginBehavior]: ...
        def items(
            self,
        ) -> _builtins.list[
            _builtins.tuple[_builtins.str, PluginOverride.MissingPluginBehavior]
        ]: ...
        FAIL: PluginOverride.MissingPluginBehavior  # 0
        USE_DEFAULT: PluginOverride.MissingPluginBehavior  # 1

    class MissingPluginBehavior(_builtins.int, metaclass=_MissingPluginBehaviorEnumTypeWrapper):
        ValueType: _typing.TypeAlias = PluginOverride.MissingPluginBehavior

    FAIL: PluginOverride.MissingPluginBehavior  # 0
    USE_DEFAULT: PluginOverride.MissingPluginBehavior  # 1
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    PLUGIN_ID_FIELD_NUMBER: _builtins.int
    MISSING_PLUGIN_BEHAVIOR_FIELD_NUMBER: _builtins.int
    task_type: _builtins.str
    @_builtins.property
    def plugin_id(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    missing_plugin_behavior: PluginOverride.MissingPluginBehavior
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        plugin_id: _abc.Iterable[_builtins.str] | None = ...,
        missing_plugin_behavior: PluginOverride.MissingPluginBehavior
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["missing_plugin_behavior", "plugin_id", "task_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PluginOverrides(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OVERRIDES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def overrides(self) -> _containers.RepeatedCompositeFieldContainer[PluginOverride]: ...
    def __init__(
        self,
        *,
        overrides: _abc.Iterable[PluginOverride | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["overrides"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MAX_PARALLELISM_FIELD_NUMBER: _builtins.int
    SECURITY_CONTEXT_FIELD_NUMBER: _builtins.int
    RAW_OUTPUT_DATA_CONFIG_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    OVERWRITE_CACHE_FIELD_NUMBER: _builtins.int
    ENVS_FIELD_NUMBER: _builtins.int
    EXECUTION_ENV_ASSIGNMENTS_FIELD_NUMBER: _builtins.int
    max_parallelism: _builtins.int
    @_builtins.property
    def security_context(self) -> _flyteidl_core_security_pb2.SecurityContext: ...
    @_builtins.property
    def raw_output_data_config(self) -> _flyteidl_admin_common_pb2.RawOutputDataConfig: ...
    @_builtins.property
    def labels(self) -> _flyteidl_admin_common_pb2.Labels: ...
    @_builtins.property
    def annotations(self) -> _flyteidl_admin_common_pb2.Annotations: ...
    @_builtins.property
    def interruptible(self) -> _google_protobuf_wrappers_pb2.BoolValue: ...
    overwrite_cache: _builtins.bool
    @_builtins.property
    def envs(self) -> _flyteidl_admin_common_pb2.Envs: ...
    @_builtins.property
    def execution_env_assignments(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl_core_execution_envs_pb2.ExecutionEnvAssignment
    ]: ...
    def __init__(
        self,
        *,
        max_parallelism: _builtins.int | None = ...,
        security_context: _flyteidl_core_security_pb2.SecurityContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        raw_output_data_config: _flyteidl_admin_common_pb2.RawOutputDataConfig
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        labels: _flyteidl_admin_common_pb2.Labels
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        annotations: _flyteidl_admin_common_pb2.Annotations
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        interruptible: _google_protobuf_wrappers_pb2.BoolValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        overwrite_cache: _builtins.bool | None = ...,
        envs: _flyteidl_admin_common_pb2.Envs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        execution_env_assignments: _abc.Iterable[
            _flyteidl_core_execution_envs_pb2.ExecutionEnvAssignment
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "envs",
            "interruptible",
            "labels",
            "raw_output_data_config",
            "security_context",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "envs",
            "execution_env_assignments",
            "interruptible",
            "labels",
            "max_parallelism",
            "overwrite_cache",
            "raw_output_data_config",
            "security_context",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MatchingAttributes(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_RESOURCE_ATTRIBUTES_FIELD_NUMBER: _builtins.int
    CLUSTER_RESOURCE_ATTRIBUTES_FIELD_NUMBER: _builtins.int
    EXECUTION_QUEUE_ATTRIBUTES_FIELD_NUMBER: _builtins.int
    EXECUTION_CLUSTER_LABEL_FIELD_NUMBER: _builtins.int
    QUALITY_OF_SERVICE_FIELD_NUMBER: _builtins.int
    PLUGIN_OVERRIDES_FIELD_NUMBER: _builtins.int
    WORKFLOW_EXECUTION_CONFIG_FIELD_NUMBER: _builtins.int
    CLUSTER_ASSIGNMENT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_resource_attributes(self) -> TaskResourceAttributes: ...
    @_builtins.property
    def cluster_resource_attributes(self) -> ClusterResourceAttributes: ...
    @_builtins.property
    def execution_queue_attributes(self) -> ExecutionQueueAttributes: ...
    @_builtins.property
    def execution_cluster_label(self) -> ExecutionClusterLabel: ...
    @_builtins.property
    def quality_of_service(self) -> _flyteidl_core_execution_pb2.QualityOfService: ...
    @_builtins.property
    def plugin_overrides(self) -> PluginOverrides: ...
    @_builtins.property
    def workflow_execution_config(self) -> WorkflowExecutionConfig: ...
    @_builtins.property
    def cluster_assignment(self) -> _flyteidl_admin_cluster_assignment_pb2.ClusterAssignment: ...
    def __init__(
        self,
        *,
        task_resource_attributes: TaskResourceAttributes
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster_resource_attributes: ClusterResourceAttributes
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        execution_queue_attributes: ExecutionQueueAttributes
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        execution_cluster_label: ExecutionClusterLabel
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        quality_of_service: _flyteidl_core_execution_pb2.QualityOfService
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        plugin_overrides: PluginOverrides
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        workflow_execution_config: WorkflowExecutionConfig
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster_assignment: _flyteidl_admin_cluster_assignment_pb2.ClusterAssignment
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "cluster_assignment",
            "cluster_resource_attributes",
            "execution_cluster_label",
            "execution_queue_attributes",
            "plugin_overrides",
            "quality_of_service",
            "target",
            "task_resource_attributes",
            "workflow_execution_config",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cluster_assignment",
            "cluster_resource_attributes",
            "execution_cluster_label",
            "execution_queue_attributes",
            "plugin_overrides",
            "quality_of_service",
            "target",
            "task_resource_attributes",
            "workflow_execution_config",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target"]
    ) -> (
        _typing.Literal[
            "task_resource_attributes",
            "cluster_resource_attributes",
            "execution_queue_attributes",
            "execution_cluster_label",
            "quality_of_service",
            "plugin_overrides",
            "workflow_execution_config",
            "cluster_assignment",
        ]
        | None
    ): ...

@_typing.final
class MatchableAttributesConfiguration(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ATTRIBUTES_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    WORKFLOW_FIELD_NUMBER: _builtins.int
    LAUNCH_PLAN_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def attributes(self) -> MatchingAttributes: ...
    domain: _builtins.str
    project: _builtins.str
    workflow: _builtins.str
    launch_plan: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        attributes: MatchingAttributes | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        domain: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        workflow: _builtins.str | None = ...,
        launch_plan: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["attributes"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "attributes", "domain", "launch_plan", "org", "project", "workflow"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListMatchableAttributesRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    resource_type: MatchableResource
    org: _builtins.str
    def __init__(
        self,
        *,
        resource_type: MatchableResource | _builtins.int | _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["org", "resource_type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListMatchableAttributesResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONFIGURATIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def configurations(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[MatchableAttributesConfiguration]: ...
    def __init__(
        self,
        *,
        configurations: _abc.Iterable[
            MatchableAttributesConfiguration | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["configurations"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
