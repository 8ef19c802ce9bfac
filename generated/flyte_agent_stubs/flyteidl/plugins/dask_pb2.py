# Written by `nox -s generate` from flyteidl/plugins/dask.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/dask.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1bflyteidl/plugins/dask.'
    b'proto\x12\x10flyteidl.plugins\x1a'
    b'\x19flyteidl/core/tasks.pro'
    b'to"\x85\x01\n\x07DaskJob\x12=\n\tschedu'
    b'ler\x18\x01 \x01(\x0b2\x1f.flyteidl.plu'
    b'gins.DaskSchedulerR\tsche'
    b'duler\x12;\n\x07workers\x18\x02 \x01(\x0b2!'
    b'.flyteidl.plugins.DaskWo'
    b'rkerGroupR\x07workers"]\n\rDa'
    b'skScheduler\x12\x14\n\x05image\x18\x01 \x01'
    b'(\tR\x05image\x126\n\tresources\x18\x02'
    b' \x01(\x0b2\x18.flyteidl.core.Res'
    b'ourcesR\tresources"\x8b\x01\n\x0fDa'
    b'skWorkerGroup\x12*\n\x11number_'
    b'of_workers\x18\x01 \x01(\rR\x0fnumber'
    b'OfWorkers\x12\x14\n\x05image\x18\x02 \x01(\t'
    b'R\x05image\x126\n\tresources\x18\x03 \x01'
    b'(\x0b2\x18.flyteidl.core.Resou'
    b'rcesR\tresourcesB\xc1\x01\n\x14com.'
    b'flyteidl.pluginsB\tDaskPr'
    b'otoP\x01Z=github.com/flyteo'
    b'rg/flyte/flyteidl/gen/pb'
    b'-go/flyteidl/plugins\xa2\x02\x03F'
    b'PX\xaa\x02\x10Flyteidl.Plugins\xca\x02\x10'
    b'Flyteidl\\Plugins\xe2\x02\x1cFlyte'
    b'idl\\Plugins\\GPBMetadata\xea'
    b'\x02\x11Flyteidl::Pluginsb\x06pro'
    b'to3',
    globals(),
)
