"""Which of a server's agents and categories to try."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from flyte_agent_kit.client.agent import AgentClient, CallError
from flyte_agent_kit.client.problems import explained
from flyte_agent_kit.errors import KitError
from flyte_agent_stubs import Agent
from flyte_agent_stubs.agent import TaskCategory
from flyte_agent_stubs.tasks import TaskTemplate


class Choice(NamedTuple):
    """A kind of task, and the agent that runs it.

    Args:
        agent: the agent.
        category: the kind of task.
    """

    agent: Agent
    category: TaskCategory


async def listed(client: AgentClient, address: str, *, with_tls: bool) -> tuple[Agent, ...]:
    """Asks a target for its agents, and explains it if there is no answer.

    Raises:
        KitError: The target is not there, or is not an agent.
    """
    try:
        return await client.list_agents()
    except CallError as error:
        raise explained(error, address, with_tls=with_tls) from None


def choices(agents: Sequence[Agent]) -> list[Choice]:
    """Returns every kind of task that agents run, those in the deprecated field included."""
    found = []
    for agent in agents:
        categories = [*agent.supported_task_categories]
        known = {each.name for each in categories}
        categories += [
            TaskCategory(name=name) for name in agent.supported_task_types if name not in known
        ]
        found += [Choice(agent, category) for category in categories]
    return found


def chosen(agents: Sequence[Agent], task_type: str | None, where: str) -> Choice:
    """Returns the kind of task that somebody named, or the only one.

    Args:
        agents: what the target listed.
        task_type: the task type, with a version as in `spark@2` if there are several.
        where: the target.

    Raises:
        KitError: There is no such kind of task, or several, and nobody said which.
    """
    offered = choices(agents)
    fitting = [each for each in offered if task_type in {None, each.category.name, named(each)}]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(sorted(named(each) for each in offered)) or "nothing"
    if task_type is None:
        raise KitError(f"runs {names}", where=where, todo="Say which with --task-type.")
    problem = f"runs {names}, not {task_type}"
    if fitting:
        problem = f"has {task_type} in several versions or agents: {names}"
    raise KitError(problem, where=where, todo="Correct --task-type.")


def asked_for(task_type: str | None, template: TaskTemplate | None) -> str | None:
    """Returns the kind of task that somebody named, or whose template they gave.

    Args:
        task_type: what they named, as for `chosen`.
        template: what they gave.

    Raises:
        KitError: The template is for another kind of task.
    """
    if template is None:
        return task_type
    its = template.type, f"{template.type}@{template.task_type_version}"
    if task_type not in {None, *its}:
        raise KitError(
            f"the template is for tasks of the type {template.type!r}, not {task_type!r}",
            todo="Leave out --task-type, or give another --template.",
        )
    return task_type or template.type


def named(choice: Choice) -> str:
    """Returns a kind of task as people write it: `spark`, or `spark@2` with a version."""
    category = choice.category
    return f"{category.name}@{category.version}" if category.version else category.name
