# Written by `nox -s generate` from flyteidl2/plugins/tensorflow.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/tensorflow.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b'\n"flyteidl2/plugins/tensorflow.proto'
    b"\x12\x11flyteidl2.plugins"
    b'"\xb4\x01'
    b"\n!DistributedTensorflowTrainingTask"
    b"\x12\x18\n\x07workers\x18\x01 \x01(\x05R\x07workers"
    b"\x12\x1f\n\x0bps_replicas\x18\x02 \x01(\x05R\npsReplicas"
    b"\x12%\n\x0echief_replicas\x18\x03 \x01(\x05R\rchiefReplicas"
    b"\x12-\n\x12evaluator_replicas\x18\x04 \x01(\x05R\x11evaluatorReplicas"
    b"B\xc6\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x0fTensorflowProto"
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
