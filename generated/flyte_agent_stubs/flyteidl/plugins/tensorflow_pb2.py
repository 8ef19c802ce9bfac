# Written by `nox -s generate` from flyteidl/plugins/tensorflow.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/tensorflow.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n!flyteidl/plugins/tenso'
    b'rflow.proto\x12\x10flyteidl.pl'
    b'ugins"\xb4\x01\n!DistributedTen'
    b'sorflowTrainingTask\x12\x18\n\x07w'
    b'orkers\x18\x01 \x01(\x05R\x07workers\x12\x1f\n'
    b'\x0bps_replicas\x18\x02 \x01(\x05R\npsRe'
    b'plicas\x12%\n\x0echief_replicas'
    b'\x18\x03 \x01(\x05R\rchiefReplicas\x12-\n'
    b'\x12evaluator_replicas\x18\x04 \x01('
    b'\x05R\x11evaluatorReplicasB\xc7\x01\n'
    b'\x14com.flyteidl.pluginsB\x0fT'
    b'ensorflowProtoP\x01Z=github'
    b'.com/flyteorg/flyte/flyt'
    b'eidl/gen/pb-go/flyteidl/'
    b'plugins\xa2\x02\x03FPX\xaa\x02\x10Flyteidl'
    b'.Plugins\xca\x02\x10Flyteidl\\Plug'
    b'ins\xe2\x02\x1cFlyteidl\\Plugins\\G'
    b'PBMetadata\xea\x02\x11Flyteidl::P'
    b'luginsb\x06proto3',
    globals(),
)
