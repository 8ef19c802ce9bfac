# Written by `nox -s generate` from flyteidl/admin/project_domain_attributes.proto. Do not edit.
"""Messages and enums of flyteidl/admin/project_domain_attributes.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n.flyteidl/admin/project'
    b'_domain_attributes.proto'
    b"\x12\x0eflyteidl.admin\x1a'flytei"
    b'dl/admin/matchable_resou'
    b'rce.proto"\xb2\x01\n\x17ProjectDom'
    b'ainAttributes\x12\x18\n\x07project'
    b'\x18\x01 \x01(\tR\x07project\x12\x16\n\x06domai'
    b'n\x18\x02 \x01(\tR\x06domain\x12S\n\x13match'
    b'ing_attributes\x18\x03 \x01(\x0b2".f'
    b'lyteidl.admin.MatchingAt'
    b'tributesR\x12matchingAttrib'
    b'utes\x12\x10\n\x03org\x18\x04 \x01(\tR\x03org"o'
    b'\n$ProjectDomainAttribute'
    b'sUpdateRequest\x12G\n\nattrib'
    b"utes\x18\x01 \x01(\x0b2'.flyteidl.ad"
    b'min.ProjectDomainAttribu'
    b'tesR\nattributes"\'\n%Proje'
    b'ctDomainAttributesUpdate'
    b'Response"\xaf\x01\n!ProjectDoma'
    b'inAttributesGetRequest\x12\x18'
    b'\n\x07project\x18\x01 \x01(\tR\x07project'
    b'\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain'
    b'\x12F\n\rresource_type\x18\x03 \x01(\x0e2'
    b'!.flyteidl.admin.Matchab'
    b'leResourceR\x0cresourceType'
    b'\x12\x10\n\x03org\x18\x04 \x01(\tR\x03org"m\n"Pr'
    b'ojectDomainAttributesGet'
    b'Response\x12G\n\nattributes\x18\x01'
    b" \x01(\x0b2'.flyteidl.admin.Pr"
    b'ojectDomainAttributesR\na'
    b'ttributes"\xb2\x01\n$ProjectDom'
    b'ainAttributesDeleteReque'
    b'st\x12\x18\n\x07project\x18\x01 \x01(\tR\x07pro'
    b'ject\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06do'
    b'main\x12F\n\rresource_type\x18\x03 '
    b'\x01(\x0e2!.flyteidl.admin.Mat'
    b'chableResourceR\x0cresource'
    b'Type\x12\x10\n\x03org\x18\x04 \x01(\tR\x03org"\''
    b'\n%ProjectDomainAttribute'
    b'sDeleteResponseB\xc8\x01\n\x12com.'
    b'flyteidl.adminB\x1cProjectD'
    b'omainAttributesProtoP\x01Z;'
    b'github.com/flyteorg/flyt'
    b'e/flyteidl/gen/pb-go/fly'
    b'teidl/admin\xa2\x02\x03FAX\xaa\x02\x0eFlyt'
    b'eidl.Admin\xca\x02\x0eFlyteidl\\Ad'
    b'min\xe2\x02\x1aFlyteidl\\Admin\\GPB'
    b'Metadata\xea\x02\x0fFlyteidl::Adm'
    b'inb\x06proto3',
    globals(),
)
