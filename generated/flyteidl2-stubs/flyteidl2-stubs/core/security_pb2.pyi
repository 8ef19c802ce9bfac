# Written by `nox -s generate` from flyteidl2/core/security.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/security.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Secret(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _MountTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Secret.MountType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Secret.MountType]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Secret.MountType]]: ...
        ANY: Secret.MountType  # 0
        ENV_VAR: Secret.MountType  # 1
        FILE: Secret.MountType  # 2

    class MountType(_builtins.int, metaclass=_MountTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Secret.MountType

    ANY: Secret.MountType  # 0
    ENV_VAR: Secret.MountType  # 1
    FILE: Secret.MountType  # 2
    GROUP_FIELD_NUMBER: _builtins.int
    GROUP_VERSION_FIELD_NUMBER: _builtins.int
    KEY_FIELD_NUMBER: _builtins.int
    MOUNT_REQUIREMENT_FIELD_NUMBER: _builtins.int
    ENV_VAR_FIELD_NUMBER: _builtins.int
    group: _builtins.str
    group_version: _builtins.str
    key: _builtins.str
    mount_requirement: Secret.MountType
    env_var: _builtins.str
    def __init__(
        self,
        *,
        group: _builtins.str | None = ...,
        group_version: _builtins.str | None = ...,
        key: _builtins.str | None = ...,
        mount_requirement: Secret.MountType | _builtins.int | _builtins.str | None = ...,
        env_var: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "env_var", "group", "group_version", "key", "mount_requirement"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Connection(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class SecretsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ConfigsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TASK_TYPE_FIELD_NUMBER: _builtins.int
    SECRETS_FIELD_NUMBER: _builtins.int
    CONFIGS_FIELD_NUMBER: _builtins.int
    task_type: _builtins.str
    @_builtins.property
    def secrets(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def configs(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        secrets: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        configs: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["configs", "secrets", "task_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OAuth2Client(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLIENT_ID_FIELD_NUMBER: _builtins.int
    CLIENT_SECRET_FIELD_NUMBER: _builtins.int
    client_id: _builtins.str
    @_builtins.property
    def client_secret(self) -> Secret: ...
    def __init__(
        self,
        *,
        client_id: _builtins.str | None = ...,
        client_secret: Secret | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["client_secret"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["client_id", "client_secret"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Identity(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    IAM_ROLE_FIELD_NUMBER: _builtins.int
    K8S_SERVICE_ACCOUNT_FIELD_NUMBER: _builtins.int
    OAUTH2_CLIENT_FIELD_NUMBER: _builtins.int
    EXECUTION_IDENTITY_FIELD_NUMBER: _builtins.int
    iam_role: _builtins.str
    k8s_service_account: _builtins.str
    @_builtins.property
    def oauth2_client(self) -> OAuth2Client: ...
    execution_identity: _builtins.str
    def __init__(
        self,
        *,
        iam_role: _builtins.str | None = ...,
        k8s_service_account: _builtins.str | None = ...,
        oauth2_client: OAuth2Client | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        execution_identity: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["oauth2_client"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "execution_identity", "iam_role", "k8s_service_account", "oauth2_client"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OAuth2TokenRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> OAuth2TokenRequest.Type: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[OAuth2TokenRequest.Type]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, OAuth2TokenRequest.Type]]: ...
        CLIENT_CREDENTIALS: OAuth2TokenRequest.Type  # 0

    class Type(_builtins.int, metaclass=_TypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = OAuth2TokenRequest.Type

    CLIENT_CREDENTIALS: OAuth2TokenRequest.Type  # 0
    NAME_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    CLIENT_FIELD_NUMBER: _builtins.int
    IDP_DISCOVERY_ENDPOINT_FIELD_NUMBER: _builtins.int
    TOKEN_ENDPOINT_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    type: OAuth2TokenRequest.Type
    @_builtins.property
    def client(self) -> OAuth2Client: ...
    idp_discovery_endpoint: _builtins.str
    token_endpoint: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        type: OAuth2TokenRequest.Type | _builtins.int | _builtins.str | None = ...,
        client: OAuth2Client | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        idp_discovery_endpoint: _builtins.str | None = ...,
        token_endpoint: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["client"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "client", "idp_discovery_endpoint", "name", "token_endpoint", "type"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecurityContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_AS_FIELD_NUMBER: _builtins.int
    SECRETS_FIELD_NUMBER: _builtins.int
    TOKENS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_as(self) -> Identity: ...
    @_builtins.property
    def secrets(self) -> _containers.RepeatedCompositeFieldContainer[Secret]: ...
    @_builtins.property
    def tokens(self) -> _containers.RepeatedCompositeFieldContainer[OAuth2TokenRequest]: ...
    def __init__(
        self,
        *,
        run_as: Identity | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        secrets: _abc.Iterable[Secret | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        tokens: _abc.Iterable[OAuth2TokenRequest | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_as"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["run_as", "secrets", "tokens"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
