# Written by `nox -s generate` from talk.proto. Do not edit.
"""Messages and enums of talk.proto."""

from flyte_stubs_runtime.pool import load

import render_services.other_pb2  # noqa: F401
from render_services import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\ntalk.proto"
    b"\x12\x07talk.v1"
    b"\x1a\x0bother.proto"
    b'"\x1a\n\x04Note\x12\x12\n\x04text\x18\x01 \x01(\tR\x04text'
    b"2\xac\x01"
    b"\n\x04Talk"
    b"\x12#\n\x03Ask\x12\r.talk.v1.Note\x1a\r.talk.v1.Note"
    b"\x12&\n\x04Send\x12\r.talk.v1.Note\x1a\r.talk.v1.Note(\x01"
    b"\x12-\n\x06Follow\x12\r.talk.v1.Note\x1a\x12.other.Letter.Page0\x01"
    b"\x12(\n\x04Chat\x12\r.talk.v1.Note\x1a\r.talk.v1.Note(\x010\x01"
    b"b\x06proto3",
    globals(),
)
