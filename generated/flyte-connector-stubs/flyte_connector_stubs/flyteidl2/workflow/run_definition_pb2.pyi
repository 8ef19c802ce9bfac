# Written by `nox -s generate` from flyteidl2/workflow/run_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/run_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import cache_pb2 as _flyteidl2_common_cache_pb2
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.common import phase_pb2 as _flyteidl2_common_phase_pb2
from flyte_connector_stubs.flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyte_connector_stubs.flyteidl2.core import catalog_pb2 as _flyteidl2_core_catalog_pb2
from flyte_connector_stubs.flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2
from flyte_connector_stubs.flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyte_connector_stubs.flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from flyte_connector_stubs.google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _ConditionPromptTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ConditionPromptType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ConditionPromptType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ConditionPromptType]]: ...
    CONDITION_PROMPT_TYPE_UNSPECIFIED: ConditionPromptType  # 0
    CONDITION_PROMPT_TYPE_TEXT: ConditionPromptType  # 1
    CONDITION_PROMPT_TYPE_MARKDOWN: ConditionPromptType  # 2

class ConditionPromptType(_builtins.int, metaclass=_ConditionPromptTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ConditionPromptType

CONDITION_PROMPT_TYPE_UNSPECIFIED: ConditionPromptType  # 0
CONDITION_PROMPT_TYPE_TEXT: ConditionPromptType  # 1
CONDITION_PROMPT_TYPE_MARKDOWN: ConditionPromptType  # 2

class _ActionTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ActionType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ActionType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ActionType]]: ...
    ACTION_TYPE_UNSPECIFIED: ActionType  # 0
    ACTION_TYPE_TASK: ActionType  # 1
    ACTION_TYPE_TRACE: ActionType  # 2
    ACTION_TYPE_CONDITION: ActionType  # 3

class ActionType(_builtins.int, metaclass=_ActionTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ActionType

ACTION_TYPE_UNSPECIFIED: ActionType  # 0
ACTION_TYPE_TASK: ActionType  # 1
ACTION_TYPE_TRACE: ActionType  # 2
ACTION_TYPE_CONDITION: ActionType  # 3

class _RunSourceEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> RunSource: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[RunSource]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, RunSource]]: ...
    RUN_SOURCE_UNSPECIFIED: RunSource  # 0
    RUN_SOURCE_WEB: RunSource  # 1
    RUN_SOURCE_CLI: RunSource  # 2
    RUN_SOURCE_SCHEDULE_TRIGGER: RunSource  # 3
    RUN_SOURCE_TRACKED: RunSource  # 4
    RUN_SOURCE_ARTIFACT_TRIGGER: RunSource  # 5

class RunSource(_builtins.int, metaclass=_RunSourceEnumTypeWrapper):
    ValueType: _typing.TypeAlias = RunSource

RUN_SOURCE_UNSPECIFIED: RunSource  # 0
RUN_SOURCE_WEB: RunSource  # 1
RUN_SOURCE_CLI: RunSource  # 2
RUN_SOURCE_SCHEDULE_TRIGGER: RunSource  # 3
RUN_SOURCE_TRACKED: RunSource  # 4
RUN_SOURCE_ARTIFACT_TRIGGER: RunSource  # 5

@_typing.final
class Run(_message.Message):
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

    ACTION_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action(self) -> Action: ...
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        action: Action | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action", "labels"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RunDetails(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    ACTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    @_builtins.property
    def action(self) -> ActionDetails: ...
    def __init__(
        self,
        *,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        action: ActionDetails | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action", "run_spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action", "run_spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskAction(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    CACHE_KEY_FIELD_NUMBER: _builtins.int
    QUEUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    @_builtins.property
    def spec(self) -> _flyteidl2_task_task_definition_pb2.TaskSpec: ...
    @_builtins.property
    def cache_key(self) -> _google_protobuf_wrappers_pb2.StringValue: ...
    queue: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: _flyteidl2_task_task_definition_pb2.TaskSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cache_key: _google_protobuf_wrappers_pb2.StringValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        queue: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["cache_key", "id", "spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cache_key", "id", "queue", "spec"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TraceAction(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def outputs(self) -> _flyteidl2_task_common_pb2.OutputReferences: ...
    @_builtins.property
    def spec(self) -> _flyteidl2_task_task_definition_pb2.TraceSpec: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        outputs: _flyteidl2_task_common_pb2.OutputReferences
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: _flyteidl2_task_task_definition_pb2.TraceSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_end_time", "end_time", "outputs", "spec", "start_time"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_end_time", "end_time", "name", "outputs", "phase", "spec", "start_time"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_end_time"]
    ) -> _typing.Literal["end_time"] | None: ...

@_typing.final
class ConditionAction(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    PROMPT_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    PROMPT_TYPE_FIELD_NUMBER: _builtins.int
    TIMEOUT_FIELD_NUMBER: _builtins.int
    WEBHOOK_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    prompt: _builtins.str
    description: _builtins.str
    prompt_type: ConditionPromptType
    @_builtins.property
    def timeout(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def webhook(self) -> ConditionWebhook: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        prompt: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        prompt_type: ConditionPromptType | _builtins.int | _builtins.str | None = ...,
        timeout: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        webhook: ConditionWebhook | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["timeout", "type", "webhook"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "description", "name", "prompt", "prompt_type", "timeout", "type", "webhook"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ConditionWebhook(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URL_FIELD_NUMBER: _builtins.int
    PAYLOAD_FIELD_NUMBER: _builtins.int
    url: _builtins.str
    @_builtins.property
    def payload(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        url: _builtins.str | None = ...,
        payload: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["payload"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["payload", "url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskActionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    SHORT_NAME_FIELD_NUMBER: _builtins.int
    QUEUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    task_type: _builtins.str
    short_name: _builtins.str
    queue: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_type: _builtins.str | None = ...,
        short_name: _builtins.str | None = ...,
        queue: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["_queue", "id", "queue"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["_queue", "id", "queue", "short_name", "task_type"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_queue"]
    ) -> _typing.Literal["queue"] | None: ...

@_typing.final
class TraceActionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ConditionActionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["type"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PARENT_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    EXECUTED_BY_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    ACTION_TYPE_FIELD_NUMBER: _builtins.int
    TRIGGER_ID_FIELD_NUMBER: _builtins.int
    ENVIRONMENT_NAME_FIELD_NUMBER: _builtins.int
    FUNTION_NAME_FIELD_NUMBER: _builtins.int
    TRIGGER_NAME_FIELD_NUMBER: _builtins.int
    TRIGGER_TYPE_FIELD_NUMBER: _builtins.int
    SOURCE_FIELD_NUMBER: _builtins.int
    RELATION_FIELD_NUMBER: _builtins.int
    RECOVERED_FROM_FIELD_NUMBER: _builtins.int
    parent: _builtins.str
    group: _builtins.str
    @_builtins.property
    def executed_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    @_builtins.property
    def task(self) -> TaskActionMetadata: ...
    @_builtins.property
    def trace(self) -> TraceActionMetadata: ...
    @_builtins.property
    def condition(self) -> ConditionActionMetadata: ...
    action_type: ActionType
    @_builtins.property
    def trigger_id(self) -> _flyteidl2_common_identifier_pb2.TriggerIdentifier: ...
    environment_name: _builtins.str
    funtion_name: _builtins.str
    trigger_name: _builtins.str
    @_builtins.property
    def trigger_type(self) -> _flyteidl2_task_common_pb2.TriggerAutomationSpec: ...
    source: RunSource
    @_builtins.property
    def relation(self) -> _flyteidl2_common_run_pb2.Relation: ...
    @_builtins.property
    def recovered_from(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        parent: _builtins.str | None = ...,
        group: _builtins.str | None = ...,
        executed_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task: TaskActionMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        trace: TraceActionMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        condition: ConditionActionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        action_type: ActionType | _builtins.int | _builtins.str | None = ...,
        trigger_id: _flyteidl2_common_identifier_pb2.TriggerIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        environment_name: _builtins.str | None = ...,
        funtion_name: _builtins.str | None = ...,
        trigger_name: _builtins.str | None = ...,
        trigger_type: _flyteidl2_task_common_pb2.TriggerAutomationSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        source: RunSource | _builtins.int | _builtins.str | None = ...,
        relation: _flyteidl2_common_run_pb2.Relation
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        recovered_from: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "condition",
            "executed_by",
            "recovered_from",
            "relation",
            "spec",
            "task",
            "trace",
            "trigger_id",
            "trigger_type",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "action_type",
            "condition",
            "environment_name",
            "executed_by",
            "funtion_name",
            "group",
            "parent",
            "recovered_from",
            "relation",
            "source",
            "spec",
            "task",
            "trace",
            "trigger_id",
            "trigger_name",
            "trigger_type",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "trace", "condition"] | None: ...

@_typing.final
class ActionStatus(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PHASE_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    ATTEMPTS_FIELD_NUMBER: _builtins.int
    CACHE_STATUS_FIELD_NUMBER: _builtins.int
    DURATION_MS_FIELD_NUMBER: _builtins.int
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    attempts: _builtins.int
    cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
    duration_ms: _builtins.int
    def __init__(
        self,
        *,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempts: _builtins.int | None = ...,
        cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
        | _builtins.int
        | _builtins.str
        | None = ...,
        duration_ms: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_duration_ms", "_end_time", "duration_ms", "end_time", "start_time"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_duration_ms",
            "_end_time",
            "attempts",
            "cache_status",
            "duration_ms",
            "end_time",
            "phase",
            "start_time",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_end_time"]
    ) -> _typing.Literal["end_time"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_duration_ms"]
    ) -> _typing.Literal["duration_ms"] | None: ...

@_typing.final
class Action(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def metadata(self) -> ActionMetadata: ...
    @_builtins.property
    def status(self) -> ActionStatus: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: ActionMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: ActionStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["id", "metadata", "status"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "metadata", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnrichedAction(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ChildrenPhaseCountsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.int
        value: _builtins.int
        def __init__(
            self,
            *,
            key: _builtins.int | None = ...,
            value: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    ACTION_FIELD_NUMBER: _builtins.int
    MEETS_FILTER_FIELD_NUMBER: _builtins.int
    CHILDREN_PHASE_COUNTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action(self) -> Action: ...
    meets_filter: _builtins.bool
    @_builtins.property
    def children_phase_counts(self) -> _containers.ScalarMap[_builtins.int, _builtins.int]: ...
    def __init__(
        self,
        *,
        action: Action | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        meets_filter: _builtins.bool | None = ...,
        children_phase_counts: _abc.Mapping[_builtins.int, _builtins.int] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action", "children_phase_counts", "meets_filter"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ErrorInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _KindEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ErrorInfo.Kind: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ErrorInfo.Kind]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ErrorInfo.Kind]]: ...
        KIND_UNSPECIFIED: ErrorInfo.Kind  # 0
        KIND_USER: ErrorInfo.Kind  # 1
        KIND_SYSTEM: ErrorInfo.Kind  # 2

    class Kind(_builtins.int, metaclass=_KindEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ErrorInfo.Kind

    KIND_UNSPECIFIED: ErrorInfo.Kind  # 0
    KIND_USER: ErrorInfo.Kind  # 1
    KIND_SYSTEM: ErrorInfo.Kind  # 2
    MESSAGE_FIELD_NUMBER: _builtins.int
    KIND_FIELD_NUMBER: _builtins.int
    CODE_FIELD_NUMBER: _builtins.int
    GPU_FAULT_FIELD_NUMBER: _builtins.int
    message: _builtins.str
    kind: ErrorInfo.Kind
    code: _builtins.str
    @_builtins.property
    def gpu_fault(self) -> _flyteidl2_core_execution_pb2.GpuFault: ...
    def __init__(
        self,
        *,
        message: _builtins.str | None = ...,
        kind: ErrorInfo.Kind | _builtins.int | _builtins.str | None = ...,
        code: _builtins.str | None = ...,
        gpu_fault: _flyteidl2_core_execution_pb2.GpuFault
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["gpu_fault"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["code", "gpu_fault", "kind", "message"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AbortInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REASON_FIELD_NUMBER: _builtins.int
    ABORTED_BY_FIELD_NUMBER: _builtins.int
    reason: _builtins.str
    @_builtins.property
    def aborted_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    def __init__(
        self,
        *,
        reason: _builtins.str | None = ...,
        aborted_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["aborted_by"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["aborted_by", "reason"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNALLED_BY_FIELD_NUMBER: _builtins.int
    OUTPUT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def signalled_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    @_builtins.property
    def output(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    def __init__(
        self,
        *,
        signalled_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["output", "signalled_by"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["output", "signalled_by"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActionDetails(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    ERROR_INFO_FIELD_NUMBER: _builtins.int
    ABORT_INFO_FIELD_NUMBER: _builtins.int
    SIGNAL_INFO_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    ATTEMPTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def metadata(self) -> ActionMetadata: ...
    @_builtins.property
    def status(self) -> ActionStatus: ...
    @_builtins.property
    def error_info(self) -> ErrorInfo: ...
    @_builtins.property
    def abort_info(self) -> AbortInfo: ...
    @_builtins.property
    def signal_info(self) -> SignalInfo: ...
    @_builtins.property
    def task(self) -> _flyteidl2_task_task_definition_pb2.TaskSpec: ...
    @_builtins.property
    def trace(self) -> _flyteidl2_task_task_definition_pb2.TraceSpec: ...
    @_builtins.property
    def condition(self) -> ConditionAction: ...
    @_builtins.property
    def attempts(self) -> _containers.RepeatedCompositeFieldContainer[ActionAttempt]: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: ActionMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: ActionStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        error_info: ErrorInfo | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        abort_info: AbortInfo | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        signal_info: SignalInfo | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        task: _flyteidl2_task_task_definition_pb2.TaskSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trace: _flyteidl2_task_task_definition_pb2.TraceSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        condition: ConditionAction | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        attempts: _abc.Iterable[ActionAttempt | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "abort_info",
            "condition",
            "error_info",
            "id",
            "metadata",
            "result",
            "signal_info",
            "spec",
            "status",
            "task",
            "trace",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "abort_info",
            "attempts",
            "condition",
            "error_info",
            "id",
            "metadata",
            "result",
            "signal_info",
            "spec",
            "status",
            "task",
            "trace",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["result"]
    ) -> _typing.Literal["error_info", "abort_info", "signal_info"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "trace", "condition"] | None: ...

@_typing.final
class ActionAttempt(_message.Message):
    """What the run service stores about one attempt at an action and the console shows."""

    DESCRIPTOR: _descriptor.Descriptor
    PHASE_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    ERROR_INFO_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    LOG_INFO_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    LOGS_AVAILABLE_FIELD_NUMBER: _builtins.int
    CACHE_STATUS_FIELD_NUMBER: _builtins.int
    CLUSTER_EVENTS_FIELD_NUMBER: _builtins.int
    PHASE_TRANSITIONS_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    LOG_CONTEXT_FIELD_NUMBER: _builtins.int
    CACHE_METADATA_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def error_info(self) -> ErrorInfo: ...
    attempt: _builtins.int
    @_builtins.property
    def log_info(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_execution_pb2.TaskLog]: ...
    @_builtins.property
    def outputs(self) -> _flyteidl2_task_common_pb2.OutputReferences: ...
    logs_available: _builtins.bool
    cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
    @_builtins.property
    def cluster_events(self) -> _containers.RepeatedCompositeFieldContainer[ClusterEvent]: ...
    @_builtins.property
    def phase_transitions(self) -> _containers.RepeatedCompositeFieldContainer[PhaseTransition]: ...
    cluster: _builtins.str
    @_builtins.property
    def log_context(self) -> _flyteidl2_core_execution_pb2.LogContext: ...
    @_builtins.property
    def cache_metadata(self) -> _flyteidl2_common_cache_pb2.CacheMetadata: ...
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct:
        """The `custom_info` of all events of the attempt so far, merged by JSON merge patch (RFC 7386):
        objects are merged key by key, any other value replaces the previous one, and `null` deletes a
        key.
        """
    def __init__(
        self,
        *,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        error_info: ErrorInfo | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        attempt: _builtins.int | None = ...,
        log_info: _abc.Iterable[
            _flyteidl2_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        outputs: _flyteidl2_task_common_pb2.OutputReferences
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        logs_available: _builtins.bool | None = ...,
        cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
        | _builtins.int
        | _builtins.str
        | None = ...,
        cluster_events: _abc.Iterable[ClusterEvent | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        phase_transitions: _abc.Iterable[
            PhaseTransition | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        cluster: _builtins.str | None = ...,
        log_context: _flyteidl2_core_execution_pb2.LogContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cache_metadata: _flyteidl2_common_cache_pb2.CacheMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_end_time",
            "_error_info",
            "cache_metadata",
            "custom_info",
            "end_time",
            "error_info",
            "log_context",
            "outputs",
            "start_time",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_end_time",
            "_error_info",
            "attempt",
            "cache_metadata",
            "cache_status",
            "cluster",
            "cluster_events",
            "custom_info",
            "end_time",
            "error_info",
            "log_context",
            "log_info",
            "logs_available",
            "outputs",
            "phase",
            "phase_transitions",
            "start_time",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_end_time"]
    ) -> _typing.Literal["end_time"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_error_info"]
    ) -> _typing.Literal["error_info"] | None: ...

@_typing.final
class ClusterEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ClusterEvent.Type: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ClusterEvent.Type]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ClusterEvent.Type]]: ...
        TYPE_UNSPECIFIED: ClusterEvent.Type  # 0
        TYPE_NORMAL: ClusterEvent.Type  # 1
        TYPE_WARNING: ClusterEvent.Type  # 2

    class Type(_builtins.int, metaclass=_TypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ClusterEvent.Type

    TYPE_UNSPECIFIED: ClusterEvent.Type  # 0
    TYPE_NORMAL: ClusterEvent.Type  # 1
    TYPE_WARNING: ClusterEvent.Type  # 2
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    SOURCE_COMPONENT_FIELD_NUMBER: _builtins.int
    COUNT_FIELD_NUMBER: _builtins.int
    GPU_FAULT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    message: _builtins.str
    type: ClusterEvent.Type
    reason: _builtins.str
    source_component: _builtins.str
    count: _builtins.int
    @_builtins.property
    def gpu_fault(self) -> _flyteidl2_core_execution_pb2.GpuFault: ...
    def __init__(
        self,
        *,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
        type: ClusterEvent.Type | _builtins.int | _builtins.str | None = ...,
        reason: _builtins.str | None = ...,
        source_component: _builtins.str | None = ...,
        count: _builtins.int | None = ...,
        gpu_fault: _flyteidl2_core_execution_pb2.GpuFault
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["gpu_fault", "occurred_at"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "count", "gpu_fault", "message", "occurred_at", "reason", "source_component", "type"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PhaseTransition(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PHASE_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_end_time", "end_time", "start_time"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["_end_time", "end_time", "phase", "start_time"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_end_time"]
    ) -> _typing.Literal["end_time"] | None: ...

@_typing.final
class ActionEvent(_message.Message):
    """A change in an attempt at an action that Flyte's executor reports to the run service."""

    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    UPDATED_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    ERROR_INFO_FIELD_NUMBER: _builtins.int
    LOG_INFO_FIELD_NUMBER: _builtins.int
    LOG_CONTEXT_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    CACHE_STATUS_FIELD_NUMBER: _builtins.int
    CLUSTER_EVENTS_FIELD_NUMBER: _builtins.int
    REPORTED_TIME_FIELD_NUMBER: _builtins.int
    CACHE_METADATA_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    version: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.workflow.ActionEvent.start_time is deprecated.")
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def updated_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.workflow.ActionEvent.end_time is deprecated.")
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def error_info(self) -> ErrorInfo: ...
    @_builtins.property
    def log_info(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_execution_pb2.TaskLog]: ...
    @_builtins.property
    def log_context(self) -> _flyteidl2_core_execution_pb2.LogContext: ...
    cluster: _builtins.str
    @_builtins.property
    def outputs(self) -> _flyteidl2_task_common_pb2.OutputReferences: ...
    cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
    @_builtins.property
    def cluster_events(self) -> _containers.RepeatedCompositeFieldContainer[ClusterEvent]: ...
    @_builtins.property
    def reported_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def cache_metadata(self) -> _flyteidl2_common_cache_pb2.CacheMetadata: ...
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct:
        """Data from the plugin that ran the task. For a connector's task, this is the value of
        `flyteidl2.connector.Resource.custom_info`.

        Consumers of events must accept any value here, including an absent and an empty one. It must
        not contain secrets: everybody who may see the run can read it.
        """
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        version: _builtins.int | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updated_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        error_info: ErrorInfo | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        log_info: _abc.Iterable[
            _flyteidl2_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        log_context: _flyteidl2_core_execution_pb2.LogContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster: _builtins.str | None = ...,
        outputs: _flyteidl2_task_common_pb2.OutputReferences
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
        | _builtins.int
        | _builtins.str
        | None = ...,
        cluster_events: _abc.Iterable[ClusterEvent | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        reported_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cache_metadata: _flyteidl2_common_cache_pb2.CacheMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_end_time",
            "_error_info",
            "cache_metadata",
            "custom_info",
            "end_time",
            "error_info",
            "id",
            "log_context",
            "outputs",
            "reported_time",
            "start_time",
            "updated_time",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_end_time",
            "_error_info",
            "attempt",
            "cache_metadata",
            "cache_status",
            "cluster",
            "cluster_events",
            "custom_info",
            "end_time",
            "error_info",
            "id",
            "log_context",
            "log_info",
            "outputs",
            "phase",
            "reported_time",
            "start_time",
            "updated_time",
            "version",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_end_time"]
    ) -> _typing.Literal["end_time"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_error_info"]
    ) -> _typing.Literal["error_info"] | None: ...

@_typing.final
class ActionSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_ACTION_NAME_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    RUN_OUTPUT_BASE_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent_action_name: _builtins.str
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    input_uri: _builtins.str
    run_output_base: _builtins.str
    @_builtins.property
    def task(self) -> TaskAction: ...
    @_builtins.property
    def condition(self) -> ConditionAction: ...
    @_builtins.property
    def trace(self) -> TraceAction: ...
    group: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_action_name: _builtins.str | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_uri: _builtins.str | None = ...,
        run_output_base: _builtins.str | None = ...,
        task: TaskAction | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        condition: ConditionAction | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        trace: TraceAction | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        group: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_parent_action_name",
            "action_id",
            "condition",
            "parent_action_name",
            "run_spec",
            "spec",
            "task",
            "trace",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_parent_action_name",
            "action_id",
            "condition",
            "group",
            "input_uri",
            "parent_action_name",
            "run_output_base",
            "run_spec",
            "spec",
            "task",
            "trace",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "condition", "trace"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_parent_action_name"]
    ) -> _typing.Literal["parent_action_name"] | None: ...

@_typing.final
class TaskGroup(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class RecentStatus(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        RUN_NAME_FIELD_NUMBER: _builtins.int
        PHASE_FIELD_NUMBER: _builtins.int
        run_name: _builtins.str
        phase: _flyteidl2_common_phase_pb2.ActionPhase
        def __init__(
            self,
            *,
            run_name: _builtins.str | None = ...,
            phase: _flyteidl2_common_phase_pb2.ActionPhase
            | _builtins.int
            | _builtins.str
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["phase", "run_name"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ErrorCounts(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        USER_ERROR_FIELD_NUMBER: _builtins.int
        SYSTEM_ERROR_FIELD_NUMBER: _builtins.int
        UNSPECIFIED_ERROR_FIELD_NUMBER: _builtins.int
        user_error: _builtins.int
        system_error: _builtins.int
        unspecified_error: _builtins.int
        def __init__(
            self,
            *,
            user_error: _builtins.int | None = ...,
            system_error: _builtins.int | None = ...,
            unspecified_error: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["system_error", "unspecified_error", "user_error"]
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class PhaseCounts(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        PHASE_FIELD_NUMBER: _builtins.int
        COUNT_FIELD_NUMBER: _builtins.int
        phase: _flyteidl2_common_phase_pb2.ActionPhase
        count: _builtins.int
        def __init__(
            self,
            *,
            phase: _flyteidl2_common_phase_pb2.ActionPhase
            | _builtins.int
            | _builtins.str
            | None = ...,
            count: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["count", "phase"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TASK_NAME_FIELD_NUMBER: _builtins.int
    ENVIRONMENT_NAME_FIELD_NUMBER: _builtins.int
    TOTAL_RUNS_FIELD_NUMBER: _builtins.int
    LATEST_RUN_TIME_FIELD_NUMBER: _builtins.int
    RECENT_STATUSES_FIELD_NUMBER: _builtins.int
    AVERAGE_FAILURE_RATE_FIELD_NUMBER: _builtins.int
    AVERAGE_DURATION_FIELD_NUMBER: _builtins.int
    LATEST_FINISHED_TIME_FIELD_NUMBER: _builtins.int
    CREATED_BY_FIELD_NUMBER: _builtins.int
    SHOULD_DELETE_FIELD_NUMBER: _builtins.int
    SHORT_NAME_FIELD_NUMBER: _builtins.int
    ERROR_COUNTS_FIELD_NUMBER: _builtins.int
    PHASE_COUNTS_FIELD_NUMBER: _builtins.int
    AVERAGE_TIME_TO_RUNNING_FIELD_NUMBER: _builtins.int
    task_name: _builtins.str
    environment_name: _builtins.str
    total_runs: _builtins.int
    @_builtins.property
    def latest_run_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def recent_statuses(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[TaskGroup.RecentStatus]: ...
    average_failure_rate: _builtins.float
    @_builtins.property
    def average_duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def latest_finished_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def created_by(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_common_identity_pb2.EnrichedIdentity
    ]: ...
    should_delete: _builtins.bool
    short_name: _builtins.str
    @_builtins.property
    def error_counts(self) -> TaskGroup.ErrorCounts: ...
    @_builtins.property
    def phase_counts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[TaskGroup.PhaseCounts]: ...
    @_builtins.property
    def average_time_to_running(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        task_name: _builtins.str | None = ...,
        environment_name: _builtins.str | None = ...,
        total_runs: _builtins.int | None = ...,
        latest_run_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        recent_statuses: _abc.Iterable[
            TaskGroup.RecentStatus | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        average_failure_rate: _builtins.float | None = ...,
        average_duration: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        latest_finished_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_by: _abc.Iterable[
            _flyteidl2_common_identity_pb2.EnrichedIdentity
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        should_delete: _builtins.bool | None = ...,
        short_name: _builtins.str | None = ...,
        error_counts: TaskGroup.ErrorCounts
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase_counts: _abc.Iterable[
            TaskGroup.PhaseCounts | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        average_time_to_running: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "average_duration",
            "average_time_to_running",
            "error_counts",
            "latest_finished_time",
            "latest_run_time",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "average_duration",
            "average_failure_rate",
            "average_time_to_running",
            "created_by",
            "environment_name",
            "error_counts",
            "latest_finished_time",
            "latest_run_time",
            "phase_counts",
            "recent_statuses",
            "short_name",
            "should_delete",
            "task_name",
            "total_runs",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
