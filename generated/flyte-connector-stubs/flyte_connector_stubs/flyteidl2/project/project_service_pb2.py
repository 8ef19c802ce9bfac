# Written by `nox -s generate` from flyteidl2/project/project_service.proto. Do not edit.
"""Messages and enums of flyteidl2/project/project_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.common.list_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.run_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl2/project/project_service.proto"
    b"\x12\x11flyteidl2.project"
    b"\x1a\x1bflyteidl2/common/list.proto"
    b"\x1a\x18flyteidl2/task/run.proto"
    b'",\n\x06Domain\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name'
    b'"\xfd\x01'
    b"\n\x07Project"
    b"\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id"
    b"\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name"
    b"\x123\n\x07domains\x18\x03 \x03(\x0b2\x19.flyteidl2.project.DomainR\x07domains"
    b"\x12 \n\x0bdescription\x18\x04 \x01(\tR\x0bdescription"
    b"\x12.\n\x06labels\x18\x05 \x01(\x0b2\x16.flyteidl2.task.LabelsR\x06labels"
    b"\x125\n\x05state\x18\x06 \x01(\x0e2\x1f.flyteidl2.project.ProjectStateR\x05state"
    b"\x12\x10\n\x03org\x18\x07 \x01(\tR\x03org"
    b'"X'
    b"\n\x08Projects"
    b"\x126\n\x08projects\x18\x01 \x03(\x0b2\x1a.flyteidl2.project.ProjectR\x08projects"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b'"L'
    b"\n\x14CreateProjectRequest"
    b"\x124\n\x07project\x18\x01 \x01(\x0b2\x1a.flyteidl2.project.ProjectR\x07project"
    b'"\x17\n\x15CreateProjectResponse'
    b'"L'
    b"\n\x14UpdateProjectRequest"
    b"\x124\n\x07project\x18\x01 \x01(\x0b2\x1a.flyteidl2.project.ProjectR\x07project"
    b'"\x17\n\x15UpdateProjectResponse'
    b'"5\n\x11GetProjectRequest\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id\x12\x10\n\x03org\x18\x02 \x01(\tR\x03org'
    b'"J'
    b"\n\x12GetProjectResponse"
    b"\x124\n\x07project\x18\x01 \x01(\x0b2\x1a.flyteidl2.project.ProjectR\x07project"
    b'"\x9e\x01'
    b"\n\x13ListProjectsRequest"
    b"\x12\x14\n\x05limit\x18\x01 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b"\x12\x18\n\x07filters\x18\x03 \x01(\tR\x07filters"
    b"\x12/\n\x07sort_by\x18\x04 \x01(\x0b2\x16.flyteidl2.common.SortR\x06sortBy"
    b"\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"
    b'"O'
    b"\n\x14ListProjectsResponse"
    b"\x127\n\x08projects\x18\x01 \x01(\x0b2\x1b.flyteidl2.project.ProjectsR\x08projects"
    b"*\x8b\x01"
    b"\n\x0cProjectState"
    b"\x12\x18\n\x14PROJECT_STATE_ACTIVE\x10\x00"
    b"\x12\x1a\n\x16PROJECT_STATE_ARCHIVED\x10\x01"
    b'\x12"\n\x1ePROJECT_STATE_SYSTEM_GENERATED\x10\x02'
    b"\x12!\n\x1dPROJECT_STATE_SYSTEM_ARCHIVED\x10\x03"
    b"2\x9f\x03"
    b"\n\x0eProjectService"
    b"\x12d"
    b"\n\rCreateProject"
    b"\x12'.flyteidl2.project.CreateProjectRequest"
    b"\x1a(.flyteidl2.project.CreateProjectResponse"
    b'"\x00'
    b"\x12d"
    b"\n\rUpdateProject"
    b"\x12'.flyteidl2.project.UpdateProjectRequest"
    b"\x1a(.flyteidl2.project.UpdateProjectResponse"
    b'"\x00'
    b"\x12^"
    b"\n\nGetProject"
    b"\x12$.flyteidl2.project.GetProjectRequest"
    b"\x1a%.flyteidl2.project.GetProjectResponse"
    b'"\x03\x90\x02\x01'
    b"\x12a"
    b"\n\x0cListProjects"
    b"\x12&.flyteidl2.project.ListProjectsRequest"
    b"\x1a'.flyteidl2.project.ListProjectsResponse"
    b'"\x00'
    b"B\xca\x01"
    b"\n\x15com.flyteidl2.project"
    b"B\x13ProjectServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/project"
    b"\xa2\x02\x03FPX"
    b"\xaa\x02\x11Flyteidl2.Project"
    b"\xca\x02\x11Flyteidl2\\Project"
    b"\xe2\x02\x1dFlyteidl2\\Project\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Project"
    b"b\x06proto3",
    globals(),
)
