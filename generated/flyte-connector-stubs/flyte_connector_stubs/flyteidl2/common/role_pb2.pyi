# Written by `nox -s generate` from flyteidl2/common/role.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/role.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    authorization_pb2 as _flyteidl2_common_authorization_pb2,
)
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

class _RoleTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> RoleType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[RoleType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, RoleType]]: ...
    ROLE_TYPE_NONE: RoleType  # 0
    ROLE_TYPE_ADMIN: RoleType  # 1
    ROLE_TYPE_CONTRIBUTOR: RoleType  # 2
    ROLE_TYPE_VIEWER: RoleType  # 3
    ROLE_TYPE_CUSTOM: RoleType  # 4
    ROLE_TYPE_CLUSTER_MANAGER: RoleType  # 5
    ROLE_TYPE_FLYTE_PROJECT_ADMIN: RoleType  # 6
    ROLE_TYPE_SERVERLESS_VIEWER: RoleType  # 7
    ROLE_TYPE_SERVERLESS_CONTRIBUTOR: RoleType  # 8
    ROLE_TYPE_SUPPORT: RoleType  # 9
    ROLE_TYPE_SYSTEM_PROVISIONED_ACCESS: RoleType  # 10

class RoleType(_builtins.int, metaclass=_RoleTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = RoleType

ROLE_TYPE_NONE: RoleType  # 0
ROLE_TYPE_ADMIN: RoleType  # 1
ROLE_TYPE_CONTRIBUTOR: RoleType  # 2
ROLE_TYPE_VIEWER: RoleType  # 3
ROLE_TYPE_CUSTOM: RoleType  # 4
ROLE_TYPE_CLUSTER_MANAGER: RoleType  # 5
ROLE_TYPE_FLYTE_PROJECT_ADMIN: RoleType  # 6
ROLE_TYPE_SERVERLESS_VIEWER: RoleType  # 7
ROLE_TYPE_SERVERLESS_CONTRIBUTOR: RoleType  # 8
ROLE_TYPE_SUPPORT: RoleType  # 9
ROLE_TYPE_SYSTEM_PROVISIONED_ACCESS: RoleType  # 10

@_typing.final
class Role(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    PERMISSIONS_FIELD_NUMBER: _builtins.int
    ROLE_SPEC_FIELD_NUMBER: _builtins.int
    ROLE_TYPE_FIELD_NUMBER: _builtins.int
    ACTIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.RoleIdentifier: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.Role.permissions is deprecated.")
    def permissions(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_common_authorization_pb2.Permission
    ]: ...
    @_builtins.property
    def role_spec(self) -> RoleSpec: ...
    role_type: RoleType
    @_builtins.property
    def actions(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[_flyteidl2_common_authorization_pb2.Action]: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.RoleIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        permissions: _abc.Iterable[
            _flyteidl2_common_authorization_pb2.Permission
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        role_spec: RoleSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        role_type: RoleType | _builtins.int | _builtins.str | None = ...,
        actions: _abc.Iterable[
            _flyteidl2_common_authorization_pb2.Action | _builtins.int | _builtins.str
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "role_spec"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["actions", "id", "permissions", "role_spec", "role_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RoleSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    description: _builtins.str
    def __init__(
        self,
        *,
        description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["description"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
