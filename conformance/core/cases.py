"""Cases: what an agent answers, poll by poll. These are hand-picked; `strategies` makes more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from conformance.json_values import in_lists, nested
from flyte_agent_stubs import AgentError, Phase, Resource, TaskLog
from flyte_agent_stubs.agent import AgentErrorKind, State
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.literals import (
    Literal,
    LiteralMap,
    LiteralScalarCase,
    Primitive,
    PrimitiveIntegerCase,
    Scalar,
    ScalarPrimitiveCase,
)


@dataclass(frozen=True)
class Answer:
    """An answer of the agent.

    Args:
        resource: A serialized `Resource`.
        restart: Whether propeller restarts before it asks.
    """

    resource: bytes
    restart: bool = False

    def __repr__(self) -> str:
        return f"{Resource.from_bytes(self.resource)!r}{' after a restart' * self.restart}"


@dataclass(frozen=True)
class Case:
    """A task, and what its agent answers.

    Args:
        name: A name for people; letters, digits and hyphens.
        answers: The agent's answers. A synchronous agent gives the first one.
        task_type: One of those that the scripted agent lists.
        attempts: How often the task may be tried.
        abort: Whether somebody aborts the execution after the last answer.
        quotas: Whether the plugin has resource quotas, as it has by default.
        has_outputs: Whether the task's interface declares an output.
        refuses: The error of CreateTask or ExecuteTaskSync, if it fails.
    """

    name: str
    answers: tuple[Answer, ...]
    task_type: str = "async"
    attempts: int = 1
    abort: bool = False
    quotas: bool = True
    has_outputs: bool = False
    refuses: str = ""

    @property
    def is_sync(self) -> bool:
        return self.task_type == "sync"


NAN = b"\x0a\x10\x0a\x03nan\x12\x09\x11\x00\x00\x00\x00\x00\x00\xf8\x7f"
"""A Struct with a NaN."""
INFINITE = b"\x0a\x10\x0a\x03inf\x12\x09\x11\x00\x00\x00\x00\x00\x00\xf0\x7f"
"""A Struct with an infinity."""
UNSET = b"\x0a\x09\x0a\x05unset\x12\x00"
"""A Struct with a Value of which nothing is set."""
LATER = b"\x0a\x0b\x0a\x01a\x12\x06\x1a\x01x\xba\x06\x00" + b"\xba\x06\x03new"
"""A Struct with fields that a later protobuf may have, in itself and in a Value."""


def answer(
    phase: Phase | None = None,
    info: Any = None,
    *,
    restart: bool = False,
    raw: bytes | None = None,
    unknown: bytes = b"",
    **more: Any,
) -> Answer:
    """Returns an answer.

    Args:
        phase: Its phase.
        info: Its `custom_info`, as a mapping.
        restart: Whether propeller restarts before it asks.
        raw: Its `custom_info`, serialized; for what the wrappers refuse.
        unknown: Serialized fields that the schema does not have.
        more: Other fields of `Resource`.
    """
    resource = Resource(phase=phase or Phase.UNDEFINED, custom_info=info, **more)
    serialized = resource.to_bytes() + unknown
    if raw is not None:
        message = agent_pb2.Resource.FromString(serialized)
        message.custom_info.MergeFromString(raw)
        serialized = message.SerializeToString()
    return Answer(serialized, restart)


FAILURE = AgentError(code="E1", kind=AgentErrorKind.RECOVERABLE)
LINK = TaskLog(name="log", uri="u:1", ShowWhilePending=True)
ENDED = answer(Phase.SUCCEEDED)
PHASES = [each for each in Phase if each is not Phase.UNDEFINED]

_SHAPES: dict[str, object] = {
    "empty": {},
    "scalars": {"n": None, "t": True, "f": False, "i": 3, "d": 0.5, "s": "é𝄞", "": "no key"},
    "numbers": {"big": 2**53, "small": -(2**53), "tiny": 5e-324, "huge": 1.7e308, "minus": -0.0},
    "lists": {"l": [1, [2, [None, {"a": None}]], {}, []]},
    "nested": nested(32),
    "in-lists": in_lists(46),
    "keys": {"a.b": 1, "a/b": 2, "~": 3, '"': 4, "\u2028": 5, "<&>": 6, "\\": 7, "\n": 8},
}

_MERGES: dict[str, tuple[object, ...]] = {
    "null-deletes": ({"a": 1, "b": 2}, {"a": None}),
    "null-of-nothing": ({"a": 1}, {"b": None}),
    "first-nulls-stay": ({"a": None, "b": {"c": None}}, {"d": 1}),
    "nested": ({"a": {"b": {"c": 1, "d": 2}}}, {"a": {"b": {"d": None, "e": 3}}}),
    "object-over-scalar": ({"a": 1}, {"a": {"b": None, "c": 1}}),
    "scalar-over-object": ({"a": {"b": 1}}, {"a": 1}),
    "list-over-object": ({"a": {"b": 1}}, {"a": [{"c": None}]}),
    "list-over-list": ({"a": [1]}, {"a": [None, {"c": None, "d": 1}]}),
    "list-of-nothing": ({"b": 1}, {"a": [{"c": None}, [{"c": None}]]}),
    "empty-then-value": ({}, {"a": None, "b": 1}),
    "value-then-empty": ({"a": 1}, {}),
    "value-then-absent": ({"a": 1}, None),
    "absent-then-value": (None, {"a": None}),
    "three": ({"a": 1}, {"b": {"c": 1}}, {"b": {"c": None}, "d": [None]}),
    "numbers": ({"a": 1e21}, {"b": 1e-7, "c": 123456789.125, "d": -0.0}),
    "texts": ({"a": "<"}, {"b": "\u2028&>", "é": "𝄞"}),
}
_MERGED_IN = (Phase.INITIALIZING, Phase.RUNNING, Phase.SUCCEEDED)


def hand_picked() -> Iterator[Case]:
    """Yields the cases whose answers are recorded."""
    yield from _phases()
    yield from _errors()
    yield from _values()
    yield from _orders()
    yield from _synchronous()
    yield from _outputs()


def _phases() -> Iterator[Case]:
    info = {"a": {"n": 1}}
    for phase in PHASES:
        yield Case(f"phase-{phase.name}", (answer(phase, info, message="m", log_links=[LINK]),))
    for state in State:
        yield Case(f"state-{state.name}", (answer(None, info, state=state, message="m"),))
    yield Case("neither-phase-nor-state", (answer(None, info),))
    both = answer(Phase.RUNNING, info, state=State.PERMANENT_FAILURE)
    yield Case("phase-wins-over-state", (both, ENDED))
    yield Case("phase-of-the-future", (answer(Phase(77), info), answer(Phase.RUNNING, info)))
    yield Case("no-resource", (Answer(b""),))
    yield Case("old-way-to-list-types", (answer(Phase.RUNNING, info), ENDED), task_type="old")
    queued = answer(Phase.QUEUED, info)
    yield Case("without-quotas", (queued, ENDED), quotas=False)
    back = (answer(Phase.RUNNING), queued, answer(Phase.RUNNING, info), ENDED)
    yield Case("without-quotas-back-to-queued", back, quotas=False)


def _errors() -> Iterator[Case]:
    for phase in (Phase.FAILED, Phase.RETRYABLE_FAILED, Phase.ABORTED):
        told = answer(phase, {"a": 1}, message="m", agent_error=FAILURE)
        yield Case(f"agent-error-{phase.name}", (told,))
        yield Case(f"silent-{phase.name}", (answer(phase),))
    long = answer(Phase.FAILED, message="x" * 150_000)
    yield Case("long-message", (long,))
    split = answer(Phase.FAILED, message="é" * 60_000)
    yield Case("long-message-cut-in-a-character", (split, split))


def _values() -> Iterator[Case]:
    for name, value in _SHAPES.items():
        yield Case(f"shape-{name}", (answer(Phase.RUNNING, value), ENDED))
        after = answer(Phase.RUNNING, value)
        yield Case(f"merged-shape-{name}", (answer(Phase.INITIALIZING, {"z": 1}), after, ENDED))
    for name, values in _MERGES.items():
        steps = zip(_MERGED_IN, values, strict=False)
        yield Case(f"merge-{name}", tuple(answer(phase, value) for phase, value in steps))
    large = {"a": "x" * 3_000_000}
    yield Case("three-megabytes", (answer(Phase.RUNNING, large), answer(Phase.SUCCEEDED, {"b": 1})))
    later = answer(Phase.RUNNING, raw=LATER, unknown=b"\xba\x3e\x03new")
    yield Case("unknown-fields", (later, answer(Phase.SUCCEEDED, {"b": 1})))
    for name, raw in (("nan", NAN), ("infinite", INFINITE), ("unset", UNSET)):
        blocked = answer(Phase.RUNNING, raw=raw)
        good = answer(Phase.INITIALIZING, {"a": 1})
        yield Case(f"{name}-first", (blocked, answer(Phase.SUCCEEDED, {"a": 1})))
        yield Case(f"{name}-first-then-none", (blocked, ENDED))
        yield Case(f"{name}-later", (good, blocked, blocked, answer(Phase.SUCCEEDED, {"b": 1})))


def _orders() -> Iterator[Case]:
    run = Phase.RUNNING

    def answers(*phases: Phase) -> tuple[Answer, ...]:
        return tuple(answer(each, {"n": n, str(n): n}) for n, each in enumerate(phases))

    yield Case("within-a-phase", answers(run, run, run, Phase.SUCCEEDED))
    yield Case("queued-twice", answers(Phase.QUEUED, Phase.QUEUED, run))
    yield Case("back", answers(run, Phase.INITIALIZING, run, Phase.SUCCEEDED))
    yield Case("back-to-queued", answers(run, Phase.QUEUED, run, Phase.SUCCEEDED))
    waiting = Phase.WAITING_FOR_RESOURCES
    yield Case("all-in-turn", answers(Phase.QUEUED, waiting, Phase.INITIALIZING, run, Phase.FAILED))
    again = answer(run, {"n": 2}, restart=True)
    yield Case("restart", (answer(run, {"n": 1}), again, answer(run, {"n": 3}), ENDED))
    yield Case("restart-in-queued", (*answers(Phase.QUEUED), answer(run, {"n": 2}, restart=True)))
    yield Case("restart-at-first", (answer(run, {"n": 1}, restart=True), ENDED))
    ended = answer(Phase.SUCCEEDED, {"n": 2}, restart=True)
    yield Case("restart-at-last", (answer(run, {"n": 1}), ended))
    back = answer(run, {"n": 3}, restart=True)
    yield Case("restart-and-back", (*answers(run, Phase.INITIALIZING), back, ENDED))
    failed = answer(Phase.RETRYABLE_FAILED, {"n": 2}, message="m")
    yield Case("retry", (*answers(run), failed, *answers(run, Phase.SUCCEEDED)), attempts=2)
    yield Case("retries-exhausted", (failed, failed, failed), attempts=2)
    final = answer(Phase.FAILED, {"n": 2}, message="m")
    yield Case("failed-for-good", (*answers(run), final, ENDED), attempts=3)
    yield Case("abort", answers(run), abort=True)
    yield Case("abort-in-queued", answers(Phase.QUEUED), abort=True)
    yield Case("abort-after-the-end", (ENDED,), abort=True)


def _outputs() -> Iterator[Case]:
    one = Primitive(value=PrimitiveIntegerCase(1))
    value = Literal(value=LiteralScalarCase(Scalar(value=ScalarPrimitiveCase(one))))
    ended = answer(Phase.SUCCEEDED, {"a": 1}, outputs=LiteralMap(literals={"o": value}))
    empty = answer(Phase.SUCCEEDED, {"a": 1}, outputs=LiteralMap())
    for task_type in ("async", "sync"):
        yield Case(f"{task_type}-outputs", (ended,), task_type, has_outputs=True)
        yield Case(f"{task_type}-outputs-empty", (empty,), task_type, has_outputs=True)
        missing = answer(Phase.SUCCEEDED, {"a": 1})
        yield Case(f"{task_type}-outputs-missing", (missing,), task_type, has_outputs=True)
        twice = f"{task_type}-outputs-missing-twice"
        yield Case(twice, (missing, missing), task_type, attempts=2, has_outputs=True)
        yield Case(f"{task_type}-outputs-not-declared", (ended,), task_type)
        yield Case(f"{task_type}-refused", (), task_type, refuses="no such engine")
        yield Case(f"{task_type}-refused-twice", (), task_type, attempts=2, refuses="m")


def _synchronous() -> Iterator[Case]:
    ends = (Phase.SUCCEEDED, Phase.FAILED, Phase.RETRYABLE_FAILED, Phase.ABORTED)
    for phase in ends:
        told = answer(phase, {"a": {"n": 1}}, message="m", agent_error=FAILURE, log_links=[LINK])
        yield Case(f"sync-{phase.name}", (told,), task_type="sync")
    yield Case("sync-silent", (answer(Phase.FAILED),), task_type="sync")
    yield Case("sync-state", (answer(None, {"a": 1}, state=State.SUCCEEDED),), task_type="sync")
    nothing = answer(Phase.SUCCEEDED, raw=NAN)
    yield Case("sync-nan", (nothing,), task_type="sync")
    failed = answer(Phase.RETRYABLE_FAILED, {"a": 1}, agent_error=FAILURE)
    yield Case("sync-retry", (failed,), task_type="sync", attempts=2)
    # The agent's answer is the first event of all, so that FlyteAdmin creates the closure with it.
    nulls = answer(Phase.SUCCEEDED, {"a": None, "b": {"c": None}}, message="m", log_links=[LINK])
    yield Case("sync-without-quotas", (nulls,), task_type="sync", quotas=False)
