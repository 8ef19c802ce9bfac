# Written by `nox -s generate` from flyteidl/admin/task_execution.proto. Do not edit.
"""Messages and enums of flyteidl/admin/task_execution.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.common_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.execution_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.event.event_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.duration_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n#flyteidl/admin/task_execution.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a\x1bflyteidl/admin/common.proto"
    b"\x1a\x1dflyteidl/core/execution.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x1aflyteidl/event/event.proto"
    b"\x1a\x1egoogle/protobuf/duration.proto"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"Q'
    b"\n\x17TaskExecutionGetRequest"
    b"\x126\n\x02id\x18\x01 \x01(\x0b2&.flyteidl.core.TaskExecutionIdentifierR\x02id"
    b'"\xe3\x01'
    b"\n\x18TaskExecutionListRequest"
    b"\x12R"
    b"\n\x11node_execution_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl.core.NodeExecutionIdentifier"
    b"R\x0fnodeExecutionId"
    b"\x12\x14\n\x05limit\x18\x02 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x03 \x01(\tR\x05token"
    b"\x12\x18\n\x07filters\x18\x04 \x01(\tR\x07filters"
    b"\x12-\n\x07sort_by\x18\x05 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b'"\xc1\x01'
    b"\n\rTaskExecution"
    b"\x126\n\x02id\x18\x01 \x01(\x0b2&.flyteidl.core.TaskExecutionIdentifierR\x02id"
    b"\x12\x1b\n\tinput_uri\x18\x02 \x01(\tR\x08inputUri"
    b"\x12>\n\x07closure\x18\x03 \x01(\x0b2$.flyteidl.admin.TaskExecutionClosureR\x07closure"
    b"\x12\x1b\n\tis_parent\x18\x04 \x01(\x08R\x08isParent"
    b'"q'
    b"\n\x11TaskExecutionList"
    b"\x12F"
    b"\n\x0ftask_executions"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2\x1d.flyteidl.admin.TaskExecution"
    b"R\x0etaskExecutions"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\xd8\x06'
    b"\n\x14TaskExecutionClosure"
    b"\x12#\n\noutput_uri\x18\x01 \x01(\tB\x02\x18\x01H\x00R\toutputUri"
    b"\x125\n\x05error\x18\x02 \x01(\x0b2\x1d.flyteidl.core.ExecutionErrorH\x00R\x05error"
    b"\x12@"
    b"\n\x0boutput_data"
    b"\x18\x0c"
    b" \x01"
    b"(\x0b"
    b"2\x19.flyteidl.core.LiteralMap"
    b"B\x02\x18\x01"
    b"H\x00"
    b"R\noutputData"
    b'\x128\n\x05phase\x18\x03 \x01(\x0e2".flyteidl.core.TaskExecution.PhaseR\x05phase'
    b"\x12*\n\x04logs\x18\x04 \x03(\x0b2\x16.flyteidl.core.TaskLogR\x04logs"
    b"\x129\n\nstarted_at\x18\x05 \x01(\x0b2\x1a.google.protobuf.TimestampR\tstartedAt"
    b"\x125\n\x08duration\x18\x06 \x01(\x0b2\x19.google.protobuf.DurationR\x08duration"
    b"\x129\n\ncreated_at\x18\x07 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b"\x129\n\nupdated_at\x18\x08 \x01(\x0b2\x1a.google.protobuf.TimestampR\tupdatedAt"
    b"\x128\n\x0bcustom_info\x18\t \x01(\x0b2\x17.google.protobuf.StructR\ncustomInfo"
    b"\x12\x16\n\x06reason\x18\n \x01(\tR\x06reason"
    b"\x12\x1b\n\ttask_type\x18\x0b \x01(\tR\x08taskType"
    b"\x12A"
    b"\n\x08metadata"
    b"\x18\x10"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl.event.TaskExecutionMetadata"
    b"R\x08metadata"
    b"\x12#\n\revent_version\x18\x11 \x01(\x05R\x0ceventVersion"
    b"\x120\n\x07reasons\x18\x12 \x03(\x0b2\x16.flyteidl.admin.ReasonR\x07reasons"
    b"\x12:\n\x0blog_context\x18\x13 \x01(\x0b2\x19.flyteidl.core.LogContextR\nlogContext"
    b"B\x0f\n\routput_result"
    b'"_'
    b"\n\x06Reason"
    b"\x12;\n\x0boccurred_at\x18\x01 \x01(\x0b2\x1a.google.protobuf.TimestampR\noccurredAt"
    b"\x12\x18\n\x07message\x18\x02 \x01(\tR\x07message"
    b'"U'
    b"\n\x1bTaskExecutionGetDataRequest"
    b"\x126\n\x02id\x18\x01 \x01(\x0b2&.flyteidl.core.TaskExecutionIdentifierR\x02id"
    b'"\xbe\x02'
    b"\n\x1cTaskExecutionGetDataResponse"
    b"\x123\n\x06inputs\x18\x01 \x01(\x0b2\x17.flyteidl.admin.UrlBlobB\x02\x18\x01R\x06inputs"
    b"\x125\n\x07outputs\x18\x02 \x01(\x0b2\x17.flyteidl.admin.UrlBlobB\x02\x18\x01R\x07outputs"
    b"\x12:\n\x0bfull_inputs\x18\x03 \x01(\x0b2\x19.flyteidl.core.LiteralMapR\nfullInputs"
    b"\x12<\n\x0cfull_outputs\x18\x04 \x01(\x0b2\x19.flyteidl.core.LiteralMapR\x0bfullOutputs"
    b"\x128\n\nflyte_urls\x18\x05 \x01(\x0b2\x19.flyteidl.admin.FlyteURLsR\tflyteUrls"
    b"B\xbe\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x12TaskExecutionProto"
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
