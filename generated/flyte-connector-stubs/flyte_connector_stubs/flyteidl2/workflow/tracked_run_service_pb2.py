# Written by `nox -s generate` from flyteidl2/workflow/tracked_run_service.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/tracked_run_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.run_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.common_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.run_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.task_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.run_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.run_service_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.timestamp_pb2  # noqa: F401
import flyte_connector_stubs.google.rpc.status_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n,flyteidl2/workflow/tracked_run_service.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1aflyteidl2/common/run.proto"
    b"\x1a\x1bflyteidl2/task/common.proto"
    b"\x1a\x18flyteidl2/task/run.proto"
    b"\x1a$flyteidl2/task/task_definition.proto"
    b"\x1a'flyteidl2/workflow/run_definition.proto"
    b"\x1a$flyteidl2/workflow/run_service.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b"\x1a\x17google/rpc/status.proto"
    b'"\xa1\x05'
    b"\n\x17CreateTrackedRunRequest"
    b"\x128\n\x06run_id\x18\x01 \x01(\x0b2\x1f.flyteidl2.common.RunIdentifierH\x00R\x05runId"
    b"\x12D"
    b"\n\nproject_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ProjectIdentifier"
    b"H\x00"
    b"R\tprojectId"
    b"\x129\n\x07task_id\x18\x03 \x01(\x0b2\x1e.flyteidl2.task.TaskIdentifierH\x01R\x06taskId"
    b"\x127\n\ttask_spec\x18\x04 \x01(\x0b2\x18.flyteidl2.task.TaskSpecH\x01R\x08taskSpec"
    b"\x12["
    b"\n\x14offloaded_input_data"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.common.OffloadedInputData"
    b"H\x02"
    b"R\x12offloadedInputData"
    b"\x88\x01\x01"
    b"\x122\n\x08run_spec\x18\x06 \x01(\x0b2\x17.flyteidl2.task.RunSpecR\x07runSpec"
    b"\x12O"
    b"\n\x06labels"
    b"\x18\x07"
    b" \x03"
    b"(\x0b"
    b"27.flyteidl2.workflow.CreateTrackedRunRequest.LabelsEntry"
    b"R\x06labels"
    b"\x12@"
    b"\n\x0erun_start_time"
    b"\x18\x08"
    b" \x01"
    b"(\x0b"
    b"2\x1a.google.protobuf.Timestamp"
    b"R\x0crunStartTime"
    b"\x1a9\n\x0bLabelsEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b"B\x0b\n\x02id\x12\x05\xbaH\x02\x08\x01"
    b"B\r\n\x04task\x12\x05\xbaH\x02\x08\x01"
    b"B\x17\n\x15_offloaded_input_data"
    b'"\xbc\x02'
    b"\n\x13TrackedActionUpdate"
    b"\x12=\n\x05event\x18\x01 \x01(\x0b2\x1f.flyteidl2.workflow.ActionEventB\x06\xbaH\x03\xc8\x01\x01R\x05event"
    b"\x12\x1f\n\x0bparent_name\x18\x02 \x01(\tR\nparentName"
    b"\x12\x14\n\x05group\x18\x03 \x01(\tR\x05group"
    b"\x124\n\x04task\x18\x04 \x01(\x0b2\x1e.flyteidl2.workflow.TaskActionH\x00R\x04task"
    b"\x127\n\x05trace\x18\x05 \x01(\x0b2\x1f.flyteidl2.workflow.TraceActionH\x00R\x05trace"
    b"\x128\n\x06status\x18\x06 \x01(\x0b2 .flyteidl2.workflow.ActionStatusR\x06status"
    b"B\x06\n\x04spec"
    b'"\xaa\x01'
    b"\n\x1bReportTrackedActionsRequest"
    b"\x12>\n\x06run_id\x18\x01 \x01(\x0b2\x1f.flyteidl2.common.RunIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x05runId"
    b"\x12K"
    b"\n\x07updates"
    b"\x18\x02"
    b" \x03"
    b"(\x0b"
    b"2'.flyteidl2.workflow.TrackedActionUpdate"
    b"B\x08\xbaH\x05\x92\x01\x02\x08\x01"
    b"R\x07updates"
    b'"N'
    b"\n\x1cReportTrackedActionsResponse"
    b"\x12.\n\x08statuses\x18\x01 \x03(\x0b2\x12.google.rpc.StatusR\x08statuses"
    b"2\x93\t"
    b"\n\x11TrackedRunService"
    b"\x12a"
    b"\n\tCreateRun"
    b"\x12+.flyteidl2.workflow.CreateTrackedRunRequest"
    b"\x1a%.flyteidl2.workflow.CreateRunResponse"
    b'"\x00'
    b"\x12t"
    b"\n\rReportActions"
    b"\x12/.flyteidl2.workflow.ReportTrackedActionsRequest"
    b"\x1a0.flyteidl2.workflow.ReportTrackedActionsResponse"
    b'"\x00'
    b"\x12i"
    b"\n\rGetRunDetails"
    b"\x12(.flyteidl2.workflow.GetRunDetailsRequest"
    b"\x1a).flyteidl2.workflow.GetRunDetailsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12n"
    b"\n\x0fWatchRunDetails"
    b"\x12*.flyteidl2.workflow.WatchRunDetailsRequest"
    b"\x1a+.flyteidl2.workflow.WatchRunDetailsResponse"
    b'"\x00'
    b"0\x01"
    b"\x12r"
    b"\n\x10GetActionDetails"
    b"\x12+.flyteidl2.workflow.GetActionDetailsRequest"
    b"\x1a,.flyteidl2.workflow.GetActionDetailsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12w"
    b"\n\x12WatchActionDetails"
    b"\x12-.flyteidl2.workflow.WatchActionDetailsRequest"
    b"\x1a..flyteidl2.workflow.WatchActionDetailsResponse"
    b'"\x00'
    b"0\x01"
    b"\x12Z"
    b"\n\x08ListRuns"
    b"\x12#.flyteidl2.workflow.ListRunsRequest"
    b"\x1a$.flyteidl2.workflow.ListRunsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12\\"
    b"\n\tWatchRuns"
    b"\x12$.flyteidl2.workflow.WatchRunsRequest"
    b"\x1a%.flyteidl2.workflow.WatchRunsResponse"
    b'"\x00'
    b"0\x01"
    b"\x12c"
    b"\n\x0bListActions"
    b"\x12&.flyteidl2.workflow.ListActionsRequest"
    b"\x1a'.flyteidl2.workflow.ListActionsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12e"
    b"\n\x0cWatchActions"
    b"\x12'.flyteidl2.workflow.WatchActionsRequest"
    b"\x1a(.flyteidl2.workflow.WatchActionsResponse"
    b'"\x00'
    b"0\x01"
    b"\x12W"
    b"\n\x08AbortRun"
    b"\x12#.flyteidl2.workflow.AbortRunRequest"
    b"\x1a$.flyteidl2.workflow.AbortRunResponse"
    b'"\x00'
    b"B\xd3\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x16TrackedRunServiceProto"
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
