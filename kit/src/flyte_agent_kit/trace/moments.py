"""What happens in a trace, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from flyte_agent_kit.path import Loss, Step
from flyte_agent_stubs import Resource
from flyte_agent_stubs.event import TaskExecutionClosure


@dataclass(frozen=True)
class Begun:
    """The trace begins.

    Args:
        agent: the agent's name.
        task_type: the kind of task.
        is_sync: whether the agent is synchronous.
        core: the release of Flyte that is played.
        target: where the agent is.
    """

    agent: str
    task_type: str
    is_sync: bool
    core: str
    target: str


@dataclass(frozen=True)
class Created:
    """CreateTask succeeded.

    Args:
        attempt: the number of the attempt, from 0.
        sent_bytes: the size of the request.
        meta_bytes: the size of `resource_meta`, which propeller keeps in the workflow's state.
        steps: what propeller itself reports.
        losses: what is wrong with `resource_meta`.
    """

    attempt: int
    sent_bytes: int
    meta_bytes: int
    steps: tuple[Step, ...]
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True)
class Answered:
    """The agent answered.

    Args:
        number: which answer it is, from 1.
        seconds: since the task was created.
        resource: the answer.
        size: how many bytes the answer had.
        previous: the answer before.
        step: what core did with it.
        losses: what does not arrive.
    """

    number: int
    seconds: float
    resource: Resource
    size: int
    previous: Resource | None
    step: Step
    losses: tuple[Loss, ...]


@dataclass(frozen=True)
class Failed:
    """A call failed.

    Args:
        number: which answer it would have been, from 1; 0 for CreateTask.
        seconds: since the task was created.
        method: the call.
        code: its gRPC status.
        details: what the agent said of it.
        step: what core makes of that.
    """

    number: int
    seconds: float
    method: str
    code: str
    details: str
    step: Step


@dataclass(frozen=True)
class Restarted:
    """Propeller restarted, as somebody wanted to see.

    Args:
        step: what its first round reports.
    """

    step: Step


@dataclass(frozen=True)
class Deleted:
    """DeleteTask was called.

    Args:
        why: the reason.
        problem: why it failed, if it did.
    """

    why: str
    problem: str | None = None


@dataclass(frozen=True)
class Ended:
    """The trace ends.

    Args:
        finished: whether the task has ended; not if the trace was interrupted or took too long.
        closure: what FlyteAdmin has in the end.
        answers: how many answers there were.
        sent: how many events of the agent's were recorded.
        dropped: how many answers were dropped.
    """

    finished: bool
    closure: TaskExecutionClosure | None
    answers: int
    sent: int
    dropped: int


Moment: TypeAlias = Begun | Created | Answered | Failed | Restarted | Deleted | Ended
