"""Which agent runs which kind of task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.handler import Handler, StatusError
from flyte_agent_stubs.agent import Agent, ListAgentsResponse, TaskCategory


class Route(NamedTuple):
    """What a request leads to.

    Args:
        category: the kind of task, in full.
        handler: the agent that runs it.
    """

    category: Category
    handler: Handler


class Routes:
    """The agents of a server by category.

    Args:
        handlers: the agents.

    Raises:
        KitError: there is no agent, or two have the same category.
    """

    def __init__(self, handlers: Sequence[Handler]) -> None:
        self._declarations = [each.declaration for each in handlers]
        self._routes: dict[Category, Route] = {}
        if not handlers:
            raise KitError("there is no agent to serve", todo="Name an agent, as module:Class.")
        for handler in handlers:
            for category in handler.declaration.categories:
                other = self._routes.get(category)
                if other is not None:
                    names = other.handler.declaration.name, handler.declaration.name
                    raise KitError(
                        f"both {names[0]} and {names[1]} run {_shown(category)}",
                        todo="Serve one of them, or give one another task type.",
                    )
                self._routes[category] = Route(category, handler)

    def of_category(self, category: Category) -> Route:
        """Returns the route of a category.

        Raises:
            StatusError: `NOT_FOUND`.
        """
        route = self._routes.get(category)
        if route is None:
            raise self._unknown(_shown(category))
        return route

    def find(self, category: TaskCategory | None, task_type: str) -> Route:
        """Returns the route of a request about a task.

        Cores before 1.12 send only the deprecated `task_type`, without a version. It leads to
        version 0, or to the only version that there is.

        Raises:
            StatusError: `NOT_FOUND`.
        """
        if category is not None and category.name:
            return self.of_category(Category(category.name, category.version))
        named = [each for each in self._routes if each.name == task_type]
        if Category(task_type) in named:
            return self._routes[Category(task_type)]
        if len(named) == 1:
            return self._routes[named[0]]
        raise self._unknown(f"task type {task_type!r}")

    def warnings(self) -> Iterator[str]:
        """Yields what is allowed, and not what people expect."""
        names = [category.name for category in self._routes]
        for name in sorted({each for each in names if names.count(each) > 1}):
            versions = sorted(each.version for each in self._routes if each.name == name)
            listed = ", ".join(map(str, versions))
            # `updateAgentRegistry` of flyteplugins makes a new map of versions for each category.
            yield (
                f"task type {name!r} has the versions {listed}: Flyte keeps only the one that it"
                " reads last, and sends tasks of the others to its default agent"
            )

    def list_agents(self) -> bytes:
        """Returns the `flyteidl.admin.ListAgentsResponse`."""
        agents = [_agent(each) for each in self._declarations]
        return ListAgentsResponse(agents=agents).to_bytes()

    def agent(self, name: str) -> Agent:
        """Returns the metadata of an agent.

        Raises:
            StatusError: `NOT_FOUND`.
        """
        for declaration in self._declarations:
            if declaration.name == name:
                return _agent(declaration)
        names = ", ".join(each.name for each in self._declarations)
        raise StatusError("NOT_FOUND", f"there is no agent {name[:100]!r}; there are: {names}")

    def _unknown(self, what: str) -> StatusError:
        served = ", ".join(map(_shown, self._routes))
        return StatusError("NOT_FOUND", f"no agent runs {what}; served: {served}")


def _agent(declaration: Declaration) -> Agent:
    categories = declaration.categories
    return Agent(
        name=declaration.name,
        supported_task_types=[each.name for each in categories],
        is_sync=declaration.is_sync,
        supported_task_categories=[
            TaskCategory(name=each.name, version=each.version) for each in categories
        ],
    )


def _shown(category: Category) -> str:
    return f"task type {category.name[:100]!r} in version {category.version}"
