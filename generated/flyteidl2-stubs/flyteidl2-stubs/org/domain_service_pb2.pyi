# Written by `nox -s generate` from flyteidl2/org/domain_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/org/domain_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.org import domain_definition_pb2 as _flyteidl2_org_domain_definition_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ListDomainsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    INCLUDE_SETTINGS_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    include_settings: _builtins.bool
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        include_settings: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["include_settings", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListDomainsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DOMAINS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def domains(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_org_domain_definition_pb2.Domain
    ]: ...
    def __init__(
        self,
        *,
        domains: _abc.Iterable[
            _flyteidl2_org_domain_definition_pb2.Domain
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domains"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateDomainRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    FRIENDLY_NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    id: _builtins.str
    friendly_name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        id: _builtins.str | None = ...,
        friendly_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["friendly_name", "id", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateDomainResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DOMAIN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def domain(self) -> _flyteidl2_org_domain_definition_pb2.Domain: ...
    def __init__(
        self,
        *,
        domain: _flyteidl2_org_domain_definition_pb2.Domain
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["domain"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDomainRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    INCLUDE_SETTINGS_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    id: _builtins.str
    include_settings: _builtins.bool
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        id: _builtins.str | None = ...,
        include_settings: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "include_settings", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDomainResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DOMAIN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def domain(self) -> _flyteidl2_org_domain_definition_pb2.Domain: ...
    def __init__(
        self,
        *,
        domain: _flyteidl2_org_domain_definition_pb2.Domain
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["domain"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateDomainRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    FRIENDLY_NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    id: _builtins.str
    friendly_name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        id: _builtins.str | None = ...,
        friendly_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["friendly_name", "id", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateDomainResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DOMAIN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def domain(self) -> _flyteidl2_org_domain_definition_pb2.Domain: ...
    def __init__(
        self,
        *,
        domain: _flyteidl2_org_domain_definition_pb2.Domain
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["domain"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["domain"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteDomainRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    id: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "org"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteDomainResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
