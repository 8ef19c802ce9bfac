# Written by `nox -s generate` from flyteidl/core/metrics.proto. Do not edit.
"""Messages and enums of flyteidl/core/metrics.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1bflyteidl/core/metrics.'
    b'proto\x12\rflyteidl.core\x1a\x1efl'
    b'yteidl/core/identifier.p'
    b'roto\x1a\x1cgoogle/protobuf/st'
    b'ruct.proto\x1a\x1fgoogle/proto'
    b'buf/timestamp.proto"\xa3\x03\n\x04'
    b'Span\x129\n\nstart_time\x18\x01 \x01(\x0b'
    b'2\x1a.google.protobuf.Times'
    b'tampR\tstartTime\x125\n\x08end_t'
    b'ime\x18\x02 \x01(\x0b2\x1a.google.proto'
    b'buf.TimestampR\x07endTime\x12M'
    b'\n\x0bworkflow_id\x18\x03 \x01(\x0b2*.fl'
    b'yteidl.core.WorkflowExec'
    b'utionIdentifierH\x00R\nworkf'
    b'lowId\x12A\n\x07node_id\x18\x04 \x01(\x0b2&'
    b'.flyteidl.core.NodeExecu'
    b'tionIdentifierH\x00R\x06nodeId'
    b'\x12A\n\x07task_id\x18\x05 \x01(\x0b2&.flyt'
    b'eidl.core.TaskExecutionI'
    b'dentifierH\x00R\x06taskId\x12#\n\x0co'
    b'peration_id\x18\x06 \x01(\tH\x00R\x0bope'
    b'rationId\x12)\n\x05spans\x18\x07 \x03(\x0b2'
    b'\x13.flyteidl.core.SpanR\x05sp'
    b'ansB\x04\n\x02id"\\\n\x15ExecutionMe'
    b'tricResult\x12\x16\n\x06metric\x18\x01 \x01'
    b'(\tR\x06metric\x12+\n\x04data\x18\x02 \x01(\x0b'
    b'2\x17.google.protobuf.Struc'
    b'tR\x04dataB\xb2\x01\n\x11com.flyteidl'
    b'.coreB\x0cMetricsProtoP\x01Z:g'
    b'ithub.com/flyteorg/flyte'
    b'/flyteidl/gen/pb-go/flyt'
    b'eidl/core\xa2\x02\x03FCX\xaa\x02\rFlytei'
    b'dl.Core\xca\x02\rFlyteidl\\Core\xe2'
    b'\x02\x19Flyteidl\\Core\\GPBMetad'
    b'ata\xea\x02\x0eFlyteidl::Coreb\x06pr'
    b'oto3',
    globals(),
)
