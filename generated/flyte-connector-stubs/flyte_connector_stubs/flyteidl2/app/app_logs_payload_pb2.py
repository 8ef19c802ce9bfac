# Written by `nox -s generate` from flyteidl2/app/app_logs_payload.proto. Do not edit.
"""Messages and enums of flyteidl2/app/app_logs_payload.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.app.app_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.app.replica_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.logs.dataplane.payload_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/app/app_logs_payload.proto"
    b"\x12\rflyteidl2.app"
    b"\x1a\x1bbuf/validate/validate.proto"
    b'\x1a"flyteidl2/app/app_definition.proto'
    b"\x1a&flyteidl2/app/replica_definition.proto"
    b"\x1a&flyteidl2/logs/dataplane/payload.proto"
    b'"\xd7\x01'
    b"\n\x0fTailLogsRequest"
    b"\x122\n\x06app_id\x18\x01 \x01(\x0b2\x19.flyteidl2.app.IdentifierH\x00R\x05appId"
    b"\x12A"
    b"\n\nreplica_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.app.ReplicaIdentifier"
    b"H\x00"
    b"R\treplicaId"
    b"\x12<\n\x06source\x18\x03 \x01(\x0e2$.flyteidl2.logs.dataplane.LogsSourceR\x06source"
    b"B\x0f\n\x06target\x12\x05\xbaH\x02\x08\x01"
    b'"U'
    b"\n\x15ReplicaIdentifierList"
    b"\x12<\n\x08replicas\x18\x01 \x03(\x0b2 .flyteidl2.app.ReplicaIdentifierR\x08replicas"
    b'"\xfc\x01'
    b"\n\x08LogLines"
    b"\x12\x18\n\x05lines\x18\x01 \x03(\tB\x02\x18\x01R\x05lines"
    b"\x12G"
    b"\n\nreplica_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.app.ReplicaIdentifier"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\treplicaId"
    b"\x12L"
    b"\n\x10structured_lines"
    b"\x18\x03"
    b" \x03"
    b"(\x0b"
    b"2!.flyteidl2.logs.dataplane.LogLine"
    b"R\x0fstructuredLines"
    b"\x12?"
    b"\n\x06source"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2'.flyteidl2.logs.dataplane.LogLineSource"
    b"R\x06source"
    b'"<\n\rLogLinesBatch\x12+\n\x04logs\x18\x01 \x03(\x0b2\x17.flyteidl2.app.LogLinesR\x04logs'
    b'"\xe6\x01'
    b"\n\x10TailLogsResponse"
    b"\x12B"
    b"\n\x08replicas"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.app.ReplicaIdentifierList"
    b"H\x00"
    b"R\x08replicas"
    b"\x12E"
    b"\n\tlog_lines"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.logs.dataplane.LogLines'
    b"B\x02\x18\x01"
    b"H\x00"
    b"R\x08logLines"
    b"\x128\n\x07batches\x18\x03 \x01(\x0b2\x1c.flyteidl2.app.LogLinesBatchH\x00R\x07batches"
    b"B\r\n\x04resp\x12\x05\xbaH\x02\x08\x01"
    b"B\xb2\x01"
    b"\n\x11com.flyteidl2.app"
    b"B\x13AppLogsPayloadProto"
    b"H\x02"
    b"P\x01"
    b"Z1github.com/flyteorg/flyte/v2/gen/go/flyteidl2/app"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\rFlyteidl2.App"
    b"\xca\x02\rFlyteidl2\\App"
    b"\xe2\x02\x19Flyteidl2\\App\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl2::App"
    b"b\x06proto3",
    globals(),
)
