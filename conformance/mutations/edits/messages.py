"""Edits of messages as a whole, and of where types are declared."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)
from google.protobuf.internal.containers import RepeatedCompositeFieldContainer

from codegen.schema.walk import join
from conformance.mutations.edits.fields import add, add_oneof, declared_oneofs, delete
from conformance.mutations.mutation import FREE, Mutation, Schema, free_number, sibling

_F = FieldDescriptorProto


def edits(schema: Schema, message: str) -> Iterator[Mutation]:
    """Yields the edits of a message."""
    yield from _harmless(schema, message)
    yield from _reservations(message)
    yield from _names(schema, message)
    yield from moves(schema, message)

    def delete_it(changed: Schema) -> None:
        _delete(changed, message)

    yield Mutation("message.deleted", message, delete_it, message)


def _harmless(schema: Schema, message: str) -> Iterator[Mutation]:
    def plus_field(schema: Schema) -> None:
        held = schema.message(message)
        add(held, "added", free_number(held), _F.TYPE_STRING)

    def plus_fields(schema: Schema) -> None:
        held = schema.message(message)
        held.nested_type.add(name="Added")
        held.enum_type.add(name="AddedEnum").value.add(name="ADDED_UNSPECIFIED", number=0)
        number = free_number(held)
        add(held, "added_message", number, _F.TYPE_MESSAGE, f".{message}.Added")
        add(held, "added_enum", number + 1, _F.TYPE_ENUM, f".{message}.AddedEnum")
        many = add(held, "added_list", number + 2, _F.TYPE_SINT64)
        many.label = _F.LABEL_REPEATED

    def plus_oneof(schema: Schema) -> None:
        held = schema.message(message)
        index = add_oneof(held, "added_oneof")
        for offset, name in enumerate(("added_one", "added_two")):
            field = add(held, name, free_number(held) + offset, _F.TYPE_STRING)
            field.oneof_index = index

    def plus_member(schema: Schema) -> None:
        held = schema.message(message)
        field = add(held, "added", free_number(held), _F.TYPE_STRING)
        field.oneof_index = 0

    def reorder(schema: Schema) -> None:
        held = schema.message(message)
        fields = [_F.FromString(each.SerializeToString()) for each in held.field]
        del held.field[:]
        held.field.extend(reversed(fields))

    def deprecate(schema: Schema) -> None:
        schema.message(message).options.deprecated = True

    def no_accessor(schema: Schema) -> None:
        schema.message(message).options.no_standard_descriptor_accessor = True

    def has_oneof(schema: Schema) -> None:
        held = schema.message(message)
        if not declared_oneofs(held):
            plus_oneof(schema)

    yield Mutation("message.field-added", message, plus_field, message)
    yield Mutation("message.fields-with-types-added", message, plus_fields, message)
    yield Mutation("message.oneof-added", message, plus_oneof, message)
    yield Mutation("message.oneof-member-added", message, plus_member, message, has_oneof)
    if len(schema.message(message).field) > 1:
        yield Mutation("message.reordered", message, reorder, message)
    yield Mutation("message.deprecated", message, deprecate, message)
    yield Mutation("message.no-descriptor-accessor", message, no_accessor, message)


def _reservations(message: str) -> Iterator[Mutation]:
    def reserve(schema: Schema) -> None:
        held = schema.message(message)
        held.reserved_range.add(start=FREE, end=FREE + 2)
        held.reserved_name.append("later")

    def unreserve(schema: Schema) -> None:
        held = schema.message(message)
        held.ClearField("reserved_range")
        held.ClearField("reserved_name")

    def take_number(schema: Schema) -> None:
        held = schema.message(message)
        held.reserved_range.pop()
        add(held, "taken", FREE, _F.TYPE_STRING)

    def take_name(schema: Schema) -> None:
        held = schema.message(message)
        held.reserved_name.pop()
        add(held, "later", FREE + 2, _F.TYPE_STRING)

    yield Mutation("message.reservation-added", message, reserve, message)
    yield Mutation("message.reservation-removed", message, unreserve, message, reserve)
    yield Mutation("message.reserved-number-taken", message, take_number, message, reserve)
    yield Mutation("message.reserved-name-taken", message, take_name, message, reserve)


def _names(schema: Schema, message: str) -> Iterator[Mutation]:
    new = f"{schema.message(message).name}Renamed"

    def rename(changed: Schema) -> None:
        changed.message(message).name = new
        changed.refer(message, sibling(changed, message, new))

    yield Mutation("message.renamed", message, rename, message)


def moves(schema: Schema, name: str) -> Iterator[Mutation]:
    """Yields moves of a message or an enum: to another file, into a message, out of it."""
    is_enum = schema.is_enum(name)
    kind = "enum" if is_enum else "message"
    outer = name.rpartition(".")[0]
    short = name.rpartition(".")[2]

    def to_file(changed: Schema) -> None:
        home = changed.file_of(name)
        file = changed.new_file(home.package, home)
        moved, _ = _take(changed, name)
        _put(file, moved)
        _settle(changed, home, file, name)

    def into_message(changed: Schema) -> None:
        moved, held = _take(changed, name)
        around = _types(held).add(name="Around")
        _put(around, moved)
        changed.refer(name, join(sibling(changed, name, "Around"), short))

    def out_of_message(changed: Schema) -> None:
        home = changed.file_of(name)
        moved, _ = _take(changed, name)
        moved.name = f"{short}MovedOut"
        _put(home, moved)
        changed.refer(name, join(home.package, moved.name))

    if not schema.is_message(outer):
        yield Mutation(f"{kind}.moved-to-another-file", name, to_file, name)
    elif not is_enum:
        yield Mutation(f"{kind}.moved-out-of-a-message", name, out_of_message, name)
    yield Mutation(f"{kind}.moved-into-a-message", name, into_message, name)


def _take(
    schema: Schema, name: str
) -> tuple[DescriptorProto | EnumDescriptorProto, DescriptorProto | FileDescriptorProto]:
    """Removes a type. Returns it, and the message or the file that it was in."""
    held = schema.holder(name)
    if schema.is_enum(name):
        enum = EnumDescriptorProto()
        enum.CopyFrom(schema.enum(name))
        held.enum_type.remove(schema.enum(name))
        return enum, held
    message = DescriptorProto()
    message.CopyFrom(schema.message(name))
    _types(held).remove(schema.message(name))
    return message, held


def _types(
    held: DescriptorProto | FileDescriptorProto,
) -> RepeatedCompositeFieldContainer[DescriptorProto]:
    return held.message_type if isinstance(held, FileDescriptorProto) else held.nested_type


def _put(
    held: DescriptorProto | FileDescriptorProto, moved: DescriptorProto | EnumDescriptorProto
) -> None:
    if isinstance(moved, EnumDescriptorProto):
        held.enum_type.append(moved)
    else:
        _types(held).append(moved)


def _settle(schema: Schema, old: FileDescriptorProto, new: FileDescriptorProto, name: str) -> None:
    """Adds imports for a type that moved from one file to another.

    A type that refers to its old file and is referred to from there would make the imports
    circular: then the types that it needs move as well.
    """
    waiting = [name]
    moved = {name}
    while waiting:
        for needed in _references(schema, waiting.pop()):
            outermost = _outermost(schema, needed)
            if schema.file_of(needed).name == old.name and outermost not in moved:
                moved.add(outermost)
                waiting.append(outermost)
                content, _ = _take(schema, outermost)
                _put(new, content)
    new.dependency.extend(each for each in old.dependency if each not in new.dependency)
    for file in schema.files():
        if old.name in file.dependency or file.name == old.name:
            schema.require(file, new.name)


def _references(schema: Schema, name: str) -> Iterator[str]:
    waiting = [schema.message(name)] if schema.is_message(name) else []
    while waiting:
        each = waiting.pop()
        waiting += each.nested_type
        for field in each.field:
            if field.type_name:
                yield field.type_name.removeprefix(".")


def _outermost(schema: Schema, name: str) -> str:
    while schema.is_message(outer := name.rpartition(".")[0]):
        name = outer
    return name


def _delete(schema: Schema, message: str) -> None:
    """Deletes a message, with the fields and methods that use it."""
    inside = f".{message}."
    for name, field in list(schema.fields()):
        owner = name.rpartition(".")[0]
        if f".{owner}.".startswith(inside):
            continue
        if f"{field.type_name}.".startswith(inside):
            if schema.message(owner).options.map_entry:
                _delete_map(schema, owner)
            else:
                delete(schema, name)
    for file in schema.files():
        for service in file.service:
            for method in list(service.method):
                types = (method.input_type, method.output_type)
                if any(f"{each}.".startswith(inside) for each in types):
                    service.method.remove(method)
    _take(schema, message)


def _delete_map(schema: Schema, entry: str) -> None:
    owner = entry.rpartition(".")[0]
    for field in schema.message(owner).field:
        if field.type_name == f".{entry}":
            delete(schema, f"{owner}.{field.name}")
            return
