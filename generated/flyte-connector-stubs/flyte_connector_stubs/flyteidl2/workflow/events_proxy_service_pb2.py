# Written by `nox -s generate` from flyteidl2/workflow/events_proxy_service.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/events_proxy_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.run_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n-flyteidl2/workflow/events_proxy_service.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a'flyteidl2/workflow/run_definition.proto"
    b'"R'
    b"\n\rRecordRequest"
    b"\x12A"
    b"\n\x06events"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2\x1f.flyteidl2.workflow.ActionEvent"
    b"B\x08\xbaH\x05\x92\x01\x02\x08\x01"
    b"R\x06events"
    b'"\x10\n\x0eRecordResponse'
    b"2g"
    b"\n\x12EventsProxyService"
    b"\x12Q"
    b"\n\x06Record"
    b"\x12!.flyteidl2.workflow.RecordRequest"
    b'\x1a".flyteidl2.workflow.RecordResponse'
    b'"\x00'
    b"B\xd4\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x17EventsProxyServiceProto"
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
