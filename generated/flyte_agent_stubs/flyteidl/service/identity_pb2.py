# Written by `nox -s generate` from flyteidl/service/identity.proto. Do not edit.
"""Messages and enums of flyteidl/service/identity.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.annotations_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1fflyteidl/service/ident'
    b'ity.proto\x12\x10flyteidl.serv'
    b'ice\x1a\x1cgoogle/api/annotati'
    b'ons.proto\x1a\x1cgoogle/protob'
    b'uf/struct.proto\x1a.protoc-'
    b'gen-openapiv2/options/an'
    b'notations.proto"\x11\n\x0fUserI'
    b'nfoRequest"\xa5\x02\n\x10UserInfoR'
    b'esponse\x12\x18\n\x07subject\x18\x01 \x01(\t'
    b'R\x07subject\x12\x12\n\x04name\x18\x02 \x01(\tR'
    b'\x04name\x12-\n\x12preferred_usern'
    b'ame\x18\x03 \x01(\tR\x11preferredUser'
    b'name\x12\x1d\n\ngiven_name\x18\x04 \x01(\t'
    b'R\tgivenName\x12\x1f\n\x0bfamily_na'
    b'me\x18\x05 \x01(\tR\nfamilyName\x12\x14\n\x05'
    b'email\x18\x06 \x01(\tR\x05email\x12\x18\n\x07pi'
    b'cture\x18\x07 \x01(\tR\x07picture\x12D\n\x11'
    b'additional_claims\x18\x08 \x01(\x0b2'
    b'\x17.google.protobuf.Struct'
    b'R\x10additionalClaims2\x9d\x01\n\x0fI'
    b'dentityService\x12\x89\x01\n\x08UserI'
    b'nfo\x12!.flyteidl.service.U'
    b'serInfoRequest\x1a".flyteid'
    b'l.service.UserInfoRespon'
    b'se"6\x92A(\x1a&Retrieves authe'
    b'nticated identity info.\x82'
    b'\xd3\xe4\x93\x02\x05\x12\x03/meB\xc5\x01\n\x14com.flyte'
    b'idl.serviceB\rIdentityPro'
    b'toP\x01Z=github.com/flyteor'
    b'g/flyte/flyteidl/gen/pb-'
    b'go/flyteidl/service\xa2\x02\x03FS'
    b'X\xaa\x02\x10Flyteidl.Service\xca\x02\x10F'
    b'lyteidl\\Service\xe2\x02\x1cFlytei'
    b'dl\\Service\\GPBMetadata\xea\x02'
    b'\x11Flyteidl::Serviceb\x06prot'
    b'o3',
    globals(),
)
