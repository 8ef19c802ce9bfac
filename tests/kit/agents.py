"""Agents that answer from a script, on a real server, made of nothing but grpc and the stubs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

import grpc
import grpc.aio

from flyte_agent_kit.client import agent as methods
from flyte_agent_stubs import (
    Agent,
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    DeleteTaskResponse,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncRequestHeaderCase,
    ExecuteTaskSyncResponse,
    ExecuteTaskSyncResponseHeader,
    ExecuteTaskSyncResponseHeaderCase,
    GetAgentRequest,
    GetAgentResponse,
    GetTaskRequest,
    GetTaskResponse,
    ListAgentsResponse,
    Phase,
    Resource,
    TaskCategory,
)

Context: TypeAlias = "grpc.aio.ServicerContext[bytes, bytes]"
Handler: TypeAlias = "grpc.RpcMethodHandler[bytes, bytes]"

LIFE: Sequence[Resource] = (
    Resource(phase=Phase.INITIALIZING, message="starting", custom_info={"demo": {"id": "job-1"}}),
    Resource(phase=Phase.RUNNING, custom_info={"demo": {"stage": "map"}}),
    Resource(phase=Phase.RUNNING, custom_info={"demo": {"stage": "reduce"}}),
    Resource(phase=Phase.SUCCEEDED, custom_info={"demo": {"stage": None, "seconds": 3}}),
)


class Scripted:
    """A correct agent, asynchronous for `demo`, synchronous for `ask`. Faulty ones derive from it.

    Each task goes through `life`, one answer a poll; the last one stays. `resource_meta` has the
    number of the task, so a restarted agent would go on.
    """

    life: Sequence[Resource] = LIFE
    last = Resource(phase=Phase.SUCCEEDED, custom_info={"ask": {"tokens": 12}})

    def __init__(self) -> None:
        self.created: list[CreateTaskRequest] = []
        self.deleted: list[bytes] = []
        self.polls: dict[bytes, int] = {}

    # What people override.

    def agents(self) -> list[Agent]:
        return [
            Agent(name="Demo", supported_task_categories=[TaskCategory(name="demo")]),
            Agent(name="Ask", is_sync=True, supported_task_categories=[TaskCategory(name="ask")]),
        ]

    async def list_agents(self, request: bytes, context: Context) -> bytes:
        return ListAgentsResponse(agents=self.agents()).to_bytes()

    async def get_agent(self, request: bytes, context: Context) -> bytes:
        name = GetAgentRequest.from_bytes(request).name
        for agent in self.agents():
            if agent.name == name:
                return GetAgentResponse(agent=agent).to_bytes()
        await context.abort(grpc.StatusCode.NOT_FOUND, f"no agent {name}")
        raise AssertionError

    async def create(self, request: bytes, context: Context) -> bytes:
        task = CreateTaskRequest.from_bytes(request)
        assert task.template is not None
        await self.route(task.template.type, "demo", context)
        self.created.append(task)
        meta = b"task-%d" % len(self.created)
        self.polls[meta] = 0
        return CreateTaskResponse(resource_meta=meta).to_bytes()

    async def get(self, request: bytes, context: Context) -> bytes:
        call = GetTaskRequest.from_bytes(request)
        await self.find(call, context)
        number = self.polls[call.resource_meta]
        self.polls[call.resource_meta] += 1
        resource = self.life[min(number, len(self.life) - 1)]
        return GetTaskResponse(resource=resource).to_bytes()

    async def delete(self, request: bytes, context: Context) -> bytes:
        call = DeleteTaskRequest.from_bytes(request)
        await self.find(call, context)
        self.deleted.append(call.resource_meta)
        return DeleteTaskResponse().to_bytes()

    async def execute(
        self, requests: AsyncIterator[bytes], context: Context
    ) -> AsyncIterator[bytes]:
        async for request in requests:
            part = ExecuteTaskSyncRequest.from_bytes(request).part
            if isinstance(part, ExecuteTaskSyncRequestHeaderCase):
                assert part.value.template is not None
                await self.route(part.value.template.type, "ask", context)
        header = ExecuteTaskSyncResponseHeader(resource=self.last)
        yield ExecuteTaskSyncResponse(res=ExecuteTaskSyncResponseHeaderCase(header)).to_bytes()

    async def route(self, task_type: str, known: str, context: Context) -> None:
        if task_type != known:
            await context.abort(grpc.StatusCode.NOT_FOUND, f"no agent for {task_type}")

    async def find(self, call: GetTaskRequest | DeleteTaskRequest, context: Context) -> None:
        category = call.task_category
        name = category.name if category is not None and category.name else call.task_type
        await self.route(name, "demo", context)
        if call.resource_meta not in self.polls:
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "resource_meta is not a task's")

    async def health(self, request: bytes, context: Context) -> bytes:
        return b"\x08\x01"  # SERVING

    def handlers(self) -> dict[str, Handler]:
        """The methods, by their paths."""
        unary = {
            methods.LIST_AGENTS: self.list_agents,
            methods.GET_AGENT: self.get_agent,
            methods.CREATE_TASK: self.create,
            methods.GET_TASK: self.get,
            methods.DELETE_TASK: self.delete,
            methods.HEALTH: self.health,
        }
        found: dict[str, Handler] = {
            path: grpc.unary_unary_rpc_method_handler(method) for path, method in unary.items()
        }
        found[methods.EXECUTE_TASK_SYNC] = grpc.stream_stream_rpc_method_handler(self.execute)
        return found


class _Handlers(grpc.GenericRpcHandler):
    def __init__(self, handlers: dict[str, Handler]) -> None:
        self._handlers = handlers

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> Handler | None:
        return self._handlers.get(handler_call_details.method)


@contextmanager
def serving(agent: Scripted, credentials: grpc.ServerCredentials | None = None) -> Iterator[str]:
    """Serves an agent in a thread of its own; yields its address."""
    ready = threading.Event()
    address: list[str] = []
    stop: list[Callable[[], object]] = []

    async def serve() -> None:
        server = grpc.aio.server()
        server.add_generic_rpc_handlers((_Handlers(agent.handlers()),))
        where = "127.0.0.1:0"
        if credentials is None:
            port = server.add_insecure_port(where)
        else:
            port = server.add_secure_port(where, credentials)
        await server.start()
        done = asyncio.Event()
        loop = asyncio.get_running_loop()
        address.append(f"127.0.0.1:{port}")
        stop.append(lambda: loop.call_soon_threadsafe(done.set))
        ready.set()
        await done.wait()
        await server.stop(None)

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert ready.wait(60)
    try:
        yield address[0]
    finally:
        stop[0]()
        thread.join()
