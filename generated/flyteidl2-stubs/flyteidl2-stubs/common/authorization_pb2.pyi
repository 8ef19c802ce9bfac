# Written by `nox -s generate` from flyteidl2/common/authorization.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/authorization.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _ActionEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Action: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Action]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Action]]: ...
    ACTION_NONE: Action  # 0
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.Action.ACTION_CREATE is deprecated.")
    def ACTION_CREATE(self) -> Action:  # 1
        ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.Action.ACTION_READ is deprecated.")
    def ACTION_READ(self) -> Action:  # 2
        ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.Action.ACTION_UPDATE is deprecated.")
    def ACTION_UPDATE(self) -> Action:  # 3
        ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.Action.ACTION_DELETE is deprecated.")
    def ACTION_DELETE(self) -> Action:  # 4
        ...
    ACTION_VIEW_FLYTE_INVENTORY: Action  # 5
    ACTION_VIEW_FLYTE_EXECUTIONS: Action  # 6
    ACTION_REGISTER_FLYTE_INVENTORY: Action  # 7
    ACTION_CREATE_FLYTE_EXECUTIONS: Action  # 8
    ACTION_ADMINISTER_PROJECT: Action  # 9
    ACTION_MANAGE_PERMISSIONS: Action  # 10
    ACTION_ADMINISTER_ACCOUNT: Action  # 11
    ACTION_MANAGE_CLUSTER: Action  # 12
    ACTION_EDIT_EXECUTION_RELATED_ATTRIBUTES: Action  # 13
    ACTION_EDIT_CLUSTER_RELATED_ATTRIBUTES: Action  # 14
    ACTION_EDIT_UNUSED_ATTRIBUTES: Action  # 15
    ACTION_SUPPORT_SYSTEM_LOGS: Action  # 16
    ACTION_VIEW_IDENTITIES: Action  # 17

class Action(_builtins.int, metaclass=_ActionEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Action

ACTION_NONE: Action  # 0
ACTION_CREATE: Action  # 1
ACTION_READ: Action  # 2
ACTION_UPDATE: Action  # 3
ACTION_DELETE: Action  # 4
ACTION_VIEW_FLYTE_INVENTORY: Action  # 5
ACTION_VIEW_FLYTE_EXECUTIONS: Action  # 6
ACTION_REGISTER_FLYTE_INVENTORY: Action  # 7
ACTION_CREATE_FLYTE_EXECUTIONS: Action  # 8
ACTION_ADMINISTER_PROJECT: Action  # 9
ACTION_MANAGE_PERMISSIONS: Action  # 10
ACTION_ADMINISTER_ACCOUNT: Action  # 11
ACTION_MANAGE_CLUSTER: Action  # 12
ACTION_EDIT_EXECUTION_RELATED_ATTRIBUTES: Action  # 13
ACTION_EDIT_CLUSTER_RELATED_ATTRIBUTES: Action  # 14
ACTION_EDIT_UNUSED_ATTRIBUTES: Action  # 15
ACTION_SUPPORT_SYSTEM_LOGS: Action  # 16
ACTION_VIEW_IDENTITIES: Action  # 17

@_typing.final
class Organization(_message.Message):
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
class Domain(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def organization(self) -> Organization: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        organization: Organization | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["organization"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Project(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def domain(self) -> Domain: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        domain: Domain | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["domain"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Workflow(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def project(self) -> Project: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        project: Project | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlan(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def project(self) -> Project: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        project: Project | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Resource(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    WORKFLOW_FIELD_NUMBER: _builtins.int
    LAUNCH_PLAN_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def organization(self) -> Organization: ...
    @_builtins.property
    def domain(self) -> Domain: ...
    @_builtins.property
    def project(self) -> Project: ...
    @_builtins.property
    def workflow(self) -> Workflow: ...
    @_builtins.property
    def launch_plan(self) -> LaunchPlan: ...
    @_builtins.property
    def cluster(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    def __init__(
        self,
        *,
        organization: Organization | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        domain: Domain | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        project: Project | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        workflow: Workflow | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        launch_plan: LaunchPlan | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        cluster: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "cluster", "domain", "launch_plan", "organization", "project", "resource", "workflow"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cluster", "domain", "launch_plan", "organization", "project", "resource", "workflow"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["resource"]
    ) -> (
        _typing.Literal["organization", "domain", "project", "workflow", "launch_plan", "cluster"]
        | None
    ): ...

@_typing.final
class Permission(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_FIELD_NUMBER: _builtins.int
    ACTIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def resource(self) -> Resource: ...
    @_builtins.property
    def actions(self) -> _containers.RepeatedScalarFieldContainer[Action]: ...
    def __init__(
        self,
        *,
        resource: Resource | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        actions: _abc.Iterable[Action | _builtins.int | _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resource"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["actions", "resource"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
