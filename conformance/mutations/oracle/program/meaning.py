"""Whether a reader sees in a message what the writer meant, field by field, by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor import FieldDescriptor

from conformance.fields import is_map, map_value
from conformance.mutations.oracle.program import values

Difference = tuple[str, str]
"""What is different, and where."""


def differences(written: Any, read: Any, *, writer_is_old: bool) -> Iterator[Difference]:
    """Yields the differences in meaning.

    A new writer's fields and values that the old reader cannot know are not among them: those that
    share neither number, nor name, nor JSON name with anything there.

    Args:
        written: the message that was written.
        read: the same message, as read with the other schema.
        writer_is_old: whether the writer has the older schema.
    """
    kind, other = written.DESCRIPTOR, read.DESCRIPTOR
    for field in kind.fields:
        twin = other.fields_by_name.get(field.name)
        if twin is None:
            if _is_set(written, field) and (writer_is_old or values.matching(field, other)):
                yield "unseen", field.full_name
        else:
            yield from _field(written, read, field, twin, writer_is_old)
    for field, _ in read.ListFields():
        if field.name not in kind.fields_by_name:
            yield "misread", field.full_name


def _field(
    written: Any, read: Any, field: FieldDescriptor, twin: FieldDescriptor, old: bool
) -> Iterator[Difference]:
    if field.has_presence and twin.has_presence:
        if written.HasField(field.name) != read.HasField(twin.name):
            yield "unseen" if written.HasField(field.name) else "misread", field.full_name
            return
        if not written.HasField(field.name):
            return
    shapes = [_shape(each) for each in (field, twin)]
    if shapes[0] != shapes[1]:
        if _is_set(written, field) or _is_set(read, twin):
            yield "differs", field.full_name
        return
    one, two = getattr(written, field.name), getattr(read, twin.name)
    if shapes[0] == "map":
        if set(one) != set(two):
            yield "differs", field.full_name
            return
        held, other = map_value(field), map_value(twin)
        items = [(one[key], two[key]) for key in one]
    elif shapes[0] == "list":
        if len(one) != len(two):
            yield ("differs" if len(two) else "unseen"), field.full_name
            return
        held, other = field, twin
        items = list(zip(one, two, strict=True))
    else:
        held, other = field, twin
        items = [(one, two)]
    for left, right in items:
        yield from _value(left, right, held, other, old)


def _value(
    left: Any, right: Any, field: FieldDescriptor, twin: FieldDescriptor, old: bool
) -> Iterator[Difference]:
    if (field.message_type is None) != (twin.message_type is None):
        yield "differs", field.full_name
    elif field.message_type is not None:
        yield from differences(left, right, writer_is_old=old)
    elif field.enum_type is not None and twin.enum_type is not None:
        yield from _enum(left, right, field, twin, old)
    elif isinstance(left, float) and isinstance(right, float):
        if left.hex() != right.hex():
            yield "differs", field.full_name
    elif left != right:
        yield "differs", field.full_name


def _enum(left: int, right: int, field: Any, twin: Any, old: bool) -> Iterator[Difference]:
    """Compares two values by number, and by the names that the two enums have for it."""
    where = field.full_name
    names, others = _names(field.enum_type, left), _names(twin.enum_type, right)
    if left != right:
        yield "differs", where
    elif names and not others:
        if old or names & set(twin.enum_type.values_by_name):
            yield "unseen", where
    elif others and not names:
        if not old:
            yield "misread", where
    elif names and not names & others:
        yield "misread", where


def _names(enum: Any, number: int) -> set[str]:
    return {each.name for each in enum.values if each.number == number}


def _shape(field: FieldDescriptor) -> str:
    if is_map(field):
        return "map"
    return "list" if field.is_repeated else "single"


def _is_set(message: Any, field: FieldDescriptor) -> bool:
    if field.has_presence:
        return bool(message.HasField(field.name))
    return any(each.number == field.number for each, _ in message.ListFields())
