# Written by `nox -s generate` from flyteidl/core/compiler.proto. Do not edit.
"""Messages and enums of flyteidl/core/compiler.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.interface_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl/core/compiler.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1dflyteidl/core/interface.proto"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b"\x1a\x1cflyteidl/core/workflow.proto"
    b'"\x87\x03'
    b"\n\rConnectionSet"
    b"\x12L"
    b"\n\ndownstream"
    b"\x18\x07"
    b" \x03"
    b"(\x0b"
    b"2,.flyteidl.core.ConnectionSet.DownstreamEntry"
    b"R\ndownstream"
    b"\x12F"
    b"\n\x08upstream"
    b"\x18\x08"
    b" \x03"
    b"(\x0b"
    b"2*.flyteidl.core.ConnectionSet.UpstreamEntry"
    b"R\x08upstream"
    b"\x1a\x1a\n\x06IdList\x12\x10\n\x03ids\x18\x01 \x03(\tR\x03ids"
    b"\x1ab"
    b"\n\x0fDownstreamEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x129\n\x05value\x18\x02 \x01(\x0b2#.flyteidl.core.ConnectionSet.IdListR\x05value"
    b":\x028\x01"
    b"\x1a`"
    b"\n\rUpstreamEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x129\n\x05value\x18\x02 \x01(\x0b2#.flyteidl.core.ConnectionSet.IdListR\x05value"
    b":\x028\x01"
    b'"\x8f\x01'
    b"\n\x10CompiledWorkflow"
    b"\x12;\n\x08template\x18\x01 \x01(\x0b2\x1f.flyteidl.core.WorkflowTemplateR\x08template"
    b"\x12>\n\x0bconnections\x18\x02 \x01(\x0b2\x1c.flyteidl.core.ConnectionSetR\x0bconnections"
    b'"S'
    b"\n\x12CompiledLaunchPlan"
    b"\x12=\n\x08template\x18\x01 \x01(\x0b2!.flyteidl.core.LaunchPlanTemplateR\x08template"
    b'"G'
    b"\n\x0cCompiledTask"
    b"\x127\n\x08template\x18\x01 \x01(\x0b2\x1b.flyteidl.core.TaskTemplateR\x08template"
    b'"\x93\x02'
    b"\n\x17CompiledWorkflowClosure"
    b"\x129\n\x07primary\x18\x01 \x01(\x0b2\x1f.flyteidl.core.CompiledWorkflowR\x07primary"
    b"\x12D"
    b"\n\rsub_workflows"
    b"\x18\x02"
    b" \x03"
    b"(\x0b"
    b"2\x1f.flyteidl.core.CompiledWorkflow"
    b"R\x0csubWorkflows"
    b"\x121\n\x05tasks\x18\x03 \x03(\x0b2\x1b.flyteidl.core.CompiledTaskR\x05tasks"
    b"\x12D"
    b"\n\x0claunch_plans"
    b"\x18\x04"
    b" \x03"
    b"(\x0b"
    b"2!.flyteidl.core.CompiledLaunchPlan"
    b"R\x0blaunchPlans"
    b"B\xb3\x01"
    b"\n\x11com.flyteidl.core"
    b"B\rCompilerProto"
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
