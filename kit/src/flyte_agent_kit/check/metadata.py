"""Checks of what a server says of its agents."""

from __future__ import annotations

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.client.agent import CallError
from flyte_agent_kit.client.choice import choices

CONCERN = Concern("metadata")


@CONCERN.check(
    "agents-listed",
    Severity.ERROR,
    "server",
    "Propeller sends tasks only to agents that ListAgents names.",
)
async def agents_listed(bench: Bench) -> None:
    """There is an agent, and every agent runs something."""
    if not bench.agents:
        raise FaultError("ListAgents names no agent")
    for agent in bench.agents:
        if not agent.supported_task_categories and not agent.supported_task_types:
            raise FaultError(f"the agent {agent.name!r} has no task category")


@CONCERN.check(
    "agents-named",
    Severity.WARNING,
    "server",
    "Names tell people, logs and the console which agent it is, and GetAgent takes them.",
)
async def agents_named(bench: Bench) -> None:
    """Agents have names of their own, and categories have names."""
    names = [agent.name for agent in bench.agents]
    if "" in names:
        raise FaultError("an agent has no name")
    if twice := {name for name in names if names.count(name) > 1}:
        raise FaultError(f"several agents are called {', '.join(sorted(twice))}")
    if any(not choice.category.name for choice in choices(bench.agents)):
        raise FaultError("a task category has no name", Severity.ERROR)


@CONCERN.check(
    "one-version",
    Severity.ERROR,
    "server",
    "Of a task type that is listed twice, propeller keeps only the last (getAgentRegistry).",
)
async def one_version(bench: Bench) -> None:
    """Every task type is listed once."""
    found: dict[str, list[int]] = {}
    for choice in choices(bench.agents):
        found.setdefault(choice.category.name, []).append(choice.category.version)
    for name, versions in found.items():
        if len(versions) > 1:
            raise FaultError(
                f"{name} is listed {len(versions)} times, with the versions "
                f"{', '.join(map(str, versions))}: only version {versions[-1]} is used"
            )


@CONCERN.check(
    "agent-by-name",
    Severity.WARNING,
    "server",
    "Tools ask for one agent by its name.",
)
async def agent_by_name(bench: Bench) -> None:
    """GetAgent returns what ListAgents listed."""
    for agent in bench.agents:
        if await bench.client.get_agent(agent.name) != agent:
            raise FaultError(f"GetAgent and ListAgents disagree about {agent.name!r}")


@CONCERN.check(
    "unknown-agent",
    Severity.WARNING,
    "server",
    "NOT_FOUND tells a wrong name from a broken server.",
)
async def unknown_agent(bench: Bench) -> None:
    """GetAgent says NOT_FOUND for a name that no agent has."""
    try:
        await bench.client.get_agent("no-agent-has-this-name")
    except CallError as error:
        bench.details.append(error.details)
        if error.code != "NOT_FOUND":
            raise FaultError(f"GetAgent answers {error.code} for an unknown name") from None
    else:
        raise FaultError("GetAgent answers OK for an unknown name")
