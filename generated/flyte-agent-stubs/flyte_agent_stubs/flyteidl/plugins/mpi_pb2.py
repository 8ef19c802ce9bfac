# Written by `nox -s generate` from flyteidl/plugins/mpi.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/mpi.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1aflyteidl/plugins/mpi.proto"
    b"\x12\x10flyteidl.plugins"
    b'"\x87\x01'
    b"\n\x1aDistributedMPITrainingTask"
    b"\x12\x1f\n\x0bnum_workers\x18\x01 \x01(\x05R\nnumWorkers"
    b"\x122\n\x15num_launcher_replicas\x18\x02 \x01(\x05R\x13numLauncherReplicas"
    b"\x12\x14\n\x05slots\x18\x03 \x01(\x05R\x05slots"
    b"B\xc0\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\x08MpiProto"
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
