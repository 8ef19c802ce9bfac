# Written by `nox -s generate` from google/protobuf/duration.proto. Do not edit.
"""Messages and enums of google/protobuf/duration.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1egoogle/protobuf/durati'
    b'on.proto\x12\x0fgoogle.protobu'
    b'f":\n\x08Duration\x12\x18\n\x07seconds'
    b'\x18\x01 \x01(\x03R\x07seconds\x12\x14\n\x05nanos'
    b'\x18\x02 \x01(\x05R\x05nanosB\x83\x01\n\x13com.go'
    b'ogle.protobufB\rDurationP'
    b'rotoP\x01Z1google.golang.or'
    b'g/protobuf/types/known/d'
    b'urationpb\xf8\x01\x01\xa2\x02\x03GPB\xaa\x02\x1eGoo'
    b'gle.Protobuf.WellKnownTy'
    b'pesb\x06proto3',
    globals(),
)
