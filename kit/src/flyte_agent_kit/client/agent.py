"""Calls of an agent, with the requests and the deadlines that propeller has."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Sequence
from typing import Final, NamedTuple

import grpc

from flyte_agent_stubs import (
    Agent,
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    GetAgentRequest,
    GetAgentResponse,
    GetTaskRequest,
    GetTaskResponse,
    ListAgentsRequest,
    ListAgentsResponse,
    Resource,
)
from flyte_agent_stubs.agent import (
    CreateRequestHeader,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncRequestHeaderCase,
    ExecuteTaskSyncRequestInputsCase,
    ExecuteTaskSyncResponse,
    ExecuteTaskSyncResponseHeaderCase,
    GetTaskLogsRequest,
    GetTaskMetricsRequest,
    TaskCategory,
)
from flyte_agent_stubs.literals import LiteralMap

CALL_TIMEOUT: Final = 3.0
"""Seconds that propeller gives a call: `agent-service.defaultAgent.defaultTimeout`."""

CREATE_TASK: Final = "/flyteidl.service.AsyncAgentService/CreateTask"
GET_TASK: Final = "/flyteidl.service.AsyncAgentService/GetTask"
DELETE_TASK: Final = "/flyteidl.service.AsyncAgentService/DeleteTask"
GET_TASK_METRICS: Final = "/flyteidl.service.AsyncAgentService/GetTaskMetrics"
GET_TASK_LOGS: Final = "/flyteidl.service.AsyncAgentService/GetTaskLogs"
EXECUTE_TASK_SYNC: Final = "/flyteidl.service.SyncAgentService/ExecuteTaskSync"
GET_AGENT: Final = "/flyteidl.service.AgentMetadataService/GetAgent"
LIST_AGENTS: Final = "/flyteidl.service.AgentMetadataService/ListAgents"
HEALTH: Final = "/grpc.health.v1.Health/Check"


class CallError(Exception):
    """A call ended with a gRPC status other than OK, or with bytes that are not its answer.

    Args:
        method: the method's name, such as `GetTask`.
        code: the name of the `grpc.StatusCode`; `BAD_ANSWER` for bytes that cannot be read.
        details: what the agent said of it.
    """

    def __init__(self, method: str, code: str, details: str) -> None:
        super().__init__(f"{method}: {code}: {details}" if details else f"{method}: {code}")
        self.method = method
        self.code = code
        self.details = details


class Answer(NamedTuple):
    """An agent's answer about a task.

    Args:
        resource: what it says.
        size: how many bytes the message had.
    """

    resource: Resource
    size: int


class AgentClient:
    """Calls an agent.

    Args:
        channel: the connection; it stays the caller's.
        timeout: seconds that each call may take; None for no limit.
    """

    def __init__(self, channel: grpc.aio.Channel, timeout: float | None = CALL_TIMEOUT) -> None:
        self.channel = channel
        self.timeout = timeout

    async def call(self, path: str, request: bytes, timeout: float | None = None) -> bytes:
        """Makes a call with one request and one answer, as bytes.

        Raises:
            CallError: It did not succeed.
        """
        method: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = self.channel.unary_unary(path)
        try:
            answer: bytes = await method(request, timeout=timeout or self.timeout)
        except grpc.aio.AioRpcError as error:
            raise _failed(path, error) from None
        return answer

    async def stream(self, path: str, requests: Sequence[bytes]) -> AsyncIterator[bytes]:
        """Makes a call whose answer is a stream, as bytes.

        Args:
            path: the method.
            requests: one request, or for `ExecuteTaskSync` the parts of it.

        Raises:
            CallError: It did not succeed.
        """
        call: AsyncIterable[bytes]
        if path == EXECUTE_TASK_SYNC:
            many: grpc.aio.StreamStreamMultiCallable[bytes, bytes]
            many = self.channel.stream_stream(path)
            call = many(iter(requests), timeout=self.timeout)
        else:
            one: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = self.channel.unary_stream(path)
            call = one(requests[0], timeout=self.timeout)
        try:
            async for part in call:
                yield part
        except grpc.aio.AioRpcError as error:
            raise _failed(path, error) from None

    async def list_agents(self) -> tuple[Agent, ...]:
        """Asks which agents there are.

        Raises:
            CallError: The call did not succeed.
        """
        answer = await self.call(LIST_AGENTS, ListAgentsRequest().to_bytes())
        try:
            return ListAgentsResponse.from_bytes(answer).agents
        except ValueError as error:
            raise CallError("ListAgents", "BAD_ANSWER", str(error)) from None

    async def get_agent(self, name: str) -> Agent | None:
        """Asks for one agent.

        Raises:
            CallError: The call did not succeed.
        """
        answer = await self.call(GET_AGENT, GetAgentRequest(name=name).to_bytes())
        try:
            return GetAgentResponse.from_bytes(answer).agent
        except ValueError as error:
            raise CallError("GetAgent", "BAD_ANSWER", str(error)) from None

    async def create(self, request: CreateTaskRequest) -> bytes:
        """Starts a task, and returns its `resource_meta`.

        Raises:
            CallError: The call did not succeed.
        """
        answer = await self.call(CREATE_TASK, request.to_bytes())
        try:
            return CreateTaskResponse.from_bytes(answer).resource_meta
        except ValueError as error:
            raise CallError("CreateTask", "BAD_ANSWER", str(error)) from None

    async def get(
        self, resource_meta: bytes, category: TaskCategory, output_prefix: str = ""
    ) -> Answer:
        """Asks how a task is doing.

        Raises:
            CallError: The call did not succeed.
        """
        request = GetTaskRequest(
            task_type=category.name,
            task_category=category,
            resource_meta=resource_meta,
            output_prefix=output_prefix,
        )
        answer = await self.call(GET_TASK, request.to_bytes())
        try:
            resource = GetTaskResponse.from_bytes(answer).resource
        except ValueError as error:
            raise CallError("GetTask", "BAD_ANSWER", str(error)) from None
        return Answer(resource or Resource(), len(answer))

    async def delete(self, resource_meta: bytes, category: TaskCategory) -> None:
        """Stops a task.

        Raises:
            CallError: The call did not succeed.
        """
        request = DeleteTaskRequest(
            task_type=category.name, task_category=category, resource_meta=resource_meta
        )
        await self.call(DELETE_TASK, request.to_bytes())

    async def execute(self, request: CreateTaskRequest) -> tuple[Answer | None, int]:
        """Runs a task synchronously.

        Args:
            request: the task, as for `create`.

        Returns:
            The resource in the first part, or None if that has none; and how many parts there were.

        Raises:
            CallError: The call did not succeed.
        """
        header = CreateRequestHeader(
            template=request.template,
            output_prefix=request.output_prefix,
            task_execution_metadata=request.task_execution_metadata,
        )
        inputs = request.inputs or LiteralMap()
        parts = [
            ExecuteTaskSyncRequest(part=ExecuteTaskSyncRequestHeaderCase(header)),
            ExecuteTaskSyncRequest(part=ExecuteTaskSyncRequestInputsCase(inputs)),
        ]
        first: Answer | None = None
        count = 0
        async for part in self.stream(EXECUTE_TASK_SYNC, [each.to_bytes() for each in parts]):
            count += 1
            if count == 1:
                first = _first(part)
        return first, count

    async def metrics(self, resource_meta: bytes, category: TaskCategory) -> bytes:
        """Asks for a task's metrics.

        Raises:
            CallError: The call did not succeed.
        """
        request = GetTaskMetricsRequest(
            task_type=category.name, task_category=category, resource_meta=resource_meta
        )
        return await self.call(GET_TASK_METRICS, request.to_bytes())

    async def logs(self, resource_meta: bytes, category: TaskCategory) -> list[bytes]:
        """Asks for a task's log.

        Raises:
            CallError: The call did not succeed.
        """
        request = GetTaskLogsRequest(
            task_type=category.name, task_category=category, resource_meta=resource_meta, lines=10
        )
        return [part async for part in self.stream(GET_TASK_LOGS, [request.to_bytes()])]


def _first(part: bytes) -> Answer | None:
    try:
        match ExecuteTaskSyncResponse.from_bytes(part).res:
            case ExecuteTaskSyncResponseHeaderCase(header) if header.resource is not None:
                return Answer(header.resource, len(part))
            case _:
                return None
    except ValueError as error:
        raise CallError("ExecuteTaskSync", "BAD_ANSWER", str(error)) from None


def _failed(path: str, error: grpc.aio.AioRpcError) -> CallError:
    return CallError(path.rpartition("/")[2], error.code().name, error.details() or "")
