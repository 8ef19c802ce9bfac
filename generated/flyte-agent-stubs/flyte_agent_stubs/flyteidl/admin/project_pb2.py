# Written by `nox -s generate` from flyteidl/admin/project.proto. Do not edit.
"""Messages and enums of flyteidl/admin/project.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.common_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl/admin/project.proto"
    b"\x12\x0eflyteidl.admin"
    b"\x1a\x1bflyteidl/admin/common.proto"
    b'"\x12\n\x10GetDomainRequest'
    b'",\n\x06Domain\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name'
    b'"F'
    b"\n\x12GetDomainsResponse"
    b"\x120\n\x07domains\x18\x01 \x03(\x0b2\x16.flyteidl.admin.DomainR\x07domains"
    b'"\xd4\x02'
    b"\n\x07Project"
    b"\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id"
    b"\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name"
    b"\x120\n\x07domains\x18\x03 \x03(\x0b2\x16.flyteidl.admin.DomainR\x07domains"
    b"\x12 \n\x0bdescription\x18\x04 \x01(\tR\x0bdescription"
    b"\x12.\n\x06labels\x18\x05 \x01(\x0b2\x16.flyteidl.admin.LabelsR\x06labels"
    b"\x12:\n\x05state\x18\x06 \x01(\x0e2$.flyteidl.admin.Project.ProjectStateR\x05state"
    b"\x12\x10\n\x03org\x18\x07 \x01(\tR\x03org"
    b'"S'
    b"\n\x0cProjectState"
    b"\x12\n\n\x06ACTIVE\x10\x00"
    b"\x12\x0c\n\x08ARCHIVED\x10\x01"
    b"\x12\x14\n\x10SYSTEM_GENERATED\x10\x02"
    b"\x12\x13\n\x0fSYSTEM_ARCHIVED\x10\x03"
    b'"U'
    b"\n\x08Projects"
    b"\x123\n\x08projects\x18\x01 \x03(\x0b2\x17.flyteidl.admin.ProjectR\x08projects"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"\x9b\x01'
    b"\n\x12ProjectListRequest"
    b"\x12\x14\n\x05limit\x18\x01 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b"\x12\x18\n\x07filters\x18\x03 \x01(\tR\x07filters"
    b"\x12-\n\x07sort_by\x18\x04 \x01(\x0b2\x14.flyteidl.admin.SortR\x06sortBy"
    b"\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"
    b'"K'
    b"\n\x16ProjectRegisterRequest"
    b"\x121\n\x07project\x18\x01 \x01(\x0b2\x17.flyteidl.admin.ProjectR\x07project"
    b'"\x19\n\x17ProjectRegisterResponse'
    b'"\x17\n\x15ProjectUpdateResponse'
    b'"5\n\x11ProjectGetRequest\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id\x12\x10\n\x03org\x18\x02 \x01(\tR\x03org'
    b'"3\n\x0fInactiveProject\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id\x12\x10\n\x03org\x18\x02 \x01(\tR\x03org'
    b"B\xb8\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x0cProjectProto"
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
