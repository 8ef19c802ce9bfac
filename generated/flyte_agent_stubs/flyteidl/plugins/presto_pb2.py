# Written by `nox -s generate` from flyteidl/plugins/presto.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/presto.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1dflyteidl/plugins/prest'
    b'o.proto\x12\x10flyteidl.plugin'
    b's"\x82\x01\n\x0bPrestoQuery\x12#\n\rrou'
    b'ting_group\x18\x01 \x01(\tR\x0croutin'
    b'gGroup\x12\x18\n\x07catalog\x18\x02 \x01(\tR'
    b'\x07catalog\x12\x16\n\x06schema\x18\x03 \x01(\t'
    b'R\x06schema\x12\x1c\n\tstatement\x18\x04 '
    b'\x01(\tR\tstatementB\xc3\x01\n\x14com.f'
    b'lyteidl.pluginsB\x0bPrestoP'
    b'rotoP\x01Z=github.com/flyte'
    b'org/flyte/flyteidl/gen/p'
    b'b-go/flyteidl/plugins\xa2\x02\x03'
    b'FPX\xaa\x02\x10Flyteidl.Plugins\xca\x02'
    b'\x10Flyteidl\\Plugins\xe2\x02\x1cFlyt'
    b'eidl\\Plugins\\GPBMetadata'
    b'\xea\x02\x11Flyteidl::Pluginsb\x06pr'
    b'oto3',
    globals(),
)
