"""The messages to exchange: single fields, all fields, and generated messages."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from hypothesis import strategies as st

from conformance.consumers.schemas import types
from conformance.fields import descriptor, held, is_map, map_value
from conformance.json_values import in_lists, nested
from conformance.strategies import (
    PARSED_DEPTH,
    chains,
    deepest,
    enter,
    messages,
)
from flyte_agent_stubs.custom_info import to_struct

_F = FieldDescriptor
_SAMPLES: dict[int, Sequence[Any]] = {
    _F.CPPTYPE_INT32: (1, -1, -(2**31), 2**31 - 1),
    _F.CPPTYPE_INT64: (1, -1, -(2**63), 2**63 - 1),
    _F.CPPTYPE_UINT32: (1, 2**32 - 1),
    _F.CPPTYPE_UINT64: (1, 2**64 - 1),
    _F.CPPTYPE_DOUBLE: (1.5, -0.0, 5e-324, 1.7e308, math.inf, -math.inf, math.nan),
    _F.CPPTYPE_FLOAT: (1.5, -0.0, math.inf, -math.inf, math.nan),
    _F.CPPTYPE_BOOL: (True, False),
}
_FROM_THE_FUTURE = (99, -1, 2**31 - 1)
"""Numbers that no enum of a release declares."""

_SHAPES: tuple[dict[str, Any], ...] = (
    {},
    {"": ""},
    {"n": None, "t": True, "f": False, "i": 2**53, "d": 0.1, "s": "é𝄞\0", "o": {}, "l": []},
    {"l": [None, False, 0, -0.0, 5e-324, "x", {"o": [[{}]]}]},
)
_TIMES: dict[str, Sequence[tuple[int, int]]] = {
    "google.protobuf.Timestamp": ((-62_135_596_800, 0), (253_402_300_799, 999_999_999), (0, 1)),
    "google.protobuf.Duration": ((315_576_000_000, 0), (-315_576_000_000, 0), (0, -1), (1, 10**6)),
}
"""Seconds and nanoseconds, at the limits of protobuf's JSON format."""

_NEW_FIELDS = (
    b"\xfa\x3e\x03new",  # 1007: text
    b"\x80\x7d\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",  # 2000: the largest varint
    b"\xfd\xff\x07abcd",  # 16383: four bytes
    b"\xc1\x3e12345678",  # 1000: eight bytes
    b"\xcb\x3e\x08\x01\xcc\x3e",  # 1001: a group
    b"\xf8\xff\xff\xff\x0f\x05",  # 536870911, the largest field number
)
"""Fields that no release declares, one of every wire type."""


def combined(cls: type[Message]) -> st.SearchStrategy[Message]:
    """Generates messages with any fields set, and messages nested as deep as parsers allow."""
    return messages(cls) | messages(cls) | chains(cls)


def single(cls: type[Message]) -> Iterator[Message]:
    """Yields messages with a single field set, for every field of every message type in `cls`.

    Nested types are reached by the shortest path. Values are the limits of the type, and all
    declared and some undeclared values of an enum. Every type also gets a field that no release
    declares.
    """
    for turn, (kind, path) in enumerate(_places(descriptor(cls))):
        for content in (b"", *_new_fields(turn, path)):
            found, inner = _at(path, cls)
            inner.MergeFromString(content)
            yield found
        for field in kind.fields:
            for value in _values(field):
                found, inner = _at(path, cls)
                _set(inner, field, value)
                yield found
            if (inside := held(field)) is not None:
                room = PARSED_DEPTH - sum(2 if is_map(each) else 1 for each in (*path, field))
                for content in _contents(inside, room):
                    found, inner = _at((*path, field), cls)
                    inner.MergeFromString(content)
                    yield found


def _new_fields(turn: int, path: Sequence[FieldDescriptor]) -> Sequence[bytes]:
    """Returns all new fields for the outermost message, and one for each other type."""
    return (_NEW_FIELDS[turn % len(_NEW_FIELDS)],) if path else _NEW_FIELDS


def full(cls: type[Message]) -> list[Message]:
    """Returns messages with every field and a new field set, at any depth, without recursion.

    The cases of oneofs, the new fields and the values of each field rotate over the messages. There
    are enough messages for every oneof case and every new field.
    """
    kinds = types(descriptor(cls)).values()
    cases = [len(oneof.fields) for kind in kinds for oneof in kind.oneofs]
    found = [cls() for _ in range(max(len(_NEW_FIELDS), *cases, 0))]
    for turn, message in enumerate(found):
        _fill(message, turn, frozenset())
    return found


def _fill(message: Any, turn: int, outside: frozenset[str]) -> None:
    kind = descriptor(message)
    if kind.full_name == "google.protobuf.Struct":
        message.MergeFromString(to_struct(_SHAPES[-1]).SerializeToString())
        return
    inside = outside | {kind.full_name}
    for field in kind.fields:
        oneof = field.containing_oneof
        if oneof is not None and oneof.fields[turn % len(oneof.fields)].name != field.name:
            continue
        inner = held(field)
        if inner is None:
            values = _values(field)
            _set(message, field, values[turn % len(values)])
        elif inner.full_name not in inside:
            _fill(enter(message, field), turn, inside)
    if kind.file.package != "google.protobuf":
        message.MergeFromString(_NEW_FIELDS[turn % len(_NEW_FIELDS)])


def _places(root: Descriptor) -> Iterator[tuple[Descriptor, Sequence[FieldDescriptor]]]:
    """Yields each message type that can occur in `root`, with the shortest path to it.

    Protobuf's own types are skipped: `_contents` provides values for them.
    """
    waiting: list[tuple[Descriptor, Sequence[FieldDescriptor]]] = [(root, ())]
    seen = {root.full_name}
    while waiting:
        kind, path = waiting.pop(0)
        yield kind, path
        for field in kind.fields:
            inside = held(field)
            if inside is None or inside.file.package == "google.protobuf":
                continue
            if inside.full_name not in seen:
                seen.add(inside.full_name)
                waiting.append((inside, (*path, field)))


def _at(path: Sequence[FieldDescriptor], cls: type[Message]) -> tuple[Message, Any]:
    """Returns a new message, and the empty nested message at a path."""
    found: Any = cls()
    inner = found
    for field in path:
        inner = enter(inner, field)
    return found, inner


def _contents(kind: Descriptor, room: int) -> Iterator[bytes]:
    """Yields bytes for a nested message: empty, and limits for protobuf's own types."""
    yield b""
    if kind.full_name == "google.protobuf.Struct":
        objects, lists = deepest(room)
        for info in (*_SHAPES, nested(objects), in_lists(lists)):
            yield to_struct(info).SerializeToString(deterministic=True)
    for seconds, nanos in _TIMES.get(kind.full_name, ()):
        yield Duration(seconds=seconds, nanos=nanos).SerializeToString()


def _values(field: FieldDescriptor) -> Sequence[Any]:
    """Returns values for a scalar or enum field, or keys for a map; empty for a message."""
    if field.message_type is not None:
        return ["k", ""] if is_map(field) else []
    if field.type == _F.TYPE_BYTES:
        return [b"\x00\xff", b""]
    if field.enum_type is not None:
        return [*(each.number for each in field.enum_type.values), *_FROM_THE_FUTURE]
    return _SAMPLES.get(field.cpp_type, ["x", "é𝄞\0", ""])


def _set(message: Any, field: FieldDescriptor, value: Any) -> None:
    at = getattr(message, field.name)
    if is_map(field):
        inner = map_value(field)
        if inner.message_type is None:
            at[value] = _values(inner)[0]
        else:
            at[value].SetInParent()
    elif field.is_repeated:
        at.extend([value, value])
    else:
        setattr(message, field.name, value)
