# Written by `nox -s generate` from flyteidl/admin/description_entity.proto. Do not edit.
"""Messages and enums of flyteidl/admin/description_entity.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.common_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl/admin/description_entity.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a\x1bflyteidl/admin/common.proto"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b'"\x84\x02'
    b"\n\x11DescriptionEntity"
    b"\x12)\n\x02id\x18\x01 \x01(\x0b2\x19.flyteidl.core.IdentifierR\x02id"
    b"\x12+\n\x11short_description\x18\x02 \x01(\tR\x10shortDescription"
    b"\x12F"
    b"\n\x10long_description"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x1b.flyteidl.admin.Description"
    b"R\x0flongDescription"
    b"\x12;\n\x0bsource_code\x18\x04 \x01(\x0b2\x1a.flyteidl.admin.SourceCodeR\nsourceCode"
    b"\x12\x12\n\x04tags\x18\x05 \x03(\tR\x04tags"
    b'"\x9c\x01'
    b"\n\x0bDescription"
    b"\x12\x16\n\x05value\x18\x01 \x01(\tH\x00R\x05value"
    b"\x12\x12\n\x03uri\x18\x02 \x01(\tH\x00R\x03uri"
    b"\x129\n\x06format\x18\x03 \x01(\x0e2!.flyteidl.admin.DescriptionFormatR\x06format"
    b"\x12\x1b\n\ticon_link\x18\x04 \x01(\tR\x08iconLink"
    b"B\t\n\x07content"
    b'" \n\nSourceCode\x12\x12\n\x04link\x18\x01 \x01(\tR\x04link'
    b'"\x82\x01'
    b"\n\x15DescriptionEntityList"
    b"\x12S"
    b"\n\x13descriptionEntities"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2!.flyteidl.admin.DescriptionEntity"
    b"R\x13descriptionEntities"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\x8c\x02'
    b"\n\x1cDescriptionEntityListRequest"
    b"\x12@"
    b"\n\rresource_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1b.flyteidl.core.ResourceType"
    b"R\x0cresourceType"
    b"\x125\n\x02id\x18\x02 \x01(\x0b2%.flyteidl.admin.NamedEntityIdentifierR\x02id"
    b"\x12\x14\n\x05limit\x18\x03 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x04 \x01(\tR\x05token"
    b"\x12\x18\n\x07filters\x18\x05 \x01(\tR\x07filters"
    b"\x12-\n\x07sort_by\x18\x06 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b"*\x8d\x01"
    b"\n\x11DescriptionFormat"
    b"\x12\x1e\n\x1aDESCRIPTION_FORMAT_UNKNOWN\x10\x00"
    b"\x12\x1f\n\x1bDESCRIPTION_FORMAT_MARKDOWN\x10\x01"
    b"\x12\x1b\n\x17DESCRIPTION_FORMAT_HTML\x10\x02"
    b"\x12\x1a\n\x16DESCRIPTION_FORMAT_RST\x10\x03"
    b"B\xc2\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x16DescriptionEntityProto"
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
