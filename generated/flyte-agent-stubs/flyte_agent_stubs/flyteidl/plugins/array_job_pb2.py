# Written by `nox -s generate` from flyteidl/plugins/array_job.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/array_job.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n flyteidl/plugins/array_job.proto"
    b"\x12\x10flyteidl.plugins"
    b'"\xa9\x01'
    b"\n\x08ArrayJob"
    b"\x12 \n\x0bparallelism\x18\x01 \x01(\x03R\x0bparallelism"
    b"\x12\x12\n\x04size\x18\x02 \x01(\x03R\x04size"
    b"\x12%\n\rmin_successes\x18\x03 \x01(\x03H\x00R\x0cminSuccesses"
    b"\x12,\n\x11min_success_ratio\x18\x04 \x01(\x02H\x00R\x0fminSuccessRatio"
    b"B\x12\n\x10success_criteria"
    b"B\xc5\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\rArrayJobProto"
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
