# Written by `nox -s generate` from flyteidl2/common/identity.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/identity.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import policy_pb2 as _flyteidl2_common_policy_pb2
from flyteidl2.common import role_pb2 as _flyteidl2_common_role_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class User(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    ROLES_FIELD_NUMBER: _builtins.int
    POLICIES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.UserIdentifier: ...
    @_builtins.property
    def spec(self) -> UserSpec: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.User.roles is deprecated.")
    def roles(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_common_role_pb2.Role]: ...
    @_builtins.property
    def policies(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_common_policy_pb2.Policy]: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.UserIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: UserSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        roles: _abc.Iterable[
            _flyteidl2_common_role_pb2.Role | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        policies: _abc.Iterable[
            _flyteidl2_common_policy_pb2.Policy | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "spec"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["id", "policies", "roles", "spec"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UserSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FIRST_NAME_FIELD_NUMBER: _builtins.int
    LAST_NAME_FIELD_NUMBER: _builtins.int
    EMAIL_FIELD_NUMBER: _builtins.int
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    USER_HANDLE_FIELD_NUMBER: _builtins.int
    GROUPS_FIELD_NUMBER: _builtins.int
    PHOTO_URL_FIELD_NUMBER: _builtins.int
    first_name: _builtins.str
    last_name: _builtins.str
    email: _builtins.str
    organization: _builtins.str
    user_handle: _builtins.str
    @_builtins.property
    def groups(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    photo_url: _builtins.str
    def __init__(
        self,
        *,
        first_name: _builtins.str | None = ...,
        last_name: _builtins.str | None = ...,
        email: _builtins.str | None = ...,
        organization: _builtins.str | None = ...,
        user_handle: _builtins.str | None = ...,
        groups: _abc.Iterable[_builtins.str] | None = ...,
        photo_url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "email", "first_name", "groups", "last_name", "organization", "photo_url", "user_handle"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Application(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.ApplicationIdentifier: ...
    @_builtins.property
    def spec(self) -> AppSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.ApplicationIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: AppSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AppSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    organization: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        organization: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "organization"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnrichedIdentity(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    USER_FIELD_NUMBER: _builtins.int
    APPLICATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def user(self) -> User: ...
    @_builtins.property
    def application(self) -> Application: ...
    def __init__(
        self,
        *,
        user: User | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        application: Application | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["application", "principal", "user"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["application", "principal", "user"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["principal"]
    ) -> _typing.Literal["user", "application"] | None: ...

@_typing.final
class Identity(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    USER_ID_FIELD_NUMBER: _builtins.int
    APPLICATION_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def user_id(self) -> _flyteidl2_common_identifier_pb2.UserIdentifier: ...
    @_builtins.property
    def application_id(self) -> _flyteidl2_common_identifier_pb2.ApplicationIdentifier: ...
    def __init__(
        self,
        *,
        user_id: _flyteidl2_common_identifier_pb2.UserIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        application_id: _flyteidl2_common_identifier_pb2.ApplicationIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["application_id", "principal", "user_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["application_id", "principal", "user_id"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["principal"]
    ) -> _typing.Literal["user_id", "application_id"] | None: ...
