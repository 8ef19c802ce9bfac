# Written by `nox -s generate` from flyteidl2/event/event.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/event/event.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.core import catalog_pb2 as _flyteidl2_core_catalog_pb2
from flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
from flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2
from flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class WorkflowExecutionEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXECUTION_ID_FIELD_NUMBER: _builtins.int
    PRODUCER_ID_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    OUTPUT_DATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def execution_id(self) -> _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    producer_id: _builtins.str
    phase: _flyteidl2_core_execution_pb2.WorkflowExecution.Phase
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    output_uri: _builtins.str
    @_builtins.property
    def error(self) -> _flyteidl2_core_execution_pb2.ExecutionError: ...
    @_builtins.property
    def output_data(self) -> _flyteidl2_core_literals_pb2.LiteralMap: ...
    def __init__(
        self,
        *,
        execution_id: _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        producer_id: _builtins.str | None = ...,
        phase: _flyteidl2_core_execution_pb2.WorkflowExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_uri: _builtins.str | None = ...,
        error: _flyteidl2_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_data: _flyteidl2_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "error", "execution_id", "occurred_at", "output_data", "output_result", "output_uri"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "error",
            "execution_id",
            "occurred_at",
            "output_data",
            "output_result",
            "output_uri",
            "phase",
            "producer_id",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["output_result"]
    ) -> _typing.Literal["output_uri", "error", "output_data"] | None: ...

@_typing.final
class NodeExecutionEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    PRODUCER_ID_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    INPUT_DATA_FIELD_NUMBER: _builtins.int
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    OUTPUT_DATA_FIELD_NUMBER: _builtins.int
    WORKFLOW_NODE_METADATA_FIELD_NUMBER: _builtins.int
    TASK_NODE_METADATA_FIELD_NUMBER: _builtins.int
    PARENT_TASK_METADATA_FIELD_NUMBER: _builtins.int
    PARENT_NODE_METADATA_FIELD_NUMBER: _builtins.int
    RETRY_GROUP_FIELD_NUMBER: _builtins.int
    SPEC_NODE_ID_FIELD_NUMBER: _builtins.int
    NODE_NAME_FIELD_NUMBER: _builtins.int
    EVENT_VERSION_FIELD_NUMBER: _builtins.int
    IS_PARENT_FIELD_NUMBER: _builtins.int
    IS_DYNAMIC_FIELD_NUMBER: _builtins.int
    DECK_URI_FIELD_NUMBER: _builtins.int
    REPORTED_AT_FIELD_NUMBER: _builtins.int
    IS_ARRAY_FIELD_NUMBER: _builtins.int
    TARGET_ENTITY_FIELD_NUMBER: _builtins.int
    IS_IN_DYNAMIC_CHAIN_FIELD_NUMBER: _builtins.int
    IS_EAGER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_core_identifier_pb2.NodeExecutionIdentifier: ...
    producer_id: _builtins.str
    phase: _flyteidl2_core_execution_pb2.NodeExecution.Phase
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    input_uri: _builtins.str
    @_builtins.property
    def input_data(self) -> _flyteidl2_core_literals_pb2.LiteralMap: ...
    output_uri: _builtins.str
    @_builtins.property
    def error(self) -> _flyteidl2_core_execution_pb2.ExecutionError: ...
    @_builtins.property
    def output_data(self) -> _flyteidl2_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def workflow_node_metadata(self) -> WorkflowNodeMetadata: ...
    @_builtins.property
    def task_node_metadata(self) -> TaskNodeMetadata: ...
    @_builtins.property
    def parent_task_metadata(self) -> ParentTaskExecutionMetadata: ...
    @_builtins.property
    def parent_node_metadata(self) -> ParentNodeExecutionMetadata: ...
    retry_group: _builtins.str
    spec_node_id: _builtins.str
    node_name: _builtins.str
    event_version: _builtins.int
    is_parent: _builtins.bool
    is_dynamic: _builtins.bool
    deck_uri: _builtins.str
    @_builtins.property
    def reported_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    is_array: _builtins.bool
    @_builtins.property
    def target_entity(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    is_in_dynamic_chain: _builtins.bool
    is_eager: _builtins.bool
    def __init__(
        self,
        *,
        id: _flyteidl2_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        producer_id: _builtins.str | None = ...,
        phase: _flyteidl2_core_execution_pb2.NodeExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_uri: _builtins.str | None = ...,
        input_data: _flyteidl2_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_uri: _builtins.str | None = ...,
        error: _flyteidl2_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_data: _flyteidl2_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        workflow_node_metadata: WorkflowNodeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_node_metadata: TaskNodeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_task_metadata: ParentTaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_node_metadata: ParentNodeExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        retry_group: _builtins.str | None = ...,
        spec_node_id: _builtins.str | None = ...,
        node_name: _builtins.str | None = ...,
        event_version: _builtins.int | None = ...,
        is_parent: _builtins.bool | None = ...,
        is_dynamic: _builtins.bool | None = ...,
        deck_uri: _builtins.str | None = ...,
        reported_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        is_array: _builtins.bool | None = ...,
        target_entity: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        is_in_dynamic_chain: _builtins.bool | None = ...,
        is_eager: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "error",
            "id",
            "input_data",
            "input_uri",
            "input_value",
            "occurred_at",
            "output_data",
            "output_result",
            "output_uri",
            "parent_node_metadata",
            "parent_task_metadata",
            "reported_at",
            "target_entity",
            "target_metadata",
            "task_node_metadata",
            "workflow_node_metadata",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "deck_uri",
            "error",
            "event_version",
            "id",
            "input_data",
            "input_uri",
            "input_value",
            "is_array",
            "is_dynamic",
            "is_eager",
            "is_in_dynamic_chain",
            "is_parent",
            "node_name",
            "occurred_at",
            "output_data",
            "output_result",
            "output_uri",
            "parent_node_metadata",
            "parent_task_metadata",
            "phase",
            "producer_id",
            "reported_at",
            "retry_group",
            "spec_node_id",
            "target_entity",
            "target_metadata",
            "task_node_metadata",
            "workflow_node_metadata",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["input_value"]
    ) -> _typing.Literal["input_uri", "input_data"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["output_result"]
    ) -> _typing.Literal["output_uri", "error", "output_data"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["target_metadata"]
    ) -> _typing.Literal["workflow_node_metadata", "task_node_metadata"] | None: ...

@_typing.final
class WorkflowNodeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXECUTION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def execution_id(self) -> _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        execution_id: _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["execution_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["execution_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskNodeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CACHE_STATUS_FIELD_NUMBER: _builtins.int
    CATALOG_KEY_FIELD_NUMBER: _builtins.int
    RESERVATION_STATUS_FIELD_NUMBER: _builtins.int
    CHECKPOINT_URI_FIELD_NUMBER: _builtins.int
    cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
    @_builtins.property
    def catalog_key(self) -> _flyteidl2_core_catalog_pb2.CatalogMetadata: ...
    reservation_status: _flyteidl2_core_catalog_pb2.CatalogReservation.Status
    checkpoint_uri: _builtins.str
    def __init__(
        self,
        *,
        cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
        | _builtins.int
        | _builtins.str
        | None = ...,
        catalog_key: _flyteidl2_core_catalog_pb2.CatalogMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reservation_status: _flyteidl2_core_catalog_pb2.CatalogReservation.Status
        | _builtins.int
        | _builtins.str
        | None = ...,
        checkpoint_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["catalog_key"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cache_status", "catalog_key", "checkpoint_uri", "reservation_status"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ParentTaskExecutionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ParentNodeExecutionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODE_ID_FIELD_NUMBER: _builtins.int
    node_id: _builtins.str
    def __init__(
        self,
        *,
        node_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["node_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EventReason(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REASON_FIELD_NUMBER: _builtins.int
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    reason: _builtins.str
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        reason: _builtins.str | None = ...,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["occurred_at"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["occurred_at", "reason"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ID_FIELD_NUMBER: _builtins.int
    PARENT_NODE_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    RETRY_ATTEMPT_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    PRODUCER_ID_FIELD_NUMBER: _builtins.int
    LOGS_FIELD_NUMBER: _builtins.int
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    INPUT_DATA_FIELD_NUMBER: _builtins.int
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    OUTPUT_DATA_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    PHASE_VERSION_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    REASONS_FIELD_NUMBER: _builtins.int
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    EVENT_VERSION_FIELD_NUMBER: _builtins.int
    REPORTED_AT_FIELD_NUMBER: _builtins.int
    LOG_CONTEXT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def parent_node_execution_id(
        self,
    ) -> _flyteidl2_core_identifier_pb2.NodeExecutionIdentifier: ...
    retry_attempt: _builtins.int
    phase: _flyteidl2_core_execution_pb2.TaskExecution.Phase
    producer_id: _builtins.str
    @_builtins.property
    def logs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_execution_pb2.TaskLog]: ...
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    input_uri: _builtins.str
    @_builtins.property
    def input_data(self) -> _flyteidl2_core_literals_pb2.LiteralMap: ...
    output_uri: _builtins.str
    @_builtins.property
    def error(self) -> _flyteidl2_core_execution_pb2.ExecutionError: ...
    @_builtins.property
    def output_data(self) -> _flyteidl2_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct: ...
    phase_version: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.event.TaskExecutionEvent.reason is deprecated.")
    def reason(self) -> _builtins.str: ...
    @reason.setter
    @_typing_extensions.deprecated("flyteidl2.event.TaskExecutionEvent.reason is deprecated.")
    def reason(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def reasons(self) -> _containers.RepeatedCompositeFieldContainer[EventReason]: ...
    task_type: _builtins.str
    @_builtins.property
    def metadata(self) -> TaskExecutionMetadata: ...
    event_version: _builtins.int
    @_builtins.property
    def reported_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def log_context(self) -> _flyteidl2_core_execution_pb2.LogContext: ...
    def __init__(
        self,
        *,
        task_id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_node_execution_id: _flyteidl2_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        retry_attempt: _builtins.int | None = ...,
        phase: _flyteidl2_core_execution_pb2.TaskExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        producer_id: _builtins.str | None = ...,
        logs: _abc.Iterable[
            _flyteidl2_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_uri: _builtins.str | None = ...,
        input_data: _flyteidl2_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_uri: _builtins.str | None = ...,
        error: _flyteidl2_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_data: _flyteidl2_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase_version: _builtins.int | None = ...,
        reason: _builtins.str | None = ...,
        reasons: _abc.Iterable[EventReason | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        task_type: _builtins.str | None = ...,
        metadata: TaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        event_version: _builtins.int | None = ...,
        reported_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        log_context: _flyteidl2_core_execution_pb2.LogContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "custom_info",
            "error",
            "input_data",
            "input_uri",
            "input_value",
            "log_context",
            "metadata",
            "occurred_at",
            "output_data",
            "output_result",
            "output_uri",
            "parent_node_execution_id",
            "reported_at",
            "task_id",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "custom_info",
            "error",
            "event_version",
            "input_data",
            "input_uri",
            "input_value",
            "log_context",
            "logs",
            "metadata",
            "occurred_at",
            "output_data",
            "output_result",
            "output_uri",
            "parent_node_execution_id",
            "phase",
            "phase_version",
            "producer_id",
            "reason",
            "reasons",
            "reported_at",
            "retry_attempt",
            "task_id",
            "task_type",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["input_value"]
    ) -> _typing.Literal["input_uri", "input_data"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["output_result"]
    ) -> _typing.Literal["output_uri", "error", "output_data"] | None: ...

@_typing.final
class ExternalResourceInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXTERNAL_ID_FIELD_NUMBER: _builtins.int
    INDEX_FIELD_NUMBER: _builtins.int
    RETRY_ATTEMPT_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    CACHE_STATUS_FIELD_NUMBER: _builtins.int
    LOGS_FIELD_NUMBER: _builtins.int
    WORKFLOW_NODE_METADATA_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    LOG_CONTEXT_FIELD_NUMBER: _builtins.int
    external_id: _builtins.str
    index: _builtins.int
    retry_attempt: _builtins.int
    phase: _flyteidl2_core_execution_pb2.TaskExecution.Phase
    cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
    @_builtins.property
    def logs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_execution_pb2.TaskLog]: ...
    @_builtins.property
    def workflow_node_metadata(self) -> WorkflowNodeMetadata: ...
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct: ...
    @_builtins.property
    def log_context(self) -> _flyteidl2_core_execution_pb2.LogContext: ...
    def __init__(
        self,
        *,
        external_id: _builtins.str | None = ...,
        index: _builtins.int | None = ...,
        retry_attempt: _builtins.int | None = ...,
        phase: _flyteidl2_core_execution_pb2.TaskExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        cache_status: _flyteidl2_core_catalog_pb2.CatalogCacheStatus
        | _builtins.int
        | _builtins.str
        | None = ...,
        logs: _abc.Iterable[
            _flyteidl2_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        workflow_node_metadata: WorkflowNodeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        log_context: _flyteidl2_core_execution_pb2.LogContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "custom_info", "log_context", "target_metadata", "workflow_node_metadata"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cache_status",
            "custom_info",
            "external_id",
            "index",
            "log_context",
            "logs",
            "phase",
            "retry_attempt",
            "target_metadata",
            "workflow_node_metadata",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target_metadata"]
    ) -> _typing.Literal["workflow_node_metadata"] | None: ...

@_typing.final
class ResourcePoolInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ALLOCATION_TOKEN_FIELD_NUMBER: _builtins.int
    NAMESPACE_FIELD_NUMBER: _builtins.int
    allocation_token: _builtins.str
    namespace: _builtins.str
    def __init__(
        self,
        *,
        allocation_token: _builtins.str | None = ...,
        namespace: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["allocation_token", "namespace"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _InstanceClassEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> TaskExecutionMetadata.InstanceClass: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[TaskExecutionMetadata.InstanceClass]: ...
        def items(
            self,
        ) -> _builtins.list[
            _builtins.tuple[_builtins.str, TaskExecutionMetadata.InstanceClass]
        ]: ...
        DEFAULT: TaskExecutionMetadata.InstanceClass  # 0
        INTERRUPTIBLE: TaskExecutionMetadata.InstanceClass  # 1

    class InstanceClass(_builtins.int, metaclass=_InstanceClassEnumTypeWrapper):
        ValueType: _typing.TypeAlias = TaskExecutionMetadata.InstanceClass

    DEFAULT: TaskExecutionMetadata.InstanceClass  # 0
    INTERRUPTIBLE: TaskExecutionMetadata.InstanceClass  # 1
    GENERATED_NAME_FIELD_NUMBER: _builtins.int
    EXTERNAL_RESOURCES_FIELD_NUMBER: _builtins.int
    RESOURCE_POOL_INFO_FIELD_NUMBER: _builtins.int
    PLUGIN_IDENTIFIER_FIELD_NUMBER: _builtins.int
    INSTANCE_CLASS_FIELD_NUMBER: _builtins.int
    generated_name: _builtins.str
    @_builtins.property
    def external_resources(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ExternalResourceInfo]: ...
    @_builtins.property
    def resource_pool_info(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ResourcePoolInfo]: ...
    plugin_identifier: _builtins.str
    instance_class: TaskExecutionMetadata.InstanceClass
    def __init__(
        self,
        *,
        generated_name: _builtins.str | None = ...,
        external_resources: _abc.Iterable[
            ExternalResourceInfo | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        resource_pool_info: _abc.Iterable[
            ResourcePoolInfo | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        plugin_identifier: _builtins.str | None = ...,
        instance_class: TaskExecutionMetadata.InstanceClass
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "external_resources",
            "generated_name",
            "instance_class",
            "plugin_identifier",
            "resource_pool_info",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
