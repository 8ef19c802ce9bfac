# Written by `nox -s generate` from flyteidl2/auth/identity.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/auth/identity.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class UserInfoRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UserInfoResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SUBJECT_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    PREFERRED_USERNAME_FIELD_NUMBER: _builtins.int
    GIVEN_NAME_FIELD_NUMBER: _builtins.int
    FAMILY_NAME_FIELD_NUMBER: _builtins.int
    EMAIL_FIELD_NUMBER: _builtins.int
    PICTURE_FIELD_NUMBER: _builtins.int
    ADDITIONAL_CLAIMS_FIELD_NUMBER: _builtins.int
    subject: _builtins.str
    name: _builtins.str
    preferred_username: _builtins.str
    given_name: _builtins.str
    family_name: _builtins.str
    email: _builtins.str
    picture: _builtins.str
    @_builtins.property
    def additional_claims(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        subject: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        preferred_username: _builtins.str | None = ...,
        given_name: _builtins.str | None = ...,
        family_name: _builtins.str | None = ...,
        email: _builtins.str | None = ...,
        picture: _builtins.str | None = ...,
        additional_claims: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["additional_claims"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "additional_claims",
            "email",
            "family_name",
            "given_name",
            "name",
            "picture",
            "preferred_username",
            "subject",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
