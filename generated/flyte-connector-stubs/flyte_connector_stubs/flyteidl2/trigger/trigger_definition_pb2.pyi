# Written by `nox -s generate` from flyteidl2/trigger/trigger_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/trigger/trigger_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyte_connector_stubs.flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyte_connector_stubs.flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _TriggerRevisionActionEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> TriggerRevisionAction: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[TriggerRevisionAction]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, TriggerRevisionAction]]: ...
    TRIGGER_REVISION_ACTION_UNSPECIFIED: TriggerRevisionAction  # 0
    TRIGGER_REVISION_ACTION_DEPLOY: TriggerRevisionAction  # 1
    TRIGGER_REVISION_ACTION_ACTIVATE: TriggerRevisionAction  # 2
    TRIGGER_REVISION_ACTION_DEACTIVATE: TriggerRevisionAction  # 3
    TRIGGER_REVISION_ACTION_DELETE: TriggerRevisionAction  # 4

class TriggerRevisionAction(_builtins.int, metaclass=_TriggerRevisionActionEnumTypeWrapper):
    ValueType: _typing.TypeAlias = TriggerRevisionAction

TRIGGER_REVISION_ACTION_UNSPECIFIED: TriggerRevisionAction  # 0
TRIGGER_REVISION_ACTION_DEPLOY: TriggerRevisionAction  # 1
TRIGGER_REVISION_ACTION_ACTIVATE: TriggerRevisionAction  # 2
TRIGGER_REVISION_ACTION_DEACTIVATE: TriggerRevisionAction  # 3
TRIGGER_REVISION_ACTION_DELETE: TriggerRevisionAction  # 4

@_typing.final
class TriggerMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEPLOYED_BY_FIELD_NUMBER: _builtins.int
    UPDATED_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def deployed_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    @_builtins.property
    def updated_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    def __init__(
        self,
        *,
        deployed_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updated_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["deployed_by", "updated_by"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["deployed_by", "updated_by"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TriggerSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OFFLOADED_INPUT_DATA_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    ACTIVE_FIELD_NUMBER: _builtins.int
    TASK_VERSION_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    @_builtins.property
    def offloaded_input_data(self) -> _flyteidl2_common_run_pb2.OffloadedInputData: ...
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    active: _builtins.bool
    task_version: _builtins.str
    description: _builtins.str
    def __init__(
        self,
        *,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        offloaded_input_data: _flyteidl2_common_run_pb2.OffloadedInputData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        active: _builtins.bool | None = ...,
        task_version: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["input_wrapper", "inputs", "offloaded_input_data", "run_spec"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "active",
            "description",
            "input_wrapper",
            "inputs",
            "offloaded_input_data",
            "run_spec",
            "task_version",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["input_wrapper"]
    ) -> _typing.Literal["inputs", "offloaded_input_data"] | None: ...

@_typing.final
class TriggerStatus(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEPLOYED_AT_FIELD_NUMBER: _builtins.int
    UPDATED_AT_FIELD_NUMBER: _builtins.int
    TRIGGERED_AT_FIELD_NUMBER: _builtins.int
    DELETED_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def deployed_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def triggered_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def deleted_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        deployed_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updated_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        triggered_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        deleted_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["deleted_at", "deployed_at", "triggered_at", "updated_at"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["deleted_at", "deployed_at", "triggered_at", "updated_at"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TriggerRevision(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    ACTION_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.TriggerIdentifier: ...
    @_builtins.property
    def metadata(self) -> TriggerMetadata: ...
    @_builtins.property
    def status(self) -> TriggerStatus: ...
    action: TriggerRevisionAction
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.TriggerIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: TriggerMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: TriggerStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        action: TriggerRevisionAction | _builtins.int | _builtins.str | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["created_at", "id", "metadata", "status"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action", "created_at", "id", "metadata", "status"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TriggerDetails(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    AUTOMATION_SPEC_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.TriggerIdentifier: ...
    @_builtins.property
    def metadata(self) -> TriggerMetadata: ...
    @_builtins.property
    def spec(self) -> TriggerSpec: ...
    @_builtins.property
    def status(self) -> TriggerStatus: ...
    @_builtins.property
    def automation_spec(self) -> _flyteidl2_task_common_pb2.TriggerAutomationSpec: ...
    description: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.TriggerIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: TriggerMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        spec: TriggerSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: TriggerStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        automation_spec: _flyteidl2_task_common_pb2.TriggerAutomationSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_description", "automation_spec", "description", "id", "metadata", "spec", "status"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_description", "automation_spec", "description", "id", "metadata", "spec", "status"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_description"]
    ) -> _typing.Literal["description"] | None: ...

@_typing.final
class Trigger(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    ACTIVE_FIELD_NUMBER: _builtins.int
    AUTOMATION_SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.TriggerIdentifier: ...
    @_builtins.property
    def metadata(self) -> TriggerMetadata: ...
    @_builtins.property
    def status(self) -> TriggerStatus: ...
    active: _builtins.bool
    @_builtins.property
    def automation_spec(self) -> _flyteidl2_task_common_pb2.TriggerAutomationSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.TriggerIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: TriggerMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: TriggerStatus | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        active: _builtins.bool | None = ...,
        automation_spec: _flyteidl2_task_common_pb2.TriggerAutomationSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["automation_spec", "id", "metadata", "status"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["active", "automation_spec", "id", "metadata", "status"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
