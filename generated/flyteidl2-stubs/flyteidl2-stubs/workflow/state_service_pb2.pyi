# Written by `nox -s generate` from flyteidl2/workflow/state_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/state_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import address_pb2 as _flyteidl2_common_address_pb2
from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import phase_pb2 as _flyteidl2_common_phase_pb2
from flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
from flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.rpc import status_pb2 as _google_rpc_status_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class PutRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PARENT_ACTION_NAME_FIELD_NUMBER: _builtins.int
    STATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    parent_action_name: _builtins.str
    state: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_action_name: _builtins.str | None = ...,
        state: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_parent_action_name", "action_id", "parent_action_name"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_parent_action_name", "action_id", "parent_action_name", "state"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_parent_action_name"]
    ) -> _typing.Literal["parent_action_name"] | None: ...

@_typing.final
class PutResponse(_message.Message):
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
class GetRequest(_message.Message):
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
class GetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    STATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def status(self) -> _google_rpc_status_pb2.Status: ...
    state: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        status: _google_rpc_status_pb2.Status
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        state: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id", "status"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "state", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchRequest(_message.Message):
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
class WatchResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_UPDATE_FIELD_NUMBER: _builtins.int
    CONTROL_MESSAGE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_update(self) -> ActionUpdate: ...
    @_builtins.property
    def control_message(self) -> ControlMessage: ...
    def __init__(
        self,
        *,
        action_update: ActionUpdate | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        control_message: ControlMessage
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
class ControlMessage(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SENTINEL_FIELD_NUMBER: _builtins.int
    sentinel: _builtins.bool
    def __init__(
        self,
        *,
        sentinel: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["sentinel"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActionUpdate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    ADDRESS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    @_builtins.property
    def error(self) -> _flyteidl2_core_execution_pb2.ExecutionError: ...
    output_uri: _builtins.str
    @_builtins.property
    def value(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    @_builtins.property
    def address(self) -> _flyteidl2_common_address_pb2.ActionAddress: ...
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        error: _flyteidl2_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_uri: _builtins.str | None = ...,
        value: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        address: _flyteidl2_common_address_pb2.ActionAddress
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["_error", "_value", "action_id", "address", "error", "value"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_error", "_value", "action_id", "address", "error", "output_uri", "phase", "value"
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_error"]
    ) -> _typing.Literal["error"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_value"]
    ) -> _typing.Literal["value"] | None: ...
