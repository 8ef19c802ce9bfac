# Written by `nox -s generate` from flyteidl2/workflow/internal_run_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/internal_run_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.workflow import (
    run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2,
)
from flyte_connector_stubs.google.rpc import status_pb2 as _google_rpc_status_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class RecordActionRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_FIELD_NUMBER: _builtins.int
    GROUP_FIELD_NUMBER: _builtins.int
    SUBJECT_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    TASK_FIELD_NUMBER: _builtins.int
    TRACE_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    RECOVERED_FROM_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent: _builtins.str
    group: _builtins.str
    subject: _builtins.str
    input_uri: _builtins.str
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
        parent: _builtins.str | None = ...,
        group: _builtins.str | None = ...,
        subject: _builtins.str | None = ...,
        input_uri: _builtins.str | None = ...,
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
            "action_id", "condition", "recovered_from", "spec", "task", "trace"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "action_id",
            "condition",
            "group",
            "input_uri",
            "parent",
            "recovered_from",
            "spec",
            "subject",
            "task",
            "trace",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["spec"]
    ) -> _typing.Literal["task", "trace", "condition"] | None: ...

@_typing.final
class RecordActionResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def status(self) -> _google_rpc_status_pb2.Status: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        status: _google_rpc_status_pb2.Status
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id", "status"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionStreamRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> RecordActionRequest: ...
    def __init__(
        self,
        *,
        request: RecordActionRequest | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["request"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["request"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionStreamResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESPONSE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def response(self) -> RecordActionResponse: ...
    def __init__(
        self,
        *,
        response: RecordActionResponse | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["response"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["response"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateActionStatusRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    OUTPUT_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    ABORT_REASON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def status(self) -> _flyteidl2_workflow_run_definition_pb2.ActionStatus: ...
    @_builtins.property
    def output(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    @_builtins.property
    def principal(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    abort_reason: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        status: _flyteidl2_workflow_run_definition_pb2.ActionStatus
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        principal: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        abort_reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_abort_reason",
            "_output",
            "_principal",
            "abort_reason",
            "action_id",
            "output",
            "principal",
            "status",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_abort_reason",
            "_output",
            "_principal",
            "abort_reason",
            "action_id",
            "output",
            "principal",
            "status",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_output"]
    ) -> _typing.Literal["output"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_principal"]
    ) -> _typing.Literal["principal"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_abort_reason"]
    ) -> _typing.Literal["abort_reason"] | None: ...

@_typing.final
class UpdateActionStatusResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def status(self) -> _google_rpc_status_pb2.Status: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        status: _google_rpc_status_pb2.Status
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id", "status"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateActionStatusStreamRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    NONCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> UpdateActionStatusRequest: ...
    nonce: _builtins.int
    def __init__(
        self,
        *,
        request: UpdateActionStatusRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        nonce: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["request"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["nonce", "request"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateActionStatusStreamResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESPONSE_FIELD_NUMBER: _builtins.int
    NONCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def response(self) -> UpdateActionStatusResponse: ...
    nonce: _builtins.int
    def __init__(
        self,
        *,
        response: UpdateActionStatusResponse
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        nonce: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["response"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["nonce", "response"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionEventRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EVENT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def event(self) -> _flyteidl2_workflow_run_definition_pb2.ActionEvent: ...
    def __init__(
        self,
        *,
        event: _flyteidl2_workflow_run_definition_pb2.ActionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["event"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["event"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionEventResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def status(self) -> _google_rpc_status_pb2.Status: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        status: _google_rpc_status_pb2.Status
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id", "status"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionEventsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EVENTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def events(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.ActionEvent
    ]: ...
    def __init__(
        self,
        *,
        events: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.ActionEvent
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["events"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionEventsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def status(self) -> _google_rpc_status_pb2.Status: ...
    def __init__(
        self,
        *,
        status: _google_rpc_status_pb2.Status
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["status"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionEventStreamRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    NONCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> RecordActionEventRequest: ...
    nonce: _builtins.int
    def __init__(
        self,
        *,
        request: RecordActionEventRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        nonce: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["request"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["nonce", "request"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordActionEventStreamResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESPONSE_FIELD_NUMBER: _builtins.int
    NONCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def response(self) -> RecordActionEventResponse: ...
    nonce: _builtins.int
    def __init__(
        self,
        *,
        response: RecordActionEventResponse
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        nonce: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["response"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["nonce", "response"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
