# Written by `nox -s generate` from flyteidl/service/external_plugin_service.proto. Do not edit.
"""Messages and enums of flyteidl/service/external_plugin_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n.flyteidl/service/external_plugin_service.proto"
    b"\x12\x10flyteidl.service"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b'"\xa8\x01'
    b"\n\x11TaskCreateRequest"
    b"\x121\n\x06inputs\x18\x01 \x01(\x0b2\x19.flyteidl.core.LiteralMapR\x06inputs"
    b"\x127\n\x08template\x18\x02 \x01(\x0b2\x1b.flyteidl.core.TaskTemplateR\x08template"
    b"\x12#\n\routput_prefix\x18\x03 \x01(\tR\x0coutputPrefix"
    b":\x02\x18\x01"
    b'"/\n\x12TaskCreateResponse\x12\x15\n\x06job_id\x18\x01 \x01(\tR\x05jobId:\x02\x18\x01'
    b'"H'
    b"\n\x0eTaskGetRequest"
    b"\x12\x1b\n\ttask_type\x18\x01 \x01(\tR\x08taskType"
    b"\x12\x15\n\x06job_id\x18\x02 \x01(\tR\x05jobId"
    b":\x02\x18\x01"
    b'"y'
    b"\n\x0fTaskGetResponse"
    b"\x12-\n\x05state\x18\x01 \x01(\x0e2\x17.flyteidl.service.StateR\x05state"
    b"\x123\n\x07outputs\x18\x02 \x01(\x0b2\x19.flyteidl.core.LiteralMapR\x07outputs"
    b":\x02\x18\x01"
    b'"K'
    b"\n\x11TaskDeleteRequest"
    b"\x12\x1b\n\ttask_type\x18\x01 \x01(\tR\x08taskType"
    b"\x12\x15\n\x06job_id\x18\x02 \x01(\tR\x05jobId"
    b":\x02\x18\x01"
    b'"\x18\n\x12TaskDeleteResponse:\x02\x18\x01'
    b"*b"
    b"\n\x05State"
    b"\x12\x15\n\x11RETRYABLE_FAILURE\x10\x00"
    b"\x12\x15\n\x11PERMANENT_FAILURE\x10\x01"
    b"\x12\x0b\n\x07PENDING\x10\x02"
    b"\x12\x0b\n\x07RUNNING\x10\x03"
    b"\x12\r\n\tSUCCEEDED\x10\x04"
    b"\x1a\x02\x18\x01"
    b"2\xa8\x02"
    b"\n\x15ExternalPluginService"
    b"\x12\\"
    b"\n\nCreateTask"
    b"\x12#.flyteidl.service.TaskCreateRequest"
    b"\x1a$.flyteidl.service.TaskCreateResponse"
    b'"\x03\x88\x02\x01'
    b"\x12S"
    b"\n\x07GetTask"
    b"\x12 .flyteidl.service.TaskGetRequest"
    b"\x1a!.flyteidl.service.TaskGetResponse"
    b'"\x03\x88\x02\x01'
    b"\x12\\"
    b"\n\nDeleteTask"
    b"\x12#.flyteidl.service.TaskDeleteRequest"
    b"\x1a$.flyteidl.service.TaskDeleteResponse"
    b'"\x03\x88\x02\x01'
    b"B\xd2\x01"
    b"\n\x14com.flyteidl.service"
    b"B\x1aExternalPluginServiceProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/service"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl.Service"
    b"\xca\x02\x10Flyteidl\\Service"
    b"\xe2\x02\x1cFlyteidl\\Service\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Service"
    b"b\x06proto3",
    globals(),
)
