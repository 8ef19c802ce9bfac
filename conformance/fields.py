"""Field descriptors, for every supported protobuf version."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message


def descriptor(message: Message | type[Message]) -> Descriptor:
    """Returns the descriptor of a message or of its class."""
    return cast(Descriptor, message.DESCRIPTOR)


def held(field: FieldDescriptor) -> Descriptor | None:
    """Returns the message type of a field, or of a map's values, or None."""
    return (map_value(field) if is_map(field) else field).message_type


def set_fields(message: Message) -> Iterator[tuple[Message, FieldDescriptor]]:
    """Yields every field that is set, at any depth, with its message."""
    for field, value in message.ListFields():
        yield message, field
        if held(field) is not None:
            many = value.values() if is_map(field) else value
            for each in many if is_repeated(field) else [value]:
                yield from set_fields(each)


def is_map(field: FieldDescriptor) -> bool:
    """Returns whether a field is a map."""
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def map_key(field: Any) -> FieldDescriptor:
    """Returns the key field of a map."""
    found: FieldDescriptor = field.message_type.fields_by_name["key"]
    return found


def map_value(field: Any) -> FieldDescriptor:
    """Returns the value field of a map."""
    found: FieldDescriptor = field.message_type.fields_by_name["value"]
    return found


def is_repeated(field: FieldDescriptor) -> bool:
    """Returns whether a field is repeated or a map. The API differs between protobuf versions."""
    try:
        return field.is_repeated
    except AttributeError:
        label: int = cast(Any, field).label
        return label == FieldDescriptor.LABEL_REPEATED
