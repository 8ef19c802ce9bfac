# Written by `nox -s generate` from flyteidl/plugins/common.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/common.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1dflyteidl/plugins/commo'
    b'n.proto\x12\x10flyteidl.plugin'
    b's\x1a\x19flyteidl/core/tasks.p'
    b'roto"\xc5\x01\n\x11CommonReplicaSp'
    b'ec\x12\x1a\n\x08replicas\x18\x01 \x01(\x05R\x08re'
    b'plicas\x12\x14\n\x05image\x18\x02 \x01(\tR\x05i'
    b'mage\x126\n\tresources\x18\x03 \x01(\x0b2'
    b'\x18.flyteidl.core.Resource'
    b'sR\tresources\x12F\n\x0erestart_'
    b'policy\x18\x04 \x01(\x0e2\x1f.flyteidl.'
    b'plugins.RestartPolicyR\rr'
    b'estartPolicy*c\n\rRestartP'
    b'olicy\x12\x18\n\x14RESTART_POLICY_'
    b'NEVER\x10\x00\x12\x1d\n\x19RESTART_POLIC'
    b'Y_ON_FAILURE\x10\x01\x12\x19\n\x15RESTAR'
    b'T_POLICY_ALWAYS\x10\x02B\xc3\x01\n\x14co'
    b'm.flyteidl.pluginsB\x0bComm'
    b'onProtoP\x01Z=github.com/fl'
    b'yteorg/flyte/flyteidl/ge'
    b'n/pb-go/flyteidl/plugins'
    b'\xa2\x02\x03FPX\xaa\x02\x10Flyteidl.Plugin'
    b's\xca\x02\x10Flyteidl\\Plugins\xe2\x02\x1cF'
    b'lyteidl\\Plugins\\GPBMetad'
    b'ata\xea\x02\x11Flyteidl::Pluginsb'
    b'\x06proto3',
    globals(),
)
