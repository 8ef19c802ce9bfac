# Written by `nox -s generate` from flyteidl/core/workflow_closure.proto. Do not edit.
"""Messages and enums of flyteidl/core/workflow_closure.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl/core/workflow_closure.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b"\x1a\x1cflyteidl/core/workflow.proto"
    b'"\x81\x01'
    b"\n\x0fWorkflowClosure"
    b"\x12;\n\x08workflow\x18\x01 \x01(\x0b2\x1f.flyteidl.core.WorkflowTemplateR\x08workflow"
    b"\x121\n\x05tasks\x18\x02 \x03(\x0b2\x1b.flyteidl.core.TaskTemplateR\x05tasks"
    b"B\xba\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x14WorkflowClosureProto"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\rFlyteidl.Core"
    b"\xca\x02\rFlyteidl\\Core"
    b"\xe2\x02\x19Flyteidl\\Core\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl::Core"
    b"b\x06proto3",
    globals(),
)
