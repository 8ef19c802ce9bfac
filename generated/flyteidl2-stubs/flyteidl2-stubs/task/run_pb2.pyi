# Written by `nox -s generate` from flyteidl2/task/run.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/task/run.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import phase_pb2 as _flyteidl2_common_phase_pb2
from flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyteidl2.core import security_pb2 as _flyteidl2_core_security_pb2
from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from flyteidl2.notification import definition_pb2 as _flyteidl2_notification_definition_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _CacheLookupScopeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> CacheLookupScope: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[CacheLookupScope]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, CacheLookupScope]]: ...
    CACHE_LOOKUP_SCOPE_UNSPECIFIED: CacheLookupScope  # 0
    CACHE_LOOKUP_SCOPE_GLOBAL: CacheLookupScope  # 1
    CACHE_LOOKUP_SCOPE_PROJECT_DOMAIN: CacheLookupScope  # 2

class CacheLookupScope(_builtins.int, metaclass=_CacheLookupScopeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = CacheLookupScope

CACHE_LOOKUP_SCOPE_UNSPECIFIED: CacheLookupScope  # 0
CACHE_LOOKUP_SCOPE_GLOBAL: CacheLookupScope  # 1
CACHE_LOOKUP_SCOPE_PROJECT_DOMAIN: CacheLookupScope  # 2

class _TaskSpecSourceEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> TaskSpecSource: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[TaskSpecSource]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, TaskSpecSource]]: ...
    TASK_SPEC_SOURCE_UNSPECIFIED: TaskSpecSource  # 0
    TASK_SPEC_SOURCE_DEPLOYED: TaskSpecSource  # 1
    TASK_SPEC_SOURCE_EPHEMERAL: TaskSpecSource  # 2

class TaskSpecSource(_builtins.int, metaclass=_TaskSpecSourceEnumTypeWrapper):
    ValueType: _typing.TypeAlias = TaskSpecSource

TASK_SPEC_SOURCE_UNSPECIFIED: TaskSpecSource  # 0
TASK_SPEC_SOURCE_DEPLOYED: TaskSpecSource  # 1
TASK_SPEC_SOURCE_EPHEMERAL: TaskSpecSource  # 2

@_typing.final
class Labels(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ValuesEntry(_message.Message):
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

    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Annotations(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ValuesEntry(_message.Message):
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

    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Envs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_literals_pb2.KeyValuePair]: ...
    def __init__(
        self,
        *,
        values: _abc.Iterable[
            _flyteidl2_core_literals_pb2.KeyValuePair
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RawDataStorage(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RAW_DATA_PREFIX_FIELD_NUMBER: _builtins.int
    raw_data_prefix: _builtins.str
    def __init__(
        self,
        *,
        raw_data_prefix: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["raw_data_prefix"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CacheConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OVERWRITE_CACHE_FIELD_NUMBER: _builtins.int
    CACHE_LOOKUP_SCOPE_FIELD_NUMBER: _builtins.int
    overwrite_cache: _builtins.bool
    cache_lookup_scope: CacheLookupScope
    def __init__(
        self,
        *,
        overwrite_cache: _builtins.bool | None = ...,
        cache_lookup_scope: CacheLookupScope | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cache_lookup_scope", "overwrite_cache"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Recover(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FORCE_RERUN_ACTIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def force_rerun_actions(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        force_rerun_actions: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["force_rerun_actions"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RunSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    ENVS_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    OVERWRITE_CACHE_FIELD_NUMBER: _builtins.int
    QUEUE_FIELD_NUMBER: _builtins.int
    RAW_DATA_STORAGE_FIELD_NUMBER: _builtins.int
    SECURITY_CONTEXT_FIELD_NUMBER: _builtins.int
    CACHE_CONFIG_FIELD_NUMBER: _builtins.int
    NOTIFICATION_RULE_NAME_FIELD_NUMBER: _builtins.int
    NOTIFICATION_RULES_FIELD_NUMBER: _builtins.int
    RUN_START_TIME_FIELD_NUMBER: _builtins.int
    MAX_ACTION_CONCURRENCY_FIELD_NUMBER: _builtins.int
    RUN_BASE_DIR_FIELD_NUMBER: _builtins.int
    RELATED_TO_FIELD_NUMBER: _builtins.int
    CLUSTER_POOL_FIELD_NUMBER: _builtins.int
    TASK_SPEC_SOURCE_FIELD_NUMBER: _builtins.int
    RELATION_FIELD_NUMBER: _builtins.int
    RECOVER_FIELD_NUMBER: _builtins.int
    DEFAULT_SETTINGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def labels(self) -> Labels: ...
    @_builtins.property
    def annotations(self) -> Annotations: ...
    @_builtins.property
    def envs(self) -> Envs: ...
    @_builtins.property
    def interruptible(self) -> _google_protobuf_wrappers_pb2.BoolValue: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.task.RunSpec.overwrite_cache is deprecated.")
    def overwrite_cache(self) -> _builtins.bool: ...
    @overwrite_cache.setter
    @_typing_extensions.deprecated("flyteidl2.task.RunSpec.overwrite_cache is deprecated.")
    def overwrite_cache(self, value: _builtins.bool) -> None: ...
    queue: _builtins.str
    @_builtins.property
    def raw_data_storage(self) -> RawDataStorage: ...
    @_builtins.property
    def security_context(self) -> _flyteidl2_core_security_pb2.SecurityContext: ...
    @_builtins.property
    def cache_config(self) -> CacheConfig: ...
    notification_rule_name: _builtins.str
    @_builtins.property
    def notification_rules(self) -> InlineRuleList: ...
    @_builtins.property
    def run_start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    max_action_concurrency: _builtins.int
    run_base_dir: _builtins.str
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.task.RunSpec.related_to is deprecated.")
    def related_to(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    cluster_pool: _builtins.str
    task_spec_source: TaskSpecSource
    @_builtins.property
    def relation(self) -> _flyteidl2_common_run_pb2.Relation: ...
    @_builtins.property
    def recover(self) -> Recover: ...
    @_builtins.property
    def default_settings(self) -> DefaultSettings: ...
    def __init__(
        self,
        *,
        labels: Labels | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        annotations: Annotations | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        envs: Envs | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        interruptible: _google_protobuf_wrappers_pb2.BoolValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        overwrite_cache: _builtins.bool | None = ...,
        queue: _builtins.str | None = ...,
        raw_data_storage: RawDataStorage
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        security_context: _flyteidl2_core_security_pb2.SecurityContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cache_config: CacheConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        notification_rule_name: _builtins.str | None = ...,
        notification_rules: InlineRuleList
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        max_action_concurrency: _builtins.int | None = ...,
        run_base_dir: _builtins.str | None = ...,
        related_to: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster_pool: _builtins.str | None = ...,
        task_spec_source: TaskSpecSource | _builtins.int | _builtins.str | None = ...,
        relation: _flyteidl2_common_run_pb2.Relation
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        recover: Recover | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        default_settings: DefaultSettings
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "cache_config",
            "default_settings",
            "envs",
            "interruptible",
            "labels",
            "notification_rule_name",
            "notification_rules",
            "notification_settings",
            "raw_data_storage",
            "recover",
            "related_to",
            "relation",
            "run_start_time",
            "security_context",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "cache_config",
            "cluster_pool",
            "default_settings",
            "envs",
            "interruptible",
            "labels",
            "max_action_concurrency",
            "notification_rule_name",
            "notification_rules",
            "notification_settings",
            "overwrite_cache",
            "queue",
            "raw_data_storage",
            "recover",
            "related_to",
            "relation",
            "run_base_dir",
            "run_start_time",
            "security_context",
            "task_spec_source",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["notification_settings"]
    ) -> _typing.Literal["notification_rule_name", "notification_rules"] | None: ...

@_typing.final
class DefaultSettings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    POD_TEMPLATE_NAME_FIELD_NUMBER: _builtins.int
    TASK_RESOURCE_DEFAULTS_FIELD_NUMBER: _builtins.int
    pod_template_name: _builtins.str
    @_builtins.property
    def task_resource_defaults(self) -> TaskResourceDefaults: ...
    def __init__(
        self,
        *,
        pod_template_name: _builtins.str | None = ...,
        task_resource_defaults: TaskResourceDefaults
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_resource_defaults"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["pod_template_name", "task_resource_defaults"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskResourceDefaults(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUESTS_FIELD_NUMBER: _builtins.int
    MAX_FIELD_NUMBER: _builtins.int
    DEFAULT_ACCELERATOR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def requests(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_tasks_pb2.Resources.ResourceEntry
    ]: ...
    @_builtins.property
    def max(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_tasks_pb2.Resources.ResourceEntry
    ]: ...
    @_builtins.property
    def default_accelerator(self) -> _flyteidl2_core_tasks_pb2.GPUAccelerator: ...
    def __init__(
        self,
        *,
        requests: _abc.Iterable[
            _flyteidl2_core_tasks_pb2.Resources.ResourceEntry
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        max: _abc.Iterable[
            _flyteidl2_core_tasks_pb2.Resources.ResourceEntry
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        default_accelerator: _flyteidl2_core_tasks_pb2.GPUAccelerator
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["default_accelerator"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["default_accelerator", "max", "requests"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class InlineRuleList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RULES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def rules(self) -> _containers.RepeatedCompositeFieldContainer[InlineRule]: ...
    def __init__(
        self,
        *,
        rules: _abc.Iterable[InlineRule | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["rules"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class InlineRule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ON_PHASES_FIELD_NUMBER: _builtins.int
    DELIVERY_CONFIG_NAME_FIELD_NUMBER: _builtins.int
    DELIVERY_TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def on_phases(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[_flyteidl2_common_phase_pb2.ActionPhase]: ...
    delivery_config_name: _builtins.str
    @_builtins.property
    def delivery_template(
        self,
    ) -> _flyteidl2_notification_definition_pb2.DeliveryConfigTemplate: ...
    def __init__(
        self,
        *,
        on_phases: _abc.Iterable[
            _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str
        ]
        | None = ...,
        delivery_config_name: _builtins.str | None = ...,
        delivery_template: _flyteidl2_notification_definition_pb2.DeliveryConfigTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["delivery", "delivery_config_name", "delivery_template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "delivery", "delivery_config_name", "delivery_template", "on_phases"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["delivery"]
    ) -> _typing.Literal["delivery_config_name", "delivery_template"] | None: ...
