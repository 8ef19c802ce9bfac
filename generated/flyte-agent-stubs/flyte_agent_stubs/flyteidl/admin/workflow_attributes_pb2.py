# Written by `nox -s generate` from flyteidl/admin/workflow_attributes.proto. Do not edit.
"""Messages and enums of flyteidl/admin/workflow_attributes.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n(flyteidl/admin/workflow_attributes.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a'flyteidl/admin/matchable_resource.proto"
    b'"\xc9\x01'
    b"\n\x12WorkflowAttributes"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x1a\n\x08workflow\x18\x03 \x01(\tR\x08workflow"
    b"\x12S"
    b"\n\x13matching_attributes"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl.admin.MatchingAttributes'
    b"R\x12matchingAttributes"
    b"\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"
    b'"e'
    b"\n\x1fWorkflowAttributesUpdateRequest"
    b"\x12B"
    b"\n\nattributes"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl.admin.WorkflowAttributes'
    b"R\nattributes"
    b'""\n WorkflowAttributesUpdateResponse'
    b'"\xc6\x01'
    b"\n\x1cWorkflowAttributesGetRequest"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x1a\n\x08workflow\x18\x03 \x01(\tR\x08workflow"
    b"\x12F"
    b"\n\rresource_type"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2!.flyteidl.admin.MatchableResource"
    b"R\x0cresourceType"
    b"\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"
    b'"c'
    b"\n\x1dWorkflowAttributesGetResponse"
    b"\x12B"
    b"\n\nattributes"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl.admin.WorkflowAttributes'
    b"R\nattributes"
    b'"\xc9\x01'
    b"\n\x1fWorkflowAttributesDeleteRequest"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x1a\n\x08workflow\x18\x03 \x01(\tR\x08workflow"
    b"\x12F"
    b"\n\rresource_type"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2!.flyteidl.admin.MatchableResource"
    b"R\x0cresourceType"
    b"\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"
    b'""\n WorkflowAttributesDeleteResponse'
    b"B\xc3\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x17WorkflowAttributesProto"
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
