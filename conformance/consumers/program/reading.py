"""A message of ours through a release's own generated class, in every way that it has."""

from __future__ import annotations

import importlib
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import Message

from conformance.consumers.program import facts


def generated(path: str) -> type[Message]:
    """A generated class by its path, `flyteidl.event.event_pb2:TaskExecutionEvent`."""
    module, _, name = path.partition(":")
    found: type[Message] = getattr(importlib.import_module(module), name)
    return found


def parse(cls: type[Message], content: bytes) -> Message:
    """The message that the bytes are."""
    return cls.FromString(content)


def exchange(path: str, content: bytes, json: str) -> dict[str, Any]:
    """What a consumer makes of a message.

    Args:
        path: its class, as `generated` takes it.
        content: the message on the wire.
        json: the message in protobuf's JSON.

    Returns:
        `passed_on`: parsed and serialized; `facts`; `json`; `written`: a new message, made by its
        own setters from the facts, serialized; `from_json`: what its JSON parser reads, serialized.
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
    """What a consumer makes of a message that came by gRPC."""
    return {"passed_on": serialized(message), "facts": facts.text(facts.read(message))}


def serialized(message: Message) -> bytes:
    """The bytes of a message, with maps in the order of their keys."""
    return message.SerializeToString(deterministic=True)
