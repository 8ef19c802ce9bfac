"""Edits of enums and their values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from google.protobuf.descriptor_pb2 import EnumDescriptorProto, EnumValueDescriptorProto

from conformance.mutations.mutation import FREE, Edit, Mutation, Schema, sibling


def edits(schema: Schema, enum: str) -> Iterator[Mutation]:
    """Yields the edits of an enum and of each of its values."""
    values = list(schema.enum(enum).value)
    for value in values:
        yield from _value(enum, value)
    for value, other in pairwise(values):
        yield Mutation(
            "value.numbers-swapped", f"{enum}.{value.name}", _swapped(enum, value, other), enum
        )
    yield from _whole(schema, enum)


def _value(enum: str, value: EnumValueDescriptorProto) -> Iterator[Mutation]:
    name = f"{enum}.{value.name}"
    new = f"{value.name}_RENAMED"
    zero = "zero-" if value.number == 0 else ""

    def rename(schema: Schema) -> None:
        schema.value(name).name = new

    def rename_with_alias(schema: Schema) -> None:
        rename(schema)
        alias(schema, value.name, behind=True)

    def alias(schema: Schema, called: str, *, behind: bool) -> None:
        held = schema.enum(enum)
        held.options.allow_alias = True
        _insert(held, value.number, called, behind=behind)

    def renumber(schema: Schema) -> None:
        schema.value(name).number = FREE

    def reuse(schema: Schema) -> None:
        schema.value(name).name = "REUSED"
        schema.enum(enum).value.add(name=value.name, number=FREE)

    def deprecate(schema: Schema) -> None:
        schema.value(name).options.deprecated = True

    def old_alias(schema: Schema) -> None:
        alias(schema, f"{value.name}_ALIAS", behind=True)

    def drop_alias(schema: Schema) -> None:
        held = schema.enum(enum)
        held.value.remove(schema.value(f"{name}_ALIAS"))
        held.options.ClearField("allow_alias")

    yield Mutation(f"value.{zero}renamed", name, rename, enum)
    yield Mutation(f"value.{zero}renamed-with-an-alias", name, rename_with_alias, enum)
    yield Mutation(
        f"value.{zero}alias-before",
        name,
        lambda s: alias(s, f"{value.name}_ALIAS", behind=False),
        enum,
    )
    yield Mutation(f"value.{zero}alias-behind", name, old_alias, enum)
    yield Mutation(f"value.{zero}alias-deleted", name, drop_alias, enum, old_alias)
    yield Mutation(f"value.{zero}deprecated", name, deprecate, enum)
    yield Mutation(f"value.{zero}number-reused", name, reuse, enum)
    if value.number:
        yield Mutation("value.renumbered", name, renumber, enum)
        for word, reserve in (
            ("", ()),
            ("-number-reserved", ("number",)),
            ("-name-reserved", ("name",)),
            ("-both-reserved", ("number", "name")),
        ):
            yield Mutation(f"value.deleted{word}", name, _deleted(enum, value, reserve), enum)


def _insert(enum: EnumDescriptorProto, number: int, name: str, *, behind: bool) -> None:
    """Inserts an alias directly before or behind the value with its number."""
    values = [EnumValueDescriptorProto.FromString(each.SerializeToString()) for each in enum.value]
    at = next(index for index, each in enumerate(values) if each.number == number)
    values.insert(at + behind, EnumValueDescriptorProto(name=name, number=number))
    del enum.value[:]
    enum.value.extend(values)


def _deleted(enum: str, value: EnumValueDescriptorProto, reserve: tuple[str, ...]) -> Edit:
    def edit(schema: Schema) -> None:
        held = schema.enum(enum)
        if "number" in reserve:
            held.reserved_range.add(start=value.number, end=value.number)
        if "name" in reserve:
            held.reserved_name.append(value.name)
        held.value.remove(schema.value(f"{enum}.{value.name}"))

    return edit


def _swapped(enum: str, value: EnumValueDescriptorProto, other: EnumValueDescriptorProto) -> Edit:
    def edit(schema: Schema) -> None:
        # by name, because the first value has to stay zero
        left = schema.value(f"{enum}.{value.name}")
        right = schema.value(f"{enum}.{other.name}")
        left.name, right.name = other.name, value.name

    return edit


def _whole(schema: Schema, enum: str) -> Iterator[Mutation]:
    old = schema.enum(enum)
    new = f"{old.name}Renamed"

    def add_value(changed: Schema) -> None:
        changed.enum(enum).value.add(name=f"{old.name.upper()}_ADDED", number=FREE)

    def rename(changed: Schema) -> None:
        changed.enum(enum).name = new
        changed.refer(enum, sibling(changed, enum, new))

    def reorder(changed: Schema) -> None:
        held = changed.enum(enum).value
        rest = [EnumValueDescriptorProto.FromString(each.SerializeToString()) for each in held[1:]]
        del held[1:]
        held.extend(reversed(rest))

    def reserve(changed: Schema) -> None:
        held = changed.enum(enum)
        held.reserved_range.add(start=FREE, end=FREE + 1)
        held.reserved_name.append("LATER")

    def unreserve(changed: Schema) -> None:
        changed.enum(enum).ClearField("reserved_range")
        changed.enum(enum).ClearField("reserved_name")

    def take_reserved(changed: Schema) -> None:
        unreserve(changed)
        changed.enum(enum).value.add(name="LATER", number=FREE)

    def deprecate(changed: Schema) -> None:
        changed.enum(enum).options.deprecated = True

    def to_numbers(changed: Schema) -> None:
        """Deletes the enum: its fields become numbers."""
        for _, field in changed.fields():
            if field.type_name == f".{enum}":
                field.type = field.TYPE_INT32
                field.ClearField("type_name")
        changed.holder(enum).enum_type.remove(changed.enum(enum))

    yield Mutation("enum.value-added", enum, add_value, enum)
    yield Mutation("enum.renamed", enum, rename, enum)
    if len(old.value) > 2:
        yield Mutation("enum.reordered", enum, reorder, enum)
    yield Mutation("enum.reservation-added", enum, reserve, enum)
    yield Mutation("enum.reservation-removed", enum, unreserve, enum, reserve)
    yield Mutation("enum.reserved-taken", enum, take_reserved, enum, reserve)
    yield Mutation("enum.deprecated", enum, deprecate, enum)
    yield Mutation("enum.deleted", enum, to_numbers, enum)
