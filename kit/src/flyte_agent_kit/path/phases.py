"""A task's phase and information as core's plugins report them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from flyte_agent_stubs import ErrorKind, Phase, TaskLog
from flyte_agent_stubs.core import ExecutionError
from flyte_agent_stubs.custom_info import CustomInfo


class PluginPhase(Enum):
    """A phase in core, with its name in Go: `pluginmachinery/core.Phase`."""

    UNDEFINED = "PhaseUndefined"
    QUEUED = "PhaseQueued"
    WAITING_FOR_RESOURCES = "PhaseWaitingForResources"
    INITIALIZING = "PhaseInitializing"
    RUNNING = "PhaseRunning"
    SUCCESS = "PhaseSuccess"
    RETRYABLE_FAILURE = "PhaseRetryableFailure"
    PERMANENT_FAILURE = "PhasePermanentFailure"
    ABORTED = "PhaseAborted"

    @property
    def is_failure(self) -> bool:
        """Whether the attempt has failed. Follows `Phase.IsFailure` (run)."""
        return self in {PluginPhase.RETRYABLE_FAILURE, PluginPhase.PERMANENT_FAILURE}

    @property
    def is_terminal(self) -> bool:
        """Whether the attempt has ended. Follows `Phase.IsTerminal` (run)."""
        return self.is_failure or self in {PluginPhase.SUCCESS, PluginPhase.ABORTED}


@dataclass(frozen=True)
class PhaseInfo:
    """What a plugin says of a task: `pluginmachinery/core.PhaseInfo` and its `TaskInfo`.

    Args:
        phase: how far the task has come.
        version: tells two reports of one phase apart.
        reason: a sentence for people.
        logs: links for the console.
        custom_info: what the agent's answer brought.
        error: why it failed.
    """

    phase: PluginPhase
    version: int = 0
    reason: str = ""
    logs: tuple[TaskLog, ...] = ()
    custom_info: CustomInfo | None = None
    error: ExecutionError | None = None


TASK_FAILED: Final = "TaskFailedWithError"
"""The code of a failure that has none of its own: `errors.TaskFailedWithError`."""


def failure(code: str, message: str) -> ExecutionError:
    """Returns a failure of the user's. Follows `PhaseInfoFailure` (run)."""
    return ExecutionError(code=code, message=message, kind=ErrorKind.USER)


EVENT_PHASES: Final = {
    PluginPhase.QUEUED: Phase.QUEUED,
    PluginPhase.WAITING_FOR_RESOURCES: Phase.WAITING_FOR_RESOURCES,
    PluginPhase.INITIALIZING: Phase.INITIALIZING,
    PluginPhase.RUNNING: Phase.RUNNING,
    PluginPhase.SUCCESS: Phase.SUCCEEDED,
    PluginPhase.RETRYABLE_FAILURE: Phase.FAILED,
    PluginPhase.PERMANENT_FAILURE: Phase.FAILED,
    PluginPhase.ABORTED: Phase.ABORTED,
}
"""The phase in events. Follows `task.ToTaskEventPhase` (run)."""

ENDS: Final = frozenset({Phase.SUCCEEDED, Phase.FAILED, Phase.ABORTED})
"""The phases of events that end an attempt. Follows `common.IsTaskExecutionTerminal` (read)."""
