# Written by `nox -s generate` from flyteidl2/project/project_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/project/project_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2
from flyte_connector_stubs.flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _ProjectStateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ProjectState: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ProjectState]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ProjectState]]: ...
    PROJECT_STATE_ACTIVE: ProjectState  # 0
    PROJECT_STATE_ARCHIVED: ProjectState  # 1
    PROJECT_STATE_SYSTEM_GENERATED: ProjectState  # 2
    PROJECT_STATE_SYSTEM_ARCHIVED: ProjectState  # 3

class ProjectState(_builtins.int, metaclass=_ProjectStateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ProjectState

PROJECT_STATE_ACTIVE: ProjectState  # 0
PROJECT_STATE_ARCHIVED: ProjectState  # 1
PROJECT_STATE_SYSTEM_GENERATED: ProjectState  # 2
PROJECT_STATE_SYSTEM_ARCHIVED: ProjectState  # 3

@_typing.final
class Domain(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Project(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    DOMAINS_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    STATE_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    name: _builtins.str
    @_builtins.property
    def domains(self) -> _containers.RepeatedCompositeFieldContainer[Domain]: ...
    description: _builtins.str
    @_builtins.property
    def labels(self) -> _flyteidl2_task_run_pb2.Labels: ...
    state: ProjectState
    org: _builtins.str
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        domains: _abc.Iterable[Domain | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        description: _builtins.str | None = ...,
        labels: _flyteidl2_task_run_pb2.Labels
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        state: ProjectState | _builtins.int | _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["labels"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "description", "domains", "id", "labels", "name", "org", "state"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Projects(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECTS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def projects(self) -> _containers.RepeatedCompositeFieldContainer[Project]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        projects: _abc.Iterable[Project | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["projects", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateProjectRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def project(self) -> Project: ...
    def __init__(
        self,
        *,
        project: Project | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateProjectResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateProjectRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def project(self) -> Project: ...
    def __init__(
        self,
        *,
        project: Project | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateProjectResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetProjectRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetProjectResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def project(self) -> Project: ...
    def __init__(
        self,
        *,
        project: Project | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["project"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListProjectsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl2_common_list_pb2.Sort: ...
    org: _builtins.str
    def __init__(
        self,
        *,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        filters: _builtins.str | None = ...,
        sort_by: _flyteidl2_common_list_pb2.Sort
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["filters", "limit", "org", "sort_by", "token"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListProjectsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def projects(self) -> Projects: ...
    def __init__(
        self,
        *,
        projects: Projects | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["projects"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["projects"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
