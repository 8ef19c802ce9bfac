# Written by `nox -s generate` from flyteidl/admin/version.proto. Do not edit.
"""Messages and enums of flyteidl/admin/version.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl/admin/version.proto"
    b"\x12\x0eflyteidl.admin"
    b'"a'
    b"\n\x12GetVersionResponse"
    b"\x12K"
    b"\n\x15control_plane_version"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x17.flyteidl.admin.Version"
    b"R\x13controlPlaneVersion"
    b'"W'
    b"\n\x07Version"
    b"\x12\x14\n\x05Build\x18\x01 \x01(\tR\x05Build"
    b"\x12\x18\n\x07Version\x18\x02 \x01(\tR\x07Version"
    b"\x12\x1c\n\tBuildTime\x18\x03 \x01(\tR\tBuildTime"
    b'"\x13\n\x11GetVersionRequest'
    b"B\xb8\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x0cVersionProto"
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
