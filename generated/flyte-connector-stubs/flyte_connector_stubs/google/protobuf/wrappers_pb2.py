# Written by `nox -s generate` from google/protobuf/wrappers.proto. Do not edit.
"""Messages and enums of google/protobuf/wrappers.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1egoogle/protobuf/wrappers.proto"
    b"\x12\x0fgoogle.protobuf"
    b'"#\n\x0bDoubleValue\x12\x14\n\x05value\x18\x01 \x01(\x01R\x05value'
    b'""\n\nFloatValue\x12\x14\n\x05value\x18\x01 \x01(\x02R\x05value'
    b'""\n\nInt64Value\x12\x14\n\x05value\x18\x01 \x01(\x03R\x05value'
    b'"#\n\x0bUInt64Value\x12\x14\n\x05value\x18\x01 \x01(\x04R\x05value'
    b'""\n\nInt32Value\x12\x14\n\x05value\x18\x01 \x01(\x05R\x05value'
    b'"#\n\x0bUInt32Value\x12\x14\n\x05value\x18\x01 \x01(\rR\x05value'
    b'"!\n\tBoolValue\x12\x14\n\x05value\x18\x01 \x01(\x08R\x05value'
    b'"#\n\x0bStringValue\x12\x14\n\x05value\x18\x01 \x01(\tR\x05value'
    b'""\n\nBytesValue\x12\x14\n\x05value\x18\x01 \x01(\x0cR\x05value'
    b"B\x83\x01"
    b"\n\x13com.google.protobuf"
    b"B\rWrappersProto"
    b"P\x01"
    b"Z1google.golang.org/protobuf/types/known/wrapperspb"
    b"\xf8\x01\x01"
    b"\xa2\x02\x03GPB"
    b"\xaa\x02\x1eGoogle.Protobuf.WellKnownTypes"
    b"b\x06proto3",
    globals(),
)
