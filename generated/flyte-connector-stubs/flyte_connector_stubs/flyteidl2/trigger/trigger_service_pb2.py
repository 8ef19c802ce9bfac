# Written by `nox -s generate` from flyteidl2/trigger/trigger_service.proto. Do not edit.
"""Messages and enums of flyteidl2/trigger/trigger_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.list_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.common_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.task_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.trigger.trigger_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl2/trigger/trigger_service.proto"
    b"\x12\x11flyteidl2.trigger"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1bflyteidl2/common/list.proto"
    b"\x1a\x1bflyteidl2/task/common.proto"
    b"\x1a$flyteidl2/task/task_definition.proto"
    b"\x1a*flyteidl2/trigger/trigger_definition.proto"
    b'"\xff\x01'
    b"\n\x14DeployTriggerRequest"
    b"\x129\n\x04name\x18\x04 \x01(\x0b2\x1d.flyteidl2.common.TriggerNameB\x06\xbaH\x03\xc8\x01\x01R\x04name"
    b"\x12\x1a\n\x08revision\x18\x05 \x01(\x04R\x08revision"
    b"\x12:\n\x04spec\x18\x02 \x01(\x0b2\x1e.flyteidl2.trigger.TriggerSpecB\x06\xbaH\x03\xc8\x01\x01R\x04spec"
    b"\x12N"
    b"\n\x0fautomation_spec"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl2.task.TriggerAutomationSpec"
    b"R\x0eautomationSpec"
    b"J\x04\x08\x01\x10\x02"
    b'"\\'
    b"\n\x15DeployTriggerResponse"
    b"\x12C"
    b"\n\x07trigger"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2!.flyteidl2.trigger.TriggerDetails"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x07trigger"
    b'"U'
    b"\n\x18GetTriggerDetailsRequest"
    b"\x129\n\x04name\x18\x01 \x01(\x0b2\x1d.flyteidl2.common.TriggerNameB\x06\xbaH\x03\xc8\x01\x01R\x04name"
    b'"`'
    b"\n\x19GetTriggerDetailsResponse"
    b"\x12C"
    b"\n\x07trigger"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2!.flyteidl2.trigger.TriggerDetails"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x07trigger"
    b'"_'
    b"\n GetTriggerRevisionDetailsRequest"
    b"\x12;\n\x02id\x18\x01 \x01(\x0b2#.flyteidl2.common.TriggerIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id"
    b'"h'
    b"\n!GetTriggerRevisionDetailsResponse"
    b"\x12C"
    b"\n\x07trigger"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2!.flyteidl2.trigger.TriggerDetails"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x07trigger"
    b'"\xb8\x02'
    b"\n\x13ListTriggersRequest"
    b"\x127\n\x07request\x18\x01 \x01(\x0b2\x1d.flyteidl2.common.ListRequestR\x07request"
    b"\x12\x1b\n\x03org\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01H\x00R\x03org"
    b"\x12D"
    b"\n\nproject_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ProjectIdentifier"
    b"H\x00"
    b"R\tprojectId"
    b"\x129\n\x07task_id\x18\x04 \x01(\x0b2\x1e.flyteidl2.task.TaskIdentifierH\x00R\x06taskId"
    b"\x127\n\ttask_name\x18\x05 \x01(\x0b2\x18.flyteidl2.task.TaskNameH\x00R\x08taskName"
    b"B\x11\n\x08scope_by\x12\x05\xbaH\x02\x08\x01"
    b'"d'
    b"\n\x14ListTriggersResponse"
    b"\x126\n\x08triggers\x18\x01 \x03(\x0b2\x1a.flyteidl2.trigger.TriggerR\x08triggers"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\x96\x01'
    b"\n GetTriggerRevisionHistoryRequest"
    b"\x127\n\x07request\x18\x01 \x01(\x0b2\x1d.flyteidl2.common.ListRequestR\x07request"
    b"\x129\n\x04name\x18\x02 \x01(\x0b2\x1d.flyteidl2.common.TriggerNameB\x06\xbaH\x03\xc8\x01\x01R\x04name"
    b'"y'
    b"\n!GetTriggerRevisionHistoryResponse"
    b'\x12>\n\x08triggers\x18\x01 \x03(\x0b2".flyteidl2.trigger.TriggerRevisionR\x08triggers'
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"n'
    b"\n\x15UpdateTriggersRequest"
    b"\x12=\n\x05names\x18\x01 \x03(\x0b2\x1d.flyteidl2.common.TriggerNameB\x08\xbaH\x05\x92\x01\x02\x08\x01R\x05names"
    b"\x12\x16\n\x06active\x18\x02 \x01(\x08R\x06active"
    b'"\x18\n\x16UpdateTriggersResponse'
    b'"V'
    b"\n\x15DeleteTriggersRequest"
    b"\x12=\n\x05names\x18\x01 \x03(\x0b2\x1d.flyteidl2.common.TriggerNameB\x08\xbaH\x05\x92\x01\x02\x08\x01R\x05names"
    b'"\x18\n\x16DeleteTriggersResponse'
    b"2\xbf\x06"
    b"\n\x0eTriggerService"
    b"\x12d"
    b"\n\rDeployTrigger"
    b"\x12'.flyteidl2.trigger.DeployTriggerRequest"
    b"\x1a(.flyteidl2.trigger.DeployTriggerResponse"
    b'"\x00'
    b"\x12s"
    b"\n\x11GetTriggerDetails"
    b"\x12+.flyteidl2.trigger.GetTriggerDetailsRequest"
    b"\x1a,.flyteidl2.trigger.GetTriggerDetailsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12\x8b\x01"
    b"\n\x19GetTriggerRevisionDetails"
    b"\x123.flyteidl2.trigger.GetTriggerRevisionDetailsRequest"
    b"\x1a4.flyteidl2.trigger.GetTriggerRevisionDetailsResponse"
    b'"\x03\x90\x02\x01'
    b"\x12d"
    b"\n\x0cListTriggers"
    b"\x12&.flyteidl2.trigger.ListTriggersRequest"
    b"\x1a'.flyteidl2.trigger.ListTriggersResponse"
    b'"\x03\x90\x02\x01'
    b"\x12\x8b\x01"
    b"\n\x19GetTriggerRevisionHistory"
    b"\x123.flyteidl2.trigger.GetTriggerRevisionHistoryRequest"
    b"\x1a4.flyteidl2.trigger.GetTriggerRevisionHistoryResponse"
    b'"\x03\x90\x02\x01'
    b"\x12g"
    b"\n\x0eUpdateTriggers"
    b"\x12(.flyteidl2.trigger.UpdateTriggersRequest"
    b"\x1a).flyteidl2.trigger.UpdateTriggersResponse"
    b'"\x00'
    b"\x12g"
    b"\n\x0eDeleteTriggers"
    b"\x12(.flyteidl2.trigger.DeleteTriggersRequest"
    b"\x1a).flyteidl2.trigger.DeleteTriggersResponse"
    b'"\x00'
    b"B\xca\x01"
    b"\n\x15com.flyteidl2.trigger"
    b"B\x13TriggerServiceProto"
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
