"""What an agent says of itself."""

from __future__ import annotations

from typing import NamedTuple


class Category(NamedTuple):
    """A kind of tasks, `flyteidl.admin.TaskCategory`.

    Args:
        name: the task type, such as `spark`.
        version: the version of the task type's plugin protocol.
    """

    name: str
    version: int = 0


class Declaration(NamedTuple):
    """What an agent says of itself, `flyteidl.admin.Agent`, and how often it may be asked.

    Args:
        name: the agent's name in the console and in logs.
        categories: the kinds of tasks that it runs.
        is_sync: whether it runs a task within one call.
        poll_interval: seconds between two calls of `get` for one task, however often Flyte asks.
        rate_limit: calls of `get` in a second, over all tasks; 0 if there is no limit.
        state_version: the version of the state that `create` returns.
    """

    name: str
    categories: tuple[Category, ...]
    is_sync: bool
    poll_interval: float = 0.0
    rate_limit: float = 0.0
    state_version: int = 1
