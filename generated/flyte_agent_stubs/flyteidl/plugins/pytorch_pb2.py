# Written by `nox -s generate` from flyteidl/plugins/pytorch.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/pytorch.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1eflyteidl/plugins/pytor'
    b'ch.proto\x12\x10flyteidl.plugi'
    b'ns"\xc1\x01\n\rElasticConfig\x12!\n\x0c'
    b'rdzv_backend\x18\x01 \x01(\tR\x0brdzv'
    b'Backend\x12!\n\x0cmin_replicas\x18'
    b'\x02 \x01(\x05R\x0bminReplicas\x12!\n\x0cma'
    b'x_replicas\x18\x03 \x01(\x05R\x0bmaxRep'
    b'licas\x12$\n\x0enproc_per_node\x18'
    b'\x04 \x01(\x05R\x0cnprocPerNode\x12!\n\x0cm'
    b'ax_restarts\x18\x05 \x01(\x05R\x0bmaxRe'
    b'starts"\x82\x01\n\x1eDistributedPy'
    b'TorchTrainingTask\x12\x18\n\x07wor'
    b'kers\x18\x01 \x01(\x05R\x07workers\x12F\n\x0ee'
    b'lastic_config\x18\x02 \x01(\x0b2\x1f.fl'
    b'yteidl.plugins.ElasticCo'
    b'nfigR\relasticConfigB\xc4\x01\n\x14'
    b'com.flyteidl.pluginsB\x0cPy'
    b'torchProtoP\x01Z=github.com'
    b'/flyteorg/flyte/flyteidl'
    b'/gen/pb-go/flyteidl/plug'
    b'ins\xa2\x02\x03FPX\xaa\x02\x10Flyteidl.Plu'
    b'gins\xca\x02\x10Flyteidl\\Plugins\xe2'
    b'\x02\x1cFlyteidl\\Plugins\\GPBMe'
    b'tadata\xea\x02\x11Flyteidl::Plugi'
    b'nsb\x06proto3',
    globals(),
)
