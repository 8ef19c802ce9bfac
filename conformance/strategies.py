"""Hypothesis strategies for messages, derived from their descriptors."""

from __future__ import annotations

import functools
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import strategies as st

from conformance.fields import is_map, is_repeated, map_key, map_value
from conformance.implementation import OLD_PURE_PYTHON
from conformance.json_values import OBJECTS, in_lists, nested
from flyte_stubs_runtime.custom_info import JsonValue, encode

NUMBERS: dict[int, st.SearchStrategy[Any]] = {
    FieldDescriptor.CPPTYPE_INT32: st.integers(-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_INT64: st.integers(-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT32: st.integers(0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_UINT64: st.integers(0, 2**64 - 1),
    FieldDescriptor.CPPTYPE_DOUBLE: st.floats(allow_nan=False),
    FieldDescriptor.CPPTYPE_FLOAT: st.floats(allow_nan=False, width=32),
    FieldDescriptor.CPPTYPE_BOOL: st.booleans(),
}
UNKNOWN = st.sampled_from([b"", b"", b"", b"\xfa\x3e\x03new", b"\x80\x7d\x05\xfd\xff\x07abcd"])
"""Fields 1007, 2000 and 16383, which no release has: text, a number, four bytes."""

DROPPING = ("google.protobuf.BoolValue",)
"""Messages that wrappers hold as plain values, without their unknown fields."""

SELDOM = st.sampled_from([False, False, False, True])
"""Whether a field of a nested message is set; rarely, so that examples stay easy to shrink."""

SCHEMA_DEPTH = 3
"""Default nesting depth of messages."""

PARSED_DEPTH = 24 if OLD_PURE_PYTHON else 100
"""Nesting depth, below the outermost message, that every supported protobuf can parse."""


def infos(room: int) -> st.SearchStrategy[dict[str, JsonValue]]:
    """JSON objects, some of them as deep as `room` nested messages allow."""
    objects, lists = deepest(room)
    return OBJECTS | st.integers(1, objects).map(nested) | st.integers(1, lists).map(in_lists)


def deepest(room: int) -> tuple[int, int]:
    """Returns the maximum depth of objects, and of lists, in `room` nested messages."""
    return min(32, (room + 1) // 3), min(46, room // 2 - 1)


def scalar(field: FieldDescriptor) -> st.SearchStrategy[Any]:
    if field.type == FieldDescriptor.TYPE_BYTES:
        return st.binary(max_size=6)
    if field.cpp_type == FieldDescriptor.CPPTYPE_STRING:
        return st.text(max_size=6)
    if field.enum_type is not None:
        known = st.sampled_from([each.number for each in field.enum_type.values])
        return known | known | st.integers(-(2**31), 2**31 - 1)
    return NUMBERS[field.cpp_type]


@st.composite
def messages(
    draw: st.DrawFn, cls: type[Message], depth: int = SCHEMA_DEPTH, room: int = PARSED_DEPTH
) -> Message:
    """Generates messages of a class, with any fields set or absent, and unknown fields.

    Args:
        draw: hypothesis's draw function.
        cls: the message class.
        depth: maximum nesting depth below this message.
        room: maximum nesting depth for a `Struct` below this message.
    """
    message: Any = cls()
    name = cls.DESCRIPTOR.full_name
    found: Message = message
    if name == "google.protobuf.Timestamp":
        message.seconds = draw(st.integers(-62_135_596_800, 253_402_300_799))
        milliseconds = st.integers(0, 999).map(lambda n: n * 10**6)
        message.nanos = draw(st.integers(0, 10**9 - 1) | milliseconds)
        message.MergeFromString(draw(UNKNOWN))
        return found
    if name == "google.protobuf.Duration":
        seconds = draw(st.integers(-315_576_000_000, 315_576_000_000) | st.integers(-3, 3))
        nanos = draw(st.integers(0, 10**9 - 1))
        message.seconds = seconds
        negative = seconds < 0 if seconds else draw(st.booleans())
        message.nanos = -nanos if negative else nanos
        message.MergeFromString(draw(UNKNOWN))
        return found
    if name == "google.protobuf.Struct":
        message.MergeFromString(encode(draw(infos(room))) + draw(UNKNOWN))
        return found
    chosen = st.booleans() if depth == SCHEMA_DEPTH else SELDOM
    for field in cls.DESCRIPTOR.fields:
        if draw(chosen) and (field.message_type is None or depth):
            fill(draw, message, field, depth, room)
    if name not in DROPPING:
        message.MergeFromString(draw(UNKNOWN))
    return found


def fill(draw: st.DrawFn, message: Any, field: Any, depth: int, room: int) -> None:
    """Sets a field, or adds to it."""
    kind = field.message_type
    if is_map(field):
        key, value = map_key(field), map_value(field)
        for each in draw(st.lists(scalar(key), max_size=2, unique=True)):
            if value.message_type is None:
                getattr(message, field.name)[each] = draw(scalar(value))
            else:
                inside = draw(messages(GetMessageClass(value.message_type), depth - 1, room - 2))
                getattr(message, field.name)[each].CopyFrom(inside)
    elif kind is not None:
        inside = draw(messages(GetMessageClass(kind), depth - 1, room - 1))
        if is_repeated(field):
            getattr(message, field.name).append(inside)
        else:
            getattr(message, field.name).CopyFrom(inside)
    elif is_repeated(field):
        getattr(message, field.name).extend(draw(st.lists(scalar(field), max_size=3)))
    else:
        setattr(message, field.name, draw(scalar(field)))


@st.composite
def chains(draw: st.DrawFn, cls: type[Message], room: int = PARSED_DEPTH) -> Message:
    """Generates messages nested along recursive fields, up to the depth that can be parsed."""
    found = cls()
    at: Any = found
    levels = draw(st.integers(0, room))
    while levels:
        endless = [f for f in at.DESCRIPTOR.fields if f.message_type and is_endless(f.message_type)]
        if not endless:
            break
        # by index: sampling objects would make a seed's result depend on memory addresses
        field = endless[draw(st.integers(0, len(endless) - 1))]
        takes = 2 if is_map(field) else 1
        if takes > levels:
            break
        at = enter(at, field)
        levels -= takes
    if at.DESCRIPTOR.full_name == "google.protobuf.Value":
        at.bool_value = True
    return found


def enter(message: Any, field: FieldDescriptor) -> Any:
    """Sets a message field, or adds an element to it; returns the nested message."""
    held = getattr(message, field.name)
    if is_map(field):
        return held["k" if map_key(field).cpp_type == FieldDescriptor.CPPTYPE_STRING else 1]
    if is_repeated(field):
        return held.add()
    held.SetInParent()
    return held


def is_endless(kind: Descriptor) -> bool:
    """Returns whether messages of this type can be nested without limit."""
    return any(each.full_name in reached(each) for each in (kind, *within(kind).values()))


def reached(kind: Descriptor) -> frozenset[str]:
    return frozenset(within(kind))


@functools.cache
def within(kind: Descriptor) -> dict[str, Descriptor]:
    """Returns the message types that can occur in a message, by name. Includes recursive ones."""
    found: dict[str, Descriptor] = {}
    waiting = [kind]
    while waiting:
        for field in waiting.pop().fields:
            inner = field.message_type
            if inner is not None and inner.full_name not in found:
                found[inner.full_name] = inner
                waiting.append(inner)
    return found


_PIECES = (
    *(b"\x0b\x0c", b"\xfa\x3e\x03new", b"\x80\x80\x00", b"\x8a\x00\x00", b"\x1a\x01\xff"),
    *(b"\x12\x00", b"\x0a\x00", b"\x08" + b"\xff" * 9 + b"\x7f"),
)
"""Bytes that readers handle apart: groups, unknown fields, integers of more bytes than needed."""


@st.composite
def mutated(draw: st.DrawFn, cls: type[Message]) -> bytes:
    """Generates bytes of one message or of two in a row, some of them changed."""
    whole = [draw(messages(cls)).SerializeToString() for _ in range(draw(st.integers(1, 2)))]
    content = b"".join(whole)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(content)))
        piece = draw(st.sampled_from(_PIECES) | st.binary(min_size=1, max_size=2))
        kept = draw(st.sampled_from([0, 1, len(piece), len(content)]))
        content = content[:at] + piece + content[at + kept :]
    return content
