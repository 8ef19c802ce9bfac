"""Facts: the attributes of a message, read through its generated class, as JSON values.

The facts of a message are `{field: fact}`, and `{oneof: name of the set field}`. Floats are strings
in `float.hex` format, bytes are hexadecimal, enums are numbers. A field with presence is left out
if it is absent; every other field is included.
"""

from __future__ import annotations

import json
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from conformance.fields import descriptor, is_map, is_repeated, map_value

_FLOATS = (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_FLOAT)


def read(message: Message) -> dict[str, Any]:
    """Returns the facts of a message."""
    found: dict[str, Any] = {}
    for field in descriptor(message).fields:
        if field.has_presence and not message.HasField(field.name):
            continue
        held = getattr(message, field.name)
        if is_map(field):
            value = map_value(field)
            found[field.name] = {key: _fact(held[key], value) for key in held}
        elif is_repeated(field):
            found[field.name] = [_fact(each, field) for each in held]
        else:
            found[field.name] = _fact(held, field)
    for oneof in message.DESCRIPTOR.oneofs:
        found[oneof.name] = message.WhichOneof(oneof.name)
    return found


def write(message: Message, facts: dict[str, Any]) -> None:
    """Sets the attributes of a message from facts."""
    for field in descriptor(message).fields:
        if field.name not in facts:
            continue
        fact, held = facts[field.name], getattr(message, field.name)
        if is_map(field):
            value = map_value(field)
            for key, each in fact.items():
                if value.message_type is None:
                    held[key] = _value(each, value)
                else:
                    write(held[key], each)
        elif is_repeated(field):
            for each in fact:
                if field.message_type is None:
                    held.append(_value(each, field))
                else:
                    write(held.add(), each)
        elif field.message_type is not None:
            held.SetInParent()
            write(held, fact)
        else:
            setattr(message, field.name, _value(fact, field))


def text(facts: object) -> str:
    """Serializes facts or protobuf JSON canonically."""
    return json.dumps(facts, sort_keys=True, separators=(",", ":"))


def _fact(value: Any, field: FieldDescriptor) -> Any:
    if field.message_type is not None:
        return read(value)
    if field.type == FieldDescriptor.TYPE_BYTES:
        return value.hex()
    return value.hex() if field.cpp_type in _FLOATS else value


def _value(fact: Any, field: FieldDescriptor) -> Any:
    if field.type == FieldDescriptor.TYPE_BYTES:
        return bytes.fromhex(fact)
    return float.fromhex(fact) if field.cpp_type in _FLOATS else fact
