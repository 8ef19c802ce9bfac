"""A trace for people: styled lines, which are plain ones where there is no terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator

from rich.text import Text

from flyte_agent_kit.path import Filter, Loss, Severity, Step
from flyte_agent_kit.path.differences import Difference
from flyte_agent_kit.trace.moments import (
    Answered,
    Begun,
    Created,
    Deleted,
    Ended,
    Failed,
    Moment,
    Restarted,
)
from flyte_agent_kit.trace.printable import brief, changes, json_of, safe
from flyte_agent_stubs import Phase, Resource
from flyte_agent_stubs.event import TaskExecutionClosure
from flyte_agent_stubs.literals import LiteralMap

_PHASES = {
    Phase.RUNNING: "bold blue",
    Phase.SUCCEEDED: "bold green",
    Phase.FAILED: "bold red",
    Phase.RETRYABLE_FAILED: "bold red",
    Phase.ABORTED: "bold red",
}
_SEVERITIES = {
    Severity.NOTE: ("·", "cyan"),
    Severity.WARNING: ("!", "yellow"),
    Severity.ERROR: ("✗", "bold red"),
}
_SIGNS = {"added": ("+", "green"), "removed": ("-", "red"), "changed": ("~", "yellow")}
_WHY = {
    Filter.HANDLER: "phase and version are the recorded ones",
    Filter.SINK: "this phase has been sent before",
    Filter.ADMIN: "FlyteAdmin has recorded it, or the task has ended",
}
_LEFT = 14
_MOST = 12


def lines_of(moment: Moment) -> Iterator[Text]:
    """Yields the lines that tell of a moment."""
    match moment:
        case Begun():
            kind = "synchronous" if moment.is_sync else "asynchronous"
            yield Text.assemble(
                (safe(moment.agent) or "an agent without a name", "bold"),
                f" ({kind}) runs {safe(moment.task_type)} at {moment.target}, "
                f"as Flyte {moment.core} sees it",
            )
        case Created():
            yield _row("created", Text(_created(moment)))
            for step in moment.steps:
                yield _row("core", _sending(step))
            for loss in moment.losses:
                yield loss_line(loss)
        case Answered():
            yield from _answered(moment)
        case Failed():
            number = f"#{moment.number} " if moment.number else ""
            head = Text(f"{number}{moment.method} failed: {moment.code}", "bold red")
            yield Text.assemble("\n", head, f"  {moment.seconds:.1f} s")
            if moment.details:
                yield _row("details", Text(safe(moment.details.strip())[:500]))
            yield from step_lines(moment.step)
        case Restarted():
            yield Text("\npropeller restarts", "bold magenta")
            yield from step_lines(moment.step)
        case Deleted():
            problem = f", which failed: {safe(moment.problem)}" if moment.problem else ""
            yield Text.assemble("\n", ("DeleteTask", "bold"), f" ({moment.why}){problem}")
        case Ended():
            yield from _ended(moment)


def _created(moment: Created) -> str:
    attempt = f"attempt {moment.attempt + 1}, " if moment.attempt else ""
    meta = f", resource_meta {moment.meta_bytes:,} B" if moment.meta_bytes else ""
    return f"{attempt}request {moment.sent_bytes:,} B{meta}"


def _answered(moment: Answered) -> Iterator[Text]:
    resource = moment.resource
    head = Text.assemble("\n", (f"#{moment.number} ", "bold"))
    where = f"  {moment.seconds:.1f} s  {moment.size:,} B"
    yield from resource_lines(resource, head, where, moment.previous)
    yield from step_lines(moment.step)
    for loss in moment.losses:
        yield loss_line(loss)


def resource_lines(
    resource: Resource, head: Text | None = None, where: str = "", before: Resource | None = None
) -> Iterator[Text]:
    """Yields an answer: its phase and message, and what is new in its `custom_info`.

    Args:
        resource: the answer.
        head: what comes before the phase.
        where: what comes after the phase.
        before: the answer before it.
    """
    line = head or Text()
    line.append(str(resource.phase), _PHASES.get(resource.phase, "bold"))
    line.append(where, "dim")
    if resource.message:
        line.append(f"  {safe(resource.message)[:200]}")
    yield line
    yield from _changed(changes(before and before.custom_info, resource.custom_info))


def step_lines(step: Step) -> Iterator[Text]:
    """Yields what core did with a report."""
    yield _row("event", _sending(step))
    if step.sent and step.closure is not None:
        yield _row("closure", closure_line(step.closure))


def _sending(step: Step) -> Text:
    name = ""
    if step.event is not None:
        name = f"{step.event.phase} v{step.event.phase_version} "
    if step.sent:
        return Text.assemble(name, ("sent", "green"))
    if step.filter is not None:
        where = f" by {step.filter.value}: {_WHY[step.filter]}"
        return Text.assemble(name, ("dropped", "yellow"), where)
    return Text.assemble(
        name, ("none", "red"), f": {safe(step.error or 'the task has ended')[:500]}"
    )


def _changed(found: list[Difference]) -> Iterator[Text]:
    for number, each in enumerate(found[:_MOST]):
        sign, style = _SIGNS[each.kind]
        value = {
            "added": f" = {brief(each.after)}",
            "removed": f" (was {brief(each.before)})",
            "changed": f": {brief(each.before)} → {brief(each.after)}",
        }[each.kind]
        label = "custom_info" if number == 0 else ""
        yield _row(label, Text.assemble((f"{sign} ", style), safe(each.pointer), value))
    if len(found) > _MOST:
        yield _row("", Text(f"… and {len(found) - _MOST} more"))


def loss_line(loss: Loss) -> Text:
    """Returns the line that warns of a loss."""
    sign, style = _SEVERITIES[loss.severity]
    text = "".join(each if each.isprintable() else " " for each in loss.message)
    return _row("", Text.assemble((f"{sign} {text}", style), (f"  [{loss.code}]", "dim")))


def closure_line(closure: TaskExecutionClosure) -> Text:
    """Returns a closure in a line."""
    info = "no custom_info"
    if closure.custom_info is not None:
        info = brief(json_of(closure.custom_info))
    return Text.assemble((str(closure.phase), _PHASES.get(closure.phase, "")), f"  {info}")


def closure_lines(closure: TaskExecutionClosure) -> Iterator[Text]:
    """Yields a closure in full."""
    yield Text.assemble(
        ("closure ", "bold"),
        (str(closure.phase), _PHASES.get(closure.phase, "bold")),
        (f"  {len(closure.to_bytes()):,} B", "dim"),
    )
    for reason in closure.reasons:
        yield _row("reason", Text(safe(reason.message)[:500]))
    result = closure.output_result
    if result is not None:
        yield _row("result", Text(safe(str(_in_order(result.value)))[:500]))
    for log in closure.logs:
        yield _row("link", Text(safe(f"{log.name} {log.uri}".strip())))
    info = json.dumps(json_of(closure.custom_info), indent=2, ensure_ascii=False)
    for number, line in enumerate(info.splitlines()):
        yield _row("custom_info" if number == 0 else "", Text(safe(line)))


def _in_order(result: object) -> object:
    """Returns outputs in the order of their names."""
    if isinstance(result, LiteralMap):
        return result.__replace__(literals=dict(sorted(result.literals.items())))
    return result


def _ended(moment: Ended) -> Iterator[Text]:
    yield Text("")
    if moment.closure is not None:
        yield from closure_lines(moment.closure)
    yield Text(
        f"{moment.answers} answers: {moment.sent} sent, {moment.dropped} dropped or failed", "dim"
    )


def _row(label: str, text: Text) -> Text:
    return Text.assemble((f"  {label:<{_LEFT}}", "dim"), text)
