"""What of an agent's answer does not arrive in Flyte as it was sent, and why."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

from flyte_agent_kit.path.core import PANIC, Core, Filter, Step
from flyte_agent_kit.path.differences import differences
from flyte_agent_kit.path.phases import EVENT_PHASES, PluginPhase
from flyte_agent_kit.path.propeller import MAX_ERROR
from flyte_agent_kit.path.versions import shown
from flyte_agent_stubs import Phase, Resource
from flyte_agent_stubs.custom_info import (
    CustomInfo,
    CustomInfoError,
    CustomInfoPolicy,
    merge_patch,
)
from flyte_agent_stubs.event import TaskExecutionClosure

MAX_ANSWER: Final = 4 * 1024 * 1024
"""How many bytes an answer may have: the limit of Go's gRPC, which core does not change."""

MAX_META: Final = 64 * 1024
"""How many bytes `resource_meta` should have at most: etcd takes 1.5 MiB of a workflow's state."""

_SHOWN: Final = 5


class Severity(Enum):
    """How bad a loss is."""

    NOTE = "note"
    """It arrives, but differently."""
    WARNING = "warning"
    """It never arrives."""
    ERROR = "error"
    """The task, or other people's tasks, suffer."""


class Loss(NamedTuple):
    """Something of an answer that does not arrive as it was sent.

    Args:
        code: what happened, for programs.
        severity: how bad it is.
        message: what happened, for people.
    """

    code: str
    severity: Severity
    message: str


def losses(
    before: TaskExecutionClosure | None,
    resource: Resource,
    step: Step,
    core: Core,
    policy: CustomInfoPolicy | None = None,
) -> list[Loss]:
    """Returns what does not arrive of an answer.

    Args:
        before: the closure before the answer.
        resource: the answer.
        step: what core did with it.
        core: the core that did it.
        policy: the rules for `custom_info`; the default ones if None.
    """
    against = against_policy(resource.custom_info, policy or CustomInfoPolicy())
    if (size := len(resource.to_bytes())) > MAX_ANSWER:
        return [*against, _too_large(size)]
    return [
        *_of_phase(resource, step, core),
        *_of_texts(resource, step, core),
        *_of_custom_info(before, resource, step, core),
        *against,
        *_of_links(resource, step),
    ]


def _of_phase(resource: Resource, step: Step, core: Core) -> Iterator[Loss]:
    if step.error == PANIC:
        yield Loss(
            "sync-not-terminal",
            Severity.ERROR,
            f"a synchronous agent answered {resource.phase}: propeller panics when it asks again, "
            "and after a while polls no asynchronous agent any more",
        )
    elif step.info is None:
        yield Loss(
            "phase-unknown",
            Severity.ERROR,
            f"Flyte {shown(core.release)} does not know the phase {resource.phase}: each round of "
            "the workflow fails",
        )
    elif resource.phase == Phase.UNDEFINED and step.phase is PluginPhase.RETRYABLE_FAILURE:
        yield Loss(
            "phase-missing",
            Severity.ERROR,
            "the answer has no phase: Flyte takes that for a failure that may be retried",
        )
    elif step.info.phase.is_failure and resource.phase == Phase.SUCCEEDED:
        yield Loss(
            "outputs-missing",
            Severity.ERROR,
            "the task declares outputs and the answer has none: unless a file has them, the "
            "attempt fails with OutputsNotFound",
        )
    elif resource.phase != Phase.UNDEFINED and resource.phase != EVENT_PHASES[step.info.phase]:
        yield Loss(
            "phase-changed",
            Severity.NOTE,
            f"{resource.phase} arrives as {EVENT_PHASES[step.info.phase]}",
        )


def _of_texts(resource: Resource, step: Step, core: Core) -> Iterator[Loss]:
    info = step.info
    if info is not None and step.event is None and step.filter is None and step.error:
        yield Loss(
            "failure-unreported",
            Severity.ERROR,
            f"the message has more than {MAX_ERROR:,} bytes, and core cuts it within a character: "
            "each round fails, and the failure is never reported",
        )
    if info is None or step.error is not None:
        return
    error = info.error.message if info.error is not None else ""
    if len(error.encode()) > MAX_ERROR:
        message = f"the middle of the message is cut out: it has more than {MAX_ERROR:,} bytes"
        yield Loss("message-cut", Severity.WARNING, message)
    if resource.message and resource.message not in (info.reason, error):
        if not error.endswith(resource.message):
            yield Loss(
                "message-lost",
                Severity.WARNING,
                f"the message never arrives: Flyte {shown(core.release)} has no use for one in "
                f"{resource.phase}",
            )
        elif not step.sent:
            yield _dropped("message-lost", "the message", step)
    elif resource.message and not step.sent and not _told(step, resource.message):
        yield _dropped("message-lost", "the message", step)
    code = resource.agent_error.code if resource.agent_error is not None else ""
    if code and (info.error is None or info.error.code != code):
        whose = "asynchronous agent" if not core.is_sync else f"agent in {resource.phase}"
        yield Loss(
            "agent-error-lost",
            Severity.WARNING,
            f"agent_error never arrives from an {whose}"
            + (f": the code is {info.error.code}, not {code}" if info.error is not None else ""),
        )


def _told(step: Step, message: str) -> bool:
    closure = step.closure
    return closure is not None and any(message == each.message for each in closure.reasons)


def _of_custom_info(
    before: TaskExecutionClosure | None, resource: Resource, step: Step, core: Core
) -> Iterator[Loss]:
    info = resource.custom_info
    if info is None or step.info is None:
        return
    if blocking := not_json(info):
        yield from blocking
        return
    if "custom-info" not in core.features:
        if info:
            yield Loss(
                "custom-info-unsupported",
                Severity.WARNING,
                f"custom_info never arrives: Flyte {shown(core.release)} does not copy it",
            )
        return
    if step.error == PANIC:
        yield Loss("custom-info-lost", Severity.WARNING, "custom_info never arrives")
        return
    if step.error is not None:
        yield Loss(
            "task-blocked",
            Severity.ERROR,
            f"the event fails in FlyteAdmin, again in each round: {step.error}",
        )
        return
    stored = before.custom_info if before is not None else None
    if not step.sent:
        yield from _suppressed(step, stored, info)
    elif stored is not None:
        yield from _merged(stored, step)


def _suppressed(step: Step, stored: CustomInfo | None, info: CustomInfo) -> Iterator[Loss]:
    try:
        lost = differences(stored, merge_patch(stored, info))
    except CustomInfoError:  # the closure's own value is not JSON
        return
    if lost:
        where = _listed([each.pointer for each in lost])
        yield _dropped("custom-info-lost", f"custom_info at {where}", step)


def _merged(stored: CustomInfo, step: Step) -> Iterator[Loss]:
    after = step.closure.custom_info if step.closure is not None else None
    try:
        found = differences(stored, after)
    except CustomInfoError:
        return
    removed = [each.pointer for each in found if each.kind == "removed"]
    changed = [each.pointer for each in found if each.kind == "changed"]
    if removed:
        yield Loss("key-deleted", Severity.NOTE, f"null deletes {_listed(removed)}")
    if changed:
        yield Loss("key-overwritten", Severity.NOTE, f"overwritten: {_listed(changed)}")


def against_policy(info: CustomInfo | None, policy: CustomInfoPolicy) -> Iterator[Loss]:
    """Yields what the rules for `custom_info` have against an object that is JSON."""
    if info is None or not_json(info):
        return
    try:
        policy.apply(info)
    except CustomInfoError as error:
        for violation in sorted(error.violations, key=lambda each: each.pointer):
            secret = violation.code.startswith("secret-")
            severity = Severity.ERROR if secret else Severity.WARNING
            message = f"custom_info{violation.pointer}: {violation.message}"
            yield Loss(violation.code, severity, message)


def of_resource_meta(size: int) -> list[Loss]:
    """Returns what is wrong with the size of a `resource_meta`, in bytes."""
    if size <= MAX_META:
        return []
    message = f"resource_meta has {size:,} bytes: propeller keeps it in the workflow's state in "
    message += "etcd, which takes 1.5 MiB in all"
    return [Loss("meta-large", Severity.WARNING, message)]


def not_json(info: CustomInfo | None) -> list[Loss]:
    """Returns what is wrong with an object that FlyteAdmin stores, but cannot merge."""
    if info is None:
        return []
    try:
        info.check()
    except CustomInfoError as error:
        message = "custom_info is not JSON, and blocks the task: every later event with custom_info"
        message += f" fails in FlyteAdmin. {error}"
        return [Loss("custom-info-blocks", Severity.ERROR, message)]
    return []


def _too_large(size: int) -> Loss:
    message = f"the answer has {size:,} bytes, and propeller takes no more than {MAX_ANSWER:,}: "
    message += "the call fails, and nothing of the answer arrives"
    return Loss("answer-too-large", Severity.ERROR, message)


def _of_links(resource: Resource, step: Step) -> Iterator[Loss]:
    closure = step.closure
    if resource.log_links and closure is not None and step.error is None:
        stored = {log.uri for log in closure.logs}
        hidden = [log.name or log.uri for log in resource.log_links if log.uri not in stored]
        if hidden and step.sent:
            yield Loss(
                "log-hidden",
                Severity.WARNING,
                f"FlyteAdmin hides links in {closure.phase}, and forgets them: {_listed(hidden)}",
            )
        elif hidden:
            yield _dropped("log-lost", f"links ({_listed(hidden)})", step)


def _dropped(code: str, what: str, step: Step) -> Loss:
    why = {
        Filter.HANDLER: "only the first answer in a phase is sent",
        Filter.SINK: "an event with this phase has been sent before",
        Filter.ADMIN: "FlyteAdmin has recorded this phase before",
        None: step.error or "it is not sent",
    }[step.filter]
    return Loss(code, Severity.WARNING, f"{what} never arrives: {why}")


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
