# Written by `nox -s generate` from flyteidl/admin/notification.proto. Do not edit.
"""Messages and enums of flyteidl/admin/notification.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl/admin/notification.proto"
    b"\x12\x0eflyteidl.admin"
    b'"\x93\x01'
    b"\n\x0cEmailMessage"
    b"\x12)\n\x10recipients_email\x18\x01 \x03(\tR\x0frecipientsEmail"
    b"\x12!\n\x0csender_email\x18\x02 \x01(\tR\x0bsenderEmail"
    b"\x12!\n\x0csubject_line\x18\x03 \x01(\tR\x0bsubjectLine"
    b"\x12\x12\n\x04body\x18\x04 \x01(\tR\x04body"
    b"B\xbd\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x11NotificationProto"
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
