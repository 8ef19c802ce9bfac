# Written by `nox -s generate` from flyteidl2/plugins/pytorch.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/pytorch.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl2/plugins/pytorch.proto"
    b"\x12\x11flyteidl2.plugins"
    b'"\xc1\x01'
    b"\n\rElasticConfig"
    b"\x12!\n\x0crdzv_backend\x18\x01 \x01(\tR\x0brdzvBackend"
    b"\x12!\n\x0cmin_replicas\x18\x02 \x01(\x05R\x0bminReplicas"
    b"\x12!\n\x0cmax_replicas\x18\x03 \x01(\x05R\x0bmaxReplicas"
    b"\x12$\n\x0enproc_per_node\x18\x04 \x01(\x05R\x0cnprocPerNode"
    b"\x12!\n\x0cmax_restarts\x18\x05 \x01(\x05R\x0bmaxRestarts"
    b'"\x83\x01'
    b"\n\x1eDistributedPyTorchTrainingTask"
    b"\x12\x18\n\x07workers\x18\x01 \x01(\x05R\x07workers"
    b"\x12G"
    b"\n\x0eelastic_config"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.plugins.ElasticConfig"
    b"R\relasticConfig"
    b"B\xc3\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x0cPytorchProto"
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
