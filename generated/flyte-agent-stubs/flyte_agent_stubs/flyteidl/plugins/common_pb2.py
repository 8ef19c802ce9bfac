# Written by `nox -s generate` from flyteidl/plugins/common.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/common.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/plugins/common.proto"
    b"\x12\x10flyteidl.plugins"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b'"\xc5\x01'
    b"\n\x11CommonReplicaSpec"
    b"\x12\x1a\n\x08replicas\x18\x01 \x01(\x05R\x08replicas"
    b"\x12\x14\n\x05image\x18\x02 \x01(\tR\x05image"
    b"\x126\n\tresources\x18\x03 \x01(\x0b2\x18.flyteidl.core.ResourcesR\tresources"
    b"\x12F"
    b"\n\x0erestart_policy"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2\x1f.flyteidl.plugins.RestartPolicy"
    b"R\rrestartPolicy"
    b"*c"
    b"\n\rRestartPolicy"
    b"\x12\x18\n\x14RESTART_POLICY_NEVER\x10\x00"
    b"\x12\x1d\n\x19RESTART_POLICY_ON_FAILURE\x10\x01"
    b"\x12\x19\n\x15RESTART_POLICY_ALWAYS\x10\x02"
    b"B\xc3\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\x0bCommonProto"
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
