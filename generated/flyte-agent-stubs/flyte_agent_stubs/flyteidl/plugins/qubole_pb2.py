# Written by `nox -s generate` from flyteidl/plugins/qubole.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/qubole.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/plugins/qubole.proto"
    b"\x12\x10flyteidl.plugins"
    b'"b'
    b"\n\tHiveQuery"
    b"\x12\x14\n\x05query\x18\x01 \x01(\tR\x05query"
    b"\x12\x1f\n\x0btimeout_sec\x18\x02 \x01(\rR\ntimeoutSec"
    b"\x12\x1e\n\nretryCount\x18\x03 \x01(\rR\nretryCount"
    b'"L'
    b"\n\x13HiveQueryCollection"
    b"\x125\n\x07queries\x18\x02 \x03(\x0b2\x1b.flyteidl.plugins.HiveQueryR\x07queries"
    b'"\xd1\x01'
    b"\n\rQuboleHiveJob"
    b"\x12#\n\rcluster_label\x18\x01 \x01(\tR\x0cclusterLabel"
    b"\x12T"
    b"\n\x10query_collection"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl.plugins.HiveQueryCollection"
    b"B\x02\x18\x01"
    b"R\x0fqueryCollection"
    b"\x12\x12\n\x04tags\x18\x03 \x03(\tR\x04tags"
    b"\x121\n\x05query\x18\x04 \x01(\x0b2\x1b.flyteidl.plugins.HiveQueryR\x05query"
    b"B\xc3\x01"
    b"\n\x14com.flyteidl.plugins"
    b"B\x0bQuboleProto"
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
