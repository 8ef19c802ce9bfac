# Written by `nox -s generate` from google/protobuf/any.proto. Do not edit.
"""Messages and enums of google/protobuf/any.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x19google/protobuf/any.pr'
    b'oto\x12\x0fgoogle.protobuf"6\n\x03'
    b'Any\x12\x19\n\x08type_url\x18\x01 \x01(\tR\x07t'
    b'ypeUrl\x12\x14\n\x05value\x18\x02 \x01(\x0cR\x05v'
    b'alueBv\n\x13com.google.proto'
    b'bufB\x08AnyProtoP\x01Z,google.'
    b'golang.org/protobuf/type'
    b's/known/anypb\xa2\x02\x03GPB\xaa\x02\x1eGo'
    b'ogle.Protobuf.WellKnownT'
    b'ypesb\x06proto3',
    globals(),
)
