"""Agents of flyte-agent-kit, served by it, for Flyte's core to run."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from conformance.process import ProgramError
from flyte_agent_kit import AsyncAgent, Settings, SyncAgent, Task, serve
from flyte_agent_kit.server import Server
from flyte_agent_stubs import Phase, Resource

# What the kit logs belongs to its own tests.
logging.getLogger("flyte_agent_kit").addHandler(logging.NullHandler())

_SECONDS = 60
"""How long the server may take to start or to stop."""


@dataclass
class Job:
    """What Flyte keeps for the agent."""

    number: int


class Told(AsyncAgent[Job], task_type="kit-async"):
    """Answers polls with what it is told to."""

    resource = Resource(phase=Phase.RUNNING)
    deleted: tuple[int, ...] = ()

    def create(self, task: Task) -> Job:
        return Job(number=7)

    async def get(self, state: Job) -> Resource:
        return self.resource

    async def delete(self, state: Job) -> None:
        self.deleted = (*self.deleted, state.number)


class ToldOnce(SyncAgent, task_type="kit-sync"):
    """Answers with what it is told to, also if Flyte would be harmed by it."""

    resource = Resource(phase=Phase.SUCCEEDED)

    def do(self, task: Task) -> Resource:
        return self.resource


@contextmanager
def served(*agents: AsyncAgent[Job] | SyncAgent) -> Iterator[str]:
    """Serves agents in a thread. Yields the address.

    Raises:
        ProgramError: The server does not start in time.
    """
    started = threading.Event()
    found: list[Server] = []

    def on_started(server: Server) -> None:
        found.append(server)
        started.set()

    settings = Settings(address="127.0.0.1:0", grace=1.0)
    thread = threading.Thread(
        target=lambda: asyncio.run(serve(*agents, settings=settings, on_started=on_started)),
        daemon=True,
    )
    thread.start()
    if not started.wait(_SECONDS):
        raise ProgramError("the server of flyte-agent-kit has not started")
    try:
        yield str(found[0].address)
    finally:
        found[0].request_stop()
        thread.join(_SECONDS)
