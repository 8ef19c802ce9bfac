"""Compares a release's schema with ours: what it knows, and what upstream changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.descriptor_pb2 import DescriptorProto, FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool

from conformance.fields import is_map, map_value
from conformance.strategies import within

Json = Any
"""A value as returned by `json.loads`."""


@dataclass(frozen=True)
class Change:
    """An element of a release that differs in our schema.

    Args:
        element: its full name in the release's schema.
        ours: the full name of our field with its number, or with its enum; None without one.
        means: a description of the change.
        reserved: whether our schema reserves its number and its name, so that it breaks nothing.
    """

    element: str
    ours: str | None
    means: str
    reserved: bool = False


def pool(files: FileDescriptorSet) -> DescriptorPool:
    """Creates a pool of a release's descriptors."""
    found = DescriptorPool()
    for file in files.file:
        found.Add(file)
    return found


def types(*roots: Descriptor) -> dict[str, Descriptor]:
    """Returns the message types that can occur in some messages, themselves included, by name."""
    return {name: d for root in roots for name, d in {root.full_name: root, **within(root)}.items()}


def shape(*roots: Descriptor) -> str:
    """Returns a key that is equal for releases whose messages have the same fields and enums."""
    return repr(
        [
            (name, [(*_signature(field), _oneof(field), _values(field)) for field in kind.fields])
            for name, kind in sorted(types(*roots).items())
        ]
    )


def changes(ours: Iterable[Descriptor], theirs: Iterable[Descriptor]) -> Iterator[Change]:
    """Yields the fields and enum values of a release's messages that differ or are missing in ours.

    Fields that only we have are not changes: the release treats them as unknown. Messages inside a
    field that differs are not looked at, unless another field has them, too.
    """
    mine = {each.full_name: each for each in ours}
    todo = [(mine[each.full_name], each) for each in theirs if each.full_name in mine]
    seen = set()
    while todo:
        here, there = pair = todo.pop()
        if pair in seen:
            continue
        seen.add(pair)
        for field in there.fields:
            same_number = here.fields_by_number.get(field.number)
            same_name = here.fields_by_name.get(field.name)
            if same_number is None:
                means = f"it is field {same_name.number} in ours" if same_name else "ours has none"
                means = f"field {field.number}, and {means}"
                yield Change(field.full_name, None, means, _reserves(here, field))
            elif not _agree(same_number, field):
                means = f"field {field.number} is {_described(field)}"
                means += f", and {_described(same_number)} in ours"
                yield Change(field.full_name, same_number.full_name, means)
            else:
                yield from _renamed(same_number, field)
                if field.message_type is not None and same_number.message_type is not None:
                    todo.append((same_number.message_type, field.message_type))


def _renamed(mine: FieldDescriptor, theirs: FieldDescriptor) -> Iterator[Change]:
    """Yields the values of a field's enum that have another name in ours."""
    if mine.enum_type is None or theirs.enum_type is None:
        return
    for value in theirs.enum_type.values:
        ours = mine.enum_type.values_by_number.get(value.number)
        if ours is not None and ours.name != value.name:
            element = f"{theirs.enum_type.full_name}.{value.name}"
            yield Change(element, mine.full_name, f"it is called {ours.name} in ours")


def _reserves(message: Descriptor, field: FieldDescriptor) -> bool:
    """Returns whether a message reserves the number and the name of a field."""
    declared = DescriptorProto()
    message.CopyToProto(declared)
    numbers = (each.start <= field.number < each.end for each in declared.reserved_range)
    return field.name in declared.reserved_name and any(numbers)


def known_facts(facts: Json, ours: Descriptor, theirs: Descriptor) -> Json:
    """Returns the facts that a release's class should read, given our facts of a message."""
    found: dict[str, Json] = {}
    for field in theirs.fields:
        mine = _counterpart(field, ours)
        if mine is None:
            if not field.has_presence:
                found[field.name] = _default(field)
        elif mine.name in facts:
            found[field.name] = _each(facts[mine.name], mine, field, known_facts)
    for oneof in theirs.oneofs:
        found[oneof.name] = next((f.name for f in oneof.fields if f.name in found), None)
    return found


def known_json(json: Json, ours: Descriptor, theirs: Descriptor) -> Json:
    """Returns the JSON that a release should write; enum values it lacks are numbers."""
    if ours.file.package == "google.protobuf":
        return json
    found = {}
    for field in theirs.fields:
        mine = _counterpart(field, ours)
        if mine is not None and mine.json_name in json:
            found[field.json_name] = _each(json[mine.json_name], mine, field, known_json)
    return found


def _each(value: Json, mine: FieldDescriptor, theirs: FieldDescriptor, known: Any) -> Json:
    if is_map(theirs):
        inner, other = map_value(mine), map_value(theirs)
        return {key: _one(each, inner, other, known) for key, each in value.items()}
    if isinstance(value, list) and theirs.is_repeated:
        return [_one(each, mine, theirs, known) for each in value]
    return _one(value, mine, theirs, known)


def _one(value: Json, mine: Any, theirs: Any, known: Any) -> Json:
    if theirs.message_type is not None:
        return known(value, mine.message_type, theirs.message_type)
    enum = theirs.enum_type
    if enum is not None and isinstance(value, str) and value not in enum.values_by_name:
        number: int = mine.enum_type.values_by_name[value].number
        renamed = enum.values_by_number.get(number)
        return number if renamed is None else renamed.name
    return value


def _counterpart(field: FieldDescriptor, ours: Descriptor) -> FieldDescriptor | None:
    mine = ours.fields_by_number.get(field.number)
    return mine if mine is not None and _agree(mine, field) else None


def _agree(one: FieldDescriptor, other: FieldDescriptor) -> bool:
    return _signature(one) == _signature(other)


def _signature(field: FieldDescriptor) -> tuple[object, ...]:
    kind = field.message_type or field.enum_type
    return (
        *(field.number, field.name, field.json_name, field.type),
        # Not the full name: a type that moved to another package is the same on the wire.
        *(field.is_repeated, field.has_presence, kind.name if kind else None),
    )


def _values(field: FieldDescriptor) -> list[tuple[str, int]]:
    return [(each.name, each.number) for each in field.enum_type.values] if field.enum_type else []


def _oneof(field: FieldDescriptor) -> str | None:
    return field.containing_oneof.name if field.containing_oneof else None


def _described(field: FieldDescriptor) -> str:
    kind = field.message_type or field.enum_type
    names = {v: k[5:].lower() for k, v in vars(FieldDescriptor).items() if k.startswith("TYPE_")}
    presence = " (with presence)" if field.has_presence else ""
    repeated = "repeated " if field.is_repeated else ""
    return f"{repeated}{kind.full_name if kind else names[field.type]} {field.name}{presence}"


def _default(field: FieldDescriptor) -> Json:
    if is_map(field):
        return {}
    if field.is_repeated:
        return []
    if field.type == FieldDescriptor.TYPE_BYTES:
        return field.default_value.hex()
    return (
        field.default_value.hex() if isinstance(field.default_value, float) else field.default_value
    )
