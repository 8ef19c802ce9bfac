# Written by `nox -s generate` from flyteidl/plugins/presto.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/presto.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/plugins/presto.proto"
    b"\x12\x10flyteidl.plugins"
    b'"\x82\x01'
    b"\n\x0bPrestoQuery"
    b"\x12#\n\rrouting_group\x18\x01 \x01(\tR\x0croutingGroup"
    b"\x12\x18\n\x07catalog\x18\x02 \x01(\tR\x07catalog"
    b"\x12\x16\n\x06schema\x18\x03 \x01(\tR\x06schema"
    b"\x12\x1c\n\tstatement\x18\x04 \x01(\tR\tstatement"
    b"B\xc3\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\x0bPrestoProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/plugins"
    b"\xa2\x02\x03FPX"
    b"\xaa\x02\x10Flyteidl.Plugins"
    b"\xca\x02\x10Flyteidl\\Plugins"
    b"\xe2\x02\x1cFlyteidl\\Plugins\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Plugins"
    b"b\x06proto3",
    globals(),
)
