# Written by `nox -s generate` from flyteidl2/common/address.proto. Do not edit.
"""Messages and enums of flyteidl2/common/address.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1eflyteidl2/common/address.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a\x1bbuf/validate/validate.proto"
    b'"\x8c\x01'
    b"\n\rActionAddress"
    b"\x12.\n\x03pod\x18\x01 \x01(\x0b2\x1c.flyteidl2.common.PodAddressR\x03pod"
    b"\x12\x12\n\x04path\x18\x02 \x01(\tR\x04path"
    b"\x12\x1d\n\x03url\x18\x03 \x01(\tB\x0b\xbaH\x08r\x03\x88\x01\x01\xd8\x01\x01R\x03url"
    b"\x12\x18\n\x07cluster\x18\x04 \x01(\tR\x07cluster"
    b'"m'
    b"\n\nPodAddress"
    b"\x12\x1c\n\tnamespace\x18\x01 \x01(\tR\tnamespace"
    b"\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name"
    b"\x12\x0e\n\x02ip\x18\x03 \x01(\tR\x02ip"
    b"\x12\x1d\n\x04port\x18\x04 \x01(\rB\t\xbaH\x06*\x04\x18\xff\xff\x03R\x04port"
    b"B\xbd\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\x0cAddressProto"
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
