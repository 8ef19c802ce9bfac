# Written by `nox -s generate` from flyteidl2/common/policy.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/policy.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import authorization_pb2 as _flyteidl2_common_authorization_pb2
from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Policy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    BINDINGS_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.PolicyIdentifier: ...
    @_builtins.property
    def bindings(self) -> _containers.RepeatedCompositeFieldContainer[PolicyBinding]: ...
    description: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.PolicyIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        bindings: _abc.Iterable[PolicyBinding | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["bindings", "description", "id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PolicyBinding(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ROLE_ID_FIELD_NUMBER: _builtins.int
    RESOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def role_id(self) -> _flyteidl2_common_identifier_pb2.RoleIdentifier: ...
    @_builtins.property
    def resource(self) -> _flyteidl2_common_authorization_pb2.Resource: ...
    def __init__(
        self,
        *,
        role_id: _flyteidl2_common_identifier_pb2.RoleIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        resource: _flyteidl2_common_authorization_pb2.Resource
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resource", "role_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["resource", "role_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
