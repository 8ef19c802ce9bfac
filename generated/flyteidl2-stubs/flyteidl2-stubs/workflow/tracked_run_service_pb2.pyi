# Written by `nox -s generate` from flyteidl2/workflow/tracked_run_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/tracked_run_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyteidl2.task import task_definition_pb2 as _flyteidl2_task_task_definition_pb2
from flyteidl2.workflow import run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.rpc import status_pb2 as _google_rpc_status_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CreateTrackedRunRequest(_message.Message):
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

    RUN_ID_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    TASK_SPEC_FIELD_NUMBER: _builtins.int
    OFFLOADED_INPUT_DATA_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    RUN_START_TIME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    @_builtins.property
    def task_spec(self) -> _flyteidl2_task_task_definition_pb2.TaskSpec: ...
    @_builtins.property
    def offloaded_input_data(self) -> _flyteidl2_common_run_pb2.OffloadedInputData: ...
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def run_start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_spec: _flyteidl2_task_task_definition_pb2.TaskSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        offloaded_input_data: _flyteidl2_common_run_pb2.OffloadedInputData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        run_start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_offloaded_input_data",
            "id",
            "offloaded_input_data",
            "project_id",
            "run_id",
            "run_spec",
            "run_start_time",
            "task",
            "task_id",
            "task_spec",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_offloaded_input_data",
            "id",
            "labels",
            "offloaded_input_data",
            "project_id",
            "run_id",
            "run_spec",
            "run_start_time",
            "task",
            "task_id",
            "task_spec",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["id"]
    ) -> _typing.Literal["run_id", "project_id"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["task"]
    ) -> _typing.Literal["task_id", "task_spec"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_offloaded_input_data"]
    ) -> _typing.Literal["offloaded_input_data"] | None: ...

@_typing.final
class TrackedActionUpdate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EVENT_FIELD_NUMBER: _builtins.int
    PARENT_NAME_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def event(self) -> _flyteidl2_workflow_run_definition_pb2.ActionEvent: ...
    parent_name: _builtins.str
    group: _builtins.str
    @_builtins.property
    def task(self) -> _flyteidl2_workflow_run_definition_pb2.TaskAction: ...
    @_builtins.property
    def trace(self) -> _flyteidl2_workflow_run_definition_pb2.TraceAction: ...
    @_builtins.property
    def status(self) -> _flyteidl2_workflow_run_definition_pb2.ActionStatus: ...
    def __init__(
        self,
        *,
        event: _flyteidl2_workflow_run_definition_pb2.ActionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_name: _builtins.str | None = ...,
        group: _builtins.str | None = ...,
        task: _flyteidl2_workflow_run_definition_pb2.TaskAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trace: _flyteidl2_workflow_run_definition_pb2.TraceAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        status: _flyteidl2_workflow_run_definition_pb2.ActionStatus
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["event", "spec", "status", "task", "trace"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "event", "group", "parent_name", "spec", "status", "task", "trace"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "trace"] | None: ...

@_typing.final
class ReportTrackedActionsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    UPDATES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    @_builtins.property
    def updates(self) -> _containers.RepeatedCompositeFieldContainer[TrackedActionUpdate]: ...
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updates: _abc.Iterable[TrackedActionUpdate | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["run_id", "updates"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReportTrackedActionsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATUSES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def statuses(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_google_rpc_status_pb2.Status]: ...
    def __init__(
        self,
        *,
        statuses: _abc.Iterable[
            _google_rpc_status_pb2.Status | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["statuses"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
