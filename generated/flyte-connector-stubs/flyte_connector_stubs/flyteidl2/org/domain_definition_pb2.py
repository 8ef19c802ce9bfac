# Written by `nox -s generate` from flyteidl2/org/domain_definition.proto. Do not edit.
"""Messages and enums of flyteidl2/org/domain_definition.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n%flyteidl2/org/domain_definition.proto"
    b"\x12\rflyteidl2.org"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\xec\x01'
    b"\n\x06Domain"
    b"\x12:\n\x02id\x18\x01 \x01(\tB*\xbaH'r%\x10\x01\x18?2\x1f^[a-z0-9]([-a-z0-9]*[a-z0-9])?$R\x02id"
    b"\x12<\n\x03org\x18\x02 \x01(\tB*\xbaH'r%\x10\x01\x18?2\x1f^[a-z0-9]([-a-z0-9]*[a-z0-9])?$R\x03org"
    b"\x12-\n\rfriendly_name\x18\x03 \x01(\tB\x08\xbaH\x05r\x03\x18\xff\x01R\x0cfriendlyName"
    b"\x129\n\ncreated_at\x18\x04 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b"B\xb4\x01"
    b"\n\x11com.flyteidl2.org"
    b"B\x15DomainDefinitionProto"
    b"H\x02"
    b"P\x01"
    b"Z1github.com/flyteorg/flyte/v2/gen/go/flyteidl2/org"
    b"\xa2\x02\x03FOX"
    b"\xaa\x02\rFlyteidl2.Org"
    b"\xca\x02\rFlyteidl2\\Org"
    b"\xe2\x02\x19Flyteidl2\\Org\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl2::Org"
    b"b\x06proto3",
    globals(),
)
