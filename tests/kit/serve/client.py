"""A client of the three services, in terms of wrappers, and servers in this process."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator

import grpc

from flyte_agent_kit.loading import Servable
from flyte_agent_kit.server import Server, Settings, serve
from flyte_agent_stubs import (
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    GetTaskRequest,
    GetTaskResponse,
    LiteralMap,
    Resource,
)
from flyte_agent_stubs.agent import (
    CreateRequestHeader,
    ExecuteTaskSyncRequestHeaderCase,
    ExecuteTaskSyncRequestInputsCase,
    ExecuteTaskSyncResponseHeaderCase,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    TaskCategory,
)
from flyte_agent_stubs.tasks import TaskTemplate

ASYNC = "/flyteidl.service.AsyncAgentService"
SYNC = "/flyteidl.service.SyncAgentService"
METADATA = "/flyteidl.service.AgentMetadataService"
LONG = 60
"""Seconds that only end a test that hangs."""


class Client:
    """Calls methods with requests, and returns answers, as bytes or as wrappers."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.channel = channel

    def unary(self, method: str, request: bytes, timeout: float = LONG) -> bytes:
        call: grpc.UnaryUnaryMultiCallable[bytes, bytes] = self.channel.unary_unary(method)
        return call(request, timeout=timeout)

    def create(self, task_type: str, inputs: LiteralMap | None = None) -> bytes:
        request = CreateTaskRequest(template=TaskTemplate(type=task_type), inputs=inputs)
        answer = self.unary(f"{ASYNC}/CreateTask", request.to_bytes())
        return CreateTaskResponse.from_bytes(answer).resource_meta

    def get(self, task_type: str, meta: bytes = b"{}", timeout: float = LONG) -> Resource:
        category = TaskCategory(name=task_type)
        request = GetTaskRequest(resource_meta=meta, task_category=category)
        answer = self.unary(f"{ASYNC}/GetTask", request.to_bytes(), timeout)
        resource = GetTaskResponse.from_bytes(answer).resource
        assert resource is not None
        return resource

    def delete(self, task_type: str, meta: bytes = b"{}") -> None:
        category = TaskCategory(name=task_type)
        request = DeleteTaskRequest(resource_meta=meta, task_category=category)
        self.unary(f"{ASYNC}/DeleteTask", request.to_bytes())

    def logs(self, task_type: str, meta: bytes = b"{}") -> list[GetTaskLogsResponse]:
        request = GetTaskLogsRequest(resource_meta=meta, task_category=TaskCategory(name=task_type))
        call: grpc.UnaryStreamMultiCallable[bytes, bytes]
        call = self.channel.unary_stream(f"{ASYNC}/GetTaskLogs")
        pages = call(request.to_bytes(), timeout=LONG)
        return [GetTaskLogsResponse.from_bytes(page) for page in pages]

    def do(self, task_type: str, inputs: LiteralMap | None = None) -> Resource:
        """Executes as propeller does: it leaves its side of the stream open until the answer."""
        answered = threading.Event()

        def messages() -> Iterator[bytes]:
            head = CreateRequestHeader(template=TaskTemplate(type=task_type))
            part = ExecuteTaskSyncRequestHeaderCase(head)
            yield ExecuteTaskSyncRequest(part=part).to_bytes()
            rest = ExecuteTaskSyncRequestInputsCase(inputs or LiteralMap())
            yield ExecuteTaskSyncRequest(part=rest).to_bytes()
            answered.wait(LONG)

        call: grpc.StreamStreamMultiCallable[bytes, bytes]
        call = self.channel.stream_stream(f"{SYNC}/ExecuteTaskSync")
        try:
            answer = ExecuteTaskSyncResponse.from_bytes(next(call(messages(), timeout=LONG)))
        finally:
            answered.set()
        assert isinstance(answer.res, ExecuteTaskSyncResponseHeaderCase)
        assert answer.res.value.resource is not None
        return answer.res.value.resource


@contextlib.contextmanager
def serving(*agents: Servable, **settings: object) -> Iterator[Server]:
    """Serves agents on a loop in another thread, and stops in the end."""
    started = threading.Event()
    found: list[Server] = []

    def on_started(server: Server) -> None:
        found.append(server)
        started.set()

    options = Settings(**{"address": "127.0.0.1:0", "grace": 5.0, **settings})  # type: ignore[arg-type]

    def run() -> None:
        try:
            asyncio.run(serve(*agents, settings=options, on_started=on_started))
        finally:
            started.set()

    thread = threading.Thread(target=run)
    thread.start()
    started.wait(LONG)
    try:
        yield found[0]
    finally:
        for server in found:
            server.request_stop()
        thread.join(LONG)
        assert not thread.is_alive()


@contextlib.contextmanager
def connected(server: Server) -> Iterator[Client]:
    with grpc.insecure_channel(str(server.address)) as channel:
        yield Client(channel)


def status(error: grpc.RpcError) -> tuple[grpc.StatusCode, str]:
    """The code and the details of a failed call."""
    assert isinstance(error, grpc.Call)
    return error.code(), error.details() or ""
