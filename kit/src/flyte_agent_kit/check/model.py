"""What a check is, and what comes out of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from flyte_agent_kit.check.bench import Bench


class Severity(Enum):
    """How bad it is if a check fails."""

    WARNING = "warning"
    """Some people lose something."""
    ERROR = "error"
    """Tasks fail, hang or leak, or Flyte suffers."""


Scope: TypeAlias = Literal["server", "async", "sync", "any"]
"""What a check is about: the whole server, or a kind of task of an asynchronous or a synchronous
agent, or of any agent."""


class FaultError(Exception):
    """An agent does not do what Flyte expects.

    Args:
        message: what it did, for people.
        severity: how bad that is, if not as bad as the check says.
    """

    def __init__(self, message: str, severity: Severity | None = None) -> None:
        super().__init__(message)
        self.severity = severity


class SkipError(Exception):
    """A check cannot be made, for a reason that another check tells."""


Run: TypeAlias = "Callable[[Bench], Awaitable[None]]"


@dataclass(frozen=True)
class Check:
    """One check.

    Args:
        id: its name, for programs; it is kept.
        concern: what it is about, in a word.
        severity: how bad it is if it fails.
        scope: what it is made for.
        why: a sentence on why it matters.
        run: makes it; raises `FaultError` or `SkipError`, or the `CallError` of a call that should
            have succeeded.
    """

    id: str
    concern: str
    severity: Severity
    scope: Scope
    why: str
    run: Run


Status: TypeAlias = Literal["passed", "failed", "skipped"]


@dataclass(frozen=True)
class Result:
    """What came out of a check.

    Args:
        check: the check.
        subject: the kind of task, or the target for checks of the whole server.
        status: what came out.
        severity: how bad it is; the check's own unless the fault has another.
        message: what was found; empty if it passed.
        seconds: how long it took.
    """

    check: Check
    subject: str
    status: Status
    severity: Severity
    message: str
    seconds: float


class Place(NamedTuple):
    """Where an agent is written.

    Args:
        file: its file, relative to the current folder, with slashes.
        line: the line where its class begins, from 1.
    """

    file: str
    line: int


class Checked(NamedTuple):
    """What is reported.

    Args:
        target: where the agent is, for people.
        results: what came out of the checks.
        place: where the agent is written; None if it was reached by its address.
    """

    target: str
    results: Sequence[Result]
    place: Place | None = None


class Concern:
    """The checks of one concern, in their order.

    Args:
        name: the concern, in a word.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.checks: list[Check] = []

    def check(self, id_: str, severity: Severity, scope: Scope, why: str) -> Callable[[Run], Run]:
        """Makes a check of a function."""

        def add(run: Run) -> Run:
            self.checks.append(Check(id_, self.name, severity, scope, why, run))
            return run

        return add
