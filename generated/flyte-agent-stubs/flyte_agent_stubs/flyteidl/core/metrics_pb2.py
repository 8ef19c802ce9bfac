# Written by `nox -s generate` from flyteidl/core/metrics.proto. Do not edit.
"""Messages and enums of flyteidl/core/metrics.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl/core/metrics.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\xa3\x03'
    b"\n\x04Span"
    b"\x129\n\nstart_time\x18\x01 \x01(\x0b2\x1a.google.protobuf.TimestampR\tstartTime"
    b"\x125\n\x08end_time\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampR\x07endTime"
    b"\x12M"
    b"\n\x0bworkflow_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2*.flyteidl.core.WorkflowExecutionIdentifier"
    b"H\x00"
    b"R\nworkflowId"
    b"\x12A"
    b"\n\x07node_id"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl.core.NodeExecutionIdentifier"
    b"H\x00"
    b"R\x06nodeId"
    b"\x12A"
    b"\n\x07task_id"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl.core.TaskExecutionIdentifier"
    b"H\x00"
    b"R\x06taskId"
    b"\x12#\n\x0coperation_id\x18\x06 \x01(\tH\x00R\x0boperationId"
    b"\x12)\n\x05spans\x18\x07 \x03(\x0b2\x13.flyteidl.core.SpanR\x05spans"
    b"B\x04\n\x02id"
    b'"\\'
    b"\n\x15ExecutionMetricResult"
    b"\x12\x16\n\x06metric\x18\x01 \x01(\tR\x06metric"
    b"\x12+\n\x04data\x18\x02 \x01(\x0b2\x17.google.protobuf.StructR\x04data"
    b"B\xb2\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x0cMetricsProto"
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
