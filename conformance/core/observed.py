"""What is compared: the events of each round, what became of them, and the closures afterwards."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec
from google.protobuf import struct_pb2

from flyte_agent_stubs import ErrorKind, Phase
from flyte_agent_stubs.custom_info import CustomInfoError, decode
from flyte_agent_stubs.event import TaskExecutionEvent, TaskExecutionEventErrorCase

_LONG = 2000
"""Bytes and characters up to which values are kept; of longer ones, length and hash."""

Info = Any
"""A value of custom_info as JSON, or `{"$bytes": …}` if it is not JSON, or `{"$size": …}`."""

RECORDED = "recorded"
FAILED = "failed"
"""What became of an event; otherwise the name of the Go function that dropped it."""


class Event(msgspec.Struct, frozen=True, omit_defaults=True):
    """A `TaskExecutionEvent`, and what became of it."""

    phase: str
    became: str
    version: int = 0
    attempt: int = 0
    reason: str = ""
    custom_info: Info | msgspec.UnsetType = msgspec.UNSET
    code: str = ""
    message: str = ""
    kind: str = ""
    logs: tuple[str, ...] = ()


class Closure(msgspec.Struct, frozen=True, omit_defaults=True):
    """What FlyteAdmin has of an attempt."""

    phase: str
    custom_info: Info | msgspec.UnsetType = msgspec.UNSET


class Round(msgspec.Struct, frozen=True, omit_defaults=True):
    """One evaluation of the workflow.

    Args:
        events: the task's events; core sends none if nothing is new to it.
        closures: FlyteAdmin's, one for each attempt.
        failed: whether the round ended in an error, so that propeller repeats it.
    """

    events: tuple[Event, ...]
    closures: tuple[Closure, ...]
    failed: bool = False


class Observed(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of a case: its rounds, and the calls that the agent got."""

    rounds: tuple[Round, ...]
    calls: tuple[str, ...]


def event(read: TaskExecutionEvent, became: str) -> Event:
    """Returns the facts of an event."""
    result = read.output_result
    error = result.value if isinstance(result, TaskExecutionEventErrorCase) else None
    return Event(
        phase=Phase(read.phase).name,
        became=became,
        version=read.phase_version,
        attempt=read.retry_attempt,
        reason=_text(read.reason),
        custom_info=info(None if read.custom_info is None else read.custom_info.to_bytes()),
        code=error.code if error else "",
        message=_text(error.message) if error else "",
        kind=ErrorKind(error.kind).name if error else "",
        logs=tuple(log.name for log in read.logs),
    )


def info(serialized: bytes | None) -> Info | msgspec.UnsetType:
    """Returns a serialized Struct as it is compared; unset for None."""
    if serialized is None:
        return msgspec.UNSET
    struct = struct_pb2.Struct.FromString(serialized)
    canonical = struct.SerializeToString(deterministic=True)
    if len(canonical) > _LONG:
        return {"$size": len(canonical), "$sha256": hashlib.sha256(canonical).hexdigest()}
    struct.DiscardUnknownFields()
    as_bytes = {"$bytes": base64.b64encode(canonical).decode()}
    if struct.SerializeToString(deterministic=True) != canonical:  # it has unknown fields
        return as_bytes
    try:
        return decode(serialized)
    except CustomInfoError:
        return as_bytes


def calls(names: Iterable[str]) -> tuple[str, ...]:
    """Returns the methods that core called, but for polls, which come in the background."""
    return tuple(name for name in names if name != "GetTask")


def _text(text: str) -> str:
    if len(text) <= _LONG:
        return text
    return f"{len(text)} characters, {hashlib.sha256(text.encode()).hexdigest()}"
