"""Finds members of messages whose accessors have one name, which protoc generates all the same.

A field `has_info` beside a message `info` declares `has_info()` twice in C++.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorSet,
)

from codegen.schema.features import cardinality
from codegen.schema.index import Index
from codegen.schema.walk import join

_F = FieldDescriptorProto


@dataclass(frozen=True)
class Clash:
    """A field that has the name of an accessor of another member.

    Args:
        language: the language whose code has the accessor.
        message: full name of the message.
        field: the field's name.
        member: the name of the other field, or of a oneof.
    """

    language: str
    message: str
    field: str
    member: str


_AFFIXES: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "C++": (
        ("present", "has_", ""),
        ("repeated", "", "_size"),
        ("map", "", "_size"),
        ("oneof", "", "_case"),
    ),
    "C#": (
        ("present string", "has_", ""),
        ("present enum", "has_", ""),
        ("present number", "has_", ""),
        ("oneof", "", "_case"),
    ),
    "Java": (
        ("single message", "", "_or_builder"),
        ("single message", "", "_builder"),
        ("single string", "", "_bytes"),
        ("single enum", "", "_value"),
        ("repeated", "", "_list"),
        ("repeated", "", "_count"),
        ("repeated message", "", "_or_builder_list"),
        ("repeated message", "", "_builder_list"),
        ("repeated enum", "", "_value_list"),
        ("map", "", "_map"),
        ("map", "", "_count"),
        ("oneof", "", "_case"),
    ),
    "Objective-C": (("present", "has_", ""),),
}
"""What each language puts around the names of members of a shape.

Only accessors without arguments are listed: others overload. Java avoids some clashes by a number
in the name, also in that of the field that has been there before.
"""

_KINDS = {
    _F.TYPE_ENUM: "enum",
    _F.TYPE_GROUP: "message",
    _F.TYPE_MESSAGE: "message",
    _F.TYPE_STRING: "string",
}


def clashes(files: FileDescriptorSet) -> list[Clash]:
    """Returns the clashes in every message of a schema."""
    index = Index(files)
    return [
        clash
        for name, message in index.messages.items()
        if not message.options.map_entry
        for clash in _clashes(index, name, message)
    ]


def _clashes(index: Index, name: str, message: DescriptorProto) -> Iterator[Clash]:
    members = [(each.name, _shapes(index, name, each)) for each in message.field]
    synthetic = {each.oneof_index for each in message.field if each.proto3_optional}
    members += [
        (each.name, {"oneof"})
        for place, each in enumerate(message.oneof_decl)
        if place not in synthetic
    ]
    for language, affixes in _AFFIXES.items():
        cased: Callable[[str], str] = str if language == "C++" else _camel
        fields = {cased(each.name): each.name for each in message.field}
        for member, shapes in members:
            for shape, before, after in affixes:
                field = fields.get(cased(f"{before}{member}{after}"))
                if shape in shapes and field is not None:
                    yield Clash(language, name, field, member)


def _shapes(index: Index, message: str, field: FieldDescriptorProto) -> set[str]:
    """Returns the words of `_AFFIXES` that say what a field is."""
    label = cardinality(index, join(message, field.name), field)
    kind = _KINDS.get(field.type, "number")  # bytes have the accessors of a number
    if label in ("map", "repeated"):
        return {label, f"{label} {kind}"}
    found = {f"single {kind}"}
    return found if label.endswith("implicit presence") else {*found, "present", f"present {kind}"}


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
