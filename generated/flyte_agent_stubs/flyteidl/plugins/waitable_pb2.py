# Written by `nox -s generate` from flyteidl/plugins/waitable.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/waitable.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.execution_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1fflyteidl/plugins/waita'
    b'ble.proto\x12\x10flyteidl.plug'
    b'ins\x1a\x1dflyteidl/core/execu'
    b'tion.proto\x1a\x1eflyteidl/cor'
    b'e/identifier.proto"\xb3\x01\n\x08W'
    b'aitable\x12H\n\nwf_exec_id\x18\x01 '
    b'\x01(\x0b2*.flyteidl.core.Work'
    b'flowExecutionIdentifierR'
    b'\x08wfExecId\x12<\n\x05phase\x18\x02 \x01(\x0e'
    b'2&.flyteidl.core.Workflo'
    b'wExecution.PhaseR\x05phase\x12'
    b'\x1f\n\x0bworkflow_id\x18\x03 \x01(\tR\nwo'
    b'rkflowIdB\xc5\x01\n\x14com.flyteid'
    b'l.pluginsB\rWaitableProto'
    b'P\x01Z=github.com/flyteorg/'
    b'flyte/flyteidl/gen/pb-go'
    b'/flyteidl/plugins\xa2\x02\x03FPX\xaa'
    b'\x02\x10Flyteidl.Plugins\xca\x02\x10Fly'
    b'teidl\\Plugins\xe2\x02\x1cFlyteidl'
    b'\\Plugins\\GPBMetadata\xea\x02\x11F'
    b'lyteidl::Pluginsb\x06proto3',
    globals(),
)
