# Written by `nox -s generate` from some-folder/jobs.proto. Do not edit.
"""Messages and enums of some-folder/jobs.proto."""

from flyte_stubs_runtime.pool import load

import render_messages.google.protobuf.timestamp_pb2  # noqa: F401
from render_messages import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x16some-folder/jobs.proto"
    b"\x12\x04jobs"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\xfd\x02'
    b"\n\x03Job"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b"\x12%\n\x05inner\x18\x02 \x03(\x0b2\x0f.jobs.Job.InnerR\x05inner"
    b"\x12-\n\x06phases\x18\x03 \x03(\x0b2\x15.jobs.Job.PhasesEntryR\x06phases"
    b"\x12\x16\n\x05value\x18\x04 \x01(\tH\x00R\x05value"
    b"\x12'\n\x05error\x18\x05 \x01(\x0b2\x0f.jobs.Job.InnerH\x00R\x05error"
    b"\x12\x19\n\x05class\x18\x06 \x01(\x05H\x01R\x05class\x88\x01\x01"
    b"\x12.\n\x04time\x18\x07 \x01(\x0b2\x1a.google.protobuf.TimestampR\x04time"
    b"\x1aF"
    b"\n\x0bPhasesEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12!\n\x05value\x18\x02 \x01(\x0e2\x0b.jobs.PhaseR\x05value"
    b":\x028\x01"
    b"\x1a$\n\x05Inner\x12\x1b\n\x03job\x18\x01 \x01(\x0b2\t.jobs.JobR\x03job"
    b"B\x08\n\x06result"
    b"B\x08\n\x06_class"
    b'*"\n\x05Phase\x12\x0b\n\x07UNKNOWN\x10\x00\x12\x0c\n\x04DONE\x10\x01\x1a\x02\x08\x01'
    b"b\x06proto3",
    globals(),
)
