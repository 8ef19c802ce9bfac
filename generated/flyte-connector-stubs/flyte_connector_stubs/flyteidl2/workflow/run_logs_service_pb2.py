# Written by `nox -s generate` from flyteidl2/workflow/run_logs_service.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/run_logs_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.logs.dataplane.payload_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n)flyteidl2/workflow/run_logs_service.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a&flyteidl2/logs/dataplane/payload.proto"
    b'"}'
    b"\n\x0fTailLogsRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x12!\n\x07attempt\x18\x02 \x01(\rB\x07\xbaH\x04*\x02 \x00R\x07attempt"
    b'"\x92\x01'
    b"\n\x10TailLogsResponse"
    b"\x12=\n\x04logs\x18\x01 \x03(\x0b2).flyteidl2.workflow.TailLogsResponse.LogsR\x04logs"
    b"\x1a?"
    b"\n\x04Logs"
    b"\x127\n\x05lines\x18\x01 \x03(\x0b2!.flyteidl2.logs.dataplane.LogLineR\x05lines"
    b"2q"
    b"\n\x0eRunLogsService"
    b"\x12_"
    b"\n\x08TailLogs"
    b"\x12#.flyteidl2.workflow.TailLogsRequest"
    b"\x1a$.flyteidl2.workflow.TailLogsResponse"
    b'"\x06\x88\x02\x01\x90\x02\x01'
    b"0\x01"
    b"B\xd0\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x13RunLogsServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z6github.com/flyteorg/flyte/v2/gen/go/flyteidl2/workflow"
    b"\xa2\x02\x03FWX"
    b"\xaa\x02\x12Flyteidl2.Workflow"
    b"\xca\x02\x12Flyteidl2\\Workflow"
    b"\xe2\x02\x1eFlyteidl2\\Workflow\\GPBMetadata"
    b"\xea\x02\x13Flyteidl2::Workflow"
    b"b\x06proto3",
    globals(),
)
