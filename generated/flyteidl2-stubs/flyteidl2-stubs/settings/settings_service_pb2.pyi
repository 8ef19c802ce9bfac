# Written by `nox -s generate` from flyteidl2/settings/settings_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/settings/settings_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.settings import (
    settings_definition_pb2 as _flyteidl2_settings_settings_definition_pb2,
)
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class SettingsRecord(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    SETTINGS_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key(self) -> _flyteidl2_settings_settings_definition_pb2.SettingsKey: ...
    @_builtins.property
    def settings(self) -> _flyteidl2_settings_settings_definition_pb2.Settings: ...
    version: _builtins.int
    def __init__(
        self,
        *,
        key: _flyteidl2_settings_settings_definition_pb2.SettingsKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        settings: _flyteidl2_settings_settings_definition_pb2.Settings
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        version: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key", "settings"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "settings", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetSettingsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key(self) -> _flyteidl2_settings_settings_definition_pb2.SettingsKey: ...
    def __init__(
        self,
        *,
        key: _flyteidl2_settings_settings_definition_pb2.SettingsKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetSettingsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SETTINGSRECORD_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def settingsRecord(self) -> SettingsRecord: ...
    def __init__(
        self,
        *,
        settingsRecord: SettingsRecord | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["settingsRecord"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["settingsRecord"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetSettingsForEditRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key(self) -> _flyteidl2_settings_settings_definition_pb2.SettingsKey: ...
    def __init__(
        self,
        *,
        key: _flyteidl2_settings_settings_definition_pb2.SettingsKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetSettingsForEditResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUESTEDKEY_FIELD_NUMBER: _builtins.int
    LEVELS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def requestedKey(self) -> _flyteidl2_settings_settings_definition_pb2.SettingsKey: ...
    @_builtins.property
    def levels(self) -> _containers.RepeatedCompositeFieldContainer[SettingsRecord]: ...
    def __init__(
        self,
        *,
        requestedKey: _flyteidl2_settings_settings_definition_pb2.SettingsKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        levels: _abc.Iterable[SettingsRecord | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["requestedKey"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["levels", "requestedKey"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateSettingsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    SETTINGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key(self) -> _flyteidl2_settings_settings_definition_pb2.SettingsKey: ...
    @_builtins.property
    def settings(self) -> _flyteidl2_settings_settings_definition_pb2.Settings: ...
    def __init__(
        self,
        *,
        key: _flyteidl2_settings_settings_definition_pb2.SettingsKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        settings: _flyteidl2_settings_settings_definition_pb2.Settings
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key", "settings"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "settings"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateSettingsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SETTINGSRECORD_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def settingsRecord(self) -> SettingsRecord: ...
    def __init__(
        self,
        *,
        settingsRecord: SettingsRecord | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["settingsRecord"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["settingsRecord"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateSettingsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    SETTINGS_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key(self) -> _flyteidl2_settings_settings_definition_pb2.SettingsKey: ...
    @_builtins.property
    def settings(self) -> _flyteidl2_settings_settings_definition_pb2.Settings: ...
    version: _builtins.int
    def __init__(
        self,
        *,
        key: _flyteidl2_settings_settings_definition_pb2.SettingsKey
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        settings: _flyteidl2_settings_settings_definition_pb2.Settings
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        version: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key", "settings"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "settings", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateSettingsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SETTINGSRECORD_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def settingsRecord(self) -> SettingsRecord: ...
    def __init__(
        self,
        *,
        settingsRecord: SettingsRecord | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["settingsRecord"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["settingsRecord"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
