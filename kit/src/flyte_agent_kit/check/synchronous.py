"""Checks of agents that run a task within one call."""

from __future__ import annotations

from flyte_agent_kit.check.bench import ENDS, Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity, SkipError
from flyte_agent_kit.client.agent import CallError

CONCERN = Concern("synchronous")


@CONCERN.check(
    "sync-answer",
    Severity.ERROR,
    "sync",
    "Core reads the first part of ExecuteTaskSync's stream, and takes the resource in its header.",
)
async def sync_answer(bench: Bench) -> None:
    """The first part of the answer is a header with a resource."""
    executed = await bench.executed()
    if executed.answer is None:
        is_empty = not executed.parts
        what = "the answer is empty" if is_empty else "the first part of the answer has no resource"
        raise FaultError(what)


@CONCERN.check(
    "sync-ends",
    Severity.ERROR,
    "sync",
    "Any other phase makes propeller's Plugin.Get panic, until it polls no agent any more.",
)
async def sync_ends(bench: Bench) -> None:
    """The answer ends the task."""
    [answer] = await bench.answers()
    if answer.resource.phase not in ENDS:
        raise FaultError(f"the answer's phase is {answer.resource.phase}")


@CONCERN.check(
    "sync-one-part",
    Severity.WARNING,
    "sync",
    "Core reads no further than the first part; outputs in later parts are lost.",
)
async def sync_one_part(bench: Bench) -> None:
    """The answer has one part."""
    try:
        parts = (await bench.executed()).parts
    except CallError as error:
        raise bench.skipped(error) from None
    if parts == 0:
        raise SkipError("the answer is empty")
    if parts > 1:
        raise FaultError(f"the answer has {parts} parts")


@CONCERN.check(
    "sync-reads-inputs",
    Severity.ERROR,
    "sync",
    "Core sends the inputs after the header; if the call has ended by then, the attempt fails.",
)
async def sync_reads_inputs(bench: Bench) -> None:
    """The agent does not answer before it has the inputs."""
    try:
        executed = await bench.executed()
    except CallError as error:
        raise bench.skipped(error) from None
    if executed.is_early:
        raise FaultError("the answer comes before the inputs were sent")
