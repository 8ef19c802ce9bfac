"""Makes messages of any class: with every field set, and random ones."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

from conformance.fields import is_map, map_key, map_value

_F = FieldDescriptor
_ROUNDS = 3
_RANDOM = 3
_DEPTH = 1
_UNKNOWN = b"\xfa\x3e\x03new"
"""Field 1007, which no schema has."""
_SAMPLES: dict[int, Sequence[Any]] = {
    _F.CPPTYPE_INT32: (1, -1, 0, -(2**31), 2**31 - 1, 300),
    _F.CPPTYPE_INT64: (1, -1, 0, -(2**63), 2**63 - 1, 300),
    _F.CPPTYPE_UINT32: (1, 2**32 - 1, 0, 2**31, 300),
    _F.CPPTYPE_UINT64: (1, 2**64 - 1, 0, 2**63, 300),
    _F.CPPTYPE_DOUBLE: (1.5, -0.0, 0.0, 5e-324, 1.7e308, math.inf, math.nan, 0.1),
    _F.CPPTYPE_FLOAT: (1.5, -0.0, 0.0, math.inf, -2.0, math.nan),
    _F.CPPTYPE_BOOL: (True, False, True),
    _F.CPPTYPE_STRING: ("x", "é𝄞\0", "", "12", "true"),
}
_BYTES = (b"\x00\xff", b"x", b"", b"12")
_FUTURE = 77
"""A number that no enum declares."""


def single(cls: Any, other: Descriptor, *, beyond: bool) -> Iterator[Any]:
    """Yields messages with one field set: each that differs, with each of its values.

    Args:
        cls: the class.
        other: the type that reads them.
        beyond: whether fields and values that `other` does not know at all are set as well.
    """
    maker = _Maker(Random(0), beyond=beyond)
    for field in cls.DESCRIPTOR.fields:
        twin = matching(field, other)
        if (beyond or twin is not None) and not _alike(field, twin):
            for turn in range(maker.count(field, twin)):
                message = cls()
                maker.set(message, field, twin, turn, depth=_DEPTH, chance=1.0)
                yield message


def mixed(cls: Any, other: Descriptor, seed: str, *, beyond: bool) -> Iterator[Any]:
    """Yields messages with no field set, with every field set, and with any fields set.

    Args:
        cls: the class.
        other: the type that reads them.
        seed: chooses the random messages.
        beyond: whether fields and values that `other` does not know at all are set as well.
    """
    kind: Descriptor = cls.DESCRIPTOR
    rounds = max(_ROUNDS, *(len(oneof.fields) for oneof in kind.oneofs), 0)
    maker = _Maker(Random(seed), beyond=beyond)
    yield cls()
    for turn in range(rounds):
        message = cls()
        maker.fill(message, other, turn, _DEPTH, 1.0)
        if turn == 0 and beyond:
            message.MergeFromString(_UNKNOWN)
        yield message
    for turn in range(_RANDOM):
        message = cls()
        maker.fill(message, other, turn, _DEPTH, 0.4)
        yield message


def matching(field: FieldDescriptor, other: Descriptor) -> FieldDescriptor | None:
    """Returns the field of another type that has a field's number, name or JSON name."""
    found = other.fields_by_number.get(field.number) or other.fields_by_name.get(field.name)
    if found is not None:
        return found
    names = {field.name, field.json_name}
    return next((each for each in other.fields if names & {each.name, each.json_name}), None)


def known_numbers(enum: EnumDescriptor, other: EnumDescriptor | None) -> list[int]:
    """Returns the numbers of values whose number or name another enum has."""
    if other is None:
        return [each.number for each in enum.values]
    return [
        each.number
        for each in enum.values
        if each.number in other.values_by_number or each.name in other.values_by_name
    ]


def _alike(field: Any, twin: Any) -> bool:
    """Returns whether two fields are declared alike. Messages inside them are not compared."""
    if twin is None or _declaration(field) != _declaration(twin):
        return False
    if is_map(field) and is_map(twin):
        sides = zip(field.message_type.fields, twin.message_type.fields, strict=True)
        return all(_declaration(one) == _declaration(two) for one, two in sides)
    return True


def _declaration(field: Any) -> tuple[object, ...]:
    oneof, held = field.containing_oneof, field.message_type
    return (
        *(field.name, field.number, field.json_name, field.type, field.is_repeated),
        *(field.has_presence, is_map(field)),
        None if oneof is None else [each.name for each in oneof.fields],
        None if held is None else held.full_name,
        field.enum_type and [(each.name, each.number) for each in field.enum_type.values],
    )


def _held(field: FieldDescriptor | None) -> FieldDescriptor | None:
    """Returns a field, or the field of a map's values."""
    return map_value(field) if field is not None and is_map(field) else field


class _Maker:
    def __init__(self, random: Random, *, beyond: bool) -> None:
        self._random = random
        self._beyond = beyond

    def fill(
        self, message: Any, other: Descriptor | None, turn: int, depth: int, chance: float
    ) -> None:
        kind: Descriptor = message.DESCRIPTOR
        if self._fill_known(message, kind.full_name, turn):
            return
        for field in kind.fields:
            twin = None if other is None else matching(field, other)
            if other is not None and twin is None and not self._beyond:
                continue
            oneof = field.containing_oneof
            if oneof is not None and oneof.fields[turn % len(oneof.fields)].name != field.name:
                continue
            if self._random.random() <= chance:
                self.set(message, field, twin, turn, depth=depth, chance=chance)

    def count(self, field: Any, twin: FieldDescriptor | None) -> int:
        """Returns the number of turns that set a field to each of its values."""
        held = map_value(field) if is_map(field) else field
        return 1 if held.message_type is not None else len(self._values(held, _held(twin)))

    def set(
        self,
        message: Any,
        field: Any,
        twin: FieldDescriptor | None,
        turn: int,
        *,
        depth: int,
        chance: float,
    ) -> None:
        """Sets a field to the value of a turn. Lists and maps get two elements."""
        held = getattr(message, field.name)
        if is_map(field):
            key, value = map_key(field), map_value(field)
            other = _held(twin)
            for place in range(2):
                at = self._value(key, None, turn + place)
                if value.message_type is None:
                    held[at] = self._value(value, other, turn + place)
                else:
                    held[at].SetInParent()
                    self._inside(held[at], other, turn, depth, chance)
        elif field.message_type is not None:
            if field.is_repeated:
                self._inside(held.add(), twin, turn, depth, chance)
                self._inside(held.add(), twin, turn + 1, depth, chance)
            else:
                held.SetInParent()
                self._inside(held, twin, turn, depth, chance)
        elif field.is_repeated:
            held.extend(self._value(field, twin, turn + place) for place in range(2))
        else:
            setattr(message, field.name, self._value(field, twin, turn))

    def _inside(
        self, message: Any, twin: FieldDescriptor | None, turn: int, depth: int, chance: float
    ) -> None:
        other = None if twin is None else twin.message_type
        if depth or message.DESCRIPTOR.full_name.startswith("google.protobuf."):
            self.fill(message, other, turn, depth - 1, chance)

    def _value(self, field: Any, twin: FieldDescriptor | None, turn: int) -> Any:
        samples = self._values(field, twin)
        return samples[turn % len(samples)]

    def _values(self, field: Any, twin: FieldDescriptor | None) -> Sequence[Any]:
        if field.enum_type is not None:
            other = None if twin is None else twin.enum_type
            numbers = known_numbers(field.enum_type, None if self._beyond else other)
            numbers = numbers or [field.enum_type.values[0].number]
            is_open = self._beyond and not field.enum_type.is_closed
            return [*numbers, _FUTURE] if is_open else numbers
        return _BYTES if field.type == _F.TYPE_BYTES else _SAMPLES[field.cpp_type]

    def _fill_known(self, message: Any, name: str, turn: int) -> bool:
        """Fills a message whose JSON is not an object of its fields."""
        if name == "google.protobuf.Timestamp":
            message.seconds, message.nanos = 1_700_000_000 + turn, 10**6 * turn
        elif name == "google.protobuf.Duration":
            message.seconds, message.nanos = turn, 10**6 * turn
        elif name == "google.protobuf.Value":
            message.string_value = f"v{turn}"
        elif name == "google.protobuf.Struct":
            for key in ("a", "b"):
                message.fields[key].number_value = turn
        elif name == "google.protobuf.ListValue":
            message.values.add().bool_value = True
        else:
            return False
        return True
