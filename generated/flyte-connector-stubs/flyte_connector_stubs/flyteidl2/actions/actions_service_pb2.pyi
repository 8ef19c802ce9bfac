# Written by `nox -s generate` from flyteidl2/actions/actions_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/actions/actions_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.common import address_pb2 as _flyteidl2_common_address_pb2
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyte_connector_stubs.flyteidl2.workflow import (
    run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.workflow import (
    state_service_pb2 as _flyteidl2_workflow_state_service_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Action(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_ACTION_NAME_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    RUN_OUTPUT_BASE_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    SUBJECT_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    RECOVERED_FROM_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent_action_name: _builtins.str
    input_uri: _builtins.str
    run_output_base: _builtins.str
    group: _builtins.str
    subject: _builtins.str
    @_builtins.property
    def task(self) -> _flyteidl2_workflow_run_definition_pb2.TaskAction: ...
    @_builtins.property
    def trace(self) -> _flyteidl2_workflow_run_definition_pb2.TraceAction: ...
    @_builtins.property
    def condition(self) -> _flyteidl2_workflow_run_definition_pb2.ConditionAction: ...
    @_builtins.property
    def recovered_from(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_action_name: _builtins.str | None = ...,
        input_uri: _builtins.str | None = ...,
        run_output_base: _builtins.str | None = ...,
        group: _builtins.str | None = ...,
        subject: _builtins.str | None = ...,
        task: _flyteidl2_workflow_run_definition_pb2.TaskAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trace: _flyteidl2_workflow_run_definition_pb2.TraceAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        condition: _flyteidl2_workflow_run_definition_pb2.ConditionAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        recovered_from: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_parent_action_name",
            "action_id",
            "condition",
            "parent_action_name",
            "recovered_from",
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
            "recovered_from",
            "run_output_base",
            "spec",
            "subject",
            "task",
            "trace",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "trace", "condition"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_parent_action_name"]
    ) -> _typing.Literal["parent_action_name"] | None: ...

@_typing.final
class EnqueueRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action(self) -> Action: ...
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    def __init__(
        self,
        *,
        action: Action | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action", "run_spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action", "run_spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnqueueResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    ADDRESS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    @_builtins.property
    def status(self) -> _flyteidl2_workflow_run_definition_pb2.ActionStatus: ...
    @_builtins.property
    def address(self) -> _flyteidl2_common_address_pb2.ActionAddress: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
        status: _flyteidl2_workflow_run_definition_pb2.ActionStatus
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        address: _flyteidl2_common_address_pb2.ActionAddress
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["action_id", "address", "status"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action_id", "address", "attempt", "status"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchForUpdatesRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PARENT_ACTION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def parent_action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    def __init__(
        self,
        *,
        parent_action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["filter", "parent_action_id"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["filter", "parent_action_id"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["filter"]
    ) -> _typing.Literal["parent_action_id"] | None: ...

@_typing.final
class WatchForUpdatesResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_UPDATE_FIELD_NUMBER: _builtins.int
    CONTROL_MESSAGE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_update(self) -> _flyteidl2_workflow_state_service_pb2.ActionUpdate: ...
    @_builtins.property
    def control_message(self) -> _flyteidl2_workflow_state_service_pb2.ControlMessage: ...
    def __init__(
        self,
        *,
        action_update: _flyteidl2_workflow_state_service_pb2.ActionUpdate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        control_message: _flyteidl2_workflow_state_service_pb2.ControlMessage
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["action_update", "control_message", "message"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action_update", "control_message", "message"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["message"]
    ) -> _typing.Literal["action_update", "control_message"] | None: ...

@_typing.final
class AbortRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    ABORTED_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    reason: _builtins.str
    @_builtins.property
    def aborted_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
        aborted_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["_aborted_by", "_reason", "aborted_by", "action_id", "reason"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["_aborted_by", "_reason", "aborted_by", "action_id", "reason"],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_reason"]
    ) -> _typing.Literal["reason"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_aborted_by"]
    ) -> _typing.Literal["aborted_by"] | None: ...

@_typing.final
class AbortResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_ACTION_NAME_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    SIGNALLED_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent_action_name: _builtins.str
    @_builtins.property
    def value(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    @_builtins.property
    def signalled_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_action_name: _builtins.str | None = ...,
        value: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        signalled_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_signalled_by", "action_id", "signalled_by", "value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_signalled_by", "action_id", "parent_action_name", "signalled_by", "value"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_signalled_by"]
    ) -> _typing.Literal["signalled_by"] | None: ...

@_typing.final
class SignalResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
