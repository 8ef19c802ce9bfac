# Written by `nox -s generate` from flyteidl/admin/event.proto. Do not edit.
"""Messages and enums of flyteidl/admin/event.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.event.event_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1aflyteidl/admin/event.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a\x1aflyteidl/event/event.proto"
    b'"G'
    b"\n EventErrorAlreadyInTerminalState"
    b"\x12#\n\rcurrent_phase\x18\x01 \x01(\tR\x0ccurrentPhase"
    b'"9\n\x1dEventErrorIncompatibleCluster\x12\x18\n\x07cluster\x18\x01 \x01(\tR\x07cluster'
    b'"\xf1\x01'
    b"\n\x12EventFailureReason"
    b"\x12m"
    b"\n\x19already_in_terminal_state"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"20.flyteidl.admin.EventErrorAlreadyInTerminalState"
    b"H\x00"
    b"R\x16alreadyInTerminalState"
    b"\x12b"
    b"\n\x14incompatible_cluster"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2-.flyteidl.admin.EventErrorIncompatibleCluster"
    b"H\x00"
    b"R\x13incompatibleCluster"
    b"B\x08\n\x06reason"
    b'"|'
    b"\n\x1dWorkflowExecutionEventRequest"
    b"\x12\x1d\n\nrequest_id\x18\x01 \x01(\tR\trequestId"
    b"\x12<\n\x05event\x18\x02 \x01(\x0b2&.flyteidl.event.WorkflowExecutionEventR\x05event"
    b'" \n\x1eWorkflowExecutionEventResponse'
    b'"t'
    b"\n\x19NodeExecutionEventRequest"
    b"\x12\x1d\n\nrequest_id\x18\x01 \x01(\tR\trequestId"
    b'\x128\n\x05event\x18\x02 \x01(\x0b2".flyteidl.event.NodeExecutionEventR\x05event'
    b'"\x1c\n\x1aNodeExecutionEventResponse'
    b'"t'
    b"\n\x19TaskExecutionEventRequest"
    b"\x12\x1d\n\nrequest_id\x18\x01 \x01(\tR\trequestId"
    b'\x128\n\x05event\x18\x02 \x01(\x0b2".flyteidl.event.TaskExecutionEventR\x05event'
    b'"\x1c\n\x1aTaskExecutionEventResponse'
    b"B\xb6\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\nEventProto"
    b"P\x01"
    b"Z;github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/admin"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x0eFlyteidl.Admin"
    b"\xca\x02\x0eFlyteidl\\Admin"
    b"\xe2\x02\x1aFlyteidl\\Admin\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl::Admin"
    b"b\x06proto3",
    globals(),
)
