# Written by `nox -s generate` from flyteidl2/plugins/presto.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/presto.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1eflyteidl2/plugins/presto.proto"
    b"\x12\x11flyteidl2.plugins"
    b'"\x82\x01'
    b"\n\x0bPrestoQuery"
    b"\x12#\n\rrouting_group\x18\x01 \x01(\tR\x0croutingGroup"
    b"\x12\x18\n\x07catalog\x18\x02 \x01(\tR\x07catalog"
    b"\x12\x16\n\x06schema\x18\x03 \x01(\tR\x06schema"
    b"\x12\x1c\n\tstatement\x18\x04 \x01(\tR\tstatement"
    b"B\xc2\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x0bPrestoProto"
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
