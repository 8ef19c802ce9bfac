"""Calls of an agent, with the requests and the deadlines that propeller has."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Final, NamedTuple, TypeVar

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

T = TypeVar("T")

CALL_TIMEOUT: Final = 3.0
"""Seconds that propeller gives a call: `agent-service.defaultAgent.defaultTimeout`."""

INPUTS_PAUSE: Final = 0.1
"""Seconds between the header and the inputs that a synchronous agent gets."""

_STATUS_LOST: Final = "Internal error from Core"
"""What grpc.aio says of a call that ended while something was sent."""

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


class Executed(NamedTuple):
    """What came of a task that was run synchronously.

    Args:
        answer: the resource in the first part; None if that has none.
        parts: how many parts the answer had.
        is_early: as in `Exchange`.
    """

    answer: Answer | None
    parts: int
    is_early: bool


class Exchange(NamedTuple):
    """What came of a call of ExecuteTaskSync.

    Args:
        parts: the parts of the answer.
        is_early: whether one came, or the call ended, before the inputs were sent.
    """

    parts: list[bytes]
    is_early: bool


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

    async def stream(self, path: str, request: bytes) -> AsyncIterator[bytes]:
        """Makes a call with one request and a stream of answers, as bytes.

        Raises:
            CallError: It did not succeed.
        """
        method: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = self.channel.unary_stream(path)
        try:
            async for part in method(request, timeout=self.timeout):
                yield part
        except grpc.aio.AioRpcError as error:
            raise _failed(path, error) from None

    async def exchange(self, header: bytes, inputs: bytes) -> Exchange:
        """Calls ExecuteTaskSync, as bytes.

        The inputs follow after a pause, in which an agent can refuse the header: grpc.aio loses the
        status of a call that ends while something is sent.

        Raises:
            CallError: The call did not succeed; with the code `ENDED_EARLY` if its status was lost.
        """
        method: grpc.aio.StreamStreamMultiCallable[bytes, bytes]
        method = self.channel.stream_stream(EXECUTE_TASK_SYNC)
        call = method(timeout=self.timeout)
        answers: list[bytes] = []

        async def read() -> None:
            async for part in call:
                answers.append(part)

        reading = asyncio.ensure_future(read())
        is_early = False
        try:
            await call.write(header)
            await asyncio.wait([reading], timeout=INPUTS_PAUSE)
            is_early = reading.done() or bool(answers)
            if not reading.done():
                await call.write(inputs)
                await call.done_writing()
        except (grpc.aio.AioRpcError, asyncio.InvalidStateError):
            pass  # the agent has ended the call; reading tells how
        try:
            await reading
        except grpc.aio.AioRpcError as error:
            if error.details() == _STATUS_LOST:
                details = "the agent ended the call while the inputs were sent"
                raise CallError("ExecuteTaskSync", "ENDED_EARLY", details) from None
            raise _failed(EXECUTE_TASK_SYNC, error) from None
        finally:
            reading.cancel()
        return Exchange(answers, is_early)

    async def list_agents(self) -> tuple[Agent, ...]:
        """Asks which agents there are.

        Raises:
            CallError: The call did not succeed.
        """
        answer = await self.call(LIST_AGENTS, ListAgentsRequest().to_bytes())
        return _read(LIST_AGENTS, ListAgentsResponse.from_bytes, answer).agents

    async def get_agent(self, name: str) -> Agent | None:
        """Asks for one agent.

        Raises:
            CallError: The call did not succeed.
        """
        answer = await self.call(GET_AGENT, GetAgentRequest(name=name).to_bytes())
        return _read(GET_AGENT, GetAgentResponse.from_bytes, answer).agent

    async def create(self, request: CreateTaskRequest) -> bytes:
        """Starts a task, and returns its `resource_meta`.

        Raises:
            CallError: The call did not succeed.
        """
        answer = await self.call(CREATE_TASK, request.to_bytes())
        return _read(CREATE_TASK, CreateTaskResponse.from_bytes, answer).resource_meta

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
        resource = _read(GET_TASK, GetTaskResponse.from_bytes, answer).resource
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

    async def execute(self, request: CreateTaskRequest) -> Executed:
        """Runs a task synchronously.

        Args:
            request: the task, as for `create`; its unknown fields go into the header.

        Raises:
            CallError: The call did not succeed.
        """
        header = CreateRequestHeader(
            template=request.template,
            output_prefix=request.output_prefix,
            task_execution_metadata=request.task_execution_metadata,
            unknown_fields=request.unknown_fields,
        )
        inputs = request.inputs or LiteralMap()
        found, is_early = await self.exchange(
            ExecuteTaskSyncRequest(part=ExecuteTaskSyncRequestHeaderCase(header)).to_bytes(),
            ExecuteTaskSyncRequest(part=ExecuteTaskSyncRequestInputsCase(inputs)).to_bytes(),
        )
        return Executed(_first(found[0]) if found else None, len(found), is_early)

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
        return [part async for part in self.stream(GET_TASK_LOGS, request.to_bytes())]


def _first(part: bytes) -> Answer | None:
    match _read(EXECUTE_TASK_SYNC, ExecuteTaskSyncResponse.from_bytes, part).res:
        case ExecuteTaskSyncResponseHeaderCase(header) if header.resource is not None:
            return Answer(header.resource, len(part))
        case _:
            return None


def _read(path: str, from_bytes: Callable[[bytes], T], answer: bytes) -> T:
    try:
        return from_bytes(answer)
    except ValueError as error:
        raise CallError(_method(path), "BAD_ANSWER", str(error)) from None


def _failed(path: str, error: grpc.aio.AioRpcError) -> CallError:
    return CallError(_method(path), error.code().name, error.details() or "")


def _method(path: str) -> str:
    return path.rpartition("/")[2]
