"""Checks of how calls fail."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.client.agent import CallError
from flyte_agent_stubs import CreateTaskRequest

CONCERN = Concern("statuses")

_TRIES: Final = 3

_TRACE = re.compile(
    r'Traceback \(most recent call last\)|^\s*File "[^"]+", line \d+'
    r"|^\s*at [\w.$]+\([\w.]+:\d+\)|^goroutine \d+ \[",
    re.MULTILINE,
)
"""Stack traces of Python, Java and Go."""


@CONCERN.check(
    "unknown-category",
    Severity.WARNING,
    "any",
    "NOT_FOUND tells a task type that nobody runs from a broken agent.",
)
async def unknown_category(bench: Bench) -> None:
    """A task of an unknown type ends with NOT_FOUND."""
    request = bench.request()
    assert request.template is not None
    template = replace(request.template, type="no-agent-runs-this")
    request = replace(request, template=template)
    code = ""
    for _ in range(_TRIES):
        code = await _refused_with(bench, request)
        if code != "ENDED_EARLY":
            break
    if not code:
        raise FaultError("a task of an unknown type is accepted", Severity.ERROR)
    if code != "NOT_FOUND":
        raise FaultError(f"a task of an unknown type is refused with {code}")


async def _refused_with(bench: Bench, request: CreateTaskRequest) -> str:
    """Returns the status with which a task is refused, or an empty text."""
    try:
        if bench.is_sync:
            await bench.client.execute(request)
        else:
            await bench.create(request)
    except CallError as error:
        bench.details.append(error.details)
        return error.code
    return ""


@CONCERN.check(
    "bad-state",
    Severity.ERROR,
    "async",
    "A resource_meta that nobody handed out must not look like a task that runs.",
)
async def bad_state(bench: Bench) -> None:
    """GetTask refuses a `resource_meta` that is not one, and not as an error of its own."""
    for meta in (b"\xff\x00 not a task", b""):
        try:
            answer = await bench.client.get(meta, bench.category)
        except CallError as error:
            bench.details.append(error.details)
            if error.code in {"UNKNOWN", "INTERNAL"}:
                raise FaultError(
                    f"GetTask answers {error.code} for a wrong resource_meta, not INVALID_ARGUMENT "
                    "or NOT_FOUND",
                    Severity.WARNING,
                ) from None
        else:
            raise FaultError(f"GetTask answers {answer.resource.phase} for a wrong resource_meta")


@CONCERN.check(
    "no-traceback",
    Severity.WARNING,
    "any",
    "A status goes to the console; stack traces show paths and values that are nobody's business.",
)
async def no_traceback(bench: Bench) -> None:
    """No status has a stack trace in its details."""
    for details in bench.details:
        if _TRACE.search(details):
            raise FaultError(f"a status has a stack trace: {details.strip().splitlines()[0][:200]}")
