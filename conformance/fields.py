"""Fields as every supported protobuf describes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message


def descriptor(message: Message | type[Message]) -> Descriptor:
    """The descriptor of a message or of its class."""
    return cast(Descriptor, message.DESCRIPTOR)


def held(field: FieldDescriptor) -> Descriptor | None:
    """The message type that a field holds, and a map in its values, or None."""
    return (map_value(field) if is_map(field) else field).message_type


def set_fields(message: Message) -> Iterator[tuple[Message, FieldDescriptor]]:
    """Every field that is set, on all levels, with the message that it is set in."""
    for field, value in message.ListFields():
        yield message, field
        if held(field) is not None:
            many = value.values() if is_map(field) else value
            for each in many if is_repeated(field) else [value]:
                yield from set_fields(each)


def is_map(field: FieldDescriptor) -> bool:
    """Whether a field is a map."""
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def map_key(field: Any) -> FieldDescriptor:
    """The key of a map, as a field."""
    found: FieldDescriptor = field.message_type.fields_by_name["key"]
    return found


def map_value(field: Any) -> FieldDescriptor:
    """The value of a map, as a field."""
    found: FieldDescriptor = field.message_type.fields_by_name["value"]
    return found


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether a field is repeated, as a map is; protobuf 4.25 and 5 say it otherwise than 7."""
    try:
        return field.is_repeated
    except AttributeError:
        label: int = cast(Any, field).label
        return label == FieldDescriptor.LABEL_REPEATED
