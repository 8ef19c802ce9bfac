"""Runs agents' code on an event loop of its own, so that code that blocks holds up only itself.

gRPC has another loop, in another thread. It answers metadata and health at any time, and gives
each other call to the agents' loop.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import suppress
from contextvars import copy_context
from typing import Any, Generic, TypeVar

from flyte_agent_kit.handler import StatusError

T = TypeVar("T")


class _Mailbox:
    """Callbacks for a loop, which is woken once for as many as there are."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: deque[Callable[[], object]] = deque()
        self._woken = False

    def put(self, callback: Callable[[], object]) -> None:
        """Has the loop call something. Any thread may ask for it.

        Raises:
            RuntimeError: the loop is closed.
        """
        self._waiting.append(callback)
        if not self._woken:
            self._woken = True
            self._loop.call_soon_threadsafe(self._empty)

    def _empty(self) -> None:
        # First, so that whoever puts something in from here on wakes the loop again.
        self._woken = False
        while self._waiting:
            self._waiting.popleft()()


class _Errand(Generic[T]):
    """One call, on its way to the agents' loop and back."""

    __slots__ = ("_back", "_cancelled", "_context", "_loop", "_task", "_work", "answer")

    def __init__(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        loop: asyncio.AbstractEventLoop,
        back: _Mailbox,
        answer: asyncio.Future[T],
    ) -> None:
        self.answer = answer
        self._work = work
        self._loop = loop
        self._back = back
        self._context = copy_context()
        self._task: asyncio.Task[None] | None = None
        self._cancelled = False

    def start(self) -> None:
        if not self._cancelled:
            self._task = self._context.run(self._create_task)

    def _create_task(self) -> asyncio.Task[None]:
        return self._loop.create_task(self._run())

    def cancel(self) -> None:
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()

    async def _run(self) -> None:
        try:
            found = await self._work()
        except asyncio.CancelledError:
            # The agent may have awaited something that others cancelled.
            self._fail(StatusError("INTERNAL", "CancelledError: the agent cancelled its own work"))
        except Exception as error:
            self._fail(error)
        else:
            self._tell(lambda: self._succeed(found))

    def _succeed(self, found: T) -> None:
        if not self.answer.done():
            self.answer.set_result(found)

    def _fail(self, error: Exception) -> None:
        self._tell(lambda: self.fail(error))

    def _tell(self, callback: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # gRPC has stopped: nobody waits
            self._back.put(callback)

    def fail(self, error: Exception) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)


class AuthorLoop:
    """The agents' loop, as gRPC's loop sees it. To be made on gRPC's loop.

    Args:
        loop: a loop that runs in another thread.
        max_seconds: how long one errand may take.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, max_seconds: float) -> None:
        self._loop = loop
        self._max_seconds = max_seconds
        self._here = asyncio.get_running_loop()
        self._there = _Mailbox(loop)
        self._back = _Mailbox(self._here)
        self._running: dict[_Errand[Any], float] = {}
        """When each errand is to have ended; the next one first."""
        self._timer: asyncio.TimerHandle | None = None

    async def run(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Runs a coroutine there. If the caller is cancelled, so is the coroutine.

        Raises:
            StatusError: it takes too long, or the loop has ended.
        """
        answer: asyncio.Future[T] = self._here.create_future()
        errand = _Errand(work, self._loop, self._back, answer)
        self._running[errand] = end = self._here.time() + self._max_seconds
        if self._timer is None:
            self._timer = self._here.call_at(end, self._expire)
        try:
            self._there.put(errand.start)
            return await answer
        except asyncio.CancelledError:
            self._cancel(errand)
            raise
        except RuntimeError as error:
            if self._loop.is_closed():
                raise StatusError("UNAVAILABLE", "the agent has stopped") from error
            raise
        finally:
            del self._running[errand]

    async def iterate(self, items: AsyncIterator[T]) -> AsyncIterator[T]:
        """Iterates there, one item at a time."""

        async def step() -> tuple[T] | None:
            async for item in items:
                return (item,)
            return None

        async def close() -> None:
            aclose = getattr(items, "aclose", None)
            if aclose is not None:
                await aclose()

        try:
            while (found := await self.run(step)) is not None:
                yield found[0]
        finally:
            await self.run(close)

    def _expire(self) -> None:
        """Ends what has taken too long. One timer is cheaper than one for each call."""
        self._timer = None
        for errand, end in self._running.items():
            if end > self._here.time():
                self._timer = self._here.call_at(end, self._expire)
                break
            told = f"the agent took more than {self._max_seconds:g} seconds"
            errand.fail(StatusError("DEADLINE_EXCEEDED", told))
            self._cancel(errand)

    def _cancel(self, errand: _Errand[Any]) -> None:
        with suppress(RuntimeError):  # the agents' loop has ended, and the errand with it
            self._there.put(errand.cancel)
