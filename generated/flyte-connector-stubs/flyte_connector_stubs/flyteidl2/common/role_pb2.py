# Written by `nox -s generate` from flyteidl2/common/role.proto. Do not edit.
"""Messages and enums of flyteidl2/common/role.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.authorization_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl2/common/role.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a$flyteidl2/common/authorization.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b'"\xaa\x02'
    b"\n\x04Role"
    b"\x128\n\x02id\x18\x01 \x01(\x0b2 .flyteidl2.common.RoleIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id"
    b"\x12B"
    b"\n\x0bpermissions"
    b"\x18\x02"
    b" \x03"
    b"(\x0b"
    b"2\x1c.flyteidl2.common.Permission"
    b"B\x02\x18\x01"
    b"R\x0bpermissions"
    b"\x127\n\trole_spec\x18\x03 \x01(\x0b2\x1a.flyteidl2.common.RoleSpecR\x08roleSpec"
    b"\x127\n\trole_type\x18\x04 \x01(\x0e2\x1a.flyteidl2.common.RoleTypeR\x08roleType"
    b"\x122\n\x07actions\x18\x05 \x03(\x0e2\x18.flyteidl2.common.ActionR\x07actions"
    b'",\n\x08RoleSpec\x12 \n\x0bdescription\x18\x01 \x01(\tR\x0bdescription'
    b"*\xc3\x02"
    b"\n\x08RoleType"
    b"\x12\x12\n\x0eROLE_TYPE_NONE\x10\x00"
    b"\x12\x13\n\x0fROLE_TYPE_ADMIN\x10\x01"
    b"\x12\x19\n\x15ROLE_TYPE_CONTRIBUTOR\x10\x02"
    b"\x12\x14\n\x10ROLE_TYPE_VIEWER\x10\x03"
    b"\x12\x14\n\x10ROLE_TYPE_CUSTOM\x10\x04"
    b"\x12\x1d\n\x19ROLE_TYPE_CLUSTER_MANAGER\x10\x05"
    b"\x12!\n\x1dROLE_TYPE_FLYTE_PROJECT_ADMIN\x10\x06"
    b"\x12\x1f\n\x1bROLE_TYPE_SERVERLESS_VIEWER\x10\x07"
    b"\x12$\n ROLE_TYPE_SERVERLESS_CONTRIBUTOR\x10\x08"
    b"\x12\x15\n\x11ROLE_TYPE_SUPPORT\x10\t"
    b"\x12'\n#ROLE_TYPE_SYSTEM_PROVISIONED_ACCESS\x10\n"
    b"B\xba\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\tRoleProto"
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
