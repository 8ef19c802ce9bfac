"""Edits of a field's type, cardinality, presence and oneof."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto

from codegen.schema.printer import map_entry
from conformance.mutations.edits.fields import (
    add_oneof,
    declared_oneofs,
    drop_empty_oneofs,
    entry_name,
)
from conformance.mutations.mutation import Edit, Mutation, Schema

_F = FieldDescriptorProto
_SCALARS = {
    each: _F.Type.Name(each).removeprefix("TYPE_").lower()
    for each in _F.Type.values()
    if each not in (_F.TYPE_MESSAGE, _F.TYPE_GROUP, _F.TYPE_ENUM)
}
_MESSAGES = (
    "google.protobuf.Duration",
    "google.protobuf.Struct",
    "flyteidl.core.Identifier",
)
_ENUMS = ("flyteidl.core.TaskExecution.Phase", "flyteidl.core.NodeExecution.Phase")
_KEYS = (_F.TYPE_INT32, _F.TYPE_BOOL)


def edits(schema: Schema, message: str) -> Iterator[Mutation]:
    """Yields the edits of each field of a message."""
    held = schema.message(message)
    for field in held.field:
        name = f"{message}.{field.name}"
        entry = map_entry(held, field, message)
        if entry is None:
            yield from _types(schema, name, message, field)
        else:
            yield from _maps(name, message, entry)
        yield from _cardinalities(name, message, field, is_map=entry is not None)
        yield from _presence(name, message, field)
    yield from _oneofs(message, held)


def _types(
    schema: Schema, name: str, message: str, field: FieldDescriptorProto
) -> Iterator[Mutation]:
    old = _F.Type.Name(field.type).removeprefix("TYPE_").lower()
    if old == "message" and not schema.message(field.type_name[1:]).field:
        old = "empty-message"
    for kind, word in _SCALARS.items():
        if kind != field.type:
            yield Mutation(f"field.{old}-to-{word}", name, _retyped(name, kind), message)
    for other in (*_MESSAGES, *_ENUMS):
        if f".{other}" != field.type_name and (schema.is_message(other) or schema.is_enum(other)):
            word = "enum" if other in _ENUMS else "message"
            yield Mutation(
                f"field.{old}-to-{word}", name, _pointed(name, other), message, variant=other
            )
    if field.type_name and not field.type_name.startswith(".google."):
        twin = _twin(name, field.type_name.removeprefix("."))
        yield Mutation("field.twin-type", name, twin, message)


def _retyped(name: str, kind: FieldDescriptorProto.Type.ValueType) -> Edit:
    def edit(schema: Schema) -> None:
        field = schema.field(name)
        field.ClearField("type_name")
        field.type = kind

    return edit


def _pointed(name: str, other: str) -> Edit:
    def edit(schema: Schema) -> None:
        schema.point(schema.field(name), name.rpartition(".")[0], other)

    return edit


def _twin(name: str, type_name: str) -> Edit:
    """Points a field to a copy of its type under another name."""

    def edit(schema: Schema) -> None:
        home = schema.file_of(name)
        field = schema.field(name)
        if schema.is_enum(type_name):
            # an enum's values are its siblings, so the copy needs a scope of its own
            enum = home.message_type.add(name="TwinScope").enum_type.add()
            enum.CopyFrom(schema.enum(type_name))
            enum.name = "Twin"
            field.type_name = f".{home.package}.TwinScope.Twin"
        else:
            copy = home.message_type.add()
            copy.CopyFrom(schema.message(type_name))
            copy.name = "Twin"
            _refer_within(copy, f".{type_name}.", f".{home.package}.Twin.")
            for imported in schema.file_of(type_name).dependency:
                schema.require(home, imported)
            schema.require(home, schema.file_of(type_name).name)
            field.type_name = f".{home.package}.Twin"

    return edit


def _refer_within(message: DescriptorProto, old: str, new: str) -> None:
    """Makes the fields of a copied message refer to the types that were copied with it."""
    for field in message.field:
        if field.type_name.startswith(old):
            field.type_name = new + field.type_name.removeprefix(old)
    for nested in message.nested_type:
        _refer_within(nested, old, new)


def _maps(name: str, message: str, entry: DescriptorProto) -> Iterator[Mutation]:
    place = f"{message}.{entry.name}"

    def keyed(kind: FieldDescriptorProto.Type.ValueType) -> Edit:
        return _retyped(f"{place}.key", kind)

    def as_list(schema: Schema) -> None:
        nested = schema.message(place)
        nested.ClearField("options")
        nested.name = "Pair"
        schema.field(name).type_name = f".{message}.Pair"

    def as_value(schema: Schema) -> None:
        field, value = schema.field(name), schema.field(f"{place}.value")
        field.label, field.type, field.type_name = _F.LABEL_OPTIONAL, value.type, value.type_name
        if not value.type_name:
            field.ClearField("type_name")
        held = schema.message(message)
        held.nested_type.remove(schema.message(place))

    for kind in _KEYS:
        yield Mutation("field.map-key-type", name, keyed(kind), message, variant=_SCALARS[kind])
    for kind, word in _SCALARS.items():
        if kind != entry.field[1].type:
            edit = _retyped(f"{place}.value", kind)
            yield Mutation("field.map-value-type", name, edit, message, variant=word)
    yield Mutation("field.map-to-list", name, as_list, message)
    yield Mutation("field.map-to-singular", name, as_value, message)


def _cardinalities(
    name: str, message: str, field: FieldDescriptorProto, *, is_map: bool
) -> Iterator[Mutation]:
    def repeat(schema: Schema) -> None:
        changed = schema.field(name)
        changed.label = _F.LABEL_REPEATED
        if changed.HasField("oneof_index"):
            changed.ClearField("oneof_index")
            changed.ClearField("proto3_optional")
            drop_empty_oneofs(schema.message(message))

    def single(schema: Schema) -> None:
        schema.field(name).label = _F.LABEL_OPTIONAL

    def as_map(schema: Schema) -> None:
        held, changed = schema.message(message), schema.field(name)
        entry = held.nested_type.add(name=entry_name(field.name))
        entry.options.map_entry = True
        entry.field.add(
            name="key", json_name="key", number=1, type=_F.TYPE_STRING, label=_F.LABEL_OPTIONAL
        )
        value = entry.field.add(name="value", json_name="value", number=2)
        value.label, value.type = _F.LABEL_OPTIONAL, changed.type
        if changed.type_name:
            value.type_name = changed.type_name
        repeat(schema)
        changed.type, changed.type_name = _F.TYPE_MESSAGE, f".{message}.{entry.name}"

    if is_map:
        return
    if field.label == _F.LABEL_REPEATED:
        yield Mutation("field.repeated-to-singular", name, single, message)
        yield Mutation("field.repeated-to-map", name, as_map, message)
    else:
        yield Mutation("field.singular-to-repeated", name, repeat, message)
        yield Mutation("field.singular-to-map", name, as_map, message)


def _presence(name: str, message: str, field: FieldDescriptorProto) -> Iterator[Mutation]:
    in_oneof = field.HasField("oneof_index") and not field.proto3_optional
    if field.label == _F.LABEL_REPEATED or in_oneof:
        return

    def optional(schema: Schema) -> None:
        held, changed = schema.message(message), schema.field(name)
        held.oneof_decl.add(name=f"_{field.name}")  # synthetic ones come last
        changed.oneof_index, changed.proto3_optional = len(held.oneof_decl) - 1, True

    def not_optional(schema: Schema) -> None:
        changed = schema.field(name)
        changed.ClearField("oneof_index")
        changed.ClearField("proto3_optional")
        drop_empty_oneofs(schema.message(message))

    word = "message" if field.type == _F.TYPE_MESSAGE else "scalar"
    if field.proto3_optional:
        yield Mutation(f"field.no-longer-optional-{word}", name, not_optional, message)
        return
    yield Mutation(f"field.optional-{word}", name, optional, message)
    yield Mutation(f"field.no-longer-optional-{word}", name, not_optional, message, optional)


def _oneofs(message: str, held: DescriptorProto) -> Iterator[Mutation]:
    singular = [field for field in held.field if field.label != _F.LABEL_REPEATED]
    free = [field for field in singular if not field.HasField("oneof_index")]
    declared = declared_oneofs(held)
    for field in free:
        name = f"{message}.{field.name}"
        edit = _into_new_oneof(message, field.name)
        yield Mutation("field.into-a-oneof-of-its-own", name, edit, message)
        for oneof in declared.values():
            edit = _into_oneof(message, field.name, oneof)
            yield Mutation("field.into-a-oneof", name, edit, message, variant=oneof)
    for field, other in pairwise(free):
        name = f"{message}.{field.name}"
        edit = _into_new_oneof(message, field.name, other.name)
        yield Mutation("field.into-a-oneof-with-another", name, edit, message, variant=other.name)
    for field in singular:
        if not field.HasField("oneof_index") or field.proto3_optional:
            continue
        name, alone = f"{message}.{field.name}", _is_alone(held, field)
        word = "-of-its-own" if alone else ""
        yield Mutation(f"field.out-of-a-oneof{word}", name, _out_of_oneof(name), message)
        edit = _into_new_oneof(message, field.name)
        kind = "field.into-another-new-oneof" if not alone else "field.oneof-replaced"
        yield Mutation(kind, name, edit, message)
    for index, oneof in declared.items():
        yield from _whole(message, held, oneof, index)


def _whole(message: str, held: DescriptorProto, oneof: str, index: int) -> Iterator[Mutation]:
    members = [
        f"{message}.{field.name}"
        for field in held.field
        if field.HasField("oneof_index") and field.oneof_index == index
    ]
    name = f"{message}.{oneof}"

    def rename(schema: Schema) -> None:
        schema.oneof(name).name = f"{oneof}_renamed"

    def dissolve(schema: Schema) -> None:
        for member in members:
            schema.field(member).ClearField("oneof_index")
        drop_empty_oneofs(schema.message(message))

    def delete(schema: Schema) -> None:
        changed = schema.message(message)
        for member in members:
            changed.field.remove(schema.field(member))
        drop_empty_oneofs(changed)

    yield Mutation("oneof.renamed", name, rename, message)
    word = "oneof.dissolved" if len(members) > 1 else "oneof.of-one-dissolved"
    yield Mutation(word, name, dissolve, message)
    yield Mutation("oneof.deleted", name, delete, message)


def _into_new_oneof(message: str, *fields: str) -> Edit:
    def edit(schema: Schema) -> None:
        held = schema.message(message)
        index = add_oneof(held, "mutated")
        for field in fields:
            schema.field(f"{message}.{field}").oneof_index = index
        drop_empty_oneofs(held)

    return edit


def _into_oneof(message: str, field: str, oneof: str) -> Edit:
    def edit(schema: Schema) -> None:
        names = [each.name for each in schema.message(message).oneof_decl]
        schema.field(f"{message}.{field}").oneof_index = names.index(oneof)

    return edit


def _out_of_oneof(name: str) -> Edit:
    def edit(schema: Schema) -> None:
        schema.field(name).ClearField("oneof_index")
        drop_empty_oneofs(schema.message(name.rpartition(".")[0]))

    return edit


def _is_alone(message: DescriptorProto, field: FieldDescriptorProto) -> bool:
    members = [
        each
        for each in message.field
        if each.HasField("oneof_index") and each.oneof_index == field.oneof_index
    ]
    return len(members) == 1
