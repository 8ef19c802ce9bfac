"""An author's agent as a server calls it."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from flyte_agent_kit.agent import AsyncAgent, SyncAgent
from flyte_agent_kit.connections import Connection, current
from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.failures import AgentFailure
from flyte_agent_kit.handler import Call, MetricsQuery, StatusError
from flyte_agent_kit.logs import LogPage
from flyte_agent_kit.state import Held, StateCodec, StateError
from flyte_agent_kit.task import Task
from flyte_agent_kit.threads import Threads
from flyte_agent_kit.values.outputs import declared
from flyte_agent_kit.values.types import declared_by
from flyte_agent_stubs import Resource
from flyte_agent_stubs.agent import (
    ExecutionMetricResult,
    GetTaskLogsResponse,
    GetTaskLogsResponseBody,
    GetTaskLogsResponseBodyCase,
    GetTaskLogsResponseHeader,
    GetTaskLogsResponseHeaderCase,
    LogLine,
)


class AgentHandler:
    """Calls an author's agent: reads and writes its state, and runs plain methods in threads.

    It is a `flyte_agent_kit.handler.Handler`. If `create` raises `AgentFailure`, the task is
    created as one that has failed: the next `get` raises it, so that Flyte ends the task with its
    message instead of beginning another attempt.

    Args:
        agent: an `AsyncAgent` or a `SyncAgent`.
        threads: the most threads for its plain methods; by default, as many as `asyncio` would use.

    Raises:
        KitError: The class has no task type, lacks a method, or its state has no form in JSON.
    """

    def __init__(self, agent: AsyncAgent[Any] | SyncAgent, *, threads: int | None = None) -> None:
        self._name = type(agent).__qualname__
        _check_complete(agent)
        self._agent = agent
        self._threads = Threads(threads, agent.declaration.name)
        self._states = StateCodec(agent) if isinstance(agent, AsyncAgent) else None

    @property
    def declaration(self) -> Declaration:
        """What the agent says of itself."""
        return self._agent.declaration

    def close(self, *, wait: bool = False) -> None:
        """Lets the threads of plain methods end.

        Args:
            wait: whether to return only when they have ended.
        """
        self._threads.close(wait=wait)

    async def create(self, task: Task, category: Category) -> bytes:
        """Starts a task, and returns its `resource_meta`.

        Raises:
            StatusError: The agent is a sync agent.
            TypeError: The author's `create` did not return a state.
        """
        agent, states = self._asynchronous()
        outputs = declared_by(task.template)
        try:
            with _at_hand(outputs, task.connection):
                state: object = await self._threads.call(agent.create, task)
        except AgentFailure as failure:
            return states.encode_failure(failure)
        try:
            return states.encode(state, outputs)
        except TypeError as error:
            raise TypeError(f"{self._name}.{error}") from None

    async def get(self, call: Call) -> Resource:
        """Returns how the task is doing.

        Raises:
            AgentFailure: The task failed.
            StatusError: The state cannot be read, or the agent is a sync agent.
            TypeError: The author's `get` did not return a `Resource`.
        """
        agent, states = self._asynchronous()
        held = self._held(call, states)
        if held.failure is not None:
            raise held.failure
        with _at_hand(held.outputs, call.connection):
            found: object = await self._threads.call(agent.get, held.state)
        return self._resource(found, "get")

    def check(self, call: Call) -> None:
        """Finds out, without the author's code, whether the task can be asked about at all.

        Raises:
            AgentFailure: The task failed before it began.
            StatusError: The state cannot be read, or the agent is a sync agent.
        """
        _, states = self._asynchronous()
        held = self._held(call, states)
        if held.failure is not None:
            raise held.failure

    async def delete(self, call: Call) -> None:
        """Stops the task.

        Raises:
            StatusError: The state cannot be read, or the agent is a sync agent.
        """
        agent, states = self._asynchronous()
        held = self._held(call, states)
        if held.failure is None:
            with _at_hand(held.outputs, call.connection):
                await self._threads.call(agent.delete, held.state)

    async def metrics(self, call: Call, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
        """Returns the results of the queries.

        Raises:
            StatusError: The agent has no metrics, or the state cannot be read.
            TypeError: The author's `metrics` did not return a sequence of results.
        """
        agent, states = self._asynchronous()
        self._check_has("metrics")
        held = self._held(call, states)
        if held.failure is not None:
            return ()
        with _at_hand(held.outputs, call.connection):
            found = await self._threads.call(agent.metrics, held.state, query)
        if isinstance(found, Sequence) and all(
            isinstance(each, ExecutionMetricResult) for each in found
        ):
            return found
        raise self._wrong("metrics", found, "a sequence of ExecutionMetricResult")

    async def logs(self, call: Call, lines: int, token: str) -> AsyncIterator[GetTaskLogsResponse]:
        """Yields, for each of the author's pages, a header with the next token and a body.

        Raises:
            StatusError: The agent has no logs, or the state cannot be read.
            TypeError: The author's `logs` did not give a `LogPage`.
        """
        agent, states = self._asynchronous()
        self._check_has("logs")
        held = self._held(call, states)
        if held.failure is not None:
            return
        with _at_hand(held.outputs, call.connection):
            given: object
            if inspect.isasyncgenfunction(agent.logs):
                given = agent.logs(held.state, lines, token)
            else:
                given = await self._threads.call(agent.logs, held.state, lines, token)
            async for page in self._pages(given):
                for part in self._parts(page):
                    yield part

    async def do(self, task: Task, category: Category) -> Resource:
        """Runs a task to its end.

        Raises:
            AgentFailure: The task failed.
            StatusError: The agent is not a sync agent.
            TypeError: The author's `do` did not return a `Resource`.
        """
        if not isinstance(self._agent, SyncAgent):
            raise StatusError("UNIMPLEMENTED", f"{self.declaration.name} is not a sync agent")
        with _at_hand(declared_by(task.template), task.connection):
            found: object = await self._threads.call(self._agent.do, task)
        return self._resource(found, "do")

    def _asynchronous(self) -> tuple[AsyncAgent[Any], StateCodec[Any]]:
        if self._states is None or not isinstance(self._agent, AsyncAgent):
            raise StatusError("UNIMPLEMENTED", f"{self.declaration.name} is a sync agent")
        return self._agent, self._states

    def _held(self, call: Call, states: StateCodec[Any]) -> Held[Any]:
        try:
            return states.decode(call.resource_meta)
        except StateError as error:
            raise StatusError("INVALID_ARGUMENT", f"{self.declaration.name}: {error}") from error

    def _check_has(self, method: str) -> None:
        if getattr(type(self._agent), method) is getattr(AsyncAgent, method):
            raise StatusError("UNIMPLEMENTED", f"{self.declaration.name} has no {method}")

    async def _pages(self, given: object) -> AsyncIterator[object]:
        if isinstance(given, AsyncIterator):
            async for page in given:
                yield page
        elif isinstance(given, Iterator):
            end = object()
            while (page := await self._threads.call(next, given, end)) is not end:
                yield page
        else:
            yield given

    def _parts(self, page: object) -> Iterator[GetTaskLogsResponse]:
        if not isinstance(page, LogPage):
            raise self._wrong("logs", page, "a LogPage")
        if isinstance(page.lines, str):
            raise TypeError(f"{self._name}.logs returned LogPage.lines as str, not a list of lines")
        header = GetTaskLogsResponseHeader(token=page.next_token)
        yield GetTaskLogsResponse(part=GetTaskLogsResponseHeaderCase(header))
        body = GetTaskLogsResponseBody(structured_lines=[_line(each) for each in page.lines])
        yield GetTaskLogsResponse(part=GetTaskLogsResponseBodyCase(body))

    def _resource(self, found: object, method: str) -> Resource:
        if isinstance(found, Resource):
            return found
        raise self._wrong(method, found, "a Resource")

    def _wrong(self, method: str, found: object, wanted: str) -> TypeError:
        return TypeError(f"{self._name}.{method} returned {type(found).__name__}, not {wanted}")


@contextmanager
def _at_hand(outputs: bytes, handed_over: Connection) -> Iterator[None]:
    """Says to what the author calls which task is at hand.

    Args:
        outputs: the outputs that it declares, a `flyteidl.core.VariableMap`.
        handed_over: what came with the call.
    """
    before = declared.get(), current.get()
    declared.set(outputs)
    current.set(handed_over)
    try:
        yield
    finally:
        # Not `reset`: an async generator may end in another context than it began in.
        declared.set(before[0])
        current.set(before[1])


def _line(line: LogLine | str) -> LogLine:
    return LogLine(message=line) if isinstance(line, str) else line


def _check_complete(agent: object) -> None:
    """Refuses what is not a whole agent, before a server says that it serves it."""
    cls = type(agent)
    base: type
    needed: tuple[str, ...]
    if isinstance(agent, AsyncAgent):
        base, needed = AsyncAgent, ("create", "get", "delete")
    elif isinstance(agent, SyncAgent):
        base, needed = SyncAgent, ("do",)
    else:
        raise KitError(
            "the class is not an agent",
            where=cls.__qualname__,
            todo="Derive it from AsyncAgent[…] or SyncAgent.",
        )
    if not hasattr(agent, "declaration"):
        raise KitError(
            "the agent has no task type",
            where=cls.__qualname__,
            todo=f'Name it in the class statement: class {cls.__name__}(…, task_type="…").',
        )
    missing = [name for name in needed if getattr(cls, name) is getattr(base, name)]
    if missing:
        raise KitError(
            f"the agent does not define {' and '.join(missing)}",
            where=cls.__qualname__,
            todo=f"Define {', '.join(f'{cls.__name__}.{name}' for name in missing)}.",
        )
