"""Makes the checks, in their order."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from time import monotonic
from typing import Final

from flyte_agent_kit.check import (
    calls,
    custom_info,
    health,
    lifecycle,
    logs,
    messages,
    metadata,
    outputs,
    statuses,
    synchronous,
)
from flyte_agent_kit.check.bench import Bench, Tried
from flyte_agent_kit.check.model import Check, FaultError, Result, SkipError
from flyte_agent_kit.client.agent import AgentClient, CallError
from flyte_agent_kit.client.choice import Choice, named
from flyte_agent_stubs import Agent

_CONCERNS: Final = (
    metadata.CONCERN,
    health.CONCERN,
    lifecycle.CONCERN,
    synchronous.CONCERN,
    outputs.CONCERN,
    custom_info.CONCERN,
    messages.CONCERN,
    calls.CONCERN,
    logs.CONCERN,
    statuses.CONCERN,  # the last: it looks at what the others were told
)

CHECKS: Final[tuple[Check, ...]] = tuple(check for concern in _CONCERNS for check in concern.checks)
"""Every check."""


async def checked(
    client: AgentClient,
    agents: Sequence[Agent],
    chosen: Sequence[Choice],
    tried: Tried,
    *,
    target: str,
    only: Sequence[str] = (),
) -> AsyncGenerator[Result, None]:
    """Makes the checks of a server, then those of each kind of task, and yields what came out.

    Tasks that checks begin are deleted, even if the iteration is given up.

    Args:
        client: calls the server.
        agents: what it listed.
        chosen: the kinds of task to check.
        tried: what to try each kind of task with.
        target: where the server is, for people.
        only: the IDs of checks to make; all if empty.
    """
    wanted = [check for check in CHECKS if not only or check.id in only]
    server = Bench(client, agents, None, Tried())
    for check in wanted:
        if check.scope == "server":
            yield await _made(check, server, target)
    for choice in chosen:
        bench = Bench(client, agents, choice, tried)
        scopes = {"any", "sync" if choice.agent.is_sync else "async"}
        try:
            for check in wanted:
                if check.scope in scopes:
                    yield await _made(check, bench, named(choice))
        finally:
            await bench.clean_up()


async def _made(check: Check, bench: Bench, subject: str) -> Result:
    start = monotonic()
    try:
        await check.run(bench)
    except SkipError as skip:
        seconds = monotonic() - start
        return Result(check, subject, "skipped", check.severity, str(skip), seconds)
    except (FaultError, CallError) as error:
        fault = bench.fault(error) if isinstance(error, CallError) else error
        severity = fault.severity or check.severity
        seconds = monotonic() - start
        return Result(check, subject, "failed", severity, str(fault), seconds)
    return Result(check, subject, "passed", check.severity, "", monotonic() - start)
