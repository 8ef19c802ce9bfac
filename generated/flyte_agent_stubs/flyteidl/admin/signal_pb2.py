# Written by `nox -s generate` from flyteidl/admin/signal.proto. Do not edit.
"""Messages and enums of flyteidl/admin/signal.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.admin.common_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.types_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1bflyteidl/admin/signal.'
    b'proto\x12\x0eflyteidl.admin\x1a\x1bf'
    b'lyteidl/admin/common.pro'
    b'to\x1a\x1eflyteidl/core/identi'
    b'fier.proto\x1a\x1cflyteidl/cor'
    b'e/literals.proto\x1a\x19flytei'
    b'dl/core/types.proto"{\n\x18S'
    b'ignalGetOrCreateRequest\x12'
    b'/\n\x02id\x18\x01 \x01(\x0b2\x1f.flyteidl.c'
    b'ore.SignalIdentifierR\x02id'
    b'\x12.\n\x04type\x18\x02 \x01(\x0b2\x1a.flyteid'
    b'l.core.LiteralTypeR\x04type'
    b'"\xe8\x01\n\x11SignalListRequest\x12^'
    b'\n\x15workflow_execution_id\x18'
    b'\x01 \x01(\x0b2*.flyteidl.core.Wo'
    b'rkflowExecutionIdentifie'
    b'rR\x13workflowExecutionId\x12\x14'
    b'\n\x05limit\x18\x02 \x01(\rR\x05limit\x12\x14\n\x05'
    b'token\x18\x03 \x01(\tR\x05token\x12\x18\n\x07fi'
    b'lters\x18\x04 \x01(\tR\x07filters\x12-\n\x07'
    b'sort_by\x18\x05 \x01(\x0b2\x14.flyteidl'
    b'.admin.SortR\x06sortBy"T\n\nS'
    b'ignalList\x120\n\x07signals\x18\x01 \x03'
    b'(\x0b2\x16.flyteidl.admin.Sign'
    b'alR\x07signals\x12\x14\n\x05token\x18\x02 \x01'
    b'(\tR\x05token"q\n\x10SignalSetRe'
    b'quest\x12/\n\x02id\x18\x01 \x01(\x0b2\x1f.flyt'
    b'eidl.core.SignalIdentifi'
    b'erR\x02id\x12,\n\x05value\x18\x02 \x01(\x0b2\x16.'
    b'flyteidl.core.LiteralR\x05v'
    b'alue"\x13\n\x11SignalSetRespons'
    b'e"\x97\x01\n\x06Signal\x12/\n\x02id\x18\x01 \x01(\x0b'
    b'2\x1f.flyteidl.core.SignalI'
    b'dentifierR\x02id\x12.\n\x04type\x18\x02 '
    b'\x01(\x0b2\x1a.flyteidl.core.Lite'
    b'ralTypeR\x04type\x12,\n\x05value\x18\x03'
    b' \x01(\x0b2\x16.flyteidl.core.Lit'
    b'eralR\x05valueB\xb7\x01\n\x12com.flyt'
    b'eidl.adminB\x0bSignalProtoP'
    b'\x01Z;github.com/flyteorg/f'
    b'lyte/flyteidl/gen/pb-go/'
    b'flyteidl/admin\xa2\x02\x03FAX\xaa\x02\x0eF'
    b'lyteidl.Admin\xca\x02\x0eFlyteidl'
    b'\\Admin\xe2\x02\x1aFlyteidl\\Admin\\'
    b'GPBMetadata\xea\x02\x0fFlyteidl::'
    b'Adminb\x06proto3',
    globals(),
)
