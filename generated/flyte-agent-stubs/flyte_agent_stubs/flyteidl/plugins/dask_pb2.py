# Written by `nox -s generate` from flyteidl/plugins/dask.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/dask.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl/plugins/dask.proto"
    b"\x12\x10flyteidl.plugins"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b'"\x85\x01'
    b"\n\x07DaskJob"
    b"\x12=\n\tscheduler\x18\x01 \x01(\x0b2\x1f.flyteidl.plugins.DaskSchedulerR\tscheduler"
    b"\x12;\n\x07workers\x18\x02 \x01(\x0b2!.flyteidl.plugins.DaskWorkerGroupR\x07workers"
    b'"]'
    b"\n\rDaskScheduler"
    b"\x12\x14\n\x05image\x18\x01 \x01(\tR\x05image"
    b"\x126\n\tresources\x18\x02 \x01(\x0b2\x18.flyteidl.core.ResourcesR\tresources"
    b'"\x8b\x01'
    b"\n\x0fDaskWorkerGroup"
    b"\x12*\n\x11number_of_workers\x18\x01 \x01(\rR\x0fnumberOfWorkers"
    b"\x12\x14\n\x05image\x18\x02 \x01(\tR\x05image"
    b"\x126\n\tresources\x18\x03 \x01(\x0b2\x18.flyteidl.core.ResourcesR\tresources"
    b"B\xc1\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\tDaskProto"
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
