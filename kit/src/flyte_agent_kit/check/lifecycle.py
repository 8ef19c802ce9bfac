"""Checks of a task from its creation to its end, for asynchronous agents."""

from __future__ import annotations

from typing import Final

from flyte_agent_kit.check.bench import ENDS, Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity, SkipError
from flyte_agent_kit.client.agent import CallError
from flyte_agent_kit.path.losses import MAX_META
from flyte_agent_stubs import Phase

CONCERN = Concern("lifecycle")

_REFUSED: Final = frozenset({"AnswerTooLarge", "CustomInfoRefused", "NoPhase", "NotTerminal"})
"""The codes with which this kit's server fails a task instead of sending an answer."""

_LONGEST: Final = 200


@CONCERN.check(
    "create",
    Severity.ERROR,
    "async",
    "CreateTask begins every task; if it fails, so does the attempt.",
)
async def create(bench: Bench) -> None:
    """CreateTask answers with a `resource_meta`."""
    life = await bench.attempted()
    if life.problem is not None and life.problem.method == "CreateTask":
        raise life.problem
    if not life.meta:
        raise FaultError("CreateTask answers without a resource_meta, which GetTask needs")


@CONCERN.check(
    "meta-size",
    Severity.WARNING,
    "async",
    "Propeller keeps resource_meta in the workflow's state in etcd, which takes 1.5 MiB in all.",
)
async def meta_size(bench: Bench) -> None:
    """`resource_meta` is small."""
    meta = (await bench.life()).meta
    if len(meta) > MAX_META:
        raise FaultError(f"resource_meta has {len(meta):,} bytes")


@CONCERN.check(
    "get",
    Severity.ERROR,
    "async",
    "After six failed polls, over the whole attempt, core never asks again.",
)
async def get(bench: Bench) -> None:
    """GetTask answers each poll."""
    problem = (await bench.attempted()).problem
    if problem is None:
        return
    if problem.method != "GetTask":
        raise bench.skipped(problem)
    raise problem


@CONCERN.check(
    "phase",
    Severity.ERROR,
    "any",
    "Core takes no phase for a retryable failure, and an unknown one fails each round.",
)
async def phase(bench: Bench) -> None:
    """Every answer has a phase that core knows."""
    for answer in await bench.answers():
        found = answer.resource.phase
        if found == Phase.UNDEFINED:
            raise FaultError("an answer has no phase")
        if found.name not in Phase.__members__:
            raise FaultError(f"an answer has the phase {int(found)}, which core does not know")


@CONCERN.check(
    "answers-sent",
    Severity.ERROR,
    "any",
    "This kit's server fails the task in place of an answer that would hurt Flyte.",
)
async def answers_sent(bench: Bench) -> None:
    """The server sends what the agent answers."""
    for answer in await bench.answers():
        error = answer.resource.agent_error
        if error is not None and error.code in _REFUSED:
            raise FaultError(
                f"the server refuses an answer with {error.code}: {answer.resource.message}"
            )


@CONCERN.check(
    "ends",
    Severity.WARNING,
    "async",
    "A task that never ends holds its place in the queue, and whatever it uses in the engine.",
)
async def ends(bench: Bench) -> None:
    """The task ends."""
    life = await bench.life()
    if not life.has_ended and life.problem is None:
        last = life.answers[-1].resource.phase
        raise FaultError(f"the task is still {last} when the time is up; --timeout gives it more")


@CONCERN.check(
    "succeeds",
    Severity.WARNING,
    "any",
    "A task that fails does not show what becomes of one that succeeds.",
)
async def succeeds(bench: Bench) -> None:
    """A task that ends has succeeded."""
    for answer in await bench.answers():
        resource = answer.resource
        if resource.phase in ENDS and resource.phase != Phase.SUCCEEDED:
            said = f": {resource.message[:_LONGEST]}" if resource.message else ""
            raise FaultError(
                f"the task ends in {resource.phase}{said}; "
                "--template and --inputs say what a task needs"
            )


@CONCERN.check(
    "end-stays",
    Severity.ERROR,
    "async",
    "Core may ask again after the end, for example when it restarts, and believes the last answer.",
)
async def end_stays(bench: Bench) -> None:
    """The phase in which a task ended is answered again."""
    life = await bench.life()
    if not life.has_ended:
        raise SkipError("the task did not end")
    end = life.answers[-1].resource.phase
    for answer in life.after:
        if answer.resource.phase != end:
            raise FaultError(f"the task ended in {end}, and was then {answer.resource.phase}")


@CONCERN.check(
    "delete",
    Severity.ERROR,
    "async",
    "DeleteTask is how Flyte stops a task that somebody aborts.",
)
async def delete(bench: Bench) -> None:
    """DeleteTask succeeds for a task that has just begun."""
    try:
        meta = await bench.create()
    except CallError as error:
        raise bench.skipped(error) from None
    await bench.client.delete(meta, bench.category)


@CONCERN.check(
    "delete-twice",
    Severity.ERROR,
    "async",
    "Core repeats DeleteTask until it succeeds; if only the first one can, it never ends.",
)
async def delete_twice(bench: Bench) -> None:
    """DeleteTask succeeds for a task that was deleted."""
    try:
        meta = await bench.create()
        await bench.client.delete(meta, bench.category)
    except CallError as error:
        raise bench.skipped(error) from None
    await bench.client.delete(meta, bench.category)


@CONCERN.check(
    "delete-ended",
    Severity.ERROR,
    "async",
    "Core calls DeleteTask after a retryable failure, when the task has ended by itself.",
)
async def delete_ended(bench: Bench) -> None:
    """DeleteTask succeeds for a task that has ended."""
    life = await bench.life()
    if not life.has_ended:
        raise SkipError("the task did not end")
    await bench.client.delete(life.meta, bench.category)
