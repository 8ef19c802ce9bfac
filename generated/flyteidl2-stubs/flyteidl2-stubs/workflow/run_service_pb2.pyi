# Written by `nox -s generate` from flyteidl2/workflow/run_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/run_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2
from flyteidl2.common import phase_pb2 as _flyteidl2_common_phase_pb2
from flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
from flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyteidl2.task import task_definition_pb2 as _flyteidl2_task_task_definition_pb2
from flyteidl2.workflow import run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CreateRunRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    TASK_SPEC_FIELD_NUMBER: _builtins.int
    TRIGGER_NAME_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    OFFLOADED_INPUT_DATA_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    SOURCE_FIELD_NUMBER: _builtins.int
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
    def trigger_name(self) -> _flyteidl2_common_identifier_pb2.TriggerName: ...
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    @_builtins.property
    def offloaded_input_data(self) -> _flyteidl2_common_run_pb2.OffloadedInputData: ...
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    source: _flyteidl2_workflow_run_definition_pb2.RunSource
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
        trigger_name: _flyteidl2_common_identifier_pb2.TriggerName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        offloaded_input_data: _flyteidl2_common_run_pb2.OffloadedInputData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        source: _flyteidl2_workflow_run_definition_pb2.RunSource
        | _builtins.int
        | _builtins.str
        | None = ...,
        run_start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "id",
            "input_wrapper",
            "inputs",
            "offloaded_input_data",
            "project_id",
            "run_id",
            "run_spec",
            "run_start_time",
            "task",
            "task_id",
            "task_spec",
            "trigger_name",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "id",
            "input_wrapper",
            "inputs",
            "offloaded_input_data",
            "project_id",
            "run_id",
            "run_spec",
            "run_start_time",
            "source",
            "task",
            "task_id",
            "task_spec",
            "trigger_name",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["id"]
    ) -> _typing.Literal["run_id", "project_id"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["task"]
    ) -> _typing.Literal["task_id", "task_spec", "trigger_name"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["input_wrapper"]
    ) -> _typing.Literal["inputs", "offloaded_input_data"] | None: ...

@_typing.final
class CreateRunResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run(self) -> _flyteidl2_workflow_run_definition_pb2.Run: ...
    def __init__(
        self,
        *,
        run: _flyteidl2_workflow_run_definition_pb2.Run
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["run"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AbortRunRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    reason: _builtins.str
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_reason", "reason", "run_id"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["_reason", "reason", "run_id"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_reason"]
    ) -> _typing.Literal["reason"] | None: ...

@_typing.final
class AbortRunResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetRunDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["run_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetRunDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DETAILS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def details(self) -> _flyteidl2_workflow_run_definition_pb2.RunDetails: ...
    def __init__(
        self,
        *,
        details: _flyteidl2_workflow_run_definition_pb2.RunDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["details"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["details"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchRunDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["run_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchRunDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DETAILS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def details(self) -> _flyteidl2_workflow_run_definition_pb2.RunDetails: ...
    def __init__(
        self,
        *,
        details: _flyteidl2_workflow_run_definition_pb2.RunDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["details"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["details"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DETAILS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def details(self) -> _flyteidl2_workflow_run_definition_pb2.ActionDetails: ...
    def __init__(
        self,
        *,
        details: _flyteidl2_workflow_run_definition_pb2.ActionDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["details"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["details"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchActionDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchActionDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DETAILS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def details(self) -> _flyteidl2_workflow_run_definition_pb2.ActionDetails: ...
    def __init__(
        self,
        *,
        details: _flyteidl2_workflow_run_definition_pb2.ActionDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["details"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["details"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    @_builtins.property
    def outputs(self) -> _flyteidl2_task_common_pb2.Outputs: ...
    def __init__(
        self,
        *,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        outputs: _flyteidl2_task_common_pb2.Outputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["inputs", "outputs"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["inputs", "outputs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDataURIsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDataURIsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_URI_FIELD_NUMBER: _builtins.int
    OUTPUTS_URI_FIELD_NUMBER: _builtins.int
    inputs_uri: _builtins.str
    outputs_uri: _builtins.str
    def __init__(
        self,
        *,
        inputs_uri: _builtins.str | None = ...,
        outputs_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["inputs_uri", "outputs_uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionLogContextRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "attempt"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionLogContextResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LOG_CONTEXT_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def log_context(self) -> _flyteidl2_core_execution_pb2.LogContext: ...
    cluster: _builtins.str
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        log_context: _flyteidl2_core_execution_pb2.LogContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster: _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["end_time", "log_context", "start_time"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cluster", "end_time", "log_context", "start_time"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListRunsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TRIGGER_NAME_FIELD_NUMBER: _builtins.int
    TASK_NAME_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    PAUSED_ACTIONS_ONLY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    org: _builtins.str
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def trigger_name(self) -> _flyteidl2_common_identifier_pb2.TriggerName: ...
    @_builtins.property
    def task_name(self) -> _flyteidl2_task_task_definition_pb2.TaskName: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    paused_actions_only: _builtins.bool
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trigger_name: _flyteidl2_common_identifier_pb2.TriggerName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_name: _flyteidl2_task_task_definition_pb2.TaskName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        paused_actions_only: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "org", "project_id", "request", "scope_by", "task_id", "task_name", "trigger_name"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "org",
            "paused_actions_only",
            "project_id",
            "request",
            "scope_by",
            "task_id",
            "task_name",
            "trigger_name",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["scope_by"]
    ) -> _typing.Literal["org", "project_id", "trigger_name", "task_name", "task_id"] | None: ...

@_typing.final
class ListRunsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUNS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def runs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.Run
    ]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        runs: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.Run
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["runs", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchRunsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    CLUSTER_ID_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    @_builtins.property
    def cluster_id(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        cluster_id: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["cluster_id", "org", "project_id", "target", "task_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cluster_id", "org", "project_id", "target", "task_id"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target"]
    ) -> _typing.Literal["org", "cluster_id", "project_id", "task_id"] | None: ...

@_typing.final
class WatchRunsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUNS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def runs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.Run
    ]: ...
    def __init__(
        self,
        *,
        runs: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.Run
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["runs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListActionsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    RUN_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["request", "run_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["request", "run_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListActionsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTIONS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def actions(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.Action
    ]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        actions: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.Action
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["actions", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchActionsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    FILTER_FIELD_NUMBER: _builtins.int
    ENABLE_RUN_STORE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    @_builtins.property
    def filter(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_common_list_pb2.Filter]: ...
    enable_run_store: _builtins.bool
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        filter: _abc.Iterable[
            _flyteidl2_common_list_pb2.Filter | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        enable_run_store: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["enable_run_store", "filter", "run_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchActionsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ENRICHED_ACTIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def enriched_actions(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.EnrichedAction
    ]: ...
    def __init__(
        self,
        *,
        enriched_actions: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.EnrichedAction
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["enriched_actions"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchWindowedActionsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class Subscribe(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor

        @_typing.final
        class ExpandedNodesEntry(_message.Message):
            DESCRIPTOR: _descriptor.Descriptor
            KEY_FIELD_NUMBER: _builtins.int
            VALUE_FIELD_NUMBER: _builtins.int
            key: _builtins.str
            @_builtins.property
            def value(self) -> NodeExpansionParams: ...
            def __init__(
                self,
                *,
                key: _builtins.str | None = ...,
                value: NodeExpansionParams
                | _abc.Mapping[_builtins.str, _builtins.object]
                | None = ...,
            ) -> None: ...
            def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
            def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
            def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

        RUN_ID_FIELD_NUMBER: _builtins.int
        SELECTED_ITEM_ID_FIELD_NUMBER: _builtins.int
        OVERSCAN_BEFORE_FIELD_NUMBER: _builtins.int
        OVERSCAN_AFTER_FIELD_NUMBER: _builtins.int
        EXPANDED_NODES_FIELD_NUMBER: _builtins.int
        PHASE_FILTER_FIELD_NUMBER: _builtins.int
        NAME_FILTER_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
        selected_item_id: _builtins.str
        overscan_before: _builtins.int
        overscan_after: _builtins.int
        @_builtins.property
        def expanded_nodes(self) -> _containers.MessageMap[_builtins.str, NodeExpansionParams]: ...
        @_builtins.property
        def phase_filter(
            self,
        ) -> _containers.RepeatedScalarFieldContainer[_flyteidl2_common_phase_pb2.ActionPhase]: ...
        name_filter: _builtins.str
        def __init__(
            self,
            *,
            run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
            selected_item_id: _builtins.str | None = ...,
            overscan_before: _builtins.int | None = ...,
            overscan_after: _builtins.int | None = ...,
            expanded_nodes: _abc.Mapping[_builtins.str, NodeExpansionParams] | None = ...,
            phase_filter: _abc.Iterable[
                _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str
            ]
            | None = ...,
            name_filter: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["run_id"]) -> _builtins.bool: ...
        def ClearField(
            self,
            field_name: _typing.Literal[
                "expanded_nodes",
                "name_filter",
                "overscan_after",
                "overscan_before",
                "phase_filter",
                "run_id",
                "selected_item_id",
            ],
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class UpdateWindow(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor

        @_typing.final
        class ExpandedNodesEntry(_message.Message):
            DESCRIPTOR: _descriptor.Descriptor
            KEY_FIELD_NUMBER: _builtins.int
            VALUE_FIELD_NUMBER: _builtins.int
            key: _builtins.str
            @_builtins.property
            def value(self) -> NodeExpansionParams: ...
            def __init__(
                self,
                *,
                key: _builtins.str | None = ...,
                value: NodeExpansionParams
                | _abc.Mapping[_builtins.str, _builtins.object]
                | None = ...,
            ) -> None: ...
            def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
            def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
            def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

        SELECTED_ITEM_ID_FIELD_NUMBER: _builtins.int
        ANCHOR_FLAT_INDEX_FIELD_NUMBER: _builtins.int
        OVERSCAN_BEFORE_FIELD_NUMBER: _builtins.int
        OVERSCAN_AFTER_FIELD_NUMBER: _builtins.int
        EXPANDED_NODES_FIELD_NUMBER: _builtins.int
        PHASE_FILTER_FIELD_NUMBER: _builtins.int
        NAME_FILTER_FIELD_NUMBER: _builtins.int
        selected_item_id: _builtins.str
        anchor_flat_index: _builtins.int
        overscan_before: _builtins.int
        overscan_after: _builtins.int
        @_builtins.property
        def expanded_nodes(self) -> _containers.MessageMap[_builtins.str, NodeExpansionParams]: ...
        @_builtins.property
        def phase_filter(
            self,
        ) -> _containers.RepeatedScalarFieldContainer[_flyteidl2_common_phase_pb2.ActionPhase]: ...
        name_filter: _builtins.str
        def __init__(
            self,
            *,
            selected_item_id: _builtins.str | None = ...,
            anchor_flat_index: _builtins.int | None = ...,
            overscan_before: _builtins.int | None = ...,
            overscan_after: _builtins.int | None = ...,
            expanded_nodes: _abc.Mapping[_builtins.str, NodeExpansionParams] | None = ...,
            phase_filter: _abc.Iterable[
                _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str
            ]
            | None = ...,
            name_filter: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(
            self,
            field_name: _typing.Literal["anchor_flat_index", "selected_item_id", "window_anchor"],
        ) -> _builtins.bool: ...
        def ClearField(
            self,
            field_name: _typing.Literal[
                "anchor_flat_index",
                "expanded_nodes",
                "name_filter",
                "overscan_after",
                "overscan_before",
                "phase_filter",
                "selected_item_id",
                "window_anchor",
            ],
        ) -> None: ...
        def WhichOneof(
            self, oneof_group: _typing.Literal["window_anchor"]
        ) -> _typing.Literal["selected_item_id", "anchor_flat_index"] | None: ...

    SUBSCRIBE_FIELD_NUMBER: _builtins.int
    UPDATE_WINDOW_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def subscribe(self) -> WatchWindowedActionsRequest.Subscribe: ...
    @_builtins.property
    def update_window(self) -> WatchWindowedActionsRequest.UpdateWindow: ...
    def __init__(
        self,
        *,
        subscribe: WatchWindowedActionsRequest.Subscribe
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        update_window: WatchWindowedActionsRequest.UpdateWindow
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["msg", "subscribe", "update_window"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["msg", "subscribe", "update_window"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["msg"]
    ) -> _typing.Literal["subscribe", "update_window"] | None: ...

@_typing.final
class NodeExpansionParams(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OFFSET_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    offset: _builtins.int
    limit: _builtins.int
    def __init__(
        self,
        *,
        offset: _builtins.int | None = ...,
        limit: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["limit", "offset"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchWindowedActionsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WINDOW_ITEMS_FIELD_NUMBER: _builtins.int
    ANCESTORS_FIELD_NUMBER: _builtins.int
    TOTAL_FLAT_COUNT_FIELD_NUMBER: _builtins.int
    SELECTED_FLAT_INDEX_FIELD_NUMBER: _builtins.int
    INITIAL_SNAPSHOT_COMPLETE_FIELD_NUMBER: _builtins.int
    TRUNCATIONS_FIELD_NUMBER: _builtins.int
    RESYNC_HINT_FIELD_NUMBER: _builtins.int
    HYDRATION_COMPLETE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def window_items(self) -> _containers.RepeatedCompositeFieldContainer[WindowedItem]: ...
    @_builtins.property
    def ancestors(self) -> _containers.RepeatedCompositeFieldContainer[WindowedItem]: ...
    total_flat_count: _builtins.int
    selected_flat_index: _builtins.int
    initial_snapshot_complete: _builtins.bool
    @_builtins.property
    def truncations(self) -> _containers.RepeatedCompositeFieldContainer[TruncationNotice]: ...
    resync_hint: _builtins.bool
    hydration_complete: _builtins.bool
    def __init__(
        self,
        *,
        window_items: _abc.Iterable[WindowedItem | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        ancestors: _abc.Iterable[WindowedItem | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        total_flat_count: _builtins.int | None = ...,
        selected_flat_index: _builtins.int | None = ...,
        initial_snapshot_complete: _builtins.bool | None = ...,
        truncations: _abc.Iterable[TruncationNotice | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        resync_hint: _builtins.bool | None = ...,
        hydration_complete: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "ancestors",
            "hydration_complete",
            "initial_snapshot_complete",
            "resync_hint",
            "selected_flat_index",
            "total_flat_count",
            "truncations",
            "window_items",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WindowedItem(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    DEPTH_FIELD_NUMBER: _builtins.int
    IS_EXPANDED_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action(self) -> _flyteidl2_workflow_run_definition_pb2.EnrichedAction: ...
    @_builtins.property
    def group(self) -> GroupNode: ...
    depth: _builtins.int
    is_expanded: _builtins.bool
    def __init__(
        self,
        *,
        action: _flyteidl2_workflow_run_definition_pb2.EnrichedAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        group: GroupNode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        depth: _builtins.int | None = ...,
        is_expanded: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["action", "group", "item"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action", "depth", "group", "is_expanded", "item"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["item"]
    ) -> _typing.Literal["action", "group"] | None: ...

@_typing.final
class ActionLeaf(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    SHORT_NAME_FIELD_NUMBER: _builtins.int
    DURATION_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    action_id: _builtins.str
    short_name: _builtins.str
    @_builtins.property
    def duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        action_id: _builtins.str | None = ...,
        short_name: _builtins.str | None = ...,
        duration: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["duration", "start_time"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["action_id", "duration", "phase", "short_name", "start_time"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GroupAggregations(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FAILED_FIELD_NUMBER: _builtins.int
    LONGEST_DURATION_FIELD_NUMBER: _builtins.int
    LONGEST_RUNNING_FIELD_NUMBER: _builtins.int
    LONGEST_SETUP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def failed(self) -> _containers.RepeatedCompositeFieldContainer[ActionLeaf]: ...
    @_builtins.property
    def longest_duration(self) -> _containers.RepeatedCompositeFieldContainer[ActionLeaf]: ...
    @_builtins.property
    def longest_running(self) -> _containers.RepeatedCompositeFieldContainer[ActionLeaf]: ...
    @_builtins.property
    def longest_setup(self) -> _containers.RepeatedCompositeFieldContainer[ActionLeaf]: ...
    def __init__(
        self,
        *,
        failed: _abc.Iterable[ActionLeaf | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        longest_duration: _abc.Iterable[ActionLeaf | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        longest_running: _abc.Iterable[ActionLeaf | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        longest_setup: _abc.Iterable[ActionLeaf | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "failed", "longest_duration", "longest_running", "longest_setup"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GroupNode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ChildPhaseCountsEntry(_message.Message):
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

    ID_FIELD_NUMBER: _builtins.int
    GROUP_NAME_FIELD_NUMBER: _builtins.int
    PARENT_ID_FIELD_NUMBER: _builtins.int
    CHILD_PHASE_COUNTS_FIELD_NUMBER: _builtins.int
    EARLIEST_START_TIME_FIELD_NUMBER: _builtins.int
    LATEST_END_TIME_FIELD_NUMBER: _builtins.int
    TOTAL_CHILDREN_FIELD_NUMBER: _builtins.int
    MEETS_FILTER_FIELD_NUMBER: _builtins.int
    AGGREGATIONS_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    group_name: _builtins.str
    parent_id: _builtins.str
    @_builtins.property
    def child_phase_counts(self) -> _containers.ScalarMap[_builtins.int, _builtins.int]: ...
    @_builtins.property
    def earliest_start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def latest_end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    total_children: _builtins.int
    meets_filter: _builtins.bool
    @_builtins.property
    def aggregations(self) -> GroupAggregations: ...
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        group_name: _builtins.str | None = ...,
        parent_id: _builtins.str | None = ...,
        child_phase_counts: _abc.Mapping[_builtins.int, _builtins.int] | None = ...,
        earliest_start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        latest_end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        total_children: _builtins.int | None = ...,
        meets_filter: _builtins.bool | None = ...,
        aggregations: GroupAggregations
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["aggregations", "earliest_start_time", "latest_end_time"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "aggregations",
            "child_phase_counts",
            "earliest_start_time",
            "group_name",
            "id",
            "latest_end_time",
            "meets_filter",
            "parent_id",
            "total_children",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TruncationNotice(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ReasonEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> TruncationNotice.Reason: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[TruncationNotice.Reason]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, TruncationNotice.Reason]]: ...
        REASON_UNSPECIFIED: TruncationNotice.Reason  # 0
        REASON_RUN_NODE_LIMIT: TruncationNotice.Reason  # 1
        REASON_PARENT_CHILD_LIMIT: TruncationNotice.Reason  # 2
        REASON_HYDRATING: TruncationNotice.Reason  # 3

    class Reason(_builtins.int, metaclass=_ReasonEnumTypeWrapper):
        ValueType: _typing.TypeAlias = TruncationNotice.Reason

    REASON_UNSPECIFIED: TruncationNotice.Reason  # 0
    REASON_RUN_NODE_LIMIT: TruncationNotice.Reason  # 1
    REASON_PARENT_CHILD_LIMIT: TruncationNotice.Reason  # 2
    REASON_HYDRATING: TruncationNotice.Reason  # 3
    REASON_FIELD_NUMBER: _builtins.int
    TRACKED_ACTION_COUNT_FIELD_NUMBER: _builtins.int
    KNOWN_TOTAL_ACTION_COUNT_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    reason: TruncationNotice.Reason
    tracked_action_count: _builtins.int
    known_total_action_count: _builtins.int
    message: _builtins.str
    def __init__(
        self,
        *,
        reason: TruncationNotice.Reason | _builtins.int | _builtins.str | None = ...,
        tracked_action_count: _builtins.int | None = ...,
        known_total_action_count: _builtins.int | None = ...,
        message: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "known_total_action_count", "message", "reason", "tracked_action_count"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchClusterEventsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["attempt", "id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchClusterEventsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_EVENTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cluster_events(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.ClusterEvent
    ]: ...
    def __init__(
        self,
        *,
        cluster_events: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.ClusterEvent
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cluster_events"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AbortActionRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    reason: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "reason"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AbortActionResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EventPayload(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BOOL_VALUE_FIELD_NUMBER: _builtins.int
    INT_VALUE_FIELD_NUMBER: _builtins.int
    FLOAT_VALUE_FIELD_NUMBER: _builtins.int
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    bool_value: _builtins.bool
    int_value: _builtins.int
    float_value: _builtins.float
    string_value: _builtins.str
    def __init__(
        self,
        *,
        bool_value: _builtins.bool | None = ...,
        int_value: _builtins.int | None = ...,
        float_value: _builtins.float | None = ...,
        string_value: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "bool_value", "float_value", "int_value", "string_value", "value"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "bool_value", "float_value", "int_value", "string_value", "value"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["bool_value", "int_value", "float_value", "string_value"] | None: ...

@_typing.final
class SignalEventRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_ACTION_NAME_FIELD_NUMBER: _builtins.int
    PAYLOAD_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent_action_name: _builtins.str
    @_builtins.property
    def payload(self) -> EventPayload: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_action_name: _builtins.str | None = ...,
        payload: EventPayload | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id", "payload"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action_id", "parent_action_name", "payload"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalEventResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchGroupsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class KnownSortField(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        CREATED_AT_FIELD_NUMBER: _builtins.int
        created_at: _flyteidl2_common_list_pb2.Sort.Direction
        def __init__(
            self,
            *,
            created_at: _flyteidl2_common_list_pb2.Sort.Direction
            | _builtins.int
            | _builtins.str
            | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["created_at", "sort_by"]
        ) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["created_at", "sort_by"]) -> None: ...
        def WhichOneof(
            self, oneof_group: _typing.Literal["sort_by"]
        ) -> _typing.Literal["created_at"] | None: ...

    PROJECT_ID_FIELD_NUMBER: _builtins.int
    START_DATE_FIELD_NUMBER: _builtins.int
    END_DATE_FIELD_NUMBER: _builtins.int
    REQUEST_FIELD_NUMBER: _builtins.int
    KNOWN_SORT_FIELDS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def start_date(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_date(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def known_sort_fields(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[WatchGroupsRequest.KnownSortField]: ...
    def __init__(
        self,
        *,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        start_date: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_date: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        known_sort_fields: _abc.Iterable[
            WatchGroupsRequest.KnownSortField | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["end_date", "project_id", "request", "scope_by", "start_date"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "end_date", "known_sort_fields", "project_id", "request", "scope_by", "start_date"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["scope_by"]
    ) -> _typing.Literal["project_id"] | None: ...

@_typing.final
class WatchGroupsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_GROUPS_FIELD_NUMBER: _builtins.int
    SENTINEL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_groups(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.TaskGroup
    ]: ...
    sentinel: _builtins.bool
    def __init__(
        self,
        *,
        task_groups: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.TaskGroup
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        sentinel: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["sentinel", "task_groups"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
