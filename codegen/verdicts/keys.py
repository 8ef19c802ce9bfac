"""Finds JSON keys that mean another field than before, or two fields of one message.

A JSON parser accepts a field's JSON name and its own name as keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto

from codegen.schema.index import Index
from codegen.schema.walk import join
from codegen.verdicts.fields import WIRE_JSON
from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

_F = FieldDescriptorProto
_WRAPPED = {
    "google.protobuf.BoolValue": _F.TYPE_BOOL,
    "google.protobuf.BytesValue": _F.TYPE_BYTES,
    "google.protobuf.DoubleValue": _F.TYPE_DOUBLE,
    "google.protobuf.FloatValue": _F.TYPE_FLOAT,
    "google.protobuf.Int32Value": _F.TYPE_INT32,
    "google.protobuf.Int64Value": _F.TYPE_INT64,
    "google.protobuf.StringValue": _F.TYPE_STRING,
    "google.protobuf.UInt32Value": _F.TYPE_UINT32,
    "google.protobuf.UInt64Value": _F.TYPE_UINT64,
}
"""Messages that are written in JSON as a bare value of another type."""


def keys(field: FieldDescriptorProto) -> tuple[str, ...]:
    """Returns the JSON keys that mean a field."""
    return tuple(dict.fromkeys((field.name, field.json_name)))


def reused(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each new field whose JSON key means another field on the old side.

    Fields whose number the old side has are compared by number, by buf.
    """
    for name, message in sides.new.messages.items():
        old = sides.old.messages.get(name)
        if old is None or message.options.map_entry:
            continue
        numbers = {field.number for field in old.field}
        added = [field for field in message.field if field.number not in numbers]
        if added:
            yield from _reused(sides, name, added)


def _reused(sides: Sides, name: str, added: list[FieldDescriptorProto]) -> Iterator[Resolved]:
    before = _by_key(sides.old.messages[name])
    for field in added:
        for key in keys(field):
            other = before.get(key)
            if other is None:
                continue
            same = sides.new.field(name, other.number)
            lives = same is not None and key in keys(same)
            if lives or _form(sides.old, other) != _form(sides.new, field):
                subject = Subject(join(name, field.name), "field", field.number)
                rule = "FIELD_NAME_REUSED" if key == other.name else "FIELD_JSON_NAME_REUSED"
                message = (
                    f"`{field.name}` of {name} has the JSON key `{key}` of"
                    f" `{other.name} = {other.number}`, another field."
                )
                yield found(sides, rule, subject, message)
                break


def ambiguous(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each pair of fields that share a JSON key, unless the old side did."""
    for name, message in sides.new.messages.items():
        seen: dict[str, FieldDescriptorProto] = {}
        for field in message.field:
            for key in keys(field):
                other = seen.setdefault(key, field)
                if other is not field and not _shared(sides.old, name, other, field):
                    subject = Subject(join(name, field.name), "field", field.number)
                    text = (
                        f"`{field.name}` and `{other.name}` of {name} share the JSON key `{key}`."
                    )
                    yield found(sides, "FIELD_UNIQUE_JSON_NAME", subject, text)
                    break


def _shared(
    index: Index, message: str, one: FieldDescriptorProto, other: FieldDescriptorProto
) -> bool:
    before = [index.field(message, each.number) for each in (one, other)]
    first, second = (set(keys(each)) if each else set() for each in before)
    return bool(first & second)


def _by_key(message: DescriptorProto) -> Mapping[str, FieldDescriptorProto]:
    return {key: field for field in message.field for key in keys(field)}


def _form(index: Index, field: FieldDescriptorProto) -> tuple[str, ...]:
    """Returns how a field is written in JSON: fields with equal forms can read each other."""
    entry = index.map_entry(field)
    if entry is not None:
        return ("map", *(part for each in entry.field for part in _form(index, each)))
    name = field.type_name.removeprefix(".")
    kind = WIRE_JSON[_WRAPPED.get(name, field.type)]
    label = "list" if field.label == _F.LABEL_REPEATED else "single"
    return (label, kind) if name in _WRAPPED or not name else (label, kind, name)
