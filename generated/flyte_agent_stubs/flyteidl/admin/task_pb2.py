# Written by `nox -s generate` from flyteidl/admin/task.proto. Do not edit.
"""Messages and enums of flyteidl/admin/task.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.admin.description_entity_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.compiler_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x19flyteidl/admin/task.pr'
    b"oto\x12\x0eflyteidl.admin\x1a'fly"
    b'teidl/admin/description_'
    b'entity.proto\x1a\x1cflyteidl/c'
    b'ore/compiler.proto\x1a\x1eflyt'
    b'eidl/core/identifier.pro'
    b'to\x1a\x19flyteidl/core/tasks.'
    b'proto\x1a\x1fgoogle/protobuf/t'
    b'imestamp.proto"l\n\x11TaskCr'
    b'eateRequest\x12)\n\x02id\x18\x01 \x01(\x0b2'
    b'\x19.flyteidl.core.Identifi'
    b'erR\x02id\x12,\n\x04spec\x18\x02 \x01(\x0b2\x18.f'
    b'lyteidl.admin.TaskSpecR\x04'
    b'spec"\x14\n\x12TaskCreateRespon'
    b'se"\x95\x01\n\x04Task\x12)\n\x02id\x18\x01 \x01(\x0b2'
    b'\x19.flyteidl.core.Identifi'
    b'erR\x02id\x125\n\x07closure\x18\x02 \x01(\x0b2'
    b'\x1b.flyteidl.admin.TaskClo'
    b'sureR\x07closure\x12+\n\x11short_d'
    b'escription\x18\x03 \x01(\tR\x10shortD'
    b'escription"L\n\x08TaskList\x12*'
    b'\n\x05tasks\x18\x01 \x03(\x0b2\x14.flyteidl'
    b'.admin.TaskR\x05tasks\x12\x14\n\x05to'
    b'ken\x18\x02 \x01(\tR\x05token"\x88\x01\n\x08Tas'
    b'kSpec\x127\n\x08template\x18\x01 \x01(\x0b2'
    b'\x1b.flyteidl.core.TaskTemp'
    b'lateR\x08template\x12C\n\x0bdescri'
    b'ption\x18\x02 \x01(\x0b2!.flyteidl.a'
    b'dmin.DescriptionEntityR\x0b'
    b'description"\x8a\x01\n\x0bTaskClos'
    b'ure\x12@\n\rcompiled_task\x18\x01 \x01'
    b'(\x0b2\x1b.flyteidl.core.Compi'
    b'ledTaskR\x0ccompiledTask\x129\n'
    b'\ncreated_at\x18\x02 \x01(\x0b2\x1a.goog'
    b'le.protobuf.TimestampR\tc'
    b'reatedAtB\xb5\x01\n\x12com.flyteid'
    b'l.adminB\tTaskProtoP\x01Z;gi'
    b'thub.com/flyteorg/flyte/'
    b'flyteidl/gen/pb-go/flyte'
    b'idl/admin\xa2\x02\x03FAX\xaa\x02\x0eFlytei'
    b'dl.Admin\xca\x02\x0eFlyteidl\\Admi'
    b'n\xe2\x02\x1aFlyteidl\\Admin\\GPBMe'
    b'tadata\xea\x02\x0fFlyteidl::Admin'
    b'b\x06proto3',
    globals(),
)
