# Written by `nox -s generate` from google/protobuf/duration.proto. Do not edit.
"""Messages and enums of google/protobuf/duration.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1egoogle/protobuf/duration.proto"
    b"\x12\x0fgoogle.protobuf"
    b'":\n\x08Duration\x12\x18\n\x07seconds\x18\x01 \x01(\x03R\x07seconds\x12\x14\n\x05nanos\x18\x02 \x01(\x05R\x05nanos'
    b"B\x83\x01"
    b"\n\x13com.google.protobuf"
    b"B\rDurationProto"
    b"P\x01"
    b"Z1google.golang.org/protobuf/types/known/durationpb"
    b"\xf8\x01\x01"
    b"\xa2\x02\x03GPB"
    b"\xaa\x02\x1eGoogle.Protobuf.WellKnownTypes"
    b"b\x06proto3",
    globals(),
)
