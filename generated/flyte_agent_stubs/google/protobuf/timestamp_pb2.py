# Written by `nox -s generate` from google/protobuf/timestamp.proto. Do not edit.
"""Messages and enums of google/protobuf/timestamp.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1fgoogle/protobuf/timest'
    b'amp.proto\x12\x0fgoogle.protob'
    b'uf";\n\tTimestamp\x12\x18\n\x07secon'
    b'ds\x18\x01 \x01(\x03R\x07seconds\x12\x14\n\x05nan'
    b'os\x18\x02 \x01(\x05R\x05nanosB\x85\x01\n\x13com.'
    b'google.protobufB\x0eTimesta'
    b'mpProtoP\x01Z2google.golang'
    b'.org/protobuf/types/know'
    b'n/timestamppb\xf8\x01\x01\xa2\x02\x03GPB\xaa\x02'
    b'\x1eGoogle.Protobuf.WellKno'
    b'wnTypesb\x06proto3',
    globals(),
)
