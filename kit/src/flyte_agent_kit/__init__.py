"""Write, serve, trace and check Flyte agents.

Names are imported when they are first used, so that importing the package costs little.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flyte_agent_kit.agent import AsyncAgent as AsyncAgent
    from flyte_agent_kit.agent import SyncAgent as SyncAgent
    from flyte_agent_kit.failures import AgentFailure as AgentFailure
    from flyte_agent_kit.flytekit import from_flytekit as from_flytekit
    from flyte_agent_kit.logs import LogPage as LogPage
    from flyte_agent_kit.server import Settings as Settings
    from flyte_agent_kit.server import serve as serve
    from flyte_agent_kit.task import Task as Task
    from flyte_agent_kit.threads import is_cancelled as is_cancelled
    from flyte_agent_stubs import Phase as Phase
    from flyte_agent_stubs import Resource as Resource
    from flyte_agent_stubs import TaskLog as TaskLog

_HOMES = {
    "AgentFailure": "flyte_agent_kit.failures",
    "AsyncAgent": "flyte_agent_kit.agent",
    "LogPage": "flyte_agent_kit.logs",
    "Phase": "flyte_agent_stubs",
    "Resource": "flyte_agent_stubs",
    "Settings": "flyte_agent_kit.server",
    "SyncAgent": "flyte_agent_kit.agent",
    "Task": "flyte_agent_kit.task",
    "TaskLog": "flyte_agent_stubs",
    "from_flytekit": "flyte_agent_kit.flytekit",
    "is_cancelled": "flyte_agent_kit.threads",
    "serve": "flyte_agent_kit.server",
}
"""The module of each public name."""

__all__ = [
    "AgentFailure",
    "AsyncAgent",
    "LogPage",
    "Phase",
    "Resource",
    "Settings",
    "SyncAgent",
    "Task",
    "TaskLog",
    "from_flytekit",
    "is_cancelled",
    "serve",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(home), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
