"""A real server and client on loopback over the generated services, sync and aio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest
from google.protobuf.json_format import MessageToDict

from flyte_agent_stubs.flyteidl.admin import agent_pb2 as pb
from flyte_agent_stubs.flyteidl.core.execution_pb2 import TaskExecution
from flyte_agent_stubs.flyteidl.core.literals_pb2 import LiteralMap
from flyte_agent_stubs.flyteidl.service import agent_pb2_grpc as services

INFO = {"spark": {"application_id": "app-1", "stages": [1.0, None, True]}}


def resource(meta: bytes) -> pb.Resource:
    found = pb.Resource(phase=TaskExecution.RUNNING, message=meta.decode())
    found.custom_info.update(INFO)
    return found


def outputs(inputs: LiteralMap) -> pb.ExecuteTaskSyncResponse:
    return pb.ExecuteTaskSyncResponse(outputs=inputs)


def header() -> pb.ExecuteTaskSyncResponse:
    return pb.ExecuteTaskSyncResponse(
        header=pb.ExecuteTaskSyncResponseHeader(resource=resource(b"sync"))
    )


def log_parts(lines: int) -> Iterator[pb.GetTaskLogsResponse]:
    yield pb.GetTaskLogsResponse(header=pb.GetTaskLogsResponseHeader(token="next"))
    for number in range(lines):
        line = pb.LogLine(message=f"line {number}", originator=pb.USER)
        yield pb.GetTaskLogsResponse(body=pb.GetTaskLogsResponseBody(structured_lines=[line]))


class Agent(services.AsyncAgentServiceServicer):
    def CreateTask(
        self, request: pb.CreateTaskRequest, context: grpc.ServicerContext
    ) -> pb.CreateTaskResponse:
        return pb.CreateTaskResponse(resource_meta=request.output_prefix.encode())

    def GetTask(
        self, request: pb.GetTaskRequest, context: grpc.ServicerContext
    ) -> pb.GetTaskResponse:
        return pb.GetTaskResponse(resource=resource(request.resource_meta))

    def DeleteTask(
        self, request: pb.DeleteTaskRequest, context: grpc.ServicerContext
    ) -> pb.DeleteTaskResponse:
        return pb.DeleteTaskResponse()

    def GetTaskLogs(
        self, request: pb.GetTaskLogsRequest, context: grpc.ServicerContext
    ) -> Iterator[pb.GetTaskLogsResponse]:
        yield from log_parts(request.lines)


class SyncAgent(services.SyncAgentServiceServicer):
    def ExecuteTaskSync(
        self,
        request_iterator: Iterator[pb.ExecuteTaskSyncRequest],
        context: grpc.ServicerContext,
    ) -> Iterator[pb.ExecuteTaskSyncResponse]:
        for request in request_iterator:
            yield header() if request.HasField("header") else outputs(request.inputs)


@pytest.fixture
def channel() -> Iterator[grpc.Channel]:
    server = grpc.server(ThreadPoolExecutor(max_workers=4))
    services.add_AsyncAgentServiceServicer_to_server(Agent(), server)
    services.add_SyncAgentServiceServicer_to_server(SyncAgent(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as opened:
        yield opened
    server.stop(grace=None).wait()


def conversation() -> list[pb.ExecuteTaskSyncRequest]:
    inputs = LiteralMap()
    inputs.literals["x"].scalar.primitive.integer = 5
    return [
        pb.ExecuteTaskSyncRequest(header=pb.CreateRequestHeader(output_prefix="s3://bucket")),
        pb.ExecuteTaskSyncRequest(inputs=inputs),
    ]


def check_conversation(answers: list[pb.ExecuteTaskSyncResponse]) -> None:
    first, second = answers
    assert first.header.resource == resource(b"sync")
    assert second.outputs.literals["x"].scalar.primitive.integer == 5


def check_logs(parts: list[pb.GetTaskLogsResponse]) -> None:
    assert [part.WhichOneof("part") for part in parts] == ["header", "body", "body", "body"]
    assert parts[3].body.structured_lines[0].message == "line 2"


def test_sync(channel: grpc.Channel) -> None:
    stub = services.AsyncAgentServiceStub(channel)
    created = stub.CreateTask(pb.CreateTaskRequest(output_prefix="job-1"), timeout=10)
    assert created.resource_meta == b"job-1"
    got = stub.GetTask(pb.GetTaskRequest(resource_meta=created.resource_meta), timeout=10)
    assert type(got) is pb.GetTaskResponse
    assert got.resource == resource(b"job-1")
    assert MessageToDict(got.resource.custom_info) == INFO
    deleted = stub.DeleteTask(pb.DeleteTaskRequest(resource_meta=b"job-1"), timeout=10)
    assert deleted == pb.DeleteTaskResponse()
    check_logs(list(stub.GetTaskLogs(pb.GetTaskLogsRequest(lines=3), timeout=10)))
    sync = services.SyncAgentServiceStub(channel)
    check_conversation(list(sync.ExecuteTaskSync(iter(conversation()), timeout=10)))


def test_what_a_servicer_leaves_out_is_unimplemented(channel: grpc.Channel) -> None:
    stub = services.AsyncAgentServiceStub(channel)
    with pytest.raises(grpc.RpcError) as refusal:
        stub.GetTaskMetrics(pb.GetTaskMetricsRequest(), timeout=10)
    assert refusal.value.code() == grpc.StatusCode.UNIMPLEMENTED
    assert "GetTaskMetrics is not implemented" in str(refusal.value.details())
    metadata = services.AgentMetadataServiceStub(channel)
    with pytest.raises(grpc.RpcError) as refusal:
        metadata.ListAgents(pb.ListAgentsRequest(), timeout=10)
    assert refusal.value.code() == grpc.StatusCode.UNIMPLEMENTED


class AioAgent(services.AsyncAgentServiceServicer):
    async def CreateTask(
        self,
        request: pb.CreateTaskRequest,
        context: grpc.aio.ServicerContext[pb.CreateTaskRequest, pb.CreateTaskResponse],
    ) -> pb.CreateTaskResponse:
        return pb.CreateTaskResponse(resource_meta=request.output_prefix.encode())

    async def GetTask(
        self,
        request: pb.GetTaskRequest,
        context: grpc.aio.ServicerContext[pb.GetTaskRequest, pb.GetTaskResponse],
    ) -> pb.GetTaskResponse:
        return pb.GetTaskResponse(resource=resource(request.resource_meta))

    async def DeleteTask(
        self,
        request: pb.DeleteTaskRequest,
        context: grpc.aio.ServicerContext[pb.DeleteTaskRequest, pb.DeleteTaskResponse],
    ) -> pb.DeleteTaskResponse:
        return pb.DeleteTaskResponse()

    async def GetTaskLogs(
        self,
        request: pb.GetTaskLogsRequest,
        context: grpc.aio.ServicerContext[pb.GetTaskLogsRequest, pb.GetTaskLogsResponse],
    ) -> AsyncIterator[pb.GetTaskLogsResponse]:
        for part in log_parts(request.lines):
            yield part


class AioSyncAgent(services.SyncAgentServiceServicer):
    async def ExecuteTaskSync(
        self,
        request_iterator: AsyncIterator[pb.ExecuteTaskSyncRequest],
        context: grpc.aio.ServicerContext[pb.ExecuteTaskSyncRequest, pb.ExecuteTaskSyncResponse],
    ) -> AsyncIterator[pb.ExecuteTaskSyncResponse]:
        async for request in request_iterator:
            yield header() if request.HasField("header") else outputs(request.inputs)


async def converse_aio() -> None:
    server = grpc.aio.server()
    services.add_AsyncAgentServiceServicer_to_server(AioAgent(), server)
    services.add_SyncAgentServiceServicer_to_server(AioSyncAgent(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = services.AsyncAgentServiceStub(channel)
        created = await stub.CreateTask(pb.CreateTaskRequest(output_prefix="job-2"), timeout=10)
        got = await stub.GetTask(pb.GetTaskRequest(resource_meta=created.resource_meta), timeout=10)
        assert got.resource == resource(b"job-2")
        assert await stub.DeleteTask(pb.DeleteTaskRequest(), timeout=10) == pb.DeleteTaskResponse()
        logs = stub.GetTaskLogs(pb.GetTaskLogsRequest(lines=3), timeout=10)
        check_logs([part async for part in logs])
        sync = services.SyncAgentServiceStub(channel)
        check_conversation(
            [each async for each in sync.ExecuteTaskSync(iter(conversation()), timeout=10)]
        )
    await server.stop(grace=None)


def test_aio() -> None:
    asyncio.run(converse_aio())
