"""Runs a coroutine so that Ctrl-C lets it clean up."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any

EXIT_INTERRUPTED = 130


def run(main: Coroutine[Any, Any, int]) -> int:
    """Runs a coroutine to its end, and returns its exit status.

    The first SIGINT or SIGTERM cancels it; a second one ends the program as usual.
    """
    return asyncio.run(_run(main))


async def _run(main: Coroutine[Any, Any, int]) -> int:
    task = asyncio.ensure_future(main)
    loop = asyncio.get_running_loop()
    caught = False

    def interrupt() -> None:
        nonlocal caught
        caught = True
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(each)
        task.cancel()

    try:
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, interrupt)
    except NotImplementedError:  # Windows: KeyboardInterrupt cancels the task
        pass
    try:
        status = await task
    except asyncio.CancelledError:
        return EXIT_INTERRUPTED
    return EXIT_INTERRUPTED if caught else status
