# Written by `nox -s generate` from flyteidl/admin/project_attributes.proto. Do not edit.
"""Messages and enums of flyteidl/admin/project_attributes.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b"\n'flyteidl/admin/project"
    b'_attributes.proto\x12\x0eflyte'
    b"idl.admin\x1a'flyteidl/admi"
    b'n/matchable_resource.pro'
    b'to"\x94\x01\n\x11ProjectAttributes'
    b'\x12\x18\n\x07project\x18\x01 \x01(\tR\x07proje'
    b'ct\x12S\n\x13matching_attribute'
    b's\x18\x02 \x01(\x0b2".flyteidl.admin'
    b'.MatchingAttributesR\x12mat'
    b'chingAttributes\x12\x10\n\x03org\x18\x03'
    b' \x01(\tR\x03org"c\n\x1eProjectAttr'
    b'ibutesUpdateRequest\x12A\n\na'
    b'ttributes\x18\x01 \x01(\x0b2!.flytei'
    b'dl.admin.ProjectAttribut'
    b'esR\nattributes"!\n\x1fProjec'
    b'tAttributesUpdateRespons'
    b'e"\x91\x01\n\x1bProjectAttributesG'
    b'etRequest\x12\x18\n\x07project\x18\x01 \x01'
    b'(\tR\x07project\x12F\n\rresource_'
    b'type\x18\x02 \x01(\x0e2!.flyteidl.ad'
    b'min.MatchableResourceR\x0cr'
    b'esourceType\x12\x10\n\x03org\x18\x03 \x01(\t'
    b'R\x03org"a\n\x1cProjectAttribut'
    b'esGetResponse\x12A\n\nattribu'
    b'tes\x18\x01 \x01(\x0b2!.flyteidl.adm'
    b'in.ProjectAttributesR\nat'
    b'tributes"\x94\x01\n\x1eProjectAttr'
    b'ibutesDeleteRequest\x12\x18\n\x07p'
    b'roject\x18\x01 \x01(\tR\x07project\x12F\n'
    b'\rresource_type\x18\x02 \x01(\x0e2!.f'
    b'lyteidl.admin.MatchableR'
    b'esourceR\x0cresourceType\x12\x10\n'
    b'\x03org\x18\x03 \x01(\tR\x03org"!\n\x1fProje'
    b'ctAttributesDeleteRespon'
    b'seB\xc2\x01\n\x12com.flyteidl.admi'
    b'nB\x16ProjectAttributesProt'
    b'oP\x01Z;github.com/flyteorg'
    b'/flyte/flyteidl/gen/pb-g'
    b'o/flyteidl/admin\xa2\x02\x03FAX\xaa\x02'
    b'\x0eFlyteidl.Admin\xca\x02\x0eFlytei'
    b'dl\\Admin\xe2\x02\x1aFlyteidl\\Admi'
    b'n\\GPBMetadata\xea\x02\x0fFlyteidl'
    b'::Adminb\x06proto3',
    globals(),
)
