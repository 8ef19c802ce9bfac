# Written by `nox -s generate` from flyteidl2/common/address.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/address.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ActionAddress(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    POD_FIELD_NUMBER: _builtins.int
    PATH_FIELD_NUMBER: _builtins.int
    URL_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def pod(self) -> PodAddress: ...
    path: _builtins.str
    url: _builtins.str
    cluster: _builtins.str
    def __init__(
        self,
        *,
        pod: PodAddress | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        path: _builtins.str | None = ...,
        url: _builtins.str | None = ...,
        cluster: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["pod"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cluster", "path", "pod", "url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PodAddress(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAMESPACE_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    IP_FIELD_NUMBER: _builtins.int
    PORT_FIELD_NUMBER: _builtins.int
    namespace: _builtins.str
    name: _builtins.str
    ip: _builtins.str
    port: _builtins.int
    def __init__(
        self,
        *,
        namespace: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        ip: _builtins.str | None = ...,
        port: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["ip", "name", "namespace", "port"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
