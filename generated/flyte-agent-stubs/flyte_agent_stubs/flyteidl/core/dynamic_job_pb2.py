# Written by `nox -s generate` from flyteidl/core/dynamic_job.proto. Do not edit.
"""Messages and enums of flyteidl/core/dynamic_job.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl/core/dynamic_job.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b"\x1a\x1cflyteidl/core/workflow.proto"
    b'"\x8a\x02'
    b"\n\x0eDynamicJobSpec"
    b"\x12)\n\x05nodes\x18\x01 \x03(\x0b2\x13.flyteidl.core.NodeR\x05nodes"
    b"\x12#\n\rmin_successes\x18\x02 \x01(\x03R\x0cminSuccesses"
    b"\x120\n\x07outputs\x18\x03 \x03(\x0b2\x16.flyteidl.core.BindingR\x07outputs"
    b"\x121\n\x05tasks\x18\x04 \x03(\x0b2\x1b.flyteidl.core.TaskTemplateR\x05tasks"
    b"\x12C"
    b"\n\x0csubworkflows"
    b"\x18\x05"
    b" \x03"
    b"(\x0b"
    b"2\x1f.flyteidl.core.WorkflowTemplate"
    b"R\x0csubworkflows"
    b"B\xb5\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x0fDynamicJobProto"
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
