# Written by `nox -s generate` from flyteidl2/plugins/qubole.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/qubole.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1eflyteidl2/plugins/qubole.proto"
    b"\x12\x11flyteidl2.plugins"
    b'"b'
    b"\n\tHiveQuery"
    b"\x12\x14\n\x05query\x18\x01 \x01(\tR\x05query"
    b"\x12\x1f\n\x0btimeout_sec\x18\x02 \x01(\rR\ntimeoutSec"
    b"\x12\x1e\n\nretryCount\x18\x03 \x01(\rR\nretryCount"
    b'"M'
    b"\n\x13HiveQueryCollection"
    b"\x126\n\x07queries\x18\x02 \x03(\x0b2\x1c.flyteidl2.plugins.HiveQueryR\x07queries"
    b'"\xd3\x01'
    b"\n\rQuboleHiveJob"
    b"\x12#\n\rcluster_label\x18\x01 \x01(\tR\x0cclusterLabel"
    b"\x12U"
    b"\n\x10query_collection"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl2.plugins.HiveQueryCollection"
    b"B\x02\x18\x01"
    b"R\x0fqueryCollection"
    b"\x12\x12\n\x04tags\x18\x03 \x03(\tR\x04tags"
    b"\x122\n\x05query\x18\x04 \x01(\x0b2\x1c.flyteidl2.plugins.HiveQueryR\x05query"
    b"B\xc2\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x0bQuboleProto"
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
