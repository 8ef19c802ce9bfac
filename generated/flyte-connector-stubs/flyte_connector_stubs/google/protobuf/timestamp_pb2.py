# Written by `nox -s generate` from google/protobuf/timestamp.proto. Do not edit.
"""Messages and enums of google/protobuf/timestamp.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fgoogle/protobuf/timestamp.proto"
    b"\x12\x0fgoogle.protobuf"
    b'";\n\tTimestamp\x12\x18\n\x07seconds\x18\x01 \x01(\x03R\x07seconds\x12\x14\n\x05nanos\x18\x02 \x01(\x05R\x05nanos'
    b"B\x85\x01"
    b"\n\x13com.google.protobuf"
    b"B\x0eTimestampProto"
    b"P\x01"
    b"Z2google.golang.org/protobuf/types/known/timestamppb"
    b"\xf8\x01\x01"
    b"\xa2\x02\x03GPB"
    b"\xaa\x02\x1eGoogle.Protobuf.WellKnownTypes"
    b"b\x06proto3",
    globals(),
)
