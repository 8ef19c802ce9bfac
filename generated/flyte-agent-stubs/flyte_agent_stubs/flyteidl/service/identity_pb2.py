# Written by `nox -s generate` from flyteidl/service/identity.proto. Do not edit.
"""Messages and enums of flyteidl/service/identity.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.annotations_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl/service/identity.proto"
    b"\x12\x10flyteidl.service"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b"\x1a.protoc-gen-openapiv2/options/annotations.proto"
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
    b"2\x9d\x01"
    b"\n\x0fIdentityService"
    b"\x12\x89\x01"
    b"\n\x08UserInfo"
    b"\x12!.flyteidl.service.UserInfoRequest"
    b'\x1a".flyteidl.service.UserInfoResponse'
    b'"6\x92A(\x1a&Retrieves authenticated identity info.\x82\xd3\xe4\x93\x02\x05\x12\x03/me'
    b"B\xc5\x01"
    b"\n\x14com.flyteidl.service"
    b"B\rIdentityProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/service"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl.Service"
    b"\xca\x02\x10Flyteidl\\Service"
    b"\xe2\x02\x1cFlyteidl\\Service\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Service"
    b"b\x06proto3",
    globals(),
)
