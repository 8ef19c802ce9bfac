# Written by `nox -s generate` from flyteidl2/common/policy.proto. Do not edit.
"""Messages and enums of flyteidl2/common/policy.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.authorization_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl2/common/policy.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a$flyteidl2/common/authorization.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b'"\xa3\x01'
    b"\n\x06Policy"
    b'\x12:\n\x02id\x18\x01 \x01(\x0b2".flyteidl2.common.PolicyIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id'
    b"\x12;\n\x08bindings\x18\x02 \x03(\x0b2\x1f.flyteidl2.common.PolicyBindingR\x08bindings"
    b"\x12 \n\x0bdescription\x18\x03 \x01(\tR\x0bdescription"
    b'"\x92\x01'
    b"\n\rPolicyBinding"
    b"\x12A"
    b"\n\x07role_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl2.common.RoleIdentifier"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x06roleId"
    b"\x12>\n\x08resource\x18\x02 \x01(\x0b2\x1a.flyteidl2.common.ResourceB\x06\xbaH\x03\xc8\x01\x01R\x08resource"
    b"B\xbc\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\x0bPolicyProto"
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
