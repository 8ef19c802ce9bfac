# Written by `nox -s generate` from flyteidl/admin/task_execution.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/task_execution.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyte_agent_stubs.flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyte_agent_stubs.flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyte_agent_stubs.flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyte_agent_stubs.flyteidl.event import event_pb2 as _flyteidl_event_event_pb2
from flyte_agent_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_agent_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from flyte_agent_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class TaskExecutionGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODE_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def node_execution_id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl_admin_common_pb2.Sort: ...
    def __init__(
        self,
        *,
        node_execution_id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        filters: _builtins.str | None = ...,
        sort_by: _flyteidl_admin_common_pb2.Sort
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["node_execution_id", "sort_by"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["filters", "limit", "node_execution_id", "sort_by", "token"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecution(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    CLOSURE_FIELD_NUMBER: _builtins.int
    IS_PARENT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier: ...
    input_uri: _builtins.str
    @_builtins.property
    def closure(self) -> TaskExecutionClosure: ...
    is_parent: _builtins.bool
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_uri: _builtins.str | None = ...,
        closure: TaskExecutionClosure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        is_parent: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["closure", "id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["closure", "id", "input_uri", "is_parent"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_EXECUTIONS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_executions(self) -> _containers.RepeatedCompositeFieldContainer[TaskExecution]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        task_executions: _abc.Iterable[
            TaskExecution | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["task_executions", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionClosure(_message.Message):
    """What FlyteAdmin stores about a task execution and the console shows."""

    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    OUTPUT_DATA_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    LOGS_FIELD_NUMBER: _builtins.int
    STARTED_AT_FIELD_NUMBER: _builtins.int
    DURATION_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    UPDATED_AT_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    EVENT_VERSION_FIELD_NUMBER: _builtins.int
    REASONS_FIELD_NUMBER: _builtins.int
    LOG_CONTEXT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.TaskExecutionClosure.output_uri is deprecated.")
    def output_uri(self) -> _builtins.str: ...
    @output_uri.setter
    @_typing_extensions.deprecated("flyteidl.admin.TaskExecutionClosure.output_uri is deprecated.")
    def output_uri(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def error(self) -> _flyteidl_core_execution_pb2.ExecutionError: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.TaskExecutionClosure.output_data is deprecated.")
    def output_data(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    phase: _flyteidl_core_execution_pb2.TaskExecution.Phase
    @_builtins.property
    def logs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_execution_pb2.TaskLog]: ...
    @_builtins.property
    def started_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct:
        """The `custom_info` of all events so far, merged by JSON merge patch (RFC 7386): objects are
        merged key by key, any other value replaces the previous one, and `null` deletes a key.
        """
    reason: _builtins.str
    task_type: _builtins.str
    @_builtins.property
    def metadata(self) -> _flyteidl_event_event_pb2.TaskExecutionMetadata: ...
    event_version: _builtins.int
    @_builtins.property
    def reasons(self) -> _containers.RepeatedCompositeFieldContainer[Reason]: ...
    @_builtins.property
    def log_context(self) -> _flyteidl_core_execution_pb2.LogContext: ...
    def __init__(
        self,
        *,
        output_uri: _builtins.str | None = ...,
        error: _flyteidl_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_data: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl_core_execution_pb2.TaskExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        logs: _abc.Iterable[
            _flyteidl_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        started_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        duration: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updated_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
        task_type: _builtins.str | None = ...,
        metadata: _flyteidl_event_event_pb2.TaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        event_version: _builtins.int | None = ...,
        reasons: _abc.Iterable[Reason | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        log_context: _flyteidl_core_execution_pb2.LogContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "created_at",
            "custom_info",
            "duration",
            "error",
            "log_context",
            "metadata",
            "output_data",
            "output_result",
            "output_uri",
            "started_at",
            "updated_at",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "created_at",
            "custom_info",
            "duration",
            "error",
            "event_version",
            "log_context",
            "logs",
            "metadata",
            "output_data",
            "output_result",
            "output_uri",
            "phase",
            "reason",
            "reasons",
            "started_at",
            "task_type",
            "updated_at",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["output_result"]
    ) -> _typing.Literal["output_uri", "error", "output_data"] | None: ...

@_typing.final
class Reason(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    message: _builtins.str
    def __init__(
        self,
        *,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["occurred_at"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["message", "occurred_at"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionGetDataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionGetDataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    FULL_INPUTS_FIELD_NUMBER: _builtins.int
    FULL_OUTPUTS_FIELD_NUMBER: _builtins.int
    FLYTE_URLS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.admin.TaskExecutionGetDataResponse.inputs is deprecated."
    )
    def inputs(self) -> _flyteidl_admin_common_pb2.UrlBlob: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.admin.TaskExecutionGetDataResponse.outputs is deprecated."
    )
    def outputs(self) -> _flyteidl_admin_common_pb2.UrlBlob: ...
    @_builtins.property
    def full_inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def full_outputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def flyte_urls(self) -> _flyteidl_admin_common_pb2.FlyteURLs: ...
    def __init__(
        self,
        *,
        inputs: _flyteidl_admin_common_pb2.UrlBlob
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        outputs: _flyteidl_admin_common_pb2.UrlBlob
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        full_inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        full_outputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        flyte_urls: _flyteidl_admin_common_pb2.FlyteURLs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "flyte_urls", "full_inputs", "full_outputs", "inputs", "outputs"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "flyte_urls", "full_inputs", "full_outputs", "inputs", "outputs"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
