"""A trace for machines: one JSON object for each moment."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from flyte_agent_kit.path import Loss, Step
from flyte_agent_kit.trace.moments import Moment
from flyte_agent_kit.trace.printable import in_order, json_of
from flyte_agent_stubs import Resource
from flyte_agent_stubs.event import TaskExecutionClosure, TaskExecutionEvent


def as_json(moment: Moment) -> dict[str, Any]:
    """Returns a moment as a JSON object; `moment` is its name."""
    found: dict[str, Any] = {"moment": type(moment).__name__.lower()}
    for each in fields(moment):
        if each.name == "previous":
            continue  # it was told before
        found[each.name] = _plain(getattr(moment, each.name))
    return found


def step_json(step: Step) -> dict[str, Any]:
    """Returns what core did with a report as a JSON object."""
    return {
        "plugin_phase": step.info.phase.value if step.info is not None else None,
        "sent": step.sent,
        "dropped_by": step.filter.value if step.filter is not None else None,
        "error": step.error,
        "event": None if step.event is None else message_json(step.event),
        "closure": None if step.closure is None else message_json(step.closure),
        "retries": step.retries,
        "calls_delete": step.calls_delete,
    }


def loss_json(loss: Loss) -> dict[str, Any]:
    """Returns a loss as a JSON object."""
    return {"code": loss.code, "severity": loss.severity.value, "message": loss.message}


def _plain(value: Any) -> Any:
    match value:
        case Step():
            return step_json(value)
        case Loss():
            return loss_json(value)
        case Resource() | TaskExecutionEvent() | TaskExecutionClosure():
            return message_json(value)
        case tuple():
            return [_plain(each) for each in value]
        case float():
            return round(value, 3)
        case _:
            return value


def message_json(value: Resource | TaskExecutionEvent | TaskExecutionClosure) -> dict[str, Any]:
    """Returns protobuf's JSON of a message, with integers as such, whatever custom_info is."""
    found = value.__replace__(custom_info=None).to_dict()
    if value.custom_info is not None:
        found["customInfo"] = json_of(value.custom_info)
    return {name: in_order(each) for name, each in found.items()}
