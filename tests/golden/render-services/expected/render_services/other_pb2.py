# Written by `nox -s generate` from other.proto. Do not edit.
"""Messages and enums of other.proto."""

from flyte_stubs_runtime.pool import load

from render_services import POOL

DESCRIPTOR = load(
    POOL,
    b'\n\x0bother.proto\x12\x05other"\x10\n\x06Letter\x1a\x06\n\x04Pageb\x06proto3',
    globals(),
)
