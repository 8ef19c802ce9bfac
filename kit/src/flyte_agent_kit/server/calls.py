"""What every call of an agent's code goes through: limits, metrics, and how it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from time import perf_counter
from typing import Any, Final, NoReturn, TypeAlias

from grpc import aio

from flyte_agent_kit.handler import StatusError
from flyte_agent_kit.server.author_loop import AuthorLoop
from flyte_agent_kit.server.metrics import Metrics
from flyte_agent_kit.server.statuses import details, grpc_status

Context: TypeAlias = "aio.ServicerContext[bytes, bytes]"

log = logging.getLogger(__name__)

UNKNOWN: Final = "(unknown)"
"""The task type of requests that no agent takes, for metrics: callers can make up any number."""


class Record:
    """What is known of a call.

    Attributes:
        operation: what the agent is asked for, in flytekit's words.
        task_type: the kind of task, once it is known.
    """

    __slots__ = ("_started", "operation", "task_type")

    def __init__(self, operation: str) -> None:
        self.operation = operation
        self.task_type = UNKNOWN
        self._started = perf_counter()

    @property
    def seconds(self) -> float:
        """How long it has taken."""
        return perf_counter() - self._started


class Calls:
    """The calls of agents' code that are running.

    Args:
        loop: where the agents' code runs.
        metrics: what counts calls.
        most: how many may run at once.
    """

    def __init__(self, loop: AuthorLoop, metrics: Metrics, most: int) -> None:
        self._loop = loop
        self._metrics = metrics
        self._most = most
        self._running = 0

    async def answer(
        self,
        record: Record,
        context: Context,
        work: Callable[[], Coroutine[Any, Any, bytes]],
    ) -> bytes:
        """Runs a coroutine on the agents' loop, and returns what it returns.

        Raises:
            grpc.aio.AbortError: the call has ended with a status.
        """
        try:
            self._begin()
            try:
                found = await self._loop.run(work)
            finally:
                self._end()
        except StatusError as error:
            await self._abort(record, context, error)
        except asyncio.CancelledError:
            self._failed(record, "CANCELLED")
            raise
        self._succeeded(record)
        return found

    async def stream(
        self, record: Record, context: Context, items: AsyncIterator[bytes]
    ) -> AsyncIterator[bytes]:
        """Iterates on the agents' loop, and yields what comes.

        Raises:
            grpc.aio.AbortError: the call has ended with a status.
        """
        try:
            self._begin()
            try:
                async for item in self._loop.iterate(items):
                    yield item
            finally:
                self._end()
        except StatusError as error:
            await self._abort(record, context, error)
        except (asyncio.CancelledError, GeneratorExit):
            self._failed(record, "CANCELLED")
            raise
        self._succeeded(record)

    def _begin(self) -> None:
        if self._running >= self._most:
            raise StatusError("RESOURCE_EXHAUSTED", f"{self._most} calls are running; try again")
        self._running += 1
        self._metrics.running = self._running

    def _end(self) -> None:
        self._running -= 1
        self._metrics.running = self._running

    def _succeeded(self, record: Record) -> None:
        self._metrics.succeeded(record.task_type, record.operation, record.seconds)
        level = logging.DEBUG if record.operation == "get" else logging.INFO
        if log.isEnabledFor(level):
            log.log(level, "call answered", extra=_fields(record, "OK"))

    def _failed(self, record: Record, code: str) -> None:
        self._metrics.failed(record.task_type, record.operation, code, record.seconds)
        log.warning("call failed", extra=_fields(record, code))

    async def _abort(self, record: Record, context: Context, error: StatusError) -> NoReturn:
        self._failed(record, error.code)
        await context.abort(grpc_status(error.code), details(error.message))
        raise AssertionError("abort raises")


def _fields(record: Record, code: str) -> dict[str, object]:
    return {
        "operation": record.operation,
        "task_type": record.task_type,
        "code": code,
        "seconds": round(record.seconds, 6),
    }
