# Written by `nox -s generate` from flyteidl2/secret/definition.proto. Do not edit.
"""Messages and enums of flyteidl2/secret/definition.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl2/secret/definition.proto"
    b"\x12\x10flyteidl2.secret"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\x98\x01'
    b"\n\nSecretSpec"
    b"\x12#\n\x0cstring_value\x18\x01 \x01(\tH\x00R\x0bstringValue"
    b"\x12#\n\x0cbinary_value\x18\x02 \x01(\x0cH\x00R\x0bbinaryValue"
    b"\x120\n\x04type\x18\x03 \x01(\x0e2\x1c.flyteidl2.secret.SecretTypeR\x04type"
    b"B\x0e\n\x05value\x12\x05\xbaH\x02\x08\x01"
    b'"\x97\x01'
    b"\n\x10SecretIdentifier"
    b"\x12-\n\x04name\x18\x01 \x01(\tB\x19\xbaH\x16r\x14\x10\x012\x10^[-a-zA-Z0-9_]+$R\x04name"
    b'\x12"\n\x0corganization\x18\x02 \x01(\tR\x0corganization'
    b"\x12\x16\n\x06domain\x18\x03 \x01(\tR\x06domain"
    b"\x12\x18\n\x07project\x18\x04 \x01(\tR\x07project"
    b'"\xc6\x01'
    b"\n\x0eSecretMetadata"
    b"\x12=\n\x0ccreated_time\x18\x01 \x01(\x0b2\x1a.google.protobuf.TimestampR\x0bcreatedTime"
    b"\x12C"
    b"\n\rsecret_status"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1e.flyteidl2.secret.SecretStatus"
    b"R\x0csecretStatus"
    b"\x120\n\x04type\x18\x03 \x01(\x0e2\x1c.flyteidl2.secret.SecretTypeR\x04type"
    b'"\xa4\x01'
    b"\n\x0cSecretStatus"
    b"\x12F"
    b"\n\x0eoverall_status"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1f.flyteidl2.secret.OverallStatus"
    b"R\roverallStatus"
    b"\x12L"
    b"\n\x0ecluster_status"
    b"\x18\x02"
    b" \x03"
    b"(\x0b"
    b"2%.flyteidl2.secret.ClusterSecretStatus"
    b"R\rclusterStatus"
    b'"\xa5\x01'
    b"\n\x13ClusterSecretStatus"
    b"\x12=\n\x07cluster\x18\x01 \x01(\x0b2#.flyteidl2.common.ClusterIdentifierR\x07cluster"
    b"\x12O"
    b"\n\x0fpresence_status"
    b"\x18\x02"
    b" \x01"
    b"(\x0e"
    b"2&.flyteidl2.secret.SecretPresenceStatus"
    b"R\x0epresenceStatus"
    b'"\x87\x01'
    b"\n\x06Secret"
    b'\x122\n\x02id\x18\x01 \x01(\x0b2".flyteidl2.secret.SecretIdentifierR\x02id'
    b"\x12I"
    b"\n\x0fsecret_metadata"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.secret.SecretMetadata"
    b"R\x0esecretMetadata"
    b"*H"
    b"\n\nSecretType"
    b"\x12\x17\n\x13SECRET_TYPE_GENERIC\x10\x00"
    b"\x12!\n\x1dSECRET_TYPE_IMAGE_PULL_SECRET\x10\x01"
    b"*^"
    b"\n\rOverallStatus"
    b"\x12\x0f\n\x0bUNSPECIFIED\x10\x00"
    b"\x12\x15\n\x11PARTIALLY_PRESENT\x10\x01"
    b"\x12\x11\n\rFULLY_PRESENT\x10\x02"
    b"\x12\x12\n\x0eUNKNOWN_STATUS\x10\x03"
    b"*=\n\x14SecretPresenceStatus\x12\x0b\n\x07UNKNOWN\x10\x00\x12\x0b\n\x07MISSING\x10\x01\x12\x0b\n\x07PRESENT\x10\x02"
    b"B\xc0\x01"
    b"\n\x14com.flyteidl2.secret"
    b"B\x0fDefinitionProto"
    b"H\x02"
    b"P\x01"
    b"Z4github.com/flyteorg/flyte/v2/gen/go/flyteidl2/secret"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl2.Secret"
    b"\xca\x02\x10Flyteidl2\\Secret"
    b"\xe2\x02\x1cFlyteidl2\\Secret\\GPBMetadata"
    b"\xea\x02\x11Flyteidl2::Secret"
    b"b\x06proto3",
    globals(),
)
