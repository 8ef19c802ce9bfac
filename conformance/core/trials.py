"""Trials: what needs a propeller of its own, or more than one task, or time."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from conformance.core import observed, slots
from conformance.core.cases import ENDED, Case, answer
from conformance.core.run import Core, Run, core
from conformance.core.served import Told, ToldOnce, served
from conformance.process import ProgramError, RefusedError
from flyte_agent_stubs import Phase, Resource

_RESYNC = "5s"
"""The shortest interval in which the plugin polls."""
_SECONDS = 120
"""How long a trial waits for a poll."""
_POLLS_THAT_MAY_FAIL = 6
"""`CachingConfig.MaxSystemFailures`, and one more."""
_WORKERS = 10
"""How many workers the plugin's cache has."""


def real_polls(program: Path, plugin: str) -> object:
    """A task whose polls come as they do in a cluster, every five seconds.

    Returns:
        The rounds that had events. They are those of the case `within-a-phase`.
    """
    run_ = Phase.RUNNING
    phases = (run_, run_, run_, Phase.SUCCEEDED)
    answers = [answer(each, {"n": n, str(n): n}) for n, each in enumerate(phases)]
    with core(program, plugin, "-resync", _RESYNC) as started:
        run = Run(started, Case("real-polls", tuple(answers)))
        run.create()
        run.answers_with(answers[0].resource)
        run.advance()
        for number, each in enumerate(answers):
            run.answers_with(each.resource)
            # A poll that is under way may still bring the answer before.
            _wait_for_polls(started, run, 1 if number == 0 else 2)
        return list(run.with_events)


def too_large(program: Path, plugin: str) -> object:
    """A task whose GetTask answers with more than 4 MiB.

    Returns:
        How often the agent was asked, and the rounds that had events.
    """
    large = answer(Phase.RUNNING, {"a": "x" * (4 * 1024 * 1024)})
    with core(program, plugin, "-resync", _RESYNC) as started:
        run = Run(started, Case("too-large", (large,)))
        run.create()
        run.answers_with(large.resource)
        run.advance()
        _wait(run, lambda: run.is_ending)
        return {"polls": _polls(started, run), "rounds": list(run.with_events)}


def stops_asking(program: Path, plugin: str) -> object:
    """A task that is answered, fails three polls, is answered, and fails three more polls.

    Returns:
        How often the agent was asked in the three intervals after it had recovered for good, the
        rounds that had events, and the node's phase at the end.
    """
    running = answer(Phase.RUNNING, {"a": 1})
    with core(program, plugin, "-resync", _RESYNC) as started:
        run = Run(started, Case("stops-asking", (running,)))
        run.create()
        run.answers_with(running.resource)
        run.advance()
        _wait_for_polls(started, run, 1)
        started.agent.refuse(run.name, "down")
        _wait_for_polls(started, run, _POLLS_THAT_MAY_FAIL // 2)
        run.answers_with(running.resource)
        _wait_for_polls(started, run, 1)
        started.agent.refuse(run.name, "down")
        _wait_for_polls(started, run, _POLLS_THAT_MAY_FAIL // 2)
        run.answers_with(ENDED.resource)
        recovered, asked = time.monotonic(), _polls(started, run)
        _wait(run, lambda: run.is_ending or time.monotonic() > recovered + 16)
        return {
            "polls": _polls(started, run) - asked,
            "rounds": list(run.with_events),
            "node": run.node,
        }


def failed_polls_and_restarts(program: Path, plugin: str) -> object:
    """A task whose polls fail, with restarts of propeller between them, and one new phase.

    Returns:
        The rounds that had events, and how often the agent was asked after the last restart.
    """
    running, later = (answer(each, {"a": 1}) for each in (Phase.RUNNING, Phase.INITIALIZING))
    most = _POLLS_THAT_MAY_FAIL - 2
    with core(program, plugin, "-resync", _RESYNC) as started:
        run = Run(started, Case("failed-polls-and-restarts", (running, later)))
        run.create()
        run.answers_with(running.resource)
        run.advance()
        _wait_for_polls(started, run, 1)
        started.agent.refuse(run.name, "down")
        _wait_for_polls(started, run, most)
        started.propeller.ask("restart")
        _wait_for_polls(started, run, most)
        run.answers_with(later.resource)
        _wait(run, lambda: run.is_ending or run.rounds[-1].closures[-1].phase == "INITIALIZING")
        started.agent.refuse(run.name, "down")
        started.propeller.ask("restart")
        asked = _polls(started, run)
        _wait(run, lambda: run.is_ending)
        return {"polls": _polls(started, run) - asked, "rounds": list(run.with_events)}


def large_event(program: Path, plugin: str) -> object:
    """A task whose answer is below 4 MiB, but not the event that core makes of it.

    Returns:
        The rounds after the launch: one with that answer, one with the next phase.
    """
    large = answer(Phase.RUNNING, {"a": "x" * (4 * 1024 * 1024 - 100)})
    with core(program, plugin) as started:
        case = Case("large-event", (large, answer(Phase.SUCCEEDED, {"b": 1})))
        return list(started.run(case).rounds[2:])


def workers_die(program: Path, plugin: str) -> object:
    """A synchronous agent that answers RUNNING, once for each worker of the plugin's cache.

    Returns:
        Whether an asynchronous agent is polled before, while one worker is left, and afterwards.
    """
    running = answer(Phase.RUNNING, {"a": 1})

    def panic(number: int) -> None:
        run = Run(started, Case(f"panic-{number}", (running,), task_type="sync"))
        run.create()
        run.answers_with(running.resource)
        run.advance()

    with core(program, plugin) as started:
        found = {"before": _is_polled(started, "before")}
        for number in range(_WORKERS - 1):
            panic(number)
        found["with one worker"] = _is_polled(started, "with-one-worker")
        panic(_WORKERS)
        found["afterwards"] = _is_polled(started, "afterwards")
        return found


def forgetful_filter(program: Path, plugin: str) -> object:
    """A task whose phase comes back after another task's event took the slot of the first one.

    Returns:
        The rounds of the task that comes back, but for its launch.
    """
    back = (Phase.RUNNING, Phase.INITIALIZING, Phase.RUNNING)
    answers = [answer(each, {"n": n}) for n, each in enumerate(back)]
    with core(program, plugin) as started:
        run = Run(started, Case("forgetful", tuple(answers)))
        wanted = slots.slot(slots.task_event_id(run.name, 0, Phase.RUNNING, 0))
        other = next(
            name
            for name in (f"other-{number}" for number in count())
            if slots.slot(slots.task_event_id(name, 0, Phase.RUNNING, 0)) == wanted
        )
        run.create()
        run.answers_with(answers[0].resource)
        run.advance()
        for number, each in enumerate(answers):
            run.answers_with(each.resource)
            run.round(poll=True)
            if number == 0:
                Run(started, Case("other", (answers[0],)), other).observed()
        return list(run.rounds[2:])


def created_twice(program: Path, plugin: str) -> object:
    """Tasks whose first CreateTask or ExecuteTaskSync succeeds while FlyteAdmin cannot be reached.

    Returns:
        The methods that core calls for each, until it is launched or has ended.
    """
    found: dict[str, object] = {}
    with core(program, plugin) as started:
        for task_type in ("async", "sync"):
            run = Run(started, Case(f"created-twice-{task_type}", (ENDED,), task_type))
            run.create()
            run.answers_with(ENDED.resource)
            for _ in range(2):  # the node is queued, and the task has its token
                run.round()
            started.admin.is_down = True
            run.round()
            started.admin.is_down = False
            run.advance()
            found[task_type] = observed.calls(started.agent.calls(run.name))
    return found


def executed_each_round(program: Path, plugin: str) -> object:
    """A synchronous agent whose answer core does not know what to do with, for three rounds.

    Returns:
        The methods that core calls.
    """
    unknown = answer(Phase(77))
    with core(program, plugin) as started:
        run = Run(started, Case("executed-each-round", (unknown,), task_type="sync"))
        run.create()
        run.answers_with(unknown.resource)
        run.advance()
        for _ in range(2):
            run.round()
        return observed.calls(started.agent.calls(run.name))


def kit_async(program: Path, plugin: str) -> object:
    """An asynchronous agent of flyte-agent-kit, served by it.

    Returns:
        The rounds of a task that succeeds, those of one that is retried, and the states with which
        `delete` was called.
    """
    told = Told()
    first = Resource(phase=Phase.RUNNING, custom_info={"n": 1})
    ends = (Phase.SUCCEEDED, Phase.RETRYABLE_FAILED)
    found: dict[str, object] = {}
    with served(told) as address, core(program, plugin, agent_address=address) as started:
        for end in ends:
            case = Case(f"kit-async-{end.name}", (), task_type="kit-async", attempts=2)
            run = Run(started, case)
            run.create()
            run.advance()
            for resource in (first, Resource(phase=end, custom_info={"n": None, "m": 2})):
                told.resource = resource
                run.round(poll=True)
            run.advance()
            found[end.name] = list(run.with_events)
    return {**found, "deleted": told.deleted}


def kit_sync(program: Path, plugin: str) -> object:
    """A synchronous agent of flyte-agent-kit, served by it: one that ends, and one that does not.

    Returns:
        The rounds of each.
    """
    told = ToldOnce()
    found: dict[str, object] = {}
    with served(told) as address, core(program, plugin, agent_address=address) as started:
        for phase in (Phase.SUCCEEDED, Phase.RUNNING):
            told.resource = Resource(phase=phase, custom_info={"n": 1})
            run = Run(started, Case(f"kit-sync-{phase.name}", (), task_type="kit-sync"))
            run.create()
            run.advance()
            found[phase.name] = list(run.with_events)
    return found


def two_versions(program: Path, plugin: str) -> object:
    """A type in two versions: the first of a synchronous agent, the second of an asynchronous one.

    Returns:
        The method that core calls for a task of each version.
    """
    found: dict[str, list[str]] = {}
    with core(program, plugin) as started:
        for version in (1, 2):
            run = Run(started, Case(f"version-{version}", (ENDED,), task_type="twice"))
            run.create(version)
            run.answers_with(ENDED.resource)
            run.advance()
            found[f"version {version}"] = started.agent.calls(run.name)[:1]
    return found


TRIALS: dict[str, Callable[[Path, str], object]] = {
    "real-polls": real_polls,
    "too-large": too_large,
    "stops-asking": stops_asking,
    "failed-polls-and-restarts": failed_polls_and_restarts,
    "large-event": large_event,
    "workers-die": workers_die,
    "forgetful-filter": forgetful_filter,
    "created-twice": created_twice,
    "executed-each-round": executed_each_round,
    "two-versions": two_versions,
    "kit-async": kit_async,
    "kit-sync": kit_sync,
}
"""The trials, by name. Each takes the program and a plugin, and returns what it has seen."""


def _is_polled(started: Core, name: str) -> bool:
    run = Run(started, Case(name, (ENDED,)))
    run.create()
    run.answers_with(ENDED.resource)
    run.advance()
    with suppress(RefusedError):  # the Go program has waited twenty seconds
        run.round(poll=True)
    return _polls(started, run) > 0


def _wait_for_polls(started: Core, run: Run, more: int) -> None:
    wanted = _polls(started, run) + more
    _wait(run, lambda: run.is_ending or _polls(started, run) >= wanted)


def _polls(started: Core, run: Run) -> int:
    return started.agent.calls(run.name).count("GetTask")


def _wait(run: Run, is_done: Callable[[], bool]) -> None:
    """Evaluates the workflow until something has happened, as propeller does in its queue."""
    end = time.monotonic() + _SECONDS
    while not is_done():
        if time.monotonic() > end:
            raise ProgramError(f"nothing has happened within {_SECONDS} s")
        run.round()
        time.sleep(0.1)
