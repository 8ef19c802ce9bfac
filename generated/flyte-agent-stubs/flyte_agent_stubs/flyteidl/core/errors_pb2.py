# Written by `nox -s generate` from flyteidl/core/errors.proto. Do not edit.
"""Messages and enums of flyteidl/core/errors.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.execution_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1aflyteidl/core/errors.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1dflyteidl/core/execution.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\xb7\x02'
    b"\n\x0eContainerError"
    b"\x12\x12\n\x04code\x18\x01 \x01(\tR\x04code"
    b"\x12\x18\n\x07message\x18\x02 \x01(\tR\x07message"
    b'\x126\n\x04kind\x18\x03 \x01(\x0e2".flyteidl.core.ContainerError.KindR\x04kind'
    b"\x12?"
    b"\n\x06origin"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2'.flyteidl.core.ExecutionError.ErrorKind"
    b"R\x06origin"
    b"\x128\n\ttimestamp\x18\x05 \x01(\x0b2\x1a.google.protobuf.TimestampR\ttimestamp"
    b"\x12\x16\n\x06worker\x18\x06 \x01(\tR\x06worker"
    b'",\n\x04Kind\x12\x13\n\x0fNON_RECOVERABLE\x10\x00\x12\x0f\n\x0bRECOVERABLE\x10\x01'
    b'"D'
    b"\n\rErrorDocument"
    b"\x123\n\x05error\x18\x01 \x01(\x0b2\x1d.flyteidl.core.ContainerErrorR\x05error"
    b"B\xb1\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x0bErrorsProto"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\rFlyteidl.Core"
    b"\xca\x02\rFlyteidl\\Core"
    b"\xe2\x02\x19Flyteidl\\Core\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl::Core"
    b"b\x06proto3",
    globals(),
)
