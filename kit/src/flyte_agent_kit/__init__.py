"""Write, serve, trace and check Flyte agents.

Names are imported when they are first used, so that importing the package costs little.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flyte_agent_kit.agent import AsyncAgent as AsyncAgent
    from flyte_agent_kit.agent import SyncAgent as SyncAgent
    from flyte_agent_kit.connections import Connection as Connection
    from flyte_agent_kit.connections import connection as connection
    from flyte_agent_kit.failures import AgentFailure as AgentFailure
    from flyte_agent_kit.flytekit import from_flytekit as from_flytekit
    from flyte_agent_kit.logs import LogPage as LogPage
    from flyte_agent_kit.secrets import secret as secret
    from flyte_agent_kit.server import Settings as Settings
    from flyte_agent_kit.server import serve as serve
    from flyte_agent_kit.task import Task as Task
    from flyte_agent_kit.threads import is_cancelled as is_cancelled
    from flyte_agent_kit.values.outputs import outputs as outputs
    from flyte_agent_kit.values.uris import Directory as Directory
    from flyte_agent_kit.values.uris import File as File
    from flyte_agent_kit.values.uris import StructuredDataset as StructuredDataset
    from flyte_agent_stubs import Phase as Phase
    from flyte_agent_stubs import Resource as Resource
    from flyte_agent_stubs import TaskLog as TaskLog

_HOMES = {
    "AgentFailure": "flyte_agent_kit.failures",
    "AsyncAgent": "flyte_agent_kit.agent",
    "Connection": "flyte_agent_kit.connections",
    "Directory": "flyte_agent_kit.values.uris",
    "File": "flyte_agent_kit.values.uris",
    "LogPage": "flyte_agent_kit.logs",
    "Phase": "flyte_agent_stubs",
    "Resource": "flyte_agent_stubs",
    "Settings": "flyte_agent_kit.server",
    "StructuredDataset": "flyte_agent_kit.values.uris",
    "SyncAgent": "flyte_agent_kit.agent",
    "Task": "flyte_agent_kit.task",
    "TaskLog": "flyte_agent_stubs",
    "connection": "flyte_agent_kit.connections",
    "from_flytekit": "flyte_agent_kit.flytekit",
    "is_cancelled": "flyte_agent_kit.threads",
    "outputs": "flyte_agent_kit.values.outputs",
    "secret": "flyte_agent_kit.secrets",
    "serve": "flyte_agent_kit.server",
}
"""The module of each public name."""

__all__ = [
    "AgentFailure",
    "AsyncAgent",
    "Connection",
    "Directory",
    "File",
    "LogPage",
    "Phase",
    "Resource",
    "Settings",
    "StructuredDataset",
    "SyncAgent",
    "Task",
    "TaskLog",
    "connection",
    "from_flytekit",
    "is_cancelled",
    "outputs",
    "secret",
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
