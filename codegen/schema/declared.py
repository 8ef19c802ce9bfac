"""How members are declared in `.proto` text, with full names of types."""

from __future__ import annotations

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from codegen.schema.index import Index

_F = FieldDescriptorProto


def field_type(index: Index, field: FieldDescriptorProto) -> str:
    """Returns what stands before a field's name, such as `repeated string`."""
    entry = index.map_entry(field)
    if entry is not None:
        key, value = entry.field
        return f"map<{field_type(index, key)}, {field_type(index, value)}>"
    kind = field.type_name.removeprefix(".") or _F.Type.Name(field.type)[5:].lower()
    if field.label == _F.LABEL_REPEATED:
        return f"repeated {kind}"
    return f"optional {kind}" if field.proto3_optional else kind


def reserved_numbers(index: Index, owner: str) -> list[range]:
    """Returns the numbers that a message or an enum reserves; none if the schema lacks it.

    In descriptors, the end of an enum's range is inclusive, unlike that of a message's.
    """
    if owner in index.messages:
        return [range(each.start, each.end) for each in index.messages[owner].reserved_range]
    if owner in index.enums:
        return [range(each.start, each.end + 1) for each in index.enums[owner].reserved_range]
    return []


def reserved_names(index: Index, owner: str) -> list[str]:
    """Returns the names that a message or an enum reserves; none if the schema lacks it."""
    held = index.messages.get(owner) or index.enums.get(owner)
    return list(held.reserved_name) if held else []
