"""The classes that an author derives an agent from."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_stubs import Resource

if TYPE_CHECKING:
    from typing import TypeAlias

    from flyte_agent_kit.handler import MetricsQuery
    from flyte_agent_kit.logs import LogPage
    from flyte_agent_kit.task import Task
    from flyte_agent_stubs.agent import ExecutionMetricResult

    Logs: TypeAlias = LogPage | Awaitable[LogPage] | AsyncIterator[LogPage] | Iterator[LogPage]

State = TypeVar("State")

_LARGEST = 2**31 - 1


class AsyncAgent(Generic[State]):
    """An agent for tasks that run for a while in another system.

    Methods may be `async` or plain; plain ones run in a thread. `State` is a dataclass or a
    pydantic model: what `get` and `delete` need to find the task again. It travels through Flyte as
    versioned JSON, in clear.

    ```python
    class Spark(AsyncAgent[Job], task_type="spark"): ...
    ```

    The class statement takes:

    - `task_type` and `version`: the kind of task. A class without `task_type` is a base class of
      agents.
    - `name`: the agent's name in the console and in logs; the class's by default.
    - `poll_interval`: seconds between two calls of `get` for one task, however often Flyte asks.
    - `rate_limit`: calls of `get` in a second, over all tasks.
    - `state_version`: raise it if an old state no longer reads as today's, and define
      `upgrade_state`.

    Raises:
        TypeError: One of these is of another type.
        ValueError: `task_type` is empty, or missing although another one is given, or `version`,
            `poll_interval`, `rate_limit` or `state_version` is out of range.
    """

    declaration: ClassVar[Declaration]

    def __init_subclass__(
        cls,
        *,
        task_type: str | None = None,
        version: int = 0,
        name: str = "",
        poll_interval: float = 0.0,
        rate_limit: float = 0.0,
        state_version: int = 1,
    ) -> None:
        super().__init_subclass__()
        _at_least(0, poll_interval=poll_interval, rate_limit=rate_limit)
        _whole(0, version=version)
        _whole(1, state_version=state_version)
        _text(name=name)
        if task_type is None:
            _default(
                version=(version, 0),
                name=(name, ""),
                poll_interval=(poll_interval, 0.0),
                rate_limit=(rate_limit, 0.0),
                state_version=(state_version, 1),
            )
        else:
            categories = (_category(task_type, version),)
            cls.declaration = Declaration(
                name or cls.__name__, categories, False, poll_interval, rate_limit, state_version
            )

    def create(self, task: Task, /) -> State | Awaitable[State]:
        """Starts the task in the engine, and returns how to find it again.

        Flyte repeats the call if it cannot record the answer: give the engine
        `task.idempotency_key`. If there is no answer within three seconds, or as propeller is
        configured, the attempt has failed.
        """
        raise NotImplementedError

    def get(self, state: State, /) -> Resource | Awaitable[Resource]:
        """Asks the engine how the task is doing."""
        raise NotImplementedError

    def delete(self, state: State, /) -> Awaitable[None] | None:
        """Stops the task in the engine. Called for tasks that have ended, and repeatedly, too."""
        raise NotImplementedError

    def logs(self, state: State, lines: int, token: str, /) -> Logs:
        """Returns a page of the task's log, or yields several. Optional.

        Args:
            state: what `create` returned.
            lines: the most lines that the caller wants; 0 leaves it to the agent.
            token: the `next_token` of the page before; empty for the first.
        """
        raise NotImplementedError

    def metrics(
        self, state: State, query: MetricsQuery, /
    ) -> Sequence[ExecutionMetricResult] | Awaitable[Sequence[ExecutionMetricResult]]:
        """Returns measurements of the task. Optional."""
        raise NotImplementedError

    def upgrade_state(self, state: Any, version: int, /) -> Any:
        """Brings a state of an earlier version of this agent into today's form. Optional.

        Args:
            state: the JSON of the old state, as dicts and lists.
            version: its `state_version`; 0 if it comes from an agent written with flytekit.

        Returns:
            The JSON of a state of today.
        """
        raise NotImplementedError


class SyncAgent:
    """An agent for tasks that end within one call.

    ```python
    class Ask(SyncAgent, task_type="ask"): ...
    ```

    The class statement takes `task_type`, `version` and `name`, as for `AsyncAgent`.
    """

    declaration: ClassVar[Declaration]

    def __init_subclass__(
        cls, *, task_type: str | None = None, version: int = 0, name: str = ""
    ) -> None:
        super().__init_subclass__()
        _whole(0, version=version)
        _text(name=name)
        if task_type is None:
            _default(version=(version, 0), name=(name, ""))
        else:
            cls.declaration = Declaration(
                name or cls.__name__, (_category(task_type, version),), True
            )

    def do(self, task: Task, /) -> Resource | Awaitable[Resource]:
        """Runs the task, and returns its end: a terminal phase."""
        raise NotImplementedError


def _category(task_type: str, version: int) -> Category:
    _text(task_type=task_type)
    if not task_type:
        raise ValueError('task_type="": name the kind of task, or leave it out for a base class')
    return Category(task_type, version)


def _default(**given: tuple[object, object]) -> None:
    """Refuses what a class without a task type says, which nobody would hear."""
    for name, (value, default) in given.items():
        if value != default:
            raise ValueError(f"{name}={value!r}: say it in the class with the task_type")


def _text(**given: object) -> None:
    for name, value in given.items():
        if not isinstance(value, str):
            raise TypeError(f"{name}={value!r}: it is a string")


def _whole(least: int, **given: object) -> None:
    """Refuses what is not a number that an int32 of protobuf holds."""
    for name, value in given.items():
        if not isinstance(value, int):
            raise TypeError(f"{name}={value!r}: it is a whole number")
        if not least <= value <= _LARGEST:
            raise ValueError(f"{name}={value!r}: it is at least {least}, and at most {_LARGEST:,}")


def _at_least(least: int, **given: float) -> None:
    for name, value in given.items():
        if not isinstance(value, (int, float)):
            raise TypeError(f"{name}={value!r}: it is a number")
        if not least <= value < float("inf"):
            raise ValueError(f"{name}={value!r}: it is at least {least}, and finite")
