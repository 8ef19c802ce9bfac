# Written by `nox -s generate` from flyteidl/plugins/waitable.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/waitable.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.execution_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl/plugins/waitable.proto"
    b"\x12\x10flyteidl.plugins"
    b"\x1a\x1dflyteidl/core/execution.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b'"\xb3\x01'
    b"\n\x08Waitable"
    b"\x12H"
    b"\n\nwf_exec_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2*.flyteidl.core.WorkflowExecutionIdentifier"
    b"R\x08wfExecId"
    b"\x12<\n\x05phase\x18\x02 \x01(\x0e2&.flyteidl.core.WorkflowExecution.PhaseR\x05phase"
    b"\x12\x1f\n\x0bworkflow_id\x18\x03 \x01(\tR\nworkflowId"
    b"B\xc5\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\rWaitableProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/plugins"
    b"\xa2\x02\x03FPX"
    b"\xaa\x02\x10Flyteidl.Plugins"
    b"\xca\x02\x10Flyteidl\\Plugins"
    b"\xe2\x02\x1cFlyteidl\\Plugins\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Plugins"
    b"b\x06proto3",
    globals(),
)
