# Written by `nox -s generate` from flyteidl2/auth/auth_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/auth/auth_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class GetOAuth2MetadataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetOAuth2MetadataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ISSUER_FIELD_NUMBER: _builtins.int
    AUTHORIZATION_ENDPOINT_FIELD_NUMBER: _builtins.int
    TOKEN_ENDPOINT_FIELD_NUMBER: _builtins.int
    RESPONSE_TYPES_SUPPORTED_FIELD_NUMBER: _builtins.int
    SCOPES_SUPPORTED_FIELD_NUMBER: _builtins.int
    TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED_FIELD_NUMBER: _builtins.int
    JWKS_URI_FIELD_NUMBER: _builtins.int
    CODE_CHALLENGE_METHODS_SUPPORTED_FIELD_NUMBER: _builtins.int
    GRANT_TYPES_SUPPORTED_FIELD_NUMBER: _builtins.int
    DEVICE_AUTHORIZATION_ENDPOINT_FIELD_NUMBER: _builtins.int
    issuer: _builtins.str
    authorization_endpoint: _builtins.str
    token_endpoint: _builtins.str
    @_builtins.property
    def response_types_supported(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def scopes_supported(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def token_endpoint_auth_methods_supported(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    jwks_uri: _builtins.str
    @_builtins.property
    def code_challenge_methods_supported(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def grant_types_supported(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    device_authorization_endpoint: _builtins.str
    def __init__(
        self,
        *,
        issuer: _builtins.str | None = ...,
        authorization_endpoint: _builtins.str | None = ...,
        token_endpoint: _builtins.str | None = ...,
        response_types_supported: _abc.Iterable[_builtins.str] | None = ...,
        scopes_supported: _abc.Iterable[_builtins.str] | None = ...,
        token_endpoint_auth_methods_supported: _abc.Iterable[_builtins.str] | None = ...,
        jwks_uri: _builtins.str | None = ...,
        code_challenge_methods_supported: _abc.Iterable[_builtins.str] | None = ...,
        grant_types_supported: _abc.Iterable[_builtins.str] | None = ...,
        device_authorization_endpoint: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "authorization_endpoint",
            "code_challenge_methods_supported",
            "device_authorization_endpoint",
            "grant_types_supported",
            "issuer",
            "jwks_uri",
            "response_types_supported",
            "scopes_supported",
            "token_endpoint",
            "token_endpoint_auth_methods_supported",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetPublicClientConfigRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetPublicClientConfigResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLIENT_ID_FIELD_NUMBER: _builtins.int
    REDIRECT_URI_FIELD_NUMBER: _builtins.int
    SCOPES_FIELD_NUMBER: _builtins.int
    AUTHORIZATION_METADATA_KEY_FIELD_NUMBER: _builtins.int
    SERVICE_HTTP_ENDPOINT_FIELD_NUMBER: _builtins.int
    AUDIENCE_FIELD_NUMBER: _builtins.int
    DATAPLANE_DOMAIN_FIELD_NUMBER: _builtins.int
    client_id: _builtins.str
    redirect_uri: _builtins.str
    @_builtins.property
    def scopes(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    authorization_metadata_key: _builtins.str
    service_http_endpoint: _builtins.str
    audience: _builtins.str
    dataplane_domain: _builtins.str
    def __init__(
        self,
        *,
        client_id: _builtins.str | None = ...,
        redirect_uri: _builtins.str | None = ...,
        scopes: _abc.Iterable[_builtins.str] | None = ...,
        authorization_metadata_key: _builtins.str | None = ...,
        service_http_endpoint: _builtins.str | None = ...,
        audience: _builtins.str | None = ...,
        dataplane_domain: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "audience",
            "authorization_metadata_key",
            "client_id",
            "dataplane_domain",
            "redirect_uri",
            "scopes",
            "service_http_endpoint",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
