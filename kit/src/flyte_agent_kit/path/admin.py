"""FlyteAdmin: from an event to the closure of a task execution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from flyte_agent_kit.path.phases import ENDS
from flyte_agent_kit.path.versions import Feature
from flyte_agent_stubs import Phase, TaskLog
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoError, merge_patch
from flyte_agent_stubs.event import (
    Reason,
    TaskExecutionClosure,
    TaskExecutionClosureErrorCase,
    TaskExecutionClosureOutputDataCase,
    TaskExecutionClosureOutputUriCase,
    TaskExecutionEvent,
    TaskExecutionEventErrorCase,
    TaskExecutionEventOutputDataCase,
    TaskExecutionEventOutputUriCase,
)


class AlreadyExistsError(Exception):
    """FlyteAdmin has recorded this phase and version, and drops the event."""


class AlreadyTerminalError(Exception):
    """The task execution has ended, and FlyteAdmin drops the event."""


class MergeError(Exception):
    """FlyteAdmin cannot merge an event's `custom_info` into the closure's.

    Args:
        cause: what is wrong with one of the two.
    """

    def __init__(self, cause: CustomInfoError) -> None:
        super().__init__(f"failed to merge task event custom_info with error: {cause}")
        self.cause = cause


@dataclass(frozen=True)
class Record:
    """A task execution as FlyteAdmin stores it.

    Args:
        phase: the phase of the last event.
        version: its phase version.
        closure: what the console shows.
    """

    phase: Phase
    version: int
    closure: TaskExecutionClosure


def record(
    existing: Record | None, event: TaskExecutionEvent, features: frozenset[Feature]
) -> Record:
    """Returns what FlyteAdmin stores after an event.

    Follows `TaskExecutionManager.CreateTaskExecutionEvent` (read; flyteadmin cannot be had as a
    module).

    Args:
        existing: what it stored before; None for the first event of an attempt.
        event: the event.
        features: what the core has.

    Raises:
        AlreadyExistsError: The phase is the stored one, and the version not greater.
        AlreadyTerminalError: The stored phase is terminal.
        MergeError: The values of `custom_info` cannot be merged.
    """
    if existing is None:
        return Record(event.phase, event.phase_version, created(event))
    if event.phase == existing.phase and event.phase_version <= existing.version:
        raise AlreadyExistsError(f"{event.phase} {event.phase_version} is recorded")
    if existing.phase in ENDS:
        raise AlreadyTerminalError(f"{event.phase} came after {existing.phase}")
    return Record(event.phase, event.phase_version, updated(existing.closure, event, features))


def created(event: TaskExecutionEvent) -> TaskExecutionClosure:
    """Returns the closure after the first event: its values, as they are.

    Follows `transformers.CreateTaskExecutionModel` (read). Times are left out.
    """
    return TaskExecutionClosure(
        phase=event.phase,
        logs=event.logs,
        custom_info=event.custom_info,
        reason=_last_reason(event, ""),
        reasons=_reasons(event),
        task_type=event.task_type,
        metadata=event.metadata,
        event_version=event.event_version,
        output_result=_result(event),
    )


def updated(
    closure: TaskExecutionClosure, event: TaskExecutionEvent, features: frozenset[Feature]
) -> TaskExecutionClosure:
    """Returns the closure after a later event.

    Follows `transformers.UpdateTaskExecutionModel` (read). Times and the plugin's metadata are left
    as they are.

    Raises:
        MergeError: The values of `custom_info` cannot be merged.
    """
    logs = merged_logs(closure.logs, event.logs)
    return replace(
        closure,
        phase=event.phase,
        logs=shown_logs(logs, event.phase) if "log-filter" in features else logs,
        custom_info=merged_custom_info(closure.custom_info, event.custom_info),
        reason=_last_reason(event, closure.reason),
        reasons=(*closure.reasons, *_reasons(event)),
        event_version=max(closure.event_version, event.event_version),
        output_result=_result(event) or closure.output_result,
    )


def merged_custom_info(existing: CustomInfo | None, latest: CustomInfo | None) -> CustomInfo | None:
    """Returns the closure's `custom_info` after an event.

    Follows `transformers.mergeCustom` (read; what it calls, `MergePatch` of evanphx/json-patch, was
    run). The first value is stored as it comes; it is not looked at before another one comes.

    Raises:
        MergeError: One of the two is not JSON: it has a NaN, an infinity, or a `Value` without a
            kind.
    """
    if existing is None or latest is None:
        return latest if existing is None else existing
    try:
        return CustomInfo(merge_patch(existing, latest))
    except CustomInfoError as error:
        raise MergeError(error) from None


def merged_logs(existing: Sequence[TaskLog], latest: Sequence[TaskLog]) -> tuple[TaskLog, ...]:
    """Returns the new links, and those old ones of which neither URI nor name came again.

    Follows `transformers.mergeLogs` (read).
    """
    uris = {log.uri for log in latest}
    names = {log.name for log in latest if log.name}
    kept = [log for log in existing if log.uri not in uris and log.name not in names]
    return (*latest, *kept)


def shown_logs(logs: Sequence[TaskLog], phase: Phase) -> tuple[TaskLog, ...]:
    """Returns the links that stay in the closure in a phase; the others are lost for good.

    Follows `transformers.filterLogsByPhase` (read).
    """
    if phase in ENDS:
        return tuple(log for log in logs if not log.HideOnceFinished)
    if phase in {Phase.QUEUED, Phase.INITIALIZING}:
        return tuple(log for log in logs if log.ShowWhilePending)
    return tuple(logs)


def _reasons(event: TaskExecutionEvent) -> tuple[Reason, ...]:
    return tuple(
        Reason(occurred_at=each.occurred_at, message=each.reason) for each in event.reasons
    )


def _last_reason(event: TaskExecutionEvent, before: str) -> str:
    return event.reasons[-1].reason if event.reasons else event.reason or before


_Result: TypeAlias = (
    TaskExecutionClosureOutputUriCase
    | TaskExecutionClosureErrorCase
    | TaskExecutionClosureOutputDataCase
)


def _result(event: TaskExecutionEvent) -> _Result | None:
    """Returns how a task ended. Follows `transformers.addTaskTerminalState` (read)."""
    if event.phase not in ENDS:
        return None
    match event.output_result:
        case TaskExecutionEventOutputUriCase(uri):
            return TaskExecutionClosureOutputUriCase(uri)
        case TaskExecutionEventErrorCase(error):
            return TaskExecutionClosureErrorCase(error)
        case TaskExecutionEventOutputDataCase(outputs):
            return TaskExecutionClosureOutputDataCase(outputs)
        case None:
            return None
