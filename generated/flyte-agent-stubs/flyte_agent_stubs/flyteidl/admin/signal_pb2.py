# Written by `nox -s generate` from flyteidl/admin/signal.proto. Do not edit.
"""Messages and enums of flyteidl/admin/signal.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.common_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.types_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl/admin/signal.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a\x1bflyteidl/admin/common.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x19flyteidl/core/types.proto"
    b'"{'
    b"\n\x18SignalGetOrCreateRequest"
    b"\x12/\n\x02id\x18\x01 \x01(\x0b2\x1f.flyteidl.core.SignalIdentifierR\x02id"
    b"\x12.\n\x04type\x18\x02 \x01(\x0b2\x1a.flyteidl.core.LiteralTypeR\x04type"
    b'"\xe8\x01'
    b"\n\x11SignalListRequest"
    b"\x12^"
    b"\n\x15workflow_execution_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2*.flyteidl.core.WorkflowExecutionIdentifier"
    b"R\x13workflowExecutionId"
    b"\x12\x14\n\x05limit\x18\x02 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x03 \x01(\tR\x05token"
    b"\x12\x18\n\x07filters\x18\x04 \x01(\tR\x07filters"
    b"\x12-\n\x07sort_by\x18\x05 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b'"T'
    b"\n\nSignalList"
    b"\x120\n\x07signals\x18\x01 \x03(\x0b2\x16.flyteidl.admin.SignalR\x07signals"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"q'
    b"\n\x10SignalSetRequest"
    b"\x12/\n\x02id\x18\x01 \x01(\x0b2\x1f.flyteidl.core.SignalIdentifierR\x02id"
    b"\x12,\n\x05value\x18\x02 \x01(\x0b2\x16.flyteidl.core.LiteralR\x05value"
    b'"\x13\n\x11SignalSetResponse'
    b'"\x97\x01'
    b"\n\x06Signal"
    b"\x12/\n\x02id\x18\x01 \x01(\x0b2\x1f.flyteidl.core.SignalIdentifierR\x02id"
    b"\x12.\n\x04type\x18\x02 \x01(\x0b2\x1a.flyteidl.core.LiteralTypeR\x04type"
    b"\x12,\n\x05value\x18\x03 \x01(\x0b2\x16.flyteidl.core.LiteralR\x05value"
    b"B\xb7\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x0bSignalProto"
    b"P\x01"
    b"Z;github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/admin"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x0eFlyteidl.Admin"
    b"\xca\x02\x0eFlyteidl\\Admin"
    b"\xe2\x02\x1aFlyteidl\\Admin\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl::Admin"
    b"b\x06proto3",
    globals(),
)
