# Written by `nox -s generate` from flyteidl2/auth/identity.proto. Do not edit.
"""Messages and enums of flyteidl2/auth/identity.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.google.protobuf.struct_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl2/auth/identity.proto"
    b"\x12\x0eflyteidl2.auth"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b'"\x11\n\x0fUserInfoRequest'
    b'"\xa5\x02'
    b"\n\x10UserInfoResponse"
    b"\x12\x18\n\x07subject\x18\x01 \x01(\tR\x07subject"
    b"\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name"
    b"\x12-\n\x12preferred_username\x18\x03 \x01(\tR\x11preferredUsername"
    b"\x12\x1d\n\ngiven_name\x18\x04 \x01(\tR\tgivenName"
    b"\x12\x1f\n\x0bfamily_name\x18\x05 \x01(\tR\nfamilyName"
    b"\x12\x14\n\x05email\x18\x06 \x01(\tR\x05email"
    b"\x12\x18\n\x07picture\x18\x07 \x01(\tR\x07picture"
    b"\x12D"
    b"\n\x11additional_claims"
    b"\x18\x08"
    b" \x01"
    b"(\x0b"
    b"2\x17.google.protobuf.Struct"
    b"R\x10additionalClaims"
    b"2b"
    b"\n\x0fIdentityService"
    b"\x12O"
    b"\n\x08UserInfo"
    b"\x12\x1f.flyteidl2.auth.UserInfoRequest"
    b"\x1a .flyteidl2.auth.UserInfoResponse"
    b'"\x00'
    b"B\xb2\x01"
    b"\n\x12com.flyteidl2.auth"
    b"B\rIdentityProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/auth"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x0eFlyteidl2.Auth"
    b"\xca\x02\x0eFlyteidl2\\Auth"
    b"\xe2\x02\x1aFlyteidl2\\Auth\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Auth"
    b"b\x06proto3",
    globals(),
)
