# Written by `nox -s generate` from flyteidl/admin/task.proto. Do not edit.
"""Messages and enums of flyteidl/admin/task.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.description_entity_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.compiler_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x19flyteidl/admin/task.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a'flyteidl/admin/description_entity.proto"
    b"\x1a\x1cflyteidl/core/compiler.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"l'
    b"\n\x11TaskCreateRequest"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b"\x12,\n\x04spec\x18\x02 \x01(\x0b2\x18.flyteidl.admin.TaskSpecR\x04spec"
    b'"\x14\n\x12TaskCreateResponse'
    b'"\x95\x01'
    b"\n\x04Task"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b"\x125\n\x07closure\x18\x02 \x01(\x0b2\x1b.flyteidl.admin.TaskClosureR\x07closure"
    b"\x12+\n\x11short_description\x18\x03 \x01(\tR\x10shortDescription"
    b'"L'
    b"\n\x08TaskList"
    b"\x12*\n\x05tasks\x18\x01 \x03(\x0b2\x14.flyteidl.admin.TaskR\x05tasks"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\x88\x01'
    b"\n\x08TaskSpec"
    b"\x127\n\x08template\x18\x01 \x01(\x0b2\x1b.flyteidl.core.TaskTemplateR\x08template"
    b"\x12C"
    b"\n\x0bdescription"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2!.flyteidl.admin.DescriptionEntity"
    b"R\x0bdescription"
    b'"\x8a\x01'
    b"\n\x0bTaskClosure"
    b"\x12@"
    b"\n\rcompiled_task"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1b.flyteidl.core.CompiledTask"
    b"R\x0ccompiledTask"
    b"\x129\n\ncreated_at\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b"B\xb5\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\tTaskProto"
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
