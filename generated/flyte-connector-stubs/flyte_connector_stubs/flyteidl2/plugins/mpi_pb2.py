# Written by `nox -s generate` from flyteidl2/plugins/mpi.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/mpi.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl2/plugins/mpi.proto"
    b"\x12\x11flyteidl2.plugins"
    b'"\x87\x01'
    b"\n\x1aDistributedMPITrainingTask"
    b"\x12\x1f\n\x0bnum_workers\x18\x01 \x01(\x05R\nnumWorkers"
    b"\x122\n\x15num_launcher_replicas\x18\x02 \x01(\x05R\x13numLauncherReplicas"
    b"\x12\x14\n\x05slots\x18\x03 \x01(\x05R\x05slots"
    b"B\xbf\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x08MpiProto"
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
