# Written by `nox -s generate` from flyteidl/admin/version.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/version.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.admin import version_pb2 as _flyteidl_admin_version_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class GetVersionResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONTROL_PLANE_VERSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def control_plane_version(self) -> _flyteidl_admin_version_pb2.Version: ...
    def __init__(
        self,
        *,
        control_plane_version: _flyteidl_admin_version_pb2.Version
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["control_plane_version"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["control_plane_version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Version(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BUILD_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    BUILDTIME_FIELD_NUMBER: _builtins.int
    Build: _builtins.str
    Version: _builtins.str
    BuildTime: _builtins.str
    def __init__(
        self,
        *,
        Build: _builtins.str | None = ...,
        Version: _builtins.str | None = ...,
        BuildTime: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["Build", "BuildTime", "Version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetVersionRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
