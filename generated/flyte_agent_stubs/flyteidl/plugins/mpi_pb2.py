# Written by `nox -s generate` from flyteidl/plugins/mpi.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/mpi.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1aflyteidl/plugins/mpi.p'
    b'roto\x12\x10flyteidl.plugins"\x87'
    b'\x01\n\x1aDistributedMPITrainin'
    b'gTask\x12\x1f\n\x0bnum_workers\x18\x01 \x01'
    b'(\x05R\nnumWorkers\x122\n\x15num_la'
    b'uncher_replicas\x18\x02 \x01(\x05R\x13n'
    b'umLauncherReplicas\x12\x14\n\x05sl'
    b'ots\x18\x03 \x01(\x05R\x05slotsB\xc0\x01\n\x14com'
    b'.flyteidl.pluginsB\x08MpiPr'
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
