# Written by `nox -s generate` from flyteidl2/common/runtime_version.proto. Do not edit.
"""Messages and enums of flyteidl2/common/runtime_version.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n&flyteidl2/common/runtime_version.proto"
    b"\x12\x10flyteidl2.common"
    b'"\xbe\x01'
    b"\n\x0fRuntimeMetadata"
    b"\x12A"
    b"\n\x04type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2-.flyteidl2.common.RuntimeMetadata.RuntimeType"
    b"R\x04type"
    b"\x12\x18\n\x07version\x18\x02 \x01(\tR\x07version"
    b"\x12\x16\n\x06flavor\x18\x03 \x01(\tR\x06flavor"
    b'"6\n\x0bRuntimeType\x12\t\n\x05OTHER\x10\x00\x12\r\n\tFLYTE_SDK\x10\x01\x12\r\n\tUNION_SDK\x10\x02'
    b"B\xc4\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\x13RuntimeVersionProto"
    b"H\x02"
    b"P\x01"
    b"Z4github.com/flyteorg/flyte/v2/gen/go/flyteidl2/common"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x10Flyteidl2.Common"
    b"\xca\x02\x10Flyteidl2\\Common"
    b"\xe2\x02\x1cFlyteidl2\\Common\\GPBMetadata"
    b"\xea\x02\x11Flyteidl2::Common"
    b"b\x06proto3",
    globals(),
)
