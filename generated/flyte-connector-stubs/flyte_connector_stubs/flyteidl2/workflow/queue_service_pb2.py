# Written by `nox -s generate` from flyteidl2/workflow/queue_service.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/queue_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.run_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.run_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n&flyteidl2/workflow/queue_service.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x18flyteidl2/task/run.proto"
    b"\x1a'flyteidl2/workflow/run_definition.proto"
    b'"\xa7\x04'
    b"\n\x14EnqueueActionRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x121\n\x12parent_action_name\x18\x02 \x01(\tH\x01R\x10parentActionName\x88\x01\x01"
    b"\x122\n\x08run_spec\x18\x03 \x01(\x0b2\x17.flyteidl2.task.RunSpecR\x07runSpec"
    b"\x12$\n\tinput_uri\x18\x06 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x08inputUri"
    b"\x12/\n\x0frun_output_base\x18\x07 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\rrunOutputBase"
    b"\x12\x14\n\x05group\x18\x08 \x01(\tR\x05group"
    b"\x12\x18\n\x07subject\x18\t \x01(\tR\x07subject"
    b"\x124\n\x04task\x18\n \x01(\x0b2\x1e.flyteidl2.workflow.TaskActionH\x00R\x04task"
    b"\x127\n\x05trace\x18\x0b \x01(\x0b2\x1f.flyteidl2.workflow.TraceActionH\x00R\x05trace"
    b"\x12C"
    b"\n\tcondition"
    b"\x18\x0c"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.workflow.ConditionAction"
    b"H\x00"
    b"R\tcondition"
    b"B\r\n\x04spec\x12\x05\xbaH\x02\x08\x01"
    b"B\x15\n\x13_parent_action_name"
    b'"\x17\n\x15EnqueueActionResponse'
    b'"\x7f'
    b"\n\x15AbortQueuedRunRequest"
    b"\x12>\n\x06run_id\x18\x01 \x01(\x0b2\x1f.flyteidl2.common.RunIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x05runId"
    b"\x12\x1b\n\x06reason\x18\x02 \x01(\tH\x00R\x06reason\x88\x01\x01"
    b"B\t\n\x07_reason"
    b'"\x18\n\x16AbortQueuedRunResponse'
    b'"\x8b\x01'
    b"\n\x18AbortQueuedActionRequest"
    b"\x12G"
    b"\n\taction_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x08actionId"
    b"\x12\x1b\n\x06reason\x18\x02 \x01(\tH\x00R\x06reason\x88\x01\x01"
    b"B\t\n\x07_reason"
    b'"\x1b\n\x19AbortQueuedActionResponse'
    b"2\xd5\x02"
    b"\n\x0cQueueService"
    b"\x12f"
    b"\n\rEnqueueAction"
    b"\x12(.flyteidl2.workflow.EnqueueActionRequest"
    b"\x1a).flyteidl2.workflow.EnqueueActionResponse"
    b'"\x00'
    b"\x12i"
    b"\n\x0eAbortQueuedRun"
    b"\x12).flyteidl2.workflow.AbortQueuedRunRequest"
    b"\x1a*.flyteidl2.workflow.AbortQueuedRunResponse"
    b'"\x00'
    b"\x12r"
    b"\n\x11AbortQueuedAction"
    b"\x12,.flyteidl2.workflow.AbortQueuedActionRequest"
    b"\x1a-.flyteidl2.workflow.AbortQueuedActionResponse"
    b'"\x00'
    b"B\xce\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x11QueueServiceProto"
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
