# Written by `nox -s generate` from flyteidl2/common/run.proto. Do not edit.
"""Messages and enums of flyteidl2/common/run.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1aflyteidl2/common/run.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b'"Y'
    b"\n\x12OffloadedInputData"
    b"\x12\x19\n\x03uri\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x03uri"
    b"\x12(\n\x0binputs_hash\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\ninputsHash"
    b'"\x91\x02'
    b"\n\x08Relation"
    b"\x12F"
    b"\n\nrelated_to"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1f.flyteidl2.common.RunIdentifier"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\trelatedTo"
    b"\x12\xbc\x01"
    b"\n\rrelation_type"
    b"\x18\x02"
    b" \x01"
    b"(\x0e"
    b"2\x1e.flyteidl2.common.RelationType"
    b"Bw"
    b"\xbaHt\xba\x01n\n\x1frelation_type.greater_than_zero\x12<Relation type must be g"
    b"reater than 0 (cannot be UNSPECIFIED)\x1a\rint(this) > 0\xc8\x01\x01"
    b"R\x0crelationType"
    b"*\xb6\x01"
    b"\n\x0cRelationType"
    b"\x12\x1d\n\x19RELATION_TYPE_UNSPECIFIED\x10\x00"
    b"\x12\x17\n\x13RELATION_TYPE_RERUN\x10\x01"
    b"\x12\x19\n\x15RELATION_TYPE_RECOVER\x10\x02"
    b"\x12\x17\n\x13RELATION_TYPE_SPAWN\x10\x03"
    b"\x12\x1b\n\x17RELATION_TYPE_TRIGGERED\x10\x04"
    b"\x12\x1d\n\x19RELATION_TYPE_ON_ARTIFACT\x10\x05"
    b"B\xb9\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\x08RunProto"
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
