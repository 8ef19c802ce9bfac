"""Hypothesis strategies for cases: what agents might answer, in any order."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from conformance.core.cases import NAN, PHASES, UNSET, Answer, Case, answer
from conformance.json_values import OBJECTS
from flyte_agent_stubs import AgentError, Phase, TaskLog
from flyte_agent_stubs.agent import AgentErrorKind, State
from flyte_agent_stubs.literals import LiteralMap

_WAITING = (Phase.QUEUED, Phase.WAITING_FOR_RESOURCES, Phase.INITIALIZING, Phase.RUNNING)
_ENDS = (Phase.SUCCEEDED, Phase.FAILED, Phase.RETRYABLE_FAILED, Phase.ABORTED)
_KEYS = st.sampled_from(["a", "b", "c"])
_SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3)
# Few keys, so that objects meet when they are merged.
_MEETING = st.dictionaries(
    _KEYS,
    st.recursive(
        _SCALARS | st.lists(_SCALARS, max_size=3),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
        max_leaves=12,
    ),
    max_size=3,
)
_INFOS = st.none() | _MEETING | _MEETING | OBJECTS
_ERRORS = st.none() | st.builds(
    AgentError,
    code=st.sampled_from(["", "E1", "é"]),
    kind=st.sampled_from(list(AgentErrorKind)),
)
_LOGS = st.lists(
    st.builds(TaskLog, name=st.sampled_from(["", "x", "y"]), uri=st.sampled_from(["u:1", "u:2"])),
    max_size=2,
)


@st.composite
def answers(draw: st.DrawFn, *, is_sync: bool = False) -> Answer:
    """Generates an answer of the agent."""
    more: dict[str, Any] = {
        "message": draw(st.text(max_size=9)),
        "agent_error": draw(_ERRORS),
        "log_links": draw(_LOGS),
    }
    # Terminal phases are rarer than their number: they end the case.
    phases = st.sampled_from(_WAITING) | st.sampled_from(_WAITING) | st.sampled_from(PHASES)
    phase = draw(st.sampled_from(_ENDS) if is_sync else phases)
    if not is_sync and draw(st.integers(0, 9)) == 0:
        phase, more["state"] = Phase.UNDEFINED, draw(st.sampled_from(list(State)))
    if draw(st.integers(0, 19)) == 0:
        phase = Phase(77)  # one that this core does not know
    if draw(st.booleans()):
        more["outputs"] = LiteralMap()
    raw = draw(st.sampled_from([NAN, UNSET])) if draw(st.integers(0, 19)) == 0 else None
    info = None if raw else draw(_INFOS)
    restart = not is_sync and draw(st.integers(0, 5)) == 0
    return answer(phase, info, restart=restart, raw=raw, **more)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Generates a case for propeller with its default quotas."""
    is_sync = draw(st.integers(0, 5)) == 0
    least, most = (1, 1) if is_sync else (1, 7)
    return Case(
        "generated",
        tuple(draw(st.lists(answers(is_sync=is_sync), min_size=least, max_size=most))),
        task_type="sync" if is_sync else "async",
        attempts=draw(st.integers(1, 3)),
        abort=not is_sync and draw(st.integers(0, 5)) == 0,
        has_outputs=draw(st.booleans()),
    )


def merges() -> st.SearchStrategy[tuple[dict[str, Any], dict[str, Any]]]:
    """Generates a closure's `custom_info` and an event's."""
    objects = _MEETING | OBJECTS
    return st.tuples(objects, objects)
