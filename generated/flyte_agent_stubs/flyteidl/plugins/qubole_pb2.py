# Written by `nox -s generate` from flyteidl/plugins/qubole.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/qubole.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1dflyteidl/plugins/qubol'
    b'e.proto\x12\x10flyteidl.plugin'
    b's"b\n\tHiveQuery\x12\x14\n\x05query\x18'
    b'\x01 \x01(\tR\x05query\x12\x1f\n\x0btimeout_'
    b'sec\x18\x02 \x01(\rR\ntimeoutSec\x12\x1e\n'
    b'\nretryCount\x18\x03 \x01(\rR\nretry'
    b'Count"L\n\x13HiveQueryCollec'
    b'tion\x125\n\x07queries\x18\x02 \x03(\x0b2\x1b.'
    b'flyteidl.plugins.HiveQue'
    b'ryR\x07queries"\xd1\x01\n\rQuboleHi'
    b'veJob\x12#\n\rcluster_label\x18\x01'
    b' \x01(\tR\x0cclusterLabel\x12T\n\x10qu'
    b'ery_collection\x18\x02 \x01(\x0b2%.f'
    b'lyteidl.plugins.HiveQuer'
    b'yCollectionB\x02\x18\x01R\x0fqueryCo'
    b'llection\x12\x12\n\x04tags\x18\x03 \x03(\tR\x04'
    b'tags\x121\n\x05query\x18\x04 \x01(\x0b2\x1b.fl'
    b'yteidl.plugins.HiveQuery'
    b'R\x05queryB\xc3\x01\n\x14com.flyteidl'
    b'.pluginsB\x0bQuboleProtoP\x01Z'
    b'=github.com/flyteorg/fly'
    b'te/flyteidl/gen/pb-go/fl'
    b'yteidl/plugins\xa2\x02\x03FPX\xaa\x02\x10F'
    b'lyteidl.Plugins\xca\x02\x10Flytei'
    b'dl\\Plugins\xe2\x02\x1cFlyteidl\\Pl'
    b'ugins\\GPBMetadata\xea\x02\x11Flyt'
    b'eidl::Pluginsb\x06proto3',
    globals(),
)
