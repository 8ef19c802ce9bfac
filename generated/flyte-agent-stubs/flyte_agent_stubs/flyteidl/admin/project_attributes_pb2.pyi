# Written by `nox -s generate` from flyteidl/admin/project_attributes.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/project_attributes.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_agent_stubs.flyteidl.admin import (
    matchable_resource_pb2 as _flyteidl_admin_matchable_resource_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ProjectAttributes(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    MATCHING_ATTRIBUTES_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    @_builtins.property
    def matching_attributes(self) -> _flyteidl_admin_matchable_resource_pb2.MatchingAttributes: ...
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        matching_attributes: _flyteidl_admin_matchable_resource_pb2.MatchingAttributes
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["matching_attributes"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["matching_attributes", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProjectAttributesUpdateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ATTRIBUTES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def attributes(self) -> ProjectAttributes: ...
    def __init__(
        self,
        *,
        attributes: ProjectAttributes | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["attributes"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["attributes"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProjectAttributesUpdateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProjectAttributesGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    resource_type: _flyteidl_admin_matchable_resource_pb2.MatchableResource
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        resource_type: _flyteidl_admin_matchable_resource_pb2.MatchableResource
        | _builtins.int
        | _builtins.str
        | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["org", "project", "resource_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProjectAttributesGetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ATTRIBUTES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def attributes(self) -> ProjectAttributes: ...
    def __init__(
        self,
        *,
        attributes: ProjectAttributes | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["attributes"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["attributes"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProjectAttributesDeleteRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    resource_type: _flyteidl_admin_matchable_resource_pb2.MatchableResource
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        resource_type: _flyteidl_admin_matchable_resource_pb2.MatchableResource
        | _builtins.int
        | _builtins.str
        | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["org", "project", "resource_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProjectAttributesDeleteResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
