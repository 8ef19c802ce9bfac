# Written by `nox -s generate` from google/protobuf/any.proto. Do not edit.
"""Messages and enums of google/protobuf/any.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x19google/protobuf/any.proto"
    b"\x12\x0fgoogle.protobuf"
    b'"6\n\x03Any\x12\x19\n\x08type_url\x18\x01 \x01(\tR\x07typeUrl\x12\x14\n\x05value\x18\x02 \x01(\x0cR\x05value'
    b"Bv"
    b"\n\x13com.google.protobuf"
    b"B\x08AnyProto"
    b"P\x01"
    b"Z,google.golang.org/protobuf/types/known/anypb"
    b"\xa2\x02\x03GPB"
    b"\xaa\x02\x1eGoogle.Protobuf.WellKnownTypes"
    b"b\x06proto3",
    globals(),
)
