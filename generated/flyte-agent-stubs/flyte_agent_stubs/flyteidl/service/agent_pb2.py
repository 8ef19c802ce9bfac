# Written by `nox -s generate` from flyteidl/service/agent.proto. Do not edit.
"""Messages and enums of flyteidl/service/agent.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.agent_pb2  # noqa: F401
import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl/service/agent.proto"
    b"\x12\x10flyteidl.service"
    b"\x1a\x1aflyteidl/admin/agent.proto"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"2\xa1\x01"
    b"\n\x10SyncAgentService"
    b"\x12\x8c\x01"
    b"\n\x0fExecuteTaskSync"
    b"\x12&.flyteidl.admin.ExecuteTaskSyncRequest"
    b"\x1a'.flyteidl.admin.ExecuteTaskSyncResponse"
    b'"$\x82\xd3\xe4\x93\x02\x1e"\x19/api/v1/agent/task/stream:\x01*'
    b"(\x01"
    b"0\x01"
    b"2\xe3\x06"
    b"\n\x11AsyncAgentService"
    b"\x12r"
    b"\n\nCreateTask"
    b"\x12!.flyteidl.admin.CreateTaskRequest"
    b'\x1a".flyteidl.admin.CreateTaskResponse'
    b'"\x1d\x82\xd3\xe4\x93\x02\x17"\x12/api/v1/agent/task:\x01*'
    b"\x12\xa3\x01"
    b"\n\x07GetTask"
    b"\x12\x1e.flyteidl.admin.GetTaskRequest"
    b"\x1a\x1f.flyteidl.admin.GetTaskResponse"
    b'"W'
    b"\x82\xd3\xe4\x93\x02Q\x12O/api/v1/agent/task/{task_category.name}/{task_category.v"
    b"ersion}/{resource_meta}"
    b"\x12\xb7\x01"
    b"\n\nDeleteTask"
    b"\x12!.flyteidl.admin.DeleteTaskRequest"
    b'\x1a".flyteidl.admin.DeleteTaskResponse'
    b'"b'
    b"\x82\xd3\xe4\x93\x02\\*Z/api/v1/agent/task_executions/{task_category.name}/{task"
    b"_category.version}/{resource_meta}"
    b"\x12\xc0\x01"
    b"\n\x0eGetTaskMetrics"
    b"\x12%.flyteidl.admin.GetTaskMetricsRequest"
    b"\x1a&.flyteidl.admin.GetTaskMetricsResponse"
    b'"_'
    b"\x82\xd3\xe4\x93\x02Y\x12W/api/v1/agent/task/metrics/{task_category.name}/{task_ca"
    b"tegory.version}/{resource_meta}"
    b"\x12\xb6\x01"
    b"\n\x0bGetTaskLogs"
    b'\x12".flyteidl.admin.GetTaskLogsRequest'
    b"\x1a#.flyteidl.admin.GetTaskLogsResponse"
    b'"\\'
    b"\x82\xd3\xe4\x93\x02V\x12T/api/v1/agent/task/logs/{task_category.name}/{task_categ"
    b"ory.version}/{resource_meta}"
    b"0\x01"
    b"2\xf0\x01"
    b"\n\x14AgentMetadataService"
    b"\x12k"
    b"\n\x08GetAgent"
    b"\x12\x1f.flyteidl.admin.GetAgentRequest"
    b"\x1a .flyteidl.admin.GetAgentResponse"
    b'"\x1c\x82\xd3\xe4\x93\x02\x16\x12\x14/api/v1/agent/{name}'
    b"\x12k"
    b"\n\nListAgents"
    b"\x12!.flyteidl.admin.ListAgentsRequest"
    b'\x1a".flyteidl.admin.ListAgentsResponse'
    b'"\x16\x82\xd3\xe4\x93\x02\x10\x12\x0e/api/v1/agents'
    b"B\xc2\x01"
    b"\n\x14com.flyteidl.service"
    b"B\nAgentProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/service"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl.Service"
    b"\xca\x02\x10Flyteidl\\Service"
    b"\xe2\x02\x1cFlyteidl\\Service\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Service"
    b"b\x06proto3",
    globals(),
)
