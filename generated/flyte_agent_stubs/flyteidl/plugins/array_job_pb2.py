# Written by `nox -s generate` from flyteidl/plugins/array_job.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/array_job.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n flyteidl/plugins/array'
    b'_job.proto\x12\x10flyteidl.plu'
    b'gins"\xa9\x01\n\x08ArrayJob\x12 \n\x0bpar'
    b'allelism\x18\x01 \x01(\x03R\x0bparallel'
    b'ism\x12\x12\n\x04size\x18\x02 \x01(\x03R\x04size\x12'
    b'%\n\rmin_successes\x18\x03 \x01(\x03H\x00'
    b'R\x0cminSuccesses\x12,\n\x11min_su'
    b'ccess_ratio\x18\x04 \x01(\x02H\x00R\x0fmin'
    b'SuccessRatioB\x12\n\x10success_'
    b'criteriaB\xc5\x01\n\x14com.flyteid'
    b'l.pluginsB\rArrayJobProto'
    b'P\x01Z=github.com/flyteorg/'
    b'flyte/flyteidl/gen/pb-go'
    b'/flyteidl/plugins\xa2\x02\x03FPX\xaa'
    b'\x02\x10Flyteidl.Plugins\xca\x02\x10Fly'
    b'teidl\\Plugins\xe2\x02\x1cFlyteidl'
    b'\\Plugins\\GPBMetadata\xea\x02\x11F'
    b'lyteidl::Pluginsb\x06proto3',
    globals(),
)
