"""What a server calls: an agent in terms of bytes and wrappers, without the author's types."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol, runtime_checkable

from flyte_agent_kit.connections import NO_CONNECTION, Connection
from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.task import Task
from flyte_agent_stubs import Resource
from flyte_agent_stubs.agent import ExecutionMetricResult, GetTaskLogsResponse


class StatusError(Exception):
    """A call ends with a gRPC status instead of an answer.

    Args:
        code: the name of a `grpc.StatusCode`, such as `INVALID_ARGUMENT`.
        message: what is wrong; sent to the caller, so without secrets.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class Call(NamedTuple):
    """What calls about a running task have in common.

    Args:
        resource_meta: what `create` returned.
        category: the kind of task.
        output_prefix: the URI under which outputs are stored; only in calls of `get`.
        connection: what was handed over with the call.
    """

    resource_meta: bytes
    category: Category
    output_prefix: str = ""
    connection: Connection = NO_CONNECTION


class MetricsQuery(NamedTuple):
    """The queries of a `flyteidl.admin.GetTaskMetricsRequest`.

    Args:
        queries: in a language that the agent defines.
        start: where the results begin.
        end: where they end.
        step: the time between two points of a result.
    """

    queries: Sequence[str]
    start: datetime | None
    end: datetime | None
    step: timedelta | None


@runtime_checkable
class Handler(Protocol):
    """An agent as a server sees it.

    Every method raises `StatusError` for what is the caller's mistake or not implemented, and
    `AgentFailure` if the task failed; other exceptions are the agent's own.
    """

    @property
    def declaration(self) -> Declaration:
        """What the agent says of itself."""
        ...

    async def create(self, task: Task, category: Category) -> bytes:
        """Starts a task, and returns its `resource_meta`."""
        ...

    def check(self, call: Call) -> None:
        """Raises what `get` would raise without asking the engine, before a poll waits its turn."""
        ...

    async def get(self, call: Call) -> Resource:
        """Returns how the task is doing."""
        ...

    async def delete(self, call: Call) -> None:
        """Stops the task."""
        ...

    async def metrics(self, call: Call, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
        """Returns the results of the queries."""
        ...

    def logs(self, call: Call, lines: int, token: str) -> AsyncIterator[GetTaskLogsResponse]:
        """Yields pages of log lines: a header with the next token, and bodies."""
        ...

    async def do(self, task: Task, category: Category) -> Resource:
        """Runs a task to its end."""
        ...

    def close(self, *, wait: bool = False) -> None:
        """Lets the agent's threads end; returns when they have ended, if `wait` says so."""
        ...
