# Written by `nox -s generate` from flyteidl2/plugins/common.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/common.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.core.tasks_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1eflyteidl2/plugins/common.proto"
    b"\x12\x11flyteidl2.plugins"
    b"\x1a\x1aflyteidl2/core/tasks.proto"
    b'"\xc7\x01'
    b"\n\x11CommonReplicaSpec"
    b"\x12\x1a\n\x08replicas\x18\x01 \x01(\x05R\x08replicas"
    b"\x12\x14\n\x05image\x18\x02 \x01(\tR\x05image"
    b"\x127\n\tresources\x18\x03 \x01(\x0b2\x19.flyteidl2.core.ResourcesR\tresources"
    b"\x12G"
    b"\n\x0erestart_policy"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2 .flyteidl2.plugins.RestartPolicy"
    b"R\rrestartPolicy"
    b"*c"
    b"\n\rRestartPolicy"
    b"\x12\x18\n\x14RESTART_POLICY_NEVER\x10\x00"
    b"\x12\x1d\n\x19RESTART_POLICY_ON_FAILURE\x10\x01"
    b"\x12\x19\n\x15RESTART_POLICY_ALWAYS\x10\x02"
    b"B\xc2\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x0bCommonProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/plugins"
    b"\xa2\x02\x03FPX"
    b"\xaa\x02\x11Flyteidl2.Plugins"
    b"\xca\x02\x11Flyteidl2\\Plugins"
    b"\xe2\x02\x1dFlyteidl2\\Plugins\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Plugins"
    b"b\x06proto3",
    globals(),
)
