# Written by `nox -s generate` from flyteidl2/common/identifier.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/identifier.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ProjectIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain", "name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DomainIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterPoolIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class QueueIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    domain: _builtins.str
    project: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "organization", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterConfigIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    id: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ClusterNodepoolIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    CLUSTER_NAME_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    cluster_name: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        cluster_name: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cluster_name", "name", "organization"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UserIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SUBJECT_FIELD_NUMBER: _builtins.int
    subject: _builtins.str
    def __init__(
        self,
        *,
        subject: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["subject"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ApplicationIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SUBJECT_FIELD_NUMBER: _builtins.int
    subject: _builtins.str
    def __init__(
        self,
        *,
        subject: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["subject"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RoleIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OrgIdentifier(_message.Message):
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
class ManagedClusterIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def org(self) -> OrgIdentifier: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        org: OrgIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["org"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PolicyIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RunIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActionIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run(self) -> RunIdentifier: ...
    name: _builtins.str
    def __init__(
        self,
        *,
        run: RunIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "run"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActionAttemptIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> ActionIdentifier: ...
    attempt: _builtins.int
    def __init__(
        self,
        *,
        action_id: ActionIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        attempt: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "attempt"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TriggerName(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    TASK_NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    task_name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        task_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project", "task_name"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TriggerIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    REVISION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> TriggerName: ...
    revision: _builtins.int
    def __init__(
        self,
        *,
        name: TriggerName | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        revision: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "revision"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
