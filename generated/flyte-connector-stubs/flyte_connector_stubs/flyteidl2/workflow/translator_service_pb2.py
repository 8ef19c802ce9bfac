# Written by `nox -s generate` from flyteidl2/workflow/translator_service.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/translator_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.interface_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.common_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.task_definition_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.struct_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n+flyteidl2/workflow/translator_service.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1eflyteidl2/core/interface.proto"
    b"\x1a\x1bflyteidl2/task/common.proto"
    b"\x1a$flyteidl2/task/task_definition.proto"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b'"\xcb\x02'
    b"\n\x1fLiteralsToLaunchFormJsonRequest"
    b"\x128\n\x08literals\x18\x01 \x03(\x0b2\x1c.flyteidl2.task.NamedLiteralR\x08literals"
    b"\x129\n\tvariables\x18\x02 \x01(\x0b2\x1b.flyteidl2.core.VariableMapR\tvariables"
    b"\x12!\n\x0cliterals_uri\x18\x03 \x01(\tR\x0bliteralsUri"
    b"\x12A"
    b"\n\taction_id"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"H\x00"
    b"R\x08actionId"
    b"\x12D"
    b"\n\ntrigger_id"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.TriggerIdentifier"
    b"H\x00"
    b"R\ttriggerId"
    b"B\x07\n\x05owner"
    b'"O'
    b"\n LiteralsToLaunchFormJsonResponse"
    b"\x12+\n\x04json\x18\x01 \x01(\x0b2\x17.google.protobuf.StructR\x04json"
    b'"N'
    b"\n\x1fLaunchFormJsonToLiteralsRequest"
    b"\x12+\n\x04json\x18\x01 \x01(\x0b2\x17.google.protobuf.StructR\x04json"
    b'"\\'
    b"\n LaunchFormJsonToLiteralsResponse"
    b"\x128\n\x08literals\x18\x01 \x03(\x0b2\x1c.flyteidl2.task.NamedLiteralR\x08literals"
    b'"X'
    b"\n\x1fTaskSpecToLaunchFormJsonRequest"
    b"\x125\n\ttask_spec\x18\x01 \x01(\x0b2\x18.flyteidl2.task.TaskSpecR\x08taskSpec"
    b'"O'
    b"\n TaskSpecToLaunchFormJsonResponse"
    b"\x12+\n\x04json\x18\x01 \x01(\x0b2\x17.google.protobuf.StructR\x04json"
    b'"\x89\x01'
    b"\n\x1bJsonValuesToLiteralsRequest"
    b"\x129\n\tvariables\x18\x01 \x01(\x0b2\x1b.flyteidl2.core.VariableMapR\tvariables"
    b"\x12/\n\x06values\x18\x02 \x01(\x0b2\x17.google.protobuf.StructR\x06values"
    b'"X'
    b"\n\x1cJsonValuesToLiteralsResponse"
    b"\x128\n\x08literals\x18\x01 \x03(\x0b2\x1c.flyteidl2.task.NamedLiteralR\x08literals"
    b"2\xba\x04"
    b"\n\x11TranslatorService"
    b"\x12\x8a\x01"
    b"\n\x18LiteralsToLaunchFormJson"
    b"\x123.flyteidl2.workflow.LiteralsToLaunchFormJsonRequest"
    b"\x1a4.flyteidl2.workflow.LiteralsToLaunchFormJsonResponse"
    b'"\x03\x90\x02\x01'
    b"\x12\x8a\x01"
    b"\n\x18LaunchFormJsonToLiterals"
    b"\x123.flyteidl2.workflow.LaunchFormJsonToLiteralsRequest"
    b"\x1a4.flyteidl2.workflow.LaunchFormJsonToLiteralsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12\x8a\x01"
    b"\n\x18TaskSpecToLaunchFormJson"
    b"\x123.flyteidl2.workflow.TaskSpecToLaunchFormJsonRequest"
    b"\x1a4.flyteidl2.workflow.TaskSpecToLaunchFormJsonResponse"
    b'"\x03\x90\x02\x01'
    b"\x12~"
    b"\n\x14JsonValuesToLiterals"
    b"\x12/.flyteidl2.workflow.JsonValuesToLiteralsRequest"
    b"\x1a0.flyteidl2.workflow.JsonValuesToLiteralsResponse"
    b'"\x03\x90\x02\x01'
    b"B\xd3\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x16TranslatorServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z6github.com/flyteorg/flyte/v2/gen/go/flyteidl2/workflow"
    b"\xa2\x02\x03FWX"
    b"\xaa\x02\x12Flyteidl2.Workflow"
    b"\xca\x02\x12Flyteidl2\\Workflow"
    b"\xe2\x02\x1eFlyteidl2\\Workflow\\GPBMetadata"
    b"\xea\x02\x13Flyteidl2::Workflow"
    b"b\x06proto3",
    globals(),
)
