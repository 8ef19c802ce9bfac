# Written by `nox -s generate` from flyteidl2/actions/actions_service.proto. Do not edit.
"""Messages and enums of flyteidl2/actions/actions_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.address_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identity_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.literals_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.run_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.run_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.state_service_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl2/actions/actions_service.proto"
    b"\x12\x11flyteidl2.actions"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a\x1eflyteidl2/common/address.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1fflyteidl2/common/identity.proto"
    b"\x1a\x1dflyteidl2/core/literals.proto"
    b"\x1a\x18flyteidl2/task/run.proto"
    b"\x1a'flyteidl2/workflow/run_definition.proto"
    b"\x1a&flyteidl2/workflow/state_service.proto"
    b'"\xb0\x04'
    b"\n\x06Action"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x121\n\x12parent_action_name\x18\x02 \x01(\tH\x01R\x10parentActionName\x88\x01\x01"
    b"\x12$\n\tinput_uri\x18\x03 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x08inputUri"
    b"\x12/\n\x0frun_output_base\x18\x04 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\rrunOutputBase"
    b"\x12\x14\n\x05group\x18\x05 \x01(\tR\x05group"
    b"\x12\x18\n\x07subject\x18\x06 \x01(\tR\x07subject"
    b"\x124\n\x04task\x18\x07 \x01(\x0b2\x1e.flyteidl2.workflow.TaskActionH\x00R\x04task"
    b"\x127\n\x05trace\x18\x08 \x01(\x0b2\x1f.flyteidl2.workflow.TraceActionH\x00R\x05trace"
    b"\x12C"
    b"\n\tcondition"
    b"\x18\t"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.workflow.ConditionAction"
    b"H\x00"
    b"R\tcondition"
    b"\x12I"
    b"\n\x0erecovered_from"
    b"\x18\n"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"R\rrecoveredFrom"
    b"B\r\n\x04spec\x12\x05\xbaH\x02\x08\x01"
    b"B\x15\n\x13_parent_action_name"
    b'"\x7f'
    b"\n\x0eEnqueueRequest"
    b"\x129\n\x06action\x18\x01 \x01(\x0b2\x19.flyteidl2.actions.ActionB\x06\xbaH\x03\xc8\x01\x01R\x06action"
    b"\x122\n\x08run_spec\x18\x02 \x01(\x0b2\x17.flyteidl2.task.RunSpecR\x07runSpec"
    b'"\x11\n\x0fEnqueueResponse'
    b'"\x85\x02'
    b"\n\rUpdateRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x12!\n\x07attempt\x18\x02 \x01(\rB\x07\xbaH\x04*\x02 \x00R\x07attempt"
    b"\x12@"
    b"\n\x06status"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.workflow.ActionStatus"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x06status"
    b"\x129\n\x07address\x18\x05 \x01(\x0b2\x1f.flyteidl2.common.ActionAddressR\x07address"
    b"J\x04\x08\x04\x10\x05"
    b"R\x05state"
    b'"\x10\n\x0eUpdateResponse'
    b'"y'
    b"\n\x16WatchForUpdatesRequest"
    b"\x12N"
    b"\n\x10parent_action_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"H\x00"
    b"R\x0eparentActionId"
    b"B\x0f\n\x06filter\x12\x05\xbaH\x02\x08\x01"
    b'"\xbc\x01'
    b"\n\x17WatchForUpdatesResponse"
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
    b'"\xd6\x01'
    b"\n\x0cAbortRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x12\x1b\n\x06reason\x18\x02 \x01(\tH\x00R\x06reason\x88\x01\x01"
    b"\x12F"
    b"\n\naborted_by"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.EnrichedIdentity'
    b"H\x01"
    b"R\tabortedBy"
    b"\x88\x01\x01"
    b"B\t\n\x07_reason"
    b"B\r\n\x0b_aborted_by"
    b'"\x0f\n\rAbortResponse'
    b'"\xa3\x02'
    b"\n\rSignalRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x125\n\x12parent_action_name\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x10parentActionName"
    b"\x125\n\x05value\x18\x03 \x01(\x0b2\x17.flyteidl2.core.LiteralB\x06\xbaH\x03\xc8\x01\x01R\x05value"
    b"\x12J"
    b"\n\x0csignalled_by"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.EnrichedIdentity'
    b"H\x00"
    b"R\x0bsignalledBy"
    b"\x88\x01\x01"
    b"B\x0f\n\r_signalled_by"
    b'"\x10\n\x0eSignalResponse'
    b"2\xc2\x03"
    b"\n\x0eActionsService"
    b"\x12R"
    b"\n\x07Enqueue"
    b"\x12!.flyteidl2.actions.EnqueueRequest"
    b'\x1a".flyteidl2.actions.EnqueueResponse'
    b'"\x00'
    b"\x12l"
    b"\n\x0fWatchForUpdates"
    b"\x12).flyteidl2.actions.WatchForUpdatesRequest"
    b"\x1a*.flyteidl2.actions.WatchForUpdatesResponse"
    b'"\x00'
    b"0\x01"
    b"\x12O"
    b"\n\x06Update"
    b"\x12 .flyteidl2.actions.UpdateRequest"
    b"\x1a!.flyteidl2.actions.UpdateResponse"
    b'"\x00'
    b"\x12L"
    b"\n\x05Abort"
    b"\x12\x1f.flyteidl2.actions.AbortRequest"
    b"\x1a .flyteidl2.actions.AbortResponse"
    b'"\x00'
    b"\x12O"
    b"\n\x06Signal"
    b"\x12 .flyteidl2.actions.SignalRequest"
    b"\x1a!.flyteidl2.actions.SignalResponse"
    b'"\x00'
    b"B\xca\x01"
    b"\n\x15com.flyteidl2.actions"
    b"B\x13ActionsServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/actions"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x11Flyteidl2.Actions"
    b"\xca\x02\x11Flyteidl2\\Actions"
    b"\xe2\x02\x1dFlyteidl2\\Actions\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Actions"
    b"b\x06proto3",
    globals(),
)
