# Written by `nox -s generate` from flyteidl2/common/identity.proto. Do not edit.
"""Messages and enums of flyteidl2/common/identity.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.policy_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.role_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl2/common/identity.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1dflyteidl2/common/policy.proto"
    b"\x1a\x1bflyteidl2/common/role.proto"
    b'"\xd0\x01'
    b"\n\x04User"
    b"\x120\n\x02id\x18\x01 \x01(\x0b2 .flyteidl2.common.UserIdentifierR\x02id"
    b"\x12.\n\x04spec\x18\x02 \x01(\x0b2\x1a.flyteidl2.common.UserSpecR\x04spec"
    b"\x120\n\x05roles\x18\x03 \x03(\x0b2\x16.flyteidl2.common.RoleB\x02\x18\x01R\x05roles"
    b"\x124\n\x08policies\x18\x04 \x03(\x0b2\x18.flyteidl2.common.PolicyR\x08policies"
    b'"\xd6\x01'
    b"\n\x08UserSpec"
    b"\x12\x1d\n\nfirst_name\x18\x01 \x01(\tR\tfirstName"
    b"\x12\x1b\n\tlast_name\x18\x02 \x01(\tR\x08lastName"
    b"\x12\x14\n\x05email\x18\x03 \x01(\tR\x05email"
    b'\x12"\n\x0corganization\x18\x04 \x01(\tR\x0corganization'
    b"\x12\x1f\n\x0buser_handle\x18\x05 \x01(\tR\nuserHandle"
    b"\x12\x16\n\x06groups\x18\x06 \x03(\tR\x06groups"
    b"\x12\x1b\n\tphoto_url\x18\x07 \x01(\tR\x08photoUrl"
    b'"u'
    b"\n\x0bApplication"
    b"\x127\n\x02id\x18\x01 \x01(\x0b2'.flyteidl2.common.ApplicationIdentifierR\x02id"
    b"\x12-\n\x04spec\x18\x02 \x01(\x0b2\x19.flyteidl2.common.AppSpecR\x04spec"
    b'"A'
    b"\n\x07AppSpec"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b'\x12"\n\x0corganization\x18\x02 \x01(\tR\x0corganization'
    b'"\x97\x01'
    b"\n\x10EnrichedIdentity"
    b"\x12,\n\x04user\x18\x01 \x01(\x0b2\x16.flyteidl2.common.UserH\x00R\x04user"
    b"\x12A"
    b"\n\x0bapplication"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1d.flyteidl2.common.Application"
    b"H\x00"
    b"R\x0bapplication"
    b"B\x12\n\tprincipal\x12\x05\xbaH\x02\x08\x01"
    b'"\xa6\x01'
    b"\n\x08Identity"
    b"\x12;\n\x07user_id\x18\x01 \x01(\x0b2 .flyteidl2.common.UserIdentifierH\x00R\x06userId"
    b"\x12P"
    b"\n\x0eapplication_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2'.flyteidl2.common.ApplicationIdentifier"
    b"H\x00"
    b"R\rapplicationId"
    b"B\x0b\n\tprincipal"
    b"B\xbe\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\rIdentityProto"
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
