"""Uses the stubs well: mypy --strict and pyright have nothing to say about it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor

import grpc
from google.protobuf.message import Message
from typing_extensions import assert_type

from flyte_agent_stubs import adopt
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.admin.agent_pb2 import (
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    GetTaskRequest,
    GetTaskResponse,
    Resource,
)
from flyte_agent_stubs.flyteidl.core.execution_pb2 import TaskExecution, TaskLog
from flyte_agent_stubs.flyteidl.event.event_pb2 import TaskExecutionEvent
from flyte_agent_stubs.flyteidl.service import agent_pb2_grpc
from flyte_agent_stubs.google.protobuf.struct_pb2 import Struct

resource = Resource(phase=TaskExecution.RUNNING, message="running")
resource.custom_info.update({"spark": {"application_id": "app-1"}})
resource.log_links.append(TaskLog(uri="http://localhost", name="driver"))
assert_type(resource.custom_info, Struct)
assert_type(resource.phase, TaskExecution.Phase)
assert_type(Resource.CUSTOM_INFO_FIELD_NUMBER, int)
assert_type(resource.HasField("custom_info"), bool)
resource.ClearField("agent_error")

# The constructor takes what protobuf takes: names and numbers of enums, dicts, None.
Resource(phase="RUNNING", message=None, log_links=[{"uri": "http://localhost"}, TaskLog()])
Resource(phase=2, custom_info={"spark": {"stages": [1, None]}}, agent_error={"code": "E1"})
Resource(phase=None, custom_info=None, log_links=None, outputs=None)


def declared(phase: TaskExecution.Phase) -> TaskExecution.Phase.ValueType:
    """Values of an enum are instances of the enum for checkers, under both of its names."""
    resource.phase = phase
    assert_type(TaskExecution.Phase.RUNNING, TaskExecution.Phase)
    assert_type(TaskExecution.Phase.Value("RUNNING"), TaskExecution.Phase)
    assert_type(TaskExecution.Phase.Name(2), str)
    assert_type(TaskExecution.Phase.values(), list[TaskExecution.Phase])
    return TaskExecution.RUNNING


number: int = declared(TaskExecution.QUEUED)


def to_event(found: Message) -> TaskExecutionEvent:
    ours = adopt(found, into=Resource)
    assert_type(ours, Resource)
    return TaskExecutionEvent(custom_info=ours.custom_info, phase=ours.phase)


def parts(answer: ExecuteTaskSyncResponse) -> str:
    match answer.WhichOneof("res"):
        case "header":
            return answer.header.resource.message
        case "outputs":
            return ", ".join(answer.outputs.literals)
        case None:
            return ""


class Agent(agent_pb2_grpc.AsyncAgentServiceServicer):
    """Leaves methods out, which then answer UNIMPLEMENTED."""

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
    got = stub.GetTask(GetTaskRequest(resource_meta=b"1"))
    assert_type(got, GetTaskResponse)
    for part in stub.GetTaskLogs(agent_pb2.GetTaskLogsRequest(lines=10)):
        yield from (line.message for line in part.body.structured_lines)


async def ask_aio(channel: grpc.aio.Channel) -> Resource:
    stub = agent_pb2_grpc.AsyncAgentServiceStub(channel)
    got = await stub.GetTask(GetTaskRequest(resource_meta=b"1"))
    return got.resource


if __name__ == "__main__":
    print(asyncio.run(ask_aio(grpc.aio.insecure_channel("127.0.0.1:8000"))))
