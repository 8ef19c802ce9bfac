# Written by `nox -s generate` from flyteidl/admin/workflow.proto. Do not edit.
"""Messages and enums of flyteidl/admin/workflow.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.description_entity_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.compiler_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/admin/workflow.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a'flyteidl/admin/description_entity.proto"
    b"\x1a\x1cflyteidl/core/compiler.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1cflyteidl/core/workflow.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"t'
    b"\n\x15WorkflowCreateRequest"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b"\x120\n\x04spec\x18\x02 \x01(\x0b2\x1c.flyteidl.admin.WorkflowSpecR\x04spec"
    b'"\x18\n\x16WorkflowCreateResponse'
    b'"\x9d\x01'
    b"\n\x08Workflow"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b"\x129\n\x07closure\x18\x02 \x01(\x0b2\x1f.flyteidl.admin.WorkflowClosureR\x07closure"
    b"\x12+\n\x11short_description\x18\x03 \x01(\tR\x10shortDescription"
    b'"\\'
    b"\n\x0cWorkflowList"
    b"\x126\n\tworkflows\x18\x01 \x03(\x0b2\x18.flyteidl.admin.WorkflowR\tworkflows"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\xd6\x01'
    b"\n\x0cWorkflowSpec"
    b"\x12;\n\x08template\x18\x01 \x01(\x0b2\x1f.flyteidl.core.WorkflowTemplateR\x08template"
    b"\x12D"
    b"\n\rsub_workflows"
    b"\x18\x02"
    b" \x03"
    b"(\x0b"
    b"2\x1f.flyteidl.core.WorkflowTemplate"
    b"R\x0csubWorkflows"
    b"\x12C"
    b"\n\x0bdescription"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2!.flyteidl.admin.DescriptionEntity"
    b"R\x0bdescription"
    b'"\xa1\x01'
    b"\n\x0fWorkflowClosure"
    b"\x12S"
    b"\n\x11compiled_workflow"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl.core.CompiledWorkflowClosure"
    b"R\x10compiledWorkflow"
    b"\x129\n\ncreated_at\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b'"R'
    b"\n%WorkflowErrorExistsDifferentStructure"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b'"R'
    b"\n%WorkflowErrorExistsIdenticalStructure"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b'"\x95\x02'
    b"\n\x1bCreateWorkflowFailureReason"
    b"\x12u"
    b"\n\x1aexists_different_structure"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"25.flyteidl.admin.WorkflowErrorExistsDifferentStructure"
    b"H\x00"
    b"R\x18existsDifferentStructure"
    b"\x12u"
    b"\n\x1aexists_identical_structure"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"25.flyteidl.admin.WorkflowErrorExistsIdenticalStructure"
    b"H\x00"
    b"R\x18existsIdenticalStructure"
    b"B\x08\n\x06reason"
    b"B\xb9\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\rWorkflowProto"
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
