# Written by `nox -s generate` from flyteidl2/core/catalog.proto. Do not edit.
"""Messages and enums of flyteidl2/core/catalog.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.core.identifier_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl2/core/catalog.proto"
    b"\x12\x0eflyteidl2.core"
    b"\x1a\x1fflyteidl2/core/identifier.proto"
    b'"I'
    b"\n\x12CatalogArtifactTag"
    b"\x12\x1f\n\x0bartifact_id\x18\x01 \x01(\tR\nartifactId"
    b"\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name"
    b'"\x86\x02'
    b"\n\x0fCatalogMetadata"
    b"\x129\n\ndataset_id\x18\x01 \x01(\x0b2\x1a.flyteidl2.core.IdentifierR\tdatasetId"
    b"\x12E"
    b"\n\x0cartifact_tag"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.core.CatalogArtifactTag'
    b"R\x0bartifactTag"
    b"\x12]"
    b"\n\x15source_task_execution"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2'.flyteidl2.core.TaskExecutionIdentifier"
    b"H\x00"
    b"R\x13sourceTaskExecution"
    b"B\x12\n\x10source_execution"
    b'"\x9e\x01'
    b"\n\x12CatalogReservation"
    b'"\x87\x01'
    b"\n\x06Status"
    b"\x12\x18\n\x14RESERVATION_DISABLED\x10\x00"
    b"\x12\x18\n\x14RESERVATION_ACQUIRED\x10\x01"
    b"\x12\x16\n\x12RESERVATION_EXISTS\x10\x02"
    b"\x12\x18\n\x14RESERVATION_RELEASED\x10\x03"
    b"\x12\x17\n\x13RESERVATION_FAILURE\x10\x04"
    b"*\xb3\x01"
    b"\n\x12CatalogCacheStatus"
    b"\x12\x12\n\x0eCACHE_DISABLED\x10\x00"
    b"\x12\x0e\n\nCACHE_MISS\x10\x01"
    b"\x12\r\n\tCACHE_HIT\x10\x02"
    b"\x12\x13\n\x0fCACHE_POPULATED\x10\x03"
    b"\x12\x18\n\x14CACHE_LOOKUP_FAILURE\x10\x04"
    b"\x12\x15\n\x11CACHE_PUT_FAILURE\x10\x05"
    b"\x12\x11\n\rCACHE_SKIPPED\x10\x06"
    b"\x12\x11\n\rCACHE_EVICTED\x10\x07"
    b"B\xb1\x01"
    b"\n\x12com.flyteidl2.core"
    b"B\x0cCatalogProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x0eFlyteidl2.Core"
    b"\xca\x02\x0eFlyteidl2\\Core"
    b"\xe2\x02\x1aFlyteidl2\\Core\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Core"
    b"b\x06proto3",
    globals(),
)
