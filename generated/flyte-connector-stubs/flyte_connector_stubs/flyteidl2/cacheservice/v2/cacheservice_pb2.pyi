# Written by `nox -s generate` from flyteidl2/cacheservice/v2/cacheservice.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/cacheservice/v2/cacheservice.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.cacheservice import (
    cacheservice_pb2 as _flyteidl2_cacheservice_cacheservice_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Identifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain", "org", "project"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetCacheRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_REQUEST_FIELD_NUMBER: _builtins.int
    IDENTIFIER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def base_request(self) -> _flyteidl2_cacheservice_cacheservice_pb2.GetCacheRequest: ...
    @_builtins.property
    def identifier(self) -> Identifier: ...
    def __init__(
        self,
        *,
        base_request: _flyteidl2_cacheservice_cacheservice_pb2.GetCacheRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        identifier: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["base_request", "identifier"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["base_request", "identifier"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PutCacheRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_REQUEST_FIELD_NUMBER: _builtins.int
    IDENTIFIER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def base_request(self) -> _flyteidl2_cacheservice_cacheservice_pb2.PutCacheRequest: ...
    @_builtins.property
    def identifier(self) -> Identifier: ...
    def __init__(
        self,
        *,
        base_request: _flyteidl2_cacheservice_cacheservice_pb2.PutCacheRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        identifier: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["base_request", "identifier"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["base_request", "identifier"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteCacheRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_REQUEST_FIELD_NUMBER: _builtins.int
    IDENTIFIER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def base_request(self) -> _flyteidl2_cacheservice_cacheservice_pb2.DeleteCacheRequest: ...
    @_builtins.property
    def identifier(self) -> Identifier: ...
    def __init__(
        self,
        *,
        base_request: _flyteidl2_cacheservice_cacheservice_pb2.DeleteCacheRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        identifier: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["base_request", "identifier"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["base_request", "identifier"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetOrExtendReservationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_REQUEST_FIELD_NUMBER: _builtins.int
    IDENTIFIER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def base_request(
        self,
    ) -> _flyteidl2_cacheservice_cacheservice_pb2.GetOrExtendReservationRequest: ...
    @_builtins.property
    def identifier(self) -> Identifier: ...
    def __init__(
        self,
        *,
        base_request: _flyteidl2_cacheservice_cacheservice_pb2.GetOrExtendReservationRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        identifier: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["base_request", "identifier"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["base_request", "identifier"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReleaseReservationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_REQUEST_FIELD_NUMBER: _builtins.int
    IDENTIFIER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def base_request(
        self,
    ) -> _flyteidl2_cacheservice_cacheservice_pb2.ReleaseReservationRequest: ...
    @_builtins.property
    def identifier(self) -> Identifier: ...
    def __init__(
        self,
        *,
        base_request: _flyteidl2_cacheservice_cacheservice_pb2.ReleaseReservationRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        identifier: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["base_request", "identifier"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["base_request", "identifier"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
