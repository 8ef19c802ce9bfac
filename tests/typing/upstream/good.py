"""Uses upstream's own modules well: with flyteidl-stubs no checker has anything to say."""

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor

import grpc
from flyteidl.admin import agent_pb2
from flyteidl.admin.agent_pb2 import (
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    GetTaskRequest,
    GetTaskResponse,
    Resource,
)
from flyteidl.core.execution_pb2 import TaskExecution, TaskLog
from flyteidl.event import event_pb2
from flyteidl.plugins.kubeflow import common_pb2
from flyteidl.service import agent_pb2_grpc
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp
from typing_extensions import assert_type

info = Struct()
info.update({"spark": {"application_id": "app-1"}})
resource = Resource(phase=TaskExecution.RUNNING, message="running", custom_info=info)
resource.log_links.append(TaskLog(uri="http://localhost", name="driver"))
assert_type(resource.custom_info, Struct)
assert_type(resource.phase, TaskExecution.Phase)
assert_type(Resource.CUSTOM_INFO_FIELD_NUMBER, int)
assert_type(resource.HasField("custom_info"), bool)
assert_type(TaskExecution.Phase.Name(resource.phase), str)
assert_type(common_pb2.RestartPolicy.Value("RESTART_POLICY_ALWAYS"), common_pb2.RestartPolicy)

Resource(phase="RUNNING", message=None, custom_info={"spark": {}}, log_links=[{"name": "driver"}])
Resource(phase=2, agent_error={"code": "E1", "kind": "RECOVERABLE"})


def declared(phase: TaskExecution.Phase) -> TaskExecution.Phase.ValueType:
    resource.phase = phase
    return TaskExecution.RUNNING


event = event_pb2.TaskExecutionEvent(custom_info=resource.custom_info, phase=resource.phase)
event.occurred_at.GetCurrentTime()
assert_type(event.occurred_at, Timestamp)


def parts(answer: ExecuteTaskSyncResponse) -> str:
    match answer.WhichOneof("res"):
        case "header":
            return answer.header.resource.message
        case "outputs":
            return ", ".join(answer.outputs.literals)
        case None:
            return ""


class Agent(agent_pb2_grpc.AsyncAgentServiceServicer):
    def GetTask(self, request: GetTaskRequest, context: grpc.ServicerContext) -> GetTaskResponse:
        return GetTaskResponse(resource=Resource(message=request.resource_meta.decode()))


class SyncAgent(agent_pb2_grpc.SyncAgentServiceServicer):
    async def ExecuteTaskSync(
        self,
        request_iterator: AsyncIterator[ExecuteTaskSyncRequest],
        context: grpc.aio.ServicerContext[ExecuteTaskSyncRequest, ExecuteTaskSyncResponse],
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        async for request in request_iterator:
            yield ExecuteTaskSyncResponse(outputs=request.inputs)


def serve() -> grpc.Server:
    server = grpc.server(ThreadPoolExecutor())
    agent_pb2_grpc.add_AsyncAgentServiceServicer_to_server(Agent(), server)
    return server


def ask(channel: grpc.Channel) -> Iterator[str]:
    stub = agent_pb2_grpc.AsyncAgentServiceStub(channel)
    assert_type(stub.GetTask(GetTaskRequest(resource_meta=b"1")), GetTaskResponse)
    for part in stub.GetTaskLogs(agent_pb2.GetTaskLogsRequest(lines=10)):
        yield from (line.message for line in part.body.structured_lines)


async def ask_aio(channel: grpc.aio.Channel) -> Resource:
    stub = agent_pb2_grpc.AsyncAgentServiceStub(channel)
    return (await stub.GetTask(GetTaskRequest(resource_meta=b"1"))).resource
