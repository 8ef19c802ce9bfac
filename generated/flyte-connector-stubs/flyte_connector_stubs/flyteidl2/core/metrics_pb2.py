# Written by `nox -s generate` from flyteidl2/core/metrics.proto. Do not edit.
"""Messages and enums of flyteidl2/core/metrics.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.google.protobuf.struct_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl2/core/metrics.proto"
    b"\x12\x0eflyteidl2.core"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b'"\\'
    b"\n\x15ExecutionMetricResult"
    b"\x12\x16\n\x06metric\x18\x01 \x01(\tR\x06metric"
    b"\x12+\n\x04data\x18\x02 \x01(\x0b2\x17.google.protobuf.StructR\x04data"
    b"B\xb1\x01"
    b"\n\x12com.flyteidl2.core"
    b"B\x0cMetricsProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x0eFlyteidl2.Core"
    b"\xca\x02\x0eFlyteidl2\\Core"
    b"\xe2\x02\x1aFlyteidl2\\Core\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Core"
    b"b\x06proto3",
    globals(),
)
