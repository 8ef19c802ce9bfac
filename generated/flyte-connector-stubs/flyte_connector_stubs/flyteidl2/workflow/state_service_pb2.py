# Written by `nox -s generate` from flyteidl2/workflow/state_service.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/state_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.address_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.phase_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.execution_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.literals_pb2  # noqa: F401
import flyte_connector_stubs.google.rpc.status_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n&flyteidl2/workflow/state_service.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a\x1eflyteidl2/common/address.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1cflyteidl2/common/phase.proto"
    b"\x1a\x1eflyteidl2/core/execution.proto"
    b"\x1a\x1dflyteidl2/core/literals.proto"
    b"\x1a\x17google/rpc/status.proto"
    b'"\xbe\x01'
    b"\n\nPutRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x121\n\x12parent_action_name\x18\x02 \x01(\tH\x00R\x10parentActionName\x88\x01\x01"
    b"\x12\x1d\n\x05state\x18\x03 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x05state"
    b"B\x15\n\x13_parent_action_name"
    b'"\x8a\x01'
    b"\n\x0bPutResponse"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x122\n\x06status\x18\x02 \x01(\x0b2\x12.google.rpc.StatusB\x06\xbaH\x03\xc8\x01\x01R\x06status"
    b'"U'
    b"\n\nGetRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b'"\xa9\x01'
    b"\n\x0bGetResponse"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x122\n\x06status\x18\x02 \x01(\x0b2\x12.google.rpc.StatusB\x06\xbaH\x03\xc8\x01\x01R\x06status"
    b"\x12\x1d\n\x05state\x18\x03 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x05state"
    b'"o'
    b"\n\x0cWatchRequest"
    b"\x12N"
    b"\n\x10parent_action_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"H\x00"
    b"R\x0eparentActionId"
    b"B\x0f\n\x06filter\x12\x05\xbaH\x02\x08\x01"
    b'"\xb2\x01'
    b"\n\rWatchResponse"
    b"\x12G"
    b"\n\raction_update"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.workflow.ActionUpdate"
    b"H\x00"
    b"R\x0cactionUpdate"
    b"\x12M"
    b"\n\x0fcontrol_message"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.workflow.ControlMessage'
    b"H\x00"
    b"R\x0econtrolMessage"
    b"B\t\n\x07message"
    b'",\n\x0eControlMessage\x12\x1a\n\x08sentinel\x18\x01 \x01(\x08R\x08sentinel'
    b'"\xe9\x02'
    b"\n\x0cActionUpdate"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x123\n\x05phase\x18\x02 \x01(\x0e2\x1d.flyteidl2.common.ActionPhaseR\x05phase"
    b"\x129\n\x05error\x18\x03 \x01(\x0b2\x1e.flyteidl2.core.ExecutionErrorH\x00R\x05error\x88\x01\x01"
    b"\x12\x1d\n\noutput_uri\x18\x04 \x01(\tR\toutputUri"
    b"\x122\n\x05value\x18\x05 \x01(\x0b2\x17.flyteidl2.core.LiteralH\x01R\x05value\x88\x01\x01"
    b"\x129\n\x07address\x18\x06 \x01(\x0b2\x1f.flyteidl2.common.ActionAddressR\x07address"
    b"B\x08\n\x06_error"
    b"B\x08\n\x06_value"
    b"2\xf4\x01"
    b"\n\x0cStateService"
    b"\x12H"
    b"\n\x03Put"
    b"\x12\x1e.flyteidl2.workflow.PutRequest"
    b"\x1a\x1f.flyteidl2.workflow.PutResponse"
    b'"\x00'
    b"\x12H"
    b"\n\x03Get"
    b"\x12\x1e.flyteidl2.workflow.GetRequest"
    b"\x1a\x1f.flyteidl2.workflow.GetResponse"
    b'"\x00'
    b"\x12P"
    b"\n\x05Watch"
    b"\x12 .flyteidl2.workflow.WatchRequest"
    b"\x1a!.flyteidl2.workflow.WatchResponse"
    b'"\x00'
    b"0\x01"
    b"B\xce\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x11StateServiceProto"
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
