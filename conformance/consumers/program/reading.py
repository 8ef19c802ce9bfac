"""Reads and writes our messages with a release's generated classes."""

from __future__ import annotations

import importlib
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import Message

from conformance.consumers.program import facts


def generated(path: str) -> type[Message]:
    """Returns a generated class by its path, `flyteidl.event.event_pb2:TaskExecutionEvent`."""
    module, _, name = path.partition(":")
    found: type[Message] = getattr(importlib.import_module(module), name)
    return found


def parse(cls: type[Message], content: bytes) -> Message:
    """Parses a message."""
    return cls.FromString(content)


def exchange(path: str, content: bytes, json: str) -> dict[str, Any]:
    """Reads and writes a message in every way that the class supports.

    Args:
        path: the path of the class, as for `generated`.
        content: the message in wire format.
        json: the message in protobuf's JSON format.

    Returns:
        `passed_on`: the message parsed and reserialized; `facts` and `json`: what the class reads;
        `written`: a new message set from the facts, serialized; `from_json`: the parsed JSON,
        serialized.
    """
    cls = generated(path)
    message = parse(cls, content)
    known = facts.read(message)
    written = cls()
    facts.write(written, known)
    return {
        "passed_on": serialized(message),
        "facts": facts.text(known),
        "json": facts.text(json_format.MessageToDict(message)),
        "written": serialized(written),
        "from_json": serialized(json_format.Parse(json, cls())),
    }


def seen(message: Message) -> dict[str, Any]:
    """Returns what a consumer reads in a message received by gRPC."""
    return {"passed_on": serialized(message), "facts": facts.text(facts.read(message))}


def serialized(message: Message) -> bytes:
    """Serializes a message deterministically."""
    return message.SerializeToString(deterministic=True)
