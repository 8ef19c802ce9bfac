# Written by `nox -s generate` from flyteidl/admin/common.proto. Do not edit.
"""Messages and enums of flyteidl/admin/common.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.execution_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl/admin/common.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a\x1dflyteidl/core/execution.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"o'
    b"\n\x15NamedEntityIdentifier"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x12\n\x04name\x18\x03 \x01(\tR\x04name"
    b"\x12\x10\n\x03org\x18\x04 \x01(\tR\x03org"
    b'"o'
    b"\n\x13NamedEntityMetadata"
    b"\x12 \n\x0bdescription\x18\x01 \x01(\tR\x0bdescription"
    b"\x126\n\x05state\x18\x02 \x01(\x0e2 .flyteidl.admin.NamedEntityStateR\x05state"
    b'"\xc7\x01'
    b"\n\x0bNamedEntity"
    b"\x12@"
    b"\n\rresource_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1b.flyteidl.core.ResourceType"
    b"R\x0cresourceType"
    b"\x125\n\x02id\x18\x02 \x01(\x0b2%.flyteidl.admin.NamedEntityIdentifierR\x02id"
    b"\x12?"
    b"\n\x08metadata"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl.admin.NamedEntityMetadata"
    b"R\x08metadata"
    b'"\x82\x01'
    b"\n\x04Sort"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12<\n\tdirection\x18\x02 \x01(\x0e2\x1e.flyteidl.admin.Sort.DirectionR\tdirection"
    b'"*\n\tDirection\x12\x0e\n\nDESCENDING\x10\x00\x12\r\n\tASCENDING\x10\x01'
    b'"\xdb\x01'
    b"\n NamedEntityIdentifierListRequest"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x14\n\x05limit\x18\x03 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x04 \x01(\tR\x05token"
    b"\x12-\n\x07sort_by\x18\x05 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b"\x12\x18\n\x07filters\x18\x06 \x01(\tR\x07filters"
    b"\x12\x10\n\x03org\x18\x07 \x01(\tR\x03org"
    b'"\x93\x02'
    b"\n\x16NamedEntityListRequest"
    b"\x12@"
    b"\n\rresource_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1b.flyteidl.core.ResourceType"
    b"R\x0cresourceType"
    b"\x12\x18\n\x07project\x18\x02 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x03 \x01(\tR\x06domain"
    b"\x12\x14\n\x05limit\x18\x04 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x05 \x01(\tR\x05token"
    b"\x12-\n\x07sort_by\x18\x06 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b"\x12\x18\n\x07filters\x18\x07 \x01(\tR\x07filters"
    b"\x12\x10\n\x03org\x18\x08 \x01(\tR\x03org"
    b'"t'
    b"\n\x19NamedEntityIdentifierList"
    b"\x12A"
    b"\n\x08entities"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2%.flyteidl.admin.NamedEntityIdentifier"
    b"R\x08entities"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"`'
    b"\n\x0fNamedEntityList"
    b"\x127\n\x08entities\x18\x01 \x03(\x0b2\x1b.flyteidl.admin.NamedEntityR\x08entities"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\x90\x01'
    b"\n\x15NamedEntityGetRequest"
    b"\x12@"
    b"\n\rresource_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1b.flyteidl.core.ResourceType"
    b"R\x0cresourceType"
    b"\x125\n\x02id\x18\x02 \x01(\x0b2%.flyteidl.admin.NamedEntityIdentifierR\x02id"
    b'"\xd4\x01'
    b"\n\x18NamedEntityUpdateRequest"
    b"\x12@"
    b"\n\rresource_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1b.flyteidl.core.ResourceType"
    b"R\x0cresourceType"
    b"\x125\n\x02id\x18\x02 \x01(\x0b2%.flyteidl.admin.NamedEntityIdentifierR\x02id"
    b"\x12?"
    b"\n\x08metadata"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl.admin.NamedEntityMetadata"
    b"R\x08metadata"
    b'"\x1b\n\x19NamedEntityUpdateResponse'
    b'"=\n\x10ObjectGetRequest\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id'
    b'"\xc1\x01'
    b"\n\x13ResourceListRequest"
    b"\x125\n\x02id\x18\x01 \x01(\x0b2%.flyteidl.admin.NamedEntityIdentifierR\x02id"
    b"\x12\x14\n\x05limit\x18\x02 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x03 \x01(\tR\x05token"
    b"\x12\x18\n\x07filters\x18\x04 \x01(\tR\x07filters"
    b"\x12-\n\x07sort_by\x18\x05 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b'"Z'
    b"\n\x11EmailNotification"
    b"\x12)\n\x10recipients_email\x18\x01 \x03(\tR\x0frecipientsEmail"
    b"\x12\x1a\n\x08template\x18\x02 \x01(\tR\x08template"
    b'"^'
    b"\n\x15PagerDutyNotification"
    b"\x12)\n\x10recipients_email\x18\x01 \x03(\tR\x0frecipientsEmail"
    b"\x12\x1a\n\x08template\x18\x02 \x01(\tR\x08template"
    b'"Z'
    b"\n\x11SlackNotification"
    b"\x12)\n\x10recipients_email\x18\x01 \x03(\tR\x0frecipientsEmail"
    b"\x12\x1a\n\x08template\x18\x02 \x01(\tR\x08template"
    b'"\x94\x02'
    b"\n\x0cNotification"
    b"\x12>\n\x06phases\x18\x01 \x03(\x0e2&.flyteidl.core.WorkflowExecution.PhaseR\x06phases"
    b"\x129\n\x05email\x18\x02 \x01(\x0b2!.flyteidl.admin.EmailNotificationH\x00R\x05email"
    b"\x12F"
    b"\n\npager_duty"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl.admin.PagerDutyNotification"
    b"H\x00"
    b"R\tpagerDuty"
    b"\x129\n\x05slack\x18\x04 \x01(\x0b2!.flyteidl.admin.SlackNotificationH\x00R\x05slack"
    b"B\x06\n\x04type"
    b'"5\n\x07UrlBlob\x12\x10\n\x03url\x18\x01 \x01(\tR\x03url\x12\x14\n\x05bytes\x18\x02 \x01(\x03R\x05bytes:\x02\x18\x01'
    b'"\x7f'
    b"\n\x06Labels"
    b'\x12:\n\x06values\x18\x01 \x03(\x0b2".flyteidl.admin.Labels.ValuesEntryR\x06values'
    b"\x1a9\n\x0bValuesEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b'"\x89\x01'
    b"\n\x0bAnnotations"
    b"\x12?"
    b"\n\x06values"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2'.flyteidl.admin.Annotations.ValuesEntry"
    b"R\x06values"
    b"\x1a9\n\x0bValuesEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b'";\n\x04Envs\x123\n\x06values\x18\x01 \x03(\x0b2\x1b.flyteidl.core.KeyValuePairR\x06values'
    b'"z'
    b"\n\x08AuthRole"
    b"\x12,\n\x12assumable_iam_role\x18\x01 \x01(\tR\x10assumableIamRole"
    b"\x12<\n\x1akubernetes_service_account\x18\x02 \x01(\tR\x18kubernetesServiceAccount"
    b":\x02\x18\x01"
    b'"K'
    b"\n\x13RawOutputDataConfig"
    b"\x124\n\x16output_location_prefix\x18\x01 \x01(\tR\x14outputLocationPrefix"
    b'"Q'
    b"\n\tFlyteURLs"
    b"\x12\x16\n\x06inputs\x18\x01 \x01(\tR\x06inputs"
    b"\x12\x18\n\x07outputs\x18\x02 \x01(\tR\x07outputs"
    b"\x12\x12\n\x04deck\x18\x03 \x01(\tR\x04deck"
    b"*h"
    b"\n\x10NamedEntityState"
    b"\x12\x17\n\x13NAMED_ENTITY_ACTIVE\x10\x00"
    b"\x12\x19\n\x15NAMED_ENTITY_ARCHIVED\x10\x01"
    b"\x12\x14\n\x10SYSTEM_GENERATED\x10\x02"
    b'"\x04\x08\x03\x10\x03'
    b'"\x04\x08\x04\x10\x04'
    b"B\xb7\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x0bCommonProto"
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
