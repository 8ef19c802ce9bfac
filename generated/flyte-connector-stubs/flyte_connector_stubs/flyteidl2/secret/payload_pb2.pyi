# Written by `nox -s generate` from flyteidl2/secret/payload.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/secret/payload.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.secret import (
    definition_pb2 as _flyteidl2_secret_definition_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CreateSecretRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SECRET_SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_secret_definition_pb2.SecretIdentifier: ...
    @_builtins.property
    def secret_spec(self) -> _flyteidl2_secret_definition_pb2.SecretSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_secret_definition_pb2.SecretIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        secret_spec: _flyteidl2_secret_definition_pb2.SecretSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "secret_spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "secret_spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateSecretResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateSecretRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SECRET_SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_secret_definition_pb2.SecretIdentifier: ...
    @_builtins.property
    def secret_spec(self) -> _flyteidl2_secret_definition_pb2.SecretSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_secret_definition_pb2.SecretIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        secret_spec: _flyteidl2_secret_definition_pb2.SecretSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "secret_spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "secret_spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateSecretResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetSecretRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    INCLUDE_SYSTEM_SECRETS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_secret_definition_pb2.SecretIdentifier: ...
    include_system_secrets: _builtins.bool
    def __init__(
        self,
        *,
        id: _flyteidl2_secret_definition_pb2.SecretIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        include_system_secrets: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "include_system_secrets"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetSecretResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SECRET_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def secret(self) -> _flyteidl2_secret_definition_pb2.Secret: ...
    def __init__(
        self,
        *,
        secret: _flyteidl2_secret_definition_pb2.Secret
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["secret"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["secret"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteSecretRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    INCLUDE_SYSTEM_SECRETS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_secret_definition_pb2.SecretIdentifier: ...
    include_system_secrets: _builtins.bool
    def __init__(
        self,
        *,
        id: _flyteidl2_secret_definition_pb2.SecretIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        include_system_secrets: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "include_system_secrets"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteSecretResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListSecretsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class PerClusterTokensEntry(_message.Message):
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

    ORGANIZATION_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    PER_CLUSTER_TOKENS_FIELD_NUMBER: _builtins.int
    INCLUDE_SYSTEM_SECRETS_FIELD_NUMBER: _builtins.int
    organization: _builtins.str
    domain: _builtins.str
    project: _builtins.str
    limit: _builtins.int
    token: _builtins.str
    @_builtins.property
    def per_cluster_tokens(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    include_system_secrets: _builtins.bool
    def __init__(
        self,
        *,
        organization: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        per_cluster_tokens: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        include_system_secrets: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "domain",
            "include_system_secrets",
            "limit",
            "organization",
            "per_cluster_tokens",
            "project",
            "token",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListSecretsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class PerClusterTokensEntry(_message.Message):
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

    SECRETS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    PER_CLUSTER_TOKENS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def secrets(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_secret_definition_pb2.Secret]: ...
    token: _builtins.str
    @_builtins.property
    def per_cluster_tokens(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        secrets: _abc.Iterable[
            _flyteidl2_secret_definition_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
        per_cluster_tokens: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["per_cluster_tokens", "secrets", "token"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
