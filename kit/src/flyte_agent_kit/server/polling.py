"""Polls that keep to an engine's quota, however often Flyte asks (flyteorg/flyte#5733).

Everything runs on the agents' loop, so nothing needs a lock.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from hashlib import blake2b
from typing import Any, Final, TypeAlias

from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.handler import Call, Handler, MetricsQuery
from flyte_agent_kit.task import Task
from flyte_agent_stubs import Phase, Resource
from flyte_agent_stubs.agent import ExecutionMetricResult, GetTaskLogsResponse

MOST_TASKS: Final = 10_000
MOST_BYTES: Final = 64 * 1024 * 1024
"""How many tasks' last answers are kept, and how large they may be in all."""

PATIENCE: Final = 1.0
"""Seconds that a poll waits for its turn if nothing is known of its task. Propeller gives a call
three seconds, and gives a task up after six polls that failed."""

_WAITING: Final = Resource(phase=Phase.QUEUED)
"""The answer about a task that waits for its first turn: core's own QUEUED came before it."""

_Key: TypeAlias = "tuple[Category, bytes]"


class RateLimit:
    """Gives each caller the time at which it may go on, in the order in which they come.

    Args:
        rate: how many may go on in a second, at even intervals; 0 for no limit.
    """

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate if rate else 0.0
        self._free = 0.0

    def reserve(self, now: float) -> float:
        """Returns how many seconds to wait from `now` on."""
        at = max(now, self._free)
        self._free = at + self._gap
        return at - now


class _Polled:
    """What is known of a task."""

    __slots__ = ("asking", "due", "error", "last", "queued", "size", "turn", "waiters")

    def __init__(self) -> None:
        self.last: Resource | None = None
        self.size = 0
        self.due = 0.0
        """When the agent is to be asked again, in the loop's time."""
        self.asking: asyncio.Task[Resource] | None = None
        self.queued = False
        """Whether what asks still waits for the rate limit."""
        self.turn = 0.0
        """When it need not wait any more, in the loop's time."""
        self.waiters = 0
        self.error: Exception | None = None
        """What the agent raised when nobody waited for it."""


class PolledHandler:
    """Asks an agent about a task only when it is time, and answers from memory until then.

    Polls of one task that come together share one call. The last answer is sent until
    `poll_interval` seconds have gone by, and while the rate limit makes the next call wait: an
    answer, a terminal one above all, is sent at the first poll after the agent gave it. A task that
    waits long for its first turn is `QUEUED`.

    Args:
        handler: the agent.
        on_spared: called with the task type for each poll that is answered from memory.
        share: which part of the rate limit is for this process.
    """

    def __init__(
        self,
        handler: Handler,
        on_spared: Callable[[str], None],
        *,
        share: float = 1.0,
    ) -> None:
        self._handler = handler
        self._on_spared = on_spared
        self._interval = handler.declaration.poll_interval
        self._limit = RateLimit(handler.declaration.rate_limit * share)
        self._tasks: OrderedDict[_Key, _Polled] = OrderedDict()
        self._bytes = 0

    @classmethod
    def needed(cls, declaration: Declaration) -> bool:
        """Whether an agent limits how often it is asked."""
        return bool(declaration.poll_interval or declaration.rate_limit)

    @property
    def declaration(self) -> Declaration:
        """What the agent says of itself."""
        return self._handler.declaration

    def check(self, call: Call) -> None:
        """Raises what needs no turn."""
        self._handler.check(call)

    async def get(self, call: Call) -> Resource:
        """Returns the last answer about a task, or asks for a new one if it is time."""
        key = _key(call)
        if key not in self._tasks:
            self.check(call)
        task = self._task(key)
        if task.error is not None:
            error, task.error = task.error, None
            raise error
        loop = asyncio.get_running_loop()
        if task.asking is None and (task.last is None or loop.time() >= task.due):
            wait = self._limit.reserve(loop.time())
            task.queued = wait > 0
            task.turn = loop.time() + wait
            task.asking = loop.create_task(self._ask(task, call, wait))
            task.asking.add_done_callback(_retrieve)
        if task.last is not None and (task.asking is None or task.queued):
            self._on_spared(call.category.name)
            return task.last
        if task.queued and task.turn - loop.time() > PATIENCE:
            self._on_spared(call.category.name)
            return _WAITING
        return await self._join(task)

    def _task(self, key: _Key) -> _Polled:
        task = self._tasks.get(key)
        if task is None:
            task = self._tasks[key] = _Polled()
            self._make_room()
        self._tasks.move_to_end(key)
        return task

    async def _ask(self, task: _Polled, call: Call, wait: float) -> Resource:
        asking = asyncio.current_task()
        try:
            if wait:
                await asyncio.sleep(wait)
            task.queued = False
            found = await self._handler.get(call)
            self._keep(task, call, found)
            return found
        except SystemExit as error:  # would end the loop
            raise RuntimeError(f"the agent exits with {error.code}") from error
        except Exception as error:
            if not task.waiters:
                task.error = error
            raise
        finally:
            if task.asking is asking:
                task.asking = None

    async def _join(self, task: _Polled) -> Resource:
        asking = task.asking
        assert asking is not None
        task.waiters += 1
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            # The last one to leave takes the agent's code along. A place in the queue stays.
            if task.waiters == 1 and not task.queued and task.asking is asking:
                task.asking = None
                asking.cancel()
            raise
        finally:
            task.waiters -= 1

    def _keep(self, task: _Polled, call: Call, found: Resource) -> None:
        if self._tasks.get(_key(call)) is not task or not isinstance(found, Resource):
            return
        self._bytes -= task.size
        task.last = found
        task.size = len(found.to_bytes())
        task.due = asyncio.get_running_loop().time() + self._interval
        self._bytes += task.size
        self._make_room()

    def _make_room(self) -> None:
        while len(self._tasks) > 1 and (len(self._tasks) > MOST_TASKS or self._bytes > MOST_BYTES):
            self._forget(next(iter(self._tasks)))

    def _forget(self, key: _Key) -> None:
        task = self._tasks.pop(key, None)
        if task is not None:
            self._bytes -= task.size
            if task.asking is not None and not task.waiters:
                task.asking.cancel()

    async def create(self, task: Task, category: Category) -> bytes:
        """Starts a task. What was known of another of the same `resource_meta` is forgotten."""
        resource_meta = await self._handler.create(task, category)
        self._forget(_key(Call(resource_meta, category)))
        return resource_meta

    async def delete(self, call: Call) -> None:
        """Stops the task."""
        self._forget(_key(call))
        await self._handler.delete(call)

    async def metrics(self, call: Call, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
        """Returns the results of the queries."""
        return await self._handler.metrics(call, query)

    def logs(self, call: Call, lines: int, token: str) -> AsyncIterator[GetTaskLogsResponse]:
        """Yields pages of log lines."""
        return self._handler.logs(call, lines, token)

    async def do(self, task: Task, category: Category) -> Resource:
        """Runs a task to its end."""
        return await self._handler.do(task, category)

    def close(self, *, wait: bool = False) -> None:
        """Lets the agent's threads end."""
        self._handler.close(wait=wait)


def _key(call: Call) -> _Key:
    """Returns what stands for a task; a `resource_meta` may be as large as a request."""
    return call.category, blake2b(call.resource_meta, digest_size=16).digest()


def _retrieve(asking: asyncio.Task[Any]) -> None:
    """Looks at an exception, which asyncio would report otherwise."""
    if not asking.cancelled():
        asking.exception()
