# Written by `nox -s generate` from google/protobuf/wrappers.proto. Do not edit.
"""Messages and enums of google/protobuf/wrappers.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1egoogle/protobuf/wrappe'
    b'rs.proto\x12\x0fgoogle.protobu'
    b'f"#\n\x0bDoubleValue\x12\x14\n\x05valu'
    b'e\x18\x01 \x01(\x01R\x05value""\n\nFloatV'
    b'alue\x12\x14\n\x05value\x18\x01 \x01(\x02R\x05val'
    b'ue""\n\nInt64Value\x12\x14\n\x05valu'
    b'e\x18\x01 \x01(\x03R\x05value"#\n\x0bUInt64'
    b'Value\x12\x14\n\x05value\x18\x01 \x01(\x04R\x05va'
    b'lue""\n\nInt32Value\x12\x14\n\x05val'
    b'ue\x18\x01 \x01(\x05R\x05value"#\n\x0bUInt3'
    b'2Value\x12\x14\n\x05value\x18\x01 \x01(\rR\x05v'
    b'alue"!\n\tBoolValue\x12\x14\n\x05val'
    b'ue\x18\x01 \x01(\x08R\x05value"#\n\x0bStrin'
    b'gValue\x12\x14\n\x05value\x18\x01 \x01(\tR\x05v'
    b'alue""\n\nBytesValue\x12\x14\n\x05va'
    b'lue\x18\x01 \x01(\x0cR\x05valueB\x83\x01\n\x13com'
    b'.google.protobufB\rWrappe'
    b'rsProtoP\x01Z1google.golang'
    b'.org/protobuf/types/know'
    b'n/wrapperspb\xf8\x01\x01\xa2\x02\x03GPB\xaa\x02\x1e'
    b'Google.Protobuf.WellKnow'
    b'nTypesb\x06proto3',
    globals(),
)
