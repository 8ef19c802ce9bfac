"""What files may hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from google.protobuf.message import Message

from flyte_agent_kit.errors import KitError
from flyte_agent_kit.recorded.reading import Encoding, Kinds, read_message
from flyte_agent_kit.recorded.times import with_times
from flyte_agent_kit.values.writing import write
from flyte_agent_stubs import Resource
from flyte_agent_stubs.event import TaskExecutionClosure, TaskExecutionEvent
from flyte_agent_stubs.flyteidl.admin import agent_pb2, event_pb2, task_execution_pb2, task_pb2
from flyte_agent_stubs.flyteidl.core import literals_pb2, tasks_pb2
from flyte_agent_stubs.flyteidl.event import event_pb2 as events_pb2
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate

Recorded = Resource | TaskExecutionEvent | TaskExecutionClosure

RECORDED: Final[Kinds] = {
    "resource": agent_pb2.Resource,
    "get-task-response": agent_pb2.GetTaskResponse,
    "event": events_pb2.TaskExecutionEvent,
    "event-request": event_pb2.TaskExecutionEventRequest,
    "closure": task_execution_pb2.TaskExecutionClosure,
    "task-execution": task_execution_pb2.TaskExecution,
}
"""What is recorded about a task on its way."""

_TEMPLATES: Final[Kinds] = {
    "task template": tasks_pb2.TaskTemplate,
    "task spec": task_pb2.TaskSpec,
}
_INPUTS: Final[Kinds] = {"literal map": literals_pb2.LiteralMap}


def read_recorded(
    path: Path, *, kind: str | None = None, encoding: Encoding | None = None
) -> tuple[Recorded, str, Encoding]:
    """Reads a recorded `Resource`, event or closure, and says what the file held.

    Args:
        path: the file.
        kind: one of `RECORDED`; guessed if None.
        encoding: how it is written; guessed if None.

    Raises:
        KitError: The file does not hold one.
        OSError: The file cannot be read.
    """
    found = read_message(path, RECORDED, kind=kind, encoding=encoding, has_options=True)
    message: Message = found.message
    if isinstance(message, agent_pb2.GetTaskResponse):
        message = message.resource
    elif isinstance(message, event_pb2.TaskExecutionEventRequest):
        message = message.event
    elif isinstance(message, task_execution_pb2.TaskExecution):
        message = message.closure
    classes = (Resource, TaskExecutionEvent, TaskExecutionClosure)
    [cls] = [each for each in classes if each._full_name == message.DESCRIPTOR.full_name]
    try:
        return cls.from_proto(message), found.kind, found.encoding
    except ValueError as error:
        raise _invalid(path, str(error)) from None


def read_template(path: Path) -> TaskTemplate:
    """Reads a task template, or that of a task spec, as `pyflyte serialize` writes it.

    Raises:
        KitError: The file does not hold one.
        OSError: The file cannot be read.
    """
    message = read_message(path, _TEMPLATES).message
    if isinstance(message, task_pb2.TaskSpec):
        message = message.template
    try:
        return TaskTemplate.from_proto(message)
    except ValueError as error:
        raise _invalid(path, str(error)) from None


def read_inputs(path: Path, template: TaskTemplate | None = None) -> LiteralMap:
    """Reads the values of a task's inputs: a `LiteralMap`, or a JSON object of plain values.

    Args:
        path: the file.
        template: declares the inputs, and so the types of plain values.

    Raises:
        KitError: The file does not hold any, or a value does not suit its type.
        OSError: The file cannot be read.
    """
    plain = _plain_object(path.read_bytes())
    try:
        if plain is not None:
            return _written(plain, template)
        return LiteralMap.from_proto(read_message(path, _INPUTS).message)
    except (TypeError, ValueError) as error:
        raise _invalid(path, str(error)) from None


def _plain_object(content: bytes) -> dict[str, object] | None:
    """Returns a JSON object that is not a `LiteralMap`'s JSON, whose only field is `literals`."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and found.keys() != {"literals"} else None


def _written(values: dict[str, object], template: TaskTemplate | None) -> LiteralMap:
    interface = template.interface if template is not None else None
    inputs = interface.inputs if interface is not None else None
    declared = inputs.variables if inputs is not None else {}
    literals = {}
    for name, value in values.items():
        if declared and name not in declared:
            names = ", ".join(map(repr, declared))
            raise ValueError(f"the task has no input {name!r}; it declares {names}")
        kind = declared[name].type if name in declared else None
        where = f"/{name}"
        literals[name] = write(with_times(value, kind, where) if kind else value, kind, where)
    return LiteralMap(literals=literals)


def _invalid(path: Path, problem: str) -> KitError:
    return KitError(problem, where=str(path), todo="Correct the file.")
