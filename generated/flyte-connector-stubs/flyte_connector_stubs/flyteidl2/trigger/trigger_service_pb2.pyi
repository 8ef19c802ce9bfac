# Written by `nox -s generate` from flyteidl2/trigger/trigger_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/trigger/trigger_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2
from flyte_connector_stubs.flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.trigger import (
    trigger_definition_pb2 as _flyteidl2_trigger_trigger_definition_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DeployTriggerRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    REVISION_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    AUTOMATION_SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> _flyteidl2_common_identifier_pb2.TriggerName: ...
    revision: _builtins.int
    @_builtins.property
    def spec(self) -> _flyteidl2_trigger_trigger_definition_pb2.TriggerSpec: ...
    @_builtins.property
    def automation_spec(self) -> _flyteidl2_task_common_pb2.TriggerAutomationSpec: ...
    def __init__(
        self,
        *,
        name: _flyteidl2_common_identifier_pb2.TriggerName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        revision: _builtins.int | None = ...,
        spec: _flyteidl2_trigger_trigger_definition_pb2.TriggerSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        automation_spec: _flyteidl2_task_common_pb2.TriggerAutomationSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["automation_spec", "name", "spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["automation_spec", "name", "revision", "spec"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeployTriggerResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TRIGGER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def trigger(self) -> _flyteidl2_trigger_trigger_definition_pb2.TriggerDetails: ...
    def __init__(
        self,
        *,
        trigger: _flyteidl2_trigger_trigger_definition_pb2.TriggerDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["trigger"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["trigger"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTriggerDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> _flyteidl2_common_identifier_pb2.TriggerName: ...
    def __init__(
        self,
        *,
        name: _flyteidl2_common_identifier_pb2.TriggerName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTriggerDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TRIGGER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def trigger(self) -> _flyteidl2_trigger_trigger_definition_pb2.TriggerDetails: ...
    def __init__(
        self,
        *,
        trigger: _flyteidl2_trigger_trigger_definition_pb2.TriggerDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["trigger"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["trigger"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTriggerRevisionDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.TriggerIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.TriggerIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTriggerRevisionDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TRIGGER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def trigger(self) -> _flyteidl2_trigger_trigger_definition_pb2.TriggerDetails: ...
    def __init__(
        self,
        *,
        trigger: _flyteidl2_trigger_trigger_definition_pb2.TriggerDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["trigger"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["trigger"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListTriggersRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    TASK_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    org: _builtins.str
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    @_builtins.property
    def task_name(self) -> _flyteidl2_task_task_definition_pb2.TaskName: ...
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
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_name: _flyteidl2_task_task_definition_pb2.TaskName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "org", "project_id", "request", "scope_by", "task_id", "task_name"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "org", "project_id", "request", "scope_by", "task_id", "task_name"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["scope_by"]
    ) -> _typing.Literal["org", "project_id", "task_id", "task_name"] | None: ...

@_typing.final
class ListTriggersResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TRIGGERS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def triggers(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_trigger_trigger_definition_pb2.Trigger
    ]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        triggers: _abc.Iterable[
            _flyteidl2_trigger_trigger_definition_pb2.Trigger
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["token", "triggers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTriggerRevisionHistoryRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def name(self) -> _flyteidl2_common_identifier_pb2.TriggerName: ...
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _flyteidl2_common_identifier_pb2.TriggerName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name", "request"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "request"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTriggerRevisionHistoryResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TRIGGERS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def triggers(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_trigger_trigger_definition_pb2.TriggerRevision
    ]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        triggers: _abc.Iterable[
            _flyteidl2_trigger_trigger_definition_pb2.TriggerRevision
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["token", "triggers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateTriggersRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAMES_FIELD_NUMBER: _builtins.int
    ACTIVE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def names(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_common_identifier_pb2.TriggerName
    ]: ...
    active: _builtins.bool
    def __init__(
        self,
        *,
        names: _abc.Iterable[
            _flyteidl2_common_identifier_pb2.TriggerName
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        active: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["active", "names"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateTriggersResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteTriggersRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAMES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def names(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_common_identifier_pb2.TriggerName
    ]: ...
    def __init__(
        self,
        *,
        names: _abc.Iterable[
            _flyteidl2_common_identifier_pb2.TriggerName
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["names"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteTriggersResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
