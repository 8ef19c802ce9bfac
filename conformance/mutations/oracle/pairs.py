"""Which types of two schemas meet: what one schema's program writes, the other's reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto

from conformance.mutations.types import Types

Pair = tuple[str, str]
"""Full names of a message in the old and in the new schema."""


def differing(old: Types, new: Types, names: Iterable[str]) -> list[Pair]:
    """Returns the pairs of a contract's messages that are declared differently.

    Args:
        old: the types of the old schema.
        new: the types of the new schema.
        names: the contract's types.
    """
    return [
        pair
        for pair in meeting(old, new, roots(old, new, names))
        if not any(name.startswith("google.") for name in pair) and differ(old, new, pair)
        if not old.messages[pair[0]].options.map_entry  # they are judged with their maps
    ]


def roots(old: Types, new: Types, names: Iterable[str]) -> Iterator[Pair]:
    """Yields the messages of a contract: its own, and those that its methods take and return."""
    for name in names:
        if name in old.messages and name in new.messages:
            yield name, name
        if name in old.services and name in new.services:
            methods = {method.name: method for method in new.services[name].method}
            for method in old.services[name].method:
                if other := methods.get(method.name):
                    yield method.input_type[1:], other.input_type[1:]
                    yield method.output_type[1:], other.output_type[1:]


def meeting(old: Types, new: Types, start: Iterable[Pair]) -> list[Pair]:
    """Returns the pairs, and those that meet in their fields: of one number, or of one name."""
    found: dict[Pair, None] = {}
    waiting = list(start)
    while waiting:
        pair = waiting.pop()
        if pair not in found:
            found[pair] = None
            waiting += _inside(old.messages[pair[0]], new.messages[pair[1]])
    return list(found)


def differ(old: Types, new: Types, pair: Pair) -> bool:
    """Returns whether the two types, or enums of their fields, are declared differently.

    Messages inside them are pairs of their own.
    """
    return _declared(old, pair[0]) != _declared(new, pair[1])


def _inside(old: DescriptorProto, new: DescriptorProto) -> Iterator[Pair]:
    numbers = {field.number: field for field in new.field}
    names = {field.name: field for field in new.field}
    for field in old.field:
        for other in (numbers.get(field.number), names.get(field.name)):
            if other is not None and _is_message(field) and _is_message(other):
                yield field.type_name[1:], other.type_name[1:]


def _is_message(field: FieldDescriptorProto) -> bool:
    return field.type == FieldDescriptorProto.TYPE_MESSAGE


def _declared(types: Types, name: str) -> tuple[object, ...]:
    message, file = types.messages[name], types.home(name)
    own = DescriptorProto()
    own.CopyFrom(message)
    own.ClearField("name")
    own.ClearField("nested_type")
    own.ClearField("enum_type")
    entries = [each for each in message.nested_type if each.options.map_entry]
    enums = [
        types.enums[field.type_name[1:]].SerializeToString()
        for each in (message, *entries)
        for field in each.field
        if field.type == FieldDescriptorProto.TYPE_ENUM
    ]
    nested = [each.SerializeToString() for each in entries]
    features = file.options.features.SerializeToString()
    return own.SerializeToString(), nested, enums, file.syntax, file.edition, features
