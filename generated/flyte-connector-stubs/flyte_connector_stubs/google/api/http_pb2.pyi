# Written by `nox -s generate` from google/api/http.proto. Do not edit.
"""Types of the messages and enums of google/api/http.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Http(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RULES_FIELD_NUMBER: _builtins.int
    FULLY_DECODE_RESERVED_EXPANSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def rules(self) -> _containers.RepeatedCompositeFieldContainer[HttpRule]: ...
    fully_decode_reserved_expansion: _builtins.bool
    def __init__(
        self,
        *,
        rules: _abc.Iterable[HttpRule | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        fully_decode_reserved_expansion: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["fully_decode_reserved_expansion", "rules"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class HttpRule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SELECTOR_FIELD_NUMBER: _builtins.int
    GET_FIELD_NUMBER: _builtins.int
    PUT_FIELD_NUMBER: _builtins.int
    POST_FIELD_NUMBER: _builtins.int
    DELETE_FIELD_NUMBER: _builtins.int
    PATCH_FIELD_NUMBER: _builtins.int
    CUSTOM_FIELD_NUMBER: _builtins.int
    BODY_FIELD_NUMBER: _builtins.int
    RESPONSE_BODY_FIELD_NUMBER: _builtins.int
    ADDITIONAL_BINDINGS_FIELD_NUMBER: _builtins.int
    selector: _builtins.str
    get: _builtins.str
    put: _builtins.str
    post: _builtins.str
    delete: _builtins.str
    patch: _builtins.str
    @_builtins.property
    def custom(self) -> CustomHttpPattern: ...
    body: _builtins.str
    response_body: _builtins.str
    @_builtins.property
    def additional_bindings(self) -> _containers.RepeatedCompositeFieldContainer[HttpRule]: ...
    def __init__(
        self,
        *,
        selector: _builtins.str | None = ...,
        get: _builtins.str | None = ...,
        put: _builtins.str | None = ...,
        post: _builtins.str | None = ...,
        delete: _builtins.str | None = ...,
        patch: _builtins.str | None = ...,
        custom: CustomHttpPattern | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        body: _builtins.str | None = ...,
        response_body: _builtins.str | None = ...,
        additional_bindings: _abc.Iterable[HttpRule | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["custom", "delete", "get", "patch", "pattern", "post", "put"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "additional_bindings",
            "body",
            "custom",
            "delete",
            "get",
            "patch",
            "pattern",
            "post",
            "put",
            "response_body",
            "selector",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["pattern"]
    ) -> _typing.Literal["get", "put", "post", "delete", "patch", "custom"] | None: ...

@_typing.final
class CustomHttpPattern(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KIND_FIELD_NUMBER: _builtins.int
    PATH_FIELD_NUMBER: _builtins.int
    kind: _builtins.str
    path: _builtins.str
    def __init__(
        self,
        *,
        kind: _builtins.str | None = ...,
        path: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["kind", "path"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
