# Written by `nox -s generate` from flyteidl2/common/configuration.proto. Do not edit.
"""Messages and enums of flyteidl2/common/configuration.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/common/configuration.proto"
    b"\x12\x10flyteidl2.common"
    b"*l"
    b"\n\x10AttributesSource"
    b"\x12\x16\n\x12SOURCE_UNSPECIFIED\x10\x00"
    b"\x12\n\n\x06GLOBAL\x10\x01"
    b"\x12\n\n\x06DOMAIN\x10\x02"
    b"\x12\x0b\n\x07PROJECT\x10\x03"
    b"\x12\x12\n\x0ePROJECT_DOMAIN\x10\x04"
    b"\x12\x07\n\x03ORG\x10\x05"
    b"B\xc3\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\x12ConfigurationProto"
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
