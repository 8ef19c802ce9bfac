# Written by `nox -s generate` from flyteidl2/common/authorization.proto. Do not edit.
"""Messages and enums of flyteidl2/common/authorization.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/common/authorization.proto"
    b"\x12\x10flyteidl2.common"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b'"+\n\x0cOrganization\x12\x1b\n\x04name\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name'
    b'"h'
    b"\n\x06Domain"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b"\x12J"
    b"\n\x0corganization"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1e.flyteidl2.common.Organization"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x0corganization"
    b'"`'
    b"\n\x07Project"
    b"\x12\x1b\n\x04name\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name"
    b"\x128\n\x06domain\x18\x02 \x01(\x0b2\x18.flyteidl2.common.DomainB\x06\xbaH\x03\xc8\x01\x01R\x06domain"
    b'"d'
    b"\n\x08Workflow"
    b"\x12\x1b\n\x04name\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name"
    b"\x12;\n\x07project\x18\x02 \x01(\x0b2\x19.flyteidl2.common.ProjectB\x06\xbaH\x03\xc8\x01\x01R\x07project"
    b'"f'
    b"\n\nLaunchPlan"
    b"\x12\x1b\n\x04name\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name"
    b"\x12;\n\x07project\x18\x02 \x01(\x0b2\x19.flyteidl2.common.ProjectB\x06\xbaH\x03\xc8\x01\x01R\x07project"
    b'"\x83\x03'
    b"\n\x08Resource"
    b"\x12D"
    b"\n\x0corganization"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1e.flyteidl2.common.Organization"
    b"H\x00"
    b"R\x0corganization"
    b"\x122\n\x06domain\x18\x02 \x01(\x0b2\x18.flyteidl2.common.DomainH\x00R\x06domain"
    b"\x125\n\x07project\x18\x03 \x01(\x0b2\x19.flyteidl2.common.ProjectH\x00R\x07project"
    b"\x128\n\x08workflow\x18\x04 \x01(\x0b2\x1a.flyteidl2.common.WorkflowH\x00R\x08workflow"
    b"\x12?"
    b"\n\x0blaunch_plan"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl2.common.LaunchPlan"
    b"H\x00"
    b"R\nlaunchPlan"
    b"\x12?"
    b"\n\x07cluster"
    b"\x18\x06"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ClusterIdentifier"
    b"H\x00"
    b"R\x07cluster"
    b"B\n\n\x08resource"
    b'"x'
    b"\n\nPermission"
    b"\x126\n\x08resource\x18\x01 \x01(\x0b2\x1a.flyteidl2.common.ResourceR\x08resource"
    b"\x122\n\x07actions\x18\x02 \x03(\x0e2\x18.flyteidl2.common.ActionR\x07actions"
    b"*\xb0\x04"
    b"\n\x06Action"
    b"\x12\x0f\n\x0bACTION_NONE\x10\x00"
    b"\x12\x15\n\rACTION_CREATE\x10\x01\x1a\x02\x08\x01"
    b"\x12\x13\n\x0bACTION_READ\x10\x02\x1a\x02\x08\x01"
    b"\x12\x15\n\rACTION_UPDATE\x10\x03\x1a\x02\x08\x01"
    b"\x12\x15\n\rACTION_DELETE\x10\x04\x1a\x02\x08\x01"
    b"\x12\x1f\n\x1bACTION_VIEW_FLYTE_INVENTORY\x10\x05"
    b"\x12 \n\x1cACTION_VIEW_FLYTE_EXECUTIONS\x10\x06"
    b"\x12#\n\x1fACTION_REGISTER_FLYTE_INVENTORY\x10\x07"
    b'\x12"\n\x1eACTION_CREATE_FLYTE_EXECUTIONS\x10\x08'
    b"\x12\x1d\n\x19ACTION_ADMINISTER_PROJECT\x10\t"
    b"\x12\x1d\n\x19ACTION_MANAGE_PERMISSIONS\x10\n"
    b"\x12\x1d\n\x19ACTION_ADMINISTER_ACCOUNT\x10\x0b"
    b"\x12\x19\n\x15ACTION_MANAGE_CLUSTER\x10\x0c"
    b"\x12,\n(ACTION_EDIT_EXECUTION_RELATED_ATTRIBUTES\x10\r"
    b"\x12*\n&ACTION_EDIT_CLUSTER_RELATED_ATTRIBUTES\x10\x0e"
    b"\x12!\n\x1dACTION_EDIT_UNUSED_ATTRIBUTES\x10\x0f"
    b"\x12\x1e\n\x1aACTION_SUPPORT_SYSTEM_LOGS\x10\x10"
    b"\x12\x1a\n\x16ACTION_VIEW_IDENTITIES\x10\x11"
    b"B\xc3\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\x12AuthorizationProto"
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
