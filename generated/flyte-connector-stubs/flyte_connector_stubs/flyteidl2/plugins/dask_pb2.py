# Written by `nox -s generate` from flyteidl2/plugins/dask.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/dask.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.core.tasks_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl2/plugins/dask.proto"
    b"\x12\x11flyteidl2.plugins"
    b"\x1a\x1aflyteidl2/core/tasks.proto"
    b'"\x87\x01'
    b"\n\x07DaskJob"
    b"\x12>\n\tscheduler\x18\x01 \x01(\x0b2 .flyteidl2.plugins.DaskSchedulerR\tscheduler"
    b'\x12<\n\x07workers\x18\x02 \x01(\x0b2".flyteidl2.plugins.DaskWorkerGroupR\x07workers'
    b'"^'
    b"\n\rDaskScheduler"
    b"\x12\x14\n\x05image\x18\x01 \x01(\tR\x05image"
    b"\x127\n\tresources\x18\x02 \x01(\x0b2\x19.flyteidl2.core.ResourcesR\tresources"
    b'"\x8c\x01'
    b"\n\x0fDaskWorkerGroup"
    b"\x12*\n\x11number_of_workers\x18\x01 \x01(\rR\x0fnumberOfWorkers"
    b"\x12\x14\n\x05image\x18\x02 \x01(\tR\x05image"
    b"\x127\n\tresources\x18\x03 \x01(\x0b2\x19.flyteidl2.core.ResourcesR\tresources"
    b"B\xc0\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\tDaskProto"
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
