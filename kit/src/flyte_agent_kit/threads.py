"""Plain functions of an author, called in a bounded number of threads."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import inspect
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

R = TypeVar("R")

_cancelled: contextvars.ContextVar[threading.Event | None] = contextvars.ContextVar(
    "flyte_agent_kit_cancelled", default=None
)


def is_cancelled() -> bool:
    """Whether the caller of a plain method is gone, or its deadline has passed.

    Python cannot stop a thread. A plain method that works for long, or waits in steps, asks from
    time to time and returns early. An `async` method gets `asyncio.CancelledError` instead.
    """
    event = _cancelled.get()
    return event is not None and event.is_set()


class Threads:
    """Threads for plain methods. A call waits for one that is free, without blocking the loop.

    Args:
        size: the most threads; by default, as many as `asyncio.to_thread` has.
        name: the beginning of the threads' names.
    """

    def __init__(self, size: int | None = None, name: str = "agent") -> None:
        self._pool = ThreadPoolExecutor(size, thread_name_prefix=name)

    async def call(self, function: Callable[..., R | Awaitable[R]], *arguments: object) -> R:
        """Calls a function in the event loop if it is `async`, and in a thread if it is plain.

        If the call is cancelled before a thread is free, the function does not run; if it runs,
        `is_cancelled` tells it.
        """
        if inspect.iscoroutinefunction(function):
            found: R = await function(*arguments)
            return found
        event = threading.Event()
        context = contextvars.copy_context()
        context.run(_cancelled.set, event)
        call = functools.partial(context.run, called, function, *arguments)
        try:
            returned: Any = await asyncio.get_running_loop().run_in_executor(self._pool, call)
        except asyncio.CancelledError:
            event.set()
            raise
        # A decorator may hide that a function is async.
        result: R = await returned if inspect.isawaitable(returned) else returned
        return result

    def close(self, *, wait: bool = False) -> None:
        """Lets the threads end with what they do. Calls that wait for one are dropped.

        Args:
            wait: whether to return only when they have ended.
        """
        self._pool.shutdown(wait=wait, cancel_futures=True)


def called(function: Callable[..., R], *arguments: object, **named: object) -> R:
    """Calls a function in a thread.

    Raises:
        RuntimeError: It raised what a future cannot hold, and would never end (StopIteration), or
            what would end the event loop (KeyboardInterrupt, which a signal raises in the main
            thread only).
    """
    try:
        return function(*arguments, **named)
    except (StopIteration, KeyboardInterrupt) as error:
        raise RuntimeError(f"the method raised {type(error).__name__}") from error
