# Written by `nox -s generate` from flyteidl2/settings/settings_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/settings/settings_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import descriptor_pb2 as _google_protobuf_descriptor_pb2
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import extension_dict as _extension_dict

DESCRIPTOR: _descriptor.FileDescriptor

class _SettingStateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> SettingState: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[SettingState]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SettingState]]: ...
    SETTING_STATE_INHERIT: SettingState  # 0
    SETTING_STATE_UNSET: SettingState  # 1
    SETTING_STATE_VALUE: SettingState  # 2

class SettingState(_builtins.int, metaclass=_SettingStateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = SettingState

SETTING_STATE_INHERIT: SettingState  # 0
SETTING_STATE_UNSET: SettingState  # 1
SETTING_STATE_VALUE: SettingState  # 2

class _ScopeLevelEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ScopeLevel: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ScopeLevel]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ScopeLevel]]: ...
    SCOPE_LEVEL_ORG: ScopeLevel  # 0
    SCOPE_LEVEL_DOMAIN: ScopeLevel  # 1
    SCOPE_LEVEL_PROJECT: ScopeLevel  # 2

class ScopeLevel(_builtins.int, metaclass=_ScopeLevelEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ScopeLevel

SCOPE_LEVEL_ORG: ScopeLevel  # 0
SCOPE_LEVEL_DOMAIN: ScopeLevel  # 1
SCOPE_LEVEL_PROJECT: ScopeLevel  # 2

@_typing.final
class StringValues(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StringMap(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class EntriesEntry(_message.Message):
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

    ENTRIES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def entries(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        entries: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["entries"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SettingsKey(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    domain: _builtins.str
    project: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain", "org", "project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StringSetting(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    SCOPE_LEVEL_FIELD_NUMBER: _builtins.int
    state: SettingState
    string_value: _builtins.str
    scope_level: ScopeLevel
    def __init__(
        self,
        *,
        state: SettingState | _builtins.int | _builtins.str | None = ...,
        string_value: _builtins.str | None = ...,
        scope_level: ScopeLevel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["scope_level", "state", "string_value"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Int64Setting(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    INT_VALUE_FIELD_NUMBER: _builtins.int
    SCOPE_LEVEL_FIELD_NUMBER: _builtins.int
    state: SettingState
    int_value: _builtins.int
    scope_level: ScopeLevel
    def __init__(
        self,
        *,
        state: SettingState | _builtins.int | _builtins.str | None = ...,
        int_value: _builtins.int | None = ...,
        scope_level: ScopeLevel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["int_value", "scope_level", "state"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BoolSetting(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    BOOL_VALUE_FIELD_NUMBER: _builtins.int
    SCOPE_LEVEL_FIELD_NUMBER: _builtins.int
    state: SettingState
    bool_value: _builtins.bool
    scope_level: ScopeLevel
    def __init__(
        self,
        *,
        state: SettingState | _builtins.int | _builtins.str | None = ...,
        bool_value: _builtins.bool | None = ...,
        scope_level: ScopeLevel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["bool_value", "scope_level", "state"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StringMapSetting(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    MAP_VALUE_FIELD_NUMBER: _builtins.int
    SCOPE_LEVEL_FIELD_NUMBER: _builtins.int
    state: SettingState
    @_builtins.property
    def map_value(self) -> StringMap: ...
    scope_level: ScopeLevel
    def __init__(
        self,
        *,
        state: SettingState | _builtins.int | _builtins.str | None = ...,
        map_value: StringMap | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        scope_level: ScopeLevel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["map_value"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["map_value", "scope_level", "state"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class QuantitySetting(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    QUANTITY_VALUE_FIELD_NUMBER: _builtins.int
    SCOPE_LEVEL_FIELD_NUMBER: _builtins.int
    state: SettingState
    quantity_value: _builtins.str
    scope_level: ScopeLevel
    def __init__(
        self,
        *,
        state: SettingState | _builtins.int | _builtins.str | None = ...,
        quantity_value: _builtins.str | None = ...,
        scope_level: ScopeLevel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["quantity_value", "scope_level", "state"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AcceleratorSetting(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    ACCELERATOR_VALUE_FIELD_NUMBER: _builtins.int
    SCOPE_LEVEL_FIELD_NUMBER: _builtins.int
    state: SettingState
    @_builtins.property
    def accelerator_value(self) -> _flyteidl2_core_tasks_pb2.GPUAccelerator: ...
    scope_level: ScopeLevel
    def __init__(
        self,
        *,
        state: SettingState | _builtins.int | _builtins.str | None = ...,
        accelerator_value: _flyteidl2_core_tasks_pb2.GPUAccelerator
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        scope_level: ScopeLevel | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["accelerator_value"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["accelerator_value", "scope_level", "state"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RunSettings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEFAULT_QUEUE_FIELD_NUMBER: _builtins.int
    MAX_ACTION_CONCURRENCY_FIELD_NUMBER: _builtins.int
    RUN_BASE_DIR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def default_queue(self) -> StringSetting: ...
    @_builtins.property
    def max_action_concurrency(self) -> Int64Setting: ...
    @_builtins.property
    def run_base_dir(self) -> StringSetting: ...
    def __init__(
        self,
        *,
        default_queue: StringSetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        max_action_concurrency: Int64Setting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_base_dir: StringSetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["default_queue", "max_action_concurrency", "run_base_dir"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["default_queue", "max_action_concurrency", "run_base_dir"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecuritySettings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SERVICE_ACCOUNT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def service_account(self) -> StringSetting: ...
    def __init__(
        self,
        *,
        service_account: StringSetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["service_account"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["service_account"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StorageSettings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RAW_DATA_PATH_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def raw_data_path(self) -> StringSetting: ...
    def __init__(
        self,
        *,
        raw_data_path: StringSetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["raw_data_path"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["raw_data_path"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskResourceDefaults(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CPU_FIELD_NUMBER: _builtins.int
    GPU_FIELD_NUMBER: _builtins.int
    MEMORY_FIELD_NUMBER: _builtins.int
    STORAGE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cpu(self) -> QuantitySetting: ...
    @_builtins.property
    def gpu(self) -> QuantitySetting: ...
    @_builtins.property
    def memory(self) -> QuantitySetting: ...
    @_builtins.property
    def storage(self) -> QuantitySetting: ...
    def __init__(
        self,
        *,
        cpu: QuantitySetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        gpu: QuantitySetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        memory: QuantitySetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        storage: QuantitySetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["cpu", "gpu", "memory", "storage"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cpu", "gpu", "memory", "storage"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskResourceSettings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MIN_FIELD_NUMBER: _builtins.int
    MAX_FIELD_NUMBER: _builtins.int
    MIRROR_LIMITS_REQUEST_FIELD_NUMBER: _builtins.int
    DEFAULT_ACCELERATOR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def min(self) -> TaskResourceDefaults: ...
    @_builtins.property
    def max(self) -> TaskResourceDefaults: ...
    @_builtins.property
    def mirror_limits_request(self) -> BoolSetting: ...
    @_builtins.property
    def default_accelerator(self) -> AcceleratorSetting: ...
    def __init__(
        self,
        *,
        min: TaskResourceDefaults | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        max: TaskResourceDefaults | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        mirror_limits_request: BoolSetting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        default_accelerator: AcceleratorSetting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["default_accelerator", "max", "min", "mirror_limits_request"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["default_accelerator", "max", "min", "mirror_limits_request"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AppSettings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DISALLOW_ANONYMOUS_FIELD_NUMBER: _builtins.int
    APP_DNS_STRATEGY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def disallow_anonymous(self) -> BoolSetting: ...
    @_builtins.property
    def app_dns_strategy(self) -> StringSetting: ...
    def __init__(
        self,
        *,
        disallow_anonymous: BoolSetting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        app_dns_strategy: StringSetting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["app_dns_strategy", "disallow_anonymous"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["app_dns_strategy", "disallow_anonymous"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Settings(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_FIELD_NUMBER: _builtins.int
    SECURITY_FIELD_NUMBER: _builtins.int
    STORAGE_FIELD_NUMBER: _builtins.int
    TASK_RESOURCE_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    ENVIRONMENT_VARIABLES_FIELD_NUMBER: _builtins.int
    APP_FIELD_NUMBER: _builtins.int
    POD_TEMPLATE_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run(self) -> RunSettings: ...
    @_builtins.property
    def security(self) -> SecuritySettings: ...
    @_builtins.property
    def storage(self) -> StorageSettings: ...
    @_builtins.property
    def task_resource(self) -> TaskResourceSettings: ...
    @_builtins.property
    def labels(self) -> StringMapSetting: ...
    @_builtins.property
    def annotations(self) -> StringMapSetting: ...
    @_builtins.property
    def environment_variables(self) -> StringMapSetting: ...
    @_builtins.property
    def app(self) -> AppSettings: ...
    @_builtins.property
    def pod_template_name(self) -> StringSetting: ...
    def __init__(
        self,
        *,
        run: RunSettings | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        security: SecuritySettings | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        storage: StorageSettings | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        task_resource: TaskResourceSettings
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        labels: StringMapSetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        annotations: StringMapSetting | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        environment_variables: StringMapSetting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        app: AppSettings | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pod_template_name: StringSetting
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "app",
            "environment_variables",
            "labels",
            "pod_template_name",
            "run",
            "security",
            "storage",
            "task_resource",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "app",
            "environment_variables",
            "labels",
            "pod_template_name",
            "run",
            "security",
            "storage",
            "task_resource",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

DESC_FIELD_NUMBER: _builtins.int
desc: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.FieldOptions, _builtins.str
]
