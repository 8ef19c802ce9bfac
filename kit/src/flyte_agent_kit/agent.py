"""The classes that an author derives an agent from."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import ClassVar, Generic, TypeVar

from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.task import Task
from flyte_agent_stubs import Resource

State = TypeVar("State")


class AsyncAgent(Generic[State]):
    """An agent for tasks that run for a while in another system.

    Methods may be `async` or plain; plain ones run in a thread. `State` is a dataclass or a
    pydantic model: what `get` and `delete` need to find the task again.

    ```python
    class Spark(AsyncAgent[Job], task_type="spark"): ...
    ```
    """

    declaration: ClassVar[Declaration]

    def __init_subclass__(
        cls, *, task_type: str, version: int = 0, poll_interval: float = 0.0
    ) -> None:
        super().__init_subclass__()
        categories = (Category(task_type, version),)
        cls.declaration = Declaration(cls.__name__, categories, False, poll_interval)

    def create(self, task: Task) -> State | Awaitable[State]:
        """Starts the task in the engine, and returns how to find it again."""
        raise NotImplementedError

    def get(self, state: State) -> Resource | Awaitable[Resource]:
        """Asks the engine how the task is doing."""
        raise NotImplementedError

    def delete(self, state: State) -> Awaitable[None] | None:
        """Stops the task in the engine. Called for tasks that have ended, too."""
        raise NotImplementedError


class SyncAgent:
    """An agent for tasks that end within one call.

    ```python
    class Ask(SyncAgent, task_type="ask"): ...
    ```
    """

    declaration: ClassVar[Declaration]

    def __init_subclass__(cls, *, task_type: str, version: int = 0) -> None:
        super().__init_subclass__()
        categories = (Category(task_type, version),)
        cls.declaration = Declaration(cls.__name__, categories, True)

    def do(self, task: Task) -> Resource | Awaitable[Resource]:
        """Runs the task, and returns its end: a terminal phase."""
        raise NotImplementedError
