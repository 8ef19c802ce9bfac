# Written by `nox -s generate` from flyteidl2/common/cache.proto. Do not edit.
"""Messages and enums of flyteidl2/common/cache.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl2/common/cache.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a!flyteidl2/common/identifier.proto"
    b'"n'
    b"\n\rCacheMetadata"
    b"\x12]"
    b"\n\x15source_action_attempt"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2).flyteidl2.common.ActionAttemptIdentifier"
    b"R\x13sourceActionAttempt"
    b"B\xbb\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\nCacheProto"
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
