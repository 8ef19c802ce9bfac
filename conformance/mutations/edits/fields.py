"""Edits of one field: its name, number, options, and whether it exists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FieldOptions,
)

from codegen.schema.printer import json_name, map_entry
from conformance.mutations.mutation import Mutation, Schema, free_number

_F = FieldDescriptorProto
_WIDE = (_F.TYPE_INT64, _F.TYPE_UINT64, _F.TYPE_FIXED64, _F.TYPE_SFIXED64, _F.TYPE_SINT64)
_NOT_PACKED = (_F.TYPE_STRING, _F.TYPE_BYTES, _F.TYPE_MESSAGE)


def edits(schema: Schema, message: str) -> Iterator[Mutation]:
    """Yields the edits of each field of a message, one field at a time or two neighbours."""
    held = schema.message(message)
    fields = list(held.field)
    for field in fields:
        yield from _names(message, field)
        yield from _numbers(message, field)
        yield from _deletions(message, field, is_map=map_entry(held, field, message) is not None)
        yield from _options(message, field)
    for field, other in pairwise(fields):
        yield from _swaps(message, field, other)


def _names(message: str, field: FieldDescriptorProto) -> Iterator[Mutation]:
    name = f"{message}.{field.name}"
    new = f"{field.name}_renamed"

    def rename(schema: Schema) -> None:
        _rename(schema, name, new)
        schema.field(name).json_name = json_name(new)

    def rename_kept_in_json(schema: Schema) -> None:
        _rename(schema, name, new)

    def rename_in_json(schema: Schema) -> None:
        schema.field(name).json_name = json_name(new)

    def as_in_text(schema: Schema) -> None:
        schema.field(name).json_name = field.name

    yield Mutation("field.renamed", name, rename, message)
    yield Mutation("field.renamed-but-not-in-json", name, rename_kept_in_json, message)
    yield Mutation("field.renamed-in-json", name, rename_in_json, message)
    if field.json_name != field.name:
        yield Mutation("field.json-name-as-in-text", name, as_in_text, message)


def _numbers(message: str, field: FieldDescriptorProto) -> Iterator[Mutation]:
    name = f"{message}.{field.name}"

    def renumber(schema: Schema) -> None:
        schema.field(name).number = free_number(schema.message(message))

    def renumber_and_reserve(schema: Schema) -> None:
        _reserve(schema.message(message), field, "number")
        renumber(schema)

    yield Mutation("field.renumbered", name, renumber, message)
    yield Mutation("field.renumbered-and-reserved", name, renumber_and_reserve, message)


def _deletions(message: str, field: FieldDescriptorProto, *, is_map: bool) -> Iterator[Mutation]:
    name = f"{message}.{field.name}"

    def deleted(kind: str, *reserve: str) -> Mutation:
        def edit(schema: Schema) -> None:
            _reserve(schema.message(message), field, *reserve)
            delete(schema, name)

        return Mutation(f"field.deleted{kind}", name, edit, message)

    def reuse_number(schema: Schema) -> None:
        delete(schema, name)
        add(schema.message(message), "reused", field.number, field.type, field.type_name)

    def reuse_number_otherwise(schema: Schema) -> None:
        delete(schema, name)
        kind = _F.TYPE_INT64 if field.type in _NOT_PACKED else _F.TYPE_STRING
        add(schema.message(message), "reused", field.number, kind)

    def reuse_name(schema: Schema) -> None:
        held = schema.message(message)
        number = free_number(held)
        _reserve(held, field, "number")
        delete(schema, name)
        kind = _F.TYPE_INT64 if field.type in _NOT_PACKED else _F.TYPE_STRING
        add(held, field.name, number, kind)

    def reuse_json_name(schema: Schema) -> None:
        held = schema.message(message)
        number = free_number(held)
        _reserve(held, field, "number", "name")
        delete(schema, name)
        add(held, "reused", number, _F.TYPE_INT64).json_name = field.json_name

    yield deleted("")
    yield deleted("-number-reserved", "number")
    yield deleted("-name-reserved", "name")
    yield deleted("-both-reserved", "number", "name")
    if not is_map:
        yield Mutation("field.number-reused", name, reuse_number, message)
    yield Mutation("field.number-reused-with-another-type", name, reuse_number_otherwise, message)
    yield Mutation("field.name-reused", name, reuse_name, message)
    yield Mutation("field.json-name-reused", name, reuse_json_name, message)


def _options(message: str, field: FieldDescriptorProto) -> Iterator[Mutation]:
    name = f"{message}.{field.name}"

    def optioned(kind: str, options: FieldOptions) -> Mutation:
        def edit(schema: Schema) -> None:
            schema.field(name).options.MergeFrom(options)

        return Mutation(f"field.{kind}", name, edit, message)

    def same_name_in_json(schema: Schema) -> None:
        held = schema.message(message)
        added = add(held, "twin_in_json", free_number(held), _F.TYPE_STRING)
        added.json_name = field.json_name

    def named_like_json(schema: Schema) -> None:
        held = schema.message(message)
        added = add(held, field.json_name, free_number(held), _F.TYPE_STRING)
        added.json_name = "somethingElse"

    if not field.options.deprecated:
        yield optioned("deprecated", FieldOptions(deprecated=True))
    yield optioned("debug-redact", FieldOptions(debug_redact=True))
    if field.label == _F.LABEL_REPEATED and field.type not in _NOT_PACKED:
        yield optioned("not-packed", FieldOptions(packed=False))
    if field.type in _WIDE:
        yield optioned("jstype", FieldOptions(jstype=FieldOptions.JS_STRING))
    if field.type in (_F.TYPE_STRING, _F.TYPE_BYTES):
        yield optioned("ctype", FieldOptions(ctype=FieldOptions.CORD))
    if field.type == _F.TYPE_MESSAGE:
        yield optioned("lazy", FieldOptions(lazy=True))
    yield Mutation("field.json-name-taken", name, same_name_in_json, message)
    if field.json_name != field.name:
        yield Mutation("field.json-name-taken-as-a-name", name, named_like_json, message)


def _swaps(
    message: str, field: FieldDescriptorProto, other: FieldDescriptorProto
) -> Iterator[Mutation]:
    one, two = f"{message}.{field.name}", f"{message}.{other.name}"

    def numbers(schema: Schema) -> None:
        schema.field(one).number, schema.field(two).number = other.number, field.number

    def names(schema: Schema) -> None:
        left, right = schema.field(one), schema.field(two)
        _rename(schema, one, "swapping")
        _rename(schema, two, field.name)
        _rename(schema, one, other.name)
        left.json_name, right.json_name = other.json_name, field.json_name

    def json_names(schema: Schema) -> None:
        left, right = schema.field(one), schema.field(two)
        left.json_name, right.json_name = other.json_name, field.json_name

    yield Mutation("field.numbers-swapped", one, numbers, message)
    yield Mutation("field.names-swapped", one, names, message)
    yield Mutation("field.json-names-swapped", one, json_names, message)


def entry_name(field: str) -> str:
    """Returns the name of the entry message of a map."""
    return "".join(part[:1].upper() + part[1:] for part in field.split("_")) + "Entry"


def _rename(schema: Schema, name: str, new: str) -> None:
    """Renames a field, and the entry message if it is a map."""
    message = name.rpartition(".")[0]
    held, field = schema.message(message), schema.field(name)
    if entry := map_entry(held, field, message):
        entry.name = entry_name(new)
        field.type_name = f".{message}.{entry.name}"
    field.name = new


def add(
    message: DescriptorProto,
    name: str,
    number: int,
    kind: FieldDescriptorProto.Type.ValueType,
    type_name: str = "",
) -> FieldDescriptorProto:
    """Adds a singular field to a message."""
    field = message.field.add(
        name=name, json_name=json_name(name), number=number, type=kind, label=_F.LABEL_OPTIONAL
    )
    if type_name:
        field.type_name = type_name
    return field


def delete(schema: Schema, name: str) -> None:
    """Deletes a field, and the oneof or the map entry that it leaves empty."""
    message = schema.message(name.rpartition(".")[0])
    message.field.remove(schema.field(name))
    drop_empty_oneofs(message)
    used = {field.type_name.rpartition(".")[2] for field in message.field}
    for nested in list(message.nested_type):
        if nested.options.map_entry and nested.name not in used:
            message.nested_type.remove(nested)


def declared_oneofs(message: DescriptorProto) -> dict[int, str]:
    """Returns the oneofs that somebody wrote, by index: an `optional` field has one of its own."""
    unwritten = {each.oneof_index for each in message.field if each.proto3_optional}
    return {
        index: each.name for index, each in enumerate(message.oneof_decl) if index not in unwritten
    }


def add_oneof(message: DescriptorProto, name: str) -> int:
    """Adds a oneof behind those that somebody wrote; those of `optional` fields come last."""
    at = len(declared_oneofs(message))
    for each in message.field:
        if each.HasField("oneof_index") and each.oneof_index >= at:
            each.oneof_index += 1
    names = [each.name for each in message.oneof_decl]
    del message.oneof_decl[at:]
    for added in (name, *names[at:]):
        message.oneof_decl.add(name=added)
    return at


def drop_empty_oneofs(message: DescriptorProto) -> None:
    """Deletes the oneofs that have no fields; the other ones keep their order."""
    kept = [
        index
        for index in range(len(message.oneof_decl))
        if any(each.HasField("oneof_index") and each.oneof_index == index for each in message.field)
    ]
    for each in message.field:
        if each.HasField("oneof_index"):
            each.oneof_index = kept.index(each.oneof_index)
    for index in reversed(range(len(message.oneof_decl))):
        if index not in kept:
            del message.oneof_decl[index]


def _reserve(message: DescriptorProto, field: FieldDescriptorProto, *what: str) -> None:
    if "number" in what:
        message.reserved_range.add(start=field.number, end=field.number + 1)
    if "name" in what:
        message.reserved_name.append(field.name)
