# Written by `nox -s generate` from flyteidl2/settings/settings_service.proto. Do not edit.
"""Messages and enums of flyteidl2/settings/settings_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.settings.settings_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n)flyteidl2/settings/settings_service.proto"
    b"\x12\x12flyteidl2.settings"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a,flyteidl2/settings/settings_definition.proto"
    b'"\x97\x01'
    b"\n\x0eSettingsRecord"
    b"\x121\n\x03key\x18\x01 \x01(\x0b2\x1f.flyteidl2.settings.SettingsKeyR\x03key"
    b"\x128\n\x08settings\x18\x02 \x01(\x0b2\x1c.flyteidl2.settings.SettingsR\x08settings"
    b"\x12\x18\n\x07version\x18\x03 \x01(\x04R\x07version"
    b'"O'
    b"\n\x12GetSettingsRequest"
    b"\x129\n\x03key\x18\x01 \x01(\x0b2\x1f.flyteidl2.settings.SettingsKeyB\x06\xbaH\x03\xc8\x01\x01R\x03key"
    b'"a'
    b"\n\x13GetSettingsResponse"
    b"\x12J"
    b"\n\x0esettingsRecord"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.settings.SettingsRecord'
    b"R\x0esettingsRecord"
    b'"V'
    b"\n\x19GetSettingsForEditRequest"
    b"\x129\n\x03key\x18\x01 \x01(\x0b2\x1f.flyteidl2.settings.SettingsKeyB\x06\xbaH\x03\xc8\x01\x01R\x03key"
    b'"\x9d\x01'
    b"\n\x1aGetSettingsForEditResponse"
    b"\x12C"
    b"\n\x0crequestedKey"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1f.flyteidl2.settings.SettingsKey"
    b"R\x0crequestedKey"
    b'\x12:\n\x06levels\x18\x02 \x03(\x0b2".flyteidl2.settings.SettingsRecordR\x06levels'
    b'"\x94\x01'
    b"\n\x15CreateSettingsRequest"
    b"\x129\n\x03key\x18\x01 \x01(\x0b2\x1f.flyteidl2.settings.SettingsKeyB\x06\xbaH\x03\xc8\x01\x01R\x03key"
    b"\x12@"
    b"\n\x08settings"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl2.settings.Settings"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08settings"
    b'"d'
    b"\n\x16CreateSettingsResponse"
    b"\x12J"
    b"\n\x0esettingsRecord"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.settings.SettingsRecord'
    b"R\x0esettingsRecord"
    b'"\xae\x01'
    b"\n\x15UpdateSettingsRequest"
    b"\x129\n\x03key\x18\x01 \x01(\x0b2\x1f.flyteidl2.settings.SettingsKeyB\x06\xbaH\x03\xc8\x01\x01R\x03key"
    b"\x12@"
    b"\n\x08settings"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl2.settings.Settings"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08settings"
    b"\x12\x18\n\x07version\x18\x03 \x01(\x04R\x07version"
    b'"d'
    b"\n\x16UpdateSettingsResponse"
    b"\x12J"
    b"\n\x0esettingsRecord"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.settings.SettingsRecord'
    b"R\x0esettingsRecord"
    b"2\xc6\x03"
    b"\n\x0fSettingsService"
    b"\x12c"
    b"\n\x0bGetSettings"
    b"\x12&.flyteidl2.settings.GetSettingsRequest"
    b"\x1a'.flyteidl2.settings.GetSettingsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12x"
    b"\n\x12GetSettingsForEdit"
    b"\x12-.flyteidl2.settings.GetSettingsForEditRequest"
    b"\x1a..flyteidl2.settings.GetSettingsForEditResponse"
    b'"\x03\x90\x02\x01'
    b"\x12i"
    b"\n\x0eCreateSettings"
    b"\x12).flyteidl2.settings.CreateSettingsRequest"
    b"\x1a*.flyteidl2.settings.CreateSettingsResponse"
    b'"\x00'
    b"\x12i"
    b"\n\x0eUpdateSettings"
    b"\x12).flyteidl2.settings.UpdateSettingsRequest"
    b"\x1a*.flyteidl2.settings.UpdateSettingsResponse"
    b'"\x00'
    b"B\xd1\x01"
    b"\n\x16com.flyteidl2.settings"
    b"B\x14SettingsServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z6github.com/flyteorg/flyte/v2/gen/go/flyteidl2/settings"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x12Flyteidl2.Settings"
    b"\xca\x02\x12Flyteidl2\\Settings"
    b"\xe2\x02\x1eFlyteidl2\\Settings\\GPBMetadata"
    b"\xea\x02\x13Flyteidl2::Settings"
    b"b\x06proto3",
    globals(),
)
