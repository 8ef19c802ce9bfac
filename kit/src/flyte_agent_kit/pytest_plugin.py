"""The plugin for pytest."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from flyte_agent_kit.testing.running import TaskRun


class RunTask(Protocol):
    """Runs a task with an agent; the arguments are those of `flyte_agent_kit.testing.run`."""

    def __call__(self, agent: object, **options: Any) -> TaskRun:
        """Returns what came of it."""
        ...


@pytest.fixture
def run_task() -> RunTask:
    """Runs a whole task with an agent in this process, polled as Flyte's core polls.

    The arguments are those of `flyte_agent_kit.testing.run`, which `async` tests await instead.
    """
    # Imported when a test wants it, so that the plugin costs others nothing.
    from flyte_agent_kit.testing.running import run

    def run_to_its_end(agent: object, **options: Any) -> TaskRun:
        return asyncio.run(run(agent, **options))

    return run_to_its_end
