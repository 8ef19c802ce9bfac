"""Serves a class for the occasion of a trace or a check, whatever its code does to its loop.

The code runs on a loop in a thread of its own, so that code that blocks holds up neither the
command's report nor its end.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from threading import Thread

from flyte_agent_kit.cli import agent_errors
from flyte_agent_kit.cli.leaving import wait_for
from flyte_agent_kit.handler import Handler
from flyte_agent_kit.loading import load
from flyte_agent_kit.server import Server, Settings, serve


@asynccontextmanager
async def served(name: str) -> AsyncIterator[str]:
    """Serves a class, and yields the address.

    Raises:
        KitError: The name does not lead to an agent.
    """
    handlers = load([name])
    started: Future[Server] = Future()
    agents = Thread(target=_serve, args=(handlers, started), name="flyte-agent-code", daemon=True)
    with agent_errors.shown():
        agents.start()
        server = await asyncio.wrap_future(started)
        try:
            yield str(server.address)
        finally:
            server.request_stop(0.0)
            await asyncio.to_thread(wait_for, agents)
            methods = Thread(target=_close, args=(handlers,), daemon=True)
            methods.start()
            await asyncio.to_thread(wait_for, methods)


def _serve(handlers: Sequence[Handler], started: Future[Server]) -> None:
    settings = Settings(address="127.0.0.1:0", grace=0.0)
    try:
        asyncio.run(serve(*handlers, settings=settings, on_started=started.set_result))
    except BaseException as error:
        if not started.done():
            started.set_exception(error)


def _close(handlers: Sequence[Handler]) -> None:
    """Ends the threads of plain methods, which Python would wait for."""
    for handler in handlers:
        handler.close(wait=True)
