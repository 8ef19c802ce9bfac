# Written by `nox -s generate` from flyteidl/admin/version.proto. Do not edit.
"""Messages and enums of flyteidl/admin/version.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1cflyteidl/admin/version'
    b'.proto\x12\x0eflyteidl.admin"a'
    b'\n\x12GetVersionResponse\x12K\n\x15'
    b'control_plane_version\x18\x01 '
    b'\x01(\x0b2\x17.flyteidl.admin.Ver'
    b'sionR\x13controlPlaneVersio'
    b'n"W\n\x07Version\x12\x14\n\x05Build\x18\x01 '
    b'\x01(\tR\x05Build\x12\x18\n\x07Version\x18\x02 '
    b'\x01(\tR\x07Version\x12\x1c\n\tBuildTim'
    b'e\x18\x03 \x01(\tR\tBuildTime"\x13\n\x11Ge'
    b'tVersionRequestB\xb8\x01\n\x12com.'
    b'flyteidl.adminB\x0cVersionP'
    b'rotoP\x01Z;github.com/flyte'
    b'org/flyte/flyteidl/gen/p'
    b'b-go/flyteidl/admin\xa2\x02\x03FA'
    b'X\xaa\x02\x0eFlyteidl.Admin\xca\x02\x0eFly'
    b'teidl\\Admin\xe2\x02\x1aFlyteidl\\A'
    b'dmin\\GPBMetadata\xea\x02\x0fFlyte'
    b'idl::Adminb\x06proto3',
    globals(),
)
