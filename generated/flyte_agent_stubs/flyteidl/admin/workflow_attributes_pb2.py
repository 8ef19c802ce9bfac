# Written by `nox -s generate` from flyteidl/admin/workflow_attributes.proto. Do not edit.
"""Messages and enums of flyteidl/admin/workflow_attributes.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n(flyteidl/admin/workflo'
    b'w_attributes.proto\x12\x0eflyt'
    b"eidl.admin\x1a'flyteidl/adm"
    b'in/matchable_resource.pr'
    b'oto"\xc9\x01\n\x12WorkflowAttribut'
    b'es\x12\x18\n\x07project\x18\x01 \x01(\tR\x07pro'
    b'ject\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06do'
    b'main\x12\x1a\n\x08workflow\x18\x03 \x01(\tR\x08'
    b'workflow\x12S\n\x13matching_att'
    b'ributes\x18\x04 \x01(\x0b2".flyteidl'
    b'.admin.MatchingAttribute'
    b'sR\x12matchingAttributes\x12\x10\n'
    b'\x03org\x18\x05 \x01(\tR\x03org"e\n\x1fWorkf'
    b'lowAttributesUpdateReque'
    b'st\x12B\n\nattributes\x18\x01 \x01(\x0b2"'
    b'.flyteidl.admin.Workflow'
    b'AttributesR\nattributes""'
    b'\n WorkflowAttributesUpda'
    b'teResponse"\xc6\x01\n\x1cWorkflowA'
    b'ttributesGetRequest\x12\x18\n\x07p'
    b'roject\x18\x01 \x01(\tR\x07project\x12\x16\n'
    b'\x06domain\x18\x02 \x01(\tR\x06domain\x12\x1a\n'
    b'\x08workflow\x18\x03 \x01(\tR\x08workflo'
    b'w\x12F\n\rresource_type\x18\x04 \x01(\x0e'
    b'2!.flyteidl.admin.Matcha'
    b'bleResourceR\x0cresourceTyp'
    b'e\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"c\n\x1dW'
    b'orkflowAttributesGetResp'
    b'onse\x12B\n\nattributes\x18\x01 \x01(\x0b'
    b'2".flyteidl.admin.Workfl'
    b'owAttributesR\nattributes'
    b'"\xc9\x01\n\x1fWorkflowAttributesD'
    b'eleteRequest\x12\x18\n\x07project\x18'
    b'\x01 \x01(\tR\x07project\x12\x16\n\x06domain'
    b'\x18\x02 \x01(\tR\x06domain\x12\x1a\n\x08workfl'
    b'ow\x18\x03 \x01(\tR\x08workflow\x12F\n\rre'
    b'source_type\x18\x04 \x01(\x0e2!.flyt'
    b'eidl.admin.MatchableReso'
    b'urceR\x0cresourceType\x12\x10\n\x03or'
    b'g\x18\x05 \x01(\tR\x03org""\n Workflow'
    b'AttributesDeleteResponse'
    b'B\xc3\x01\n\x12com.flyteidl.adminB'
    b'\x17WorkflowAttributesProto'
    b'P\x01Z;github.com/flyteorg/'
    b'flyte/flyteidl/gen/pb-go'
    b'/flyteidl/admin\xa2\x02\x03FAX\xaa\x02\x0e'
    b'Flyteidl.Admin\xca\x02\x0eFlyteid'
    b'l\\Admin\xe2\x02\x1aFlyteidl\\Admin'
    b'\\GPBMetadata\xea\x02\x0fFlyteidl:'
    b':Adminb\x06proto3',
    globals(),
)
