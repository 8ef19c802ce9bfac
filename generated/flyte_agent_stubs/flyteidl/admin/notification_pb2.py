# Written by `nox -s generate` from flyteidl/admin/notification.proto. Do not edit.
"""Messages and enums of flyteidl/admin/notification.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n!flyteidl/admin/notific'
    b'ation.proto\x12\x0eflyteidl.ad'
    b'min"\x93\x01\n\x0cEmailMessage\x12)\n\x10'
    b'recipients_email\x18\x01 \x03(\tR\x0f'
    b'recipientsEmail\x12!\n\x0csende'
    b'r_email\x18\x02 \x01(\tR\x0bsenderEma'
    b'il\x12!\n\x0csubject_line\x18\x03 \x01(\t'
    b'R\x0bsubjectLine\x12\x12\n\x04body\x18\x04 '
    b'\x01(\tR\x04bodyB\xbd\x01\n\x12com.flytei'
    b'dl.adminB\x11NotificationPr'
    b'otoP\x01Z;github.com/flyteo'
    b'rg/flyte/flyteidl/gen/pb'
    b'-go/flyteidl/admin\xa2\x02\x03FAX'
    b'\xaa\x02\x0eFlyteidl.Admin\xca\x02\x0eFlyt'
    b'eidl\\Admin\xe2\x02\x1aFlyteidl\\Ad'
    b'min\\GPBMetadata\xea\x02\x0fFlytei'
    b'dl::Adminb\x06proto3',
    globals(),
)
