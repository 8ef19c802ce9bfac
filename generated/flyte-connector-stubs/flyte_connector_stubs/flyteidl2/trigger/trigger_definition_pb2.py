# Written by `nox -s generate` from flyteidl2/trigger/trigger_definition.proto. Do not edit.
"""Messages and enums of flyteidl2/trigger/trigger_definition.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identity_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.run_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.common_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.run_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n*flyteidl2/trigger/trigger_definition.proto"
    b"\x12\x11flyteidl2.trigger"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1fflyteidl2/common/identity.proto"
    b"\x1a\x1aflyteidl2/common/run.proto"
    b"\x1a\x1bflyteidl2/task/common.proto"
    b"\x1a\x18flyteidl2/task/run.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\xa9\x01'
    b"\n\x0fTriggerMetadata"
    b"\x12K"
    b"\n\x0bdeployed_by"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.EnrichedIdentity'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\ndeployedBy"
    b"\x12I"
    b"\n\nupdated_by"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.EnrichedIdentity'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\tupdatedBy"
    b'"\xcc\x02'
    b"\n\x0bTriggerSpec"
    b"\x120\n\x06inputs\x18\x02 \x01(\x0b2\x16.flyteidl2.task.InputsH\x00R\x06inputs"
    b"\x12X"
    b"\n\x14offloaded_input_data"
    b"\x18\x07"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.common.OffloadedInputData"
    b"H\x00"
    b"R\x12offloadedInputData"
    b"\x122\n\x08run_spec\x18\x03 \x01(\x0b2\x17.flyteidl2.task.RunSpecR\x07runSpec"
    b"\x12\x16\n\x06active\x18\x04 \x01(\x08R\x06active"
    b"\x12,\n\x0ctask_version\x18\x05 \x01(\tB\t\xbaH\x06r\x04\x10\x01\x18?R\x0btaskVersion"
    b"\x12 \n\x0bdescription\x18\x06 \x01(\tR\x0bdescription"
    b"B\x0f\n\rinput_wrapper"
    b"J\x04\x08\x01\x10\x02"
    b'"\x91\x02'
    b"\n\rTriggerStatus"
    b"\x12C"
    b"\n\x0bdeployed_at"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1a.google.protobuf.Timestamp"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\ndeployedAt"
    b"\x12A"
    b"\n\nupdated_at"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1a.google.protobuf.Timestamp"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\tupdatedAt"
    b"\x12=\n\x0ctriggered_at\x18\x03 \x01(\x0b2\x1a.google.protobuf.TimestampR\x0btriggeredAt"
    b"\x129\n\ndeleted_at\x18\x04 \x01(\x0b2\x1a.google.protobuf.TimestampR\tdeletedAt"
    b'"\xbd\x02'
    b"\n\x0fTriggerRevision"
    b"\x123\n\x02id\x18\x01 \x01(\x0b2#.flyteidl2.common.TriggerIdentifierR\x02id"
    b'\x12>\n\x08metadata\x18\x02 \x01(\x0b2".flyteidl2.trigger.TriggerMetadataR\x08metadata'
    b"\x128\n\x06status\x18\x03 \x01(\x0b2 .flyteidl2.trigger.TriggerStatusR\x06status"
    b"\x12@"
    b"\n\x06action"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2(.flyteidl2.trigger.TriggerRevisionAction"
    b"R\x06action"
    b"\x129\n\ncreated_at\x18\x05 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b'"\x94\x03'
    b"\n\x0eTriggerDetails"
    b"\x12;\n\x02id\x18\x01 \x01(\x0b2#.flyteidl2.common.TriggerIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id"
    b'\x12>\n\x08metadata\x18\x02 \x01(\x0b2".flyteidl2.trigger.TriggerMetadataR\x08metadata'
    b"\x12:\n\x04spec\x18\x03 \x01(\x0b2\x1e.flyteidl2.trigger.TriggerSpecB\x06\xbaH\x03\xc8\x01\x01R\x04spec"
    b"\x128\n\x06status\x18\x04 \x01(\x0b2 .flyteidl2.trigger.TriggerStatusR\x06status"
    b"\x12N"
    b"\n\x0fautomation_spec"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl2.task.TriggerAutomationSpec"
    b"R\x0eautomationSpec"
    b"\x12/\n\x0bdescription\x18\x06 \x01(\tB\x08\xbaH\x05r\x03\x18\xff\x01H\x00R\x0bdescription\x88\x01\x01"
    b"B\x0e\n\x0c_description"
    b'"\xa6\x02'
    b"\n\x07Trigger"
    b"\x123\n\x02id\x18\x01 \x01(\x0b2#.flyteidl2.common.TriggerIdentifierR\x02id"
    b'\x12>\n\x08metadata\x18\x02 \x01(\x0b2".flyteidl2.trigger.TriggerMetadataR\x08metadata'
    b"\x128\n\x06status\x18\x03 \x01(\x0b2 .flyteidl2.trigger.TriggerStatusR\x06status"
    b"\x12\x16\n\x06active\x18\x05 \x01(\x08R\x06active"
    b"\x12N"
    b"\n\x0fautomation_spec"
    b"\x18\x06"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl2.task.TriggerAutomationSpec"
    b"R\x0eautomationSpec"
    b"J\x04\x08\x04\x10\x05"
    b"*\xd6\x01"
    b"\n\x15TriggerRevisionAction"
    b"\x12'\n#TRIGGER_REVISION_ACTION_UNSPECIFIED\x10\x00"
    b'\x12"\n\x1eTRIGGER_REVISION_ACTION_DEPLOY\x10\x01'
    b"\x12$\n TRIGGER_REVISION_ACTION_ACTIVATE\x10\x02"
    b'\x12&\n"TRIGGER_REVISION_ACTION_DEACTIVATE\x10\x03'
    b'\x12"\n\x1eTRIGGER_REVISION_ACTION_DELETE\x10\x04'
    b"B\xcd\x01"
    b"\n\x15com.flyteidl2.trigger"
    b"B\x16TriggerDefinitionProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/trigger"
    b"\xa2\x02\x03FTX"
    b"\xaa\x02\x11Flyteidl2.Trigger"
    b"\xca\x02\x11Flyteidl2\\Trigger"
    b"\xe2\x02\x1dFlyteidl2\\Trigger\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Trigger"
    b"b\x06proto3",
    globals(),
)
