"""An index of the elements of a set of files, by full name."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    EnumValueDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
    OneofDescriptorProto,
    ServiceDescriptorProto,
)
from google.protobuf.message import Message

from codegen.schema.custom_options import CustomOptions
from codegen.schema.walk import Element, Path, places, walk


class Index:
    """The elements of a set of files, by full name.

    A value is qualified by its enum, `pkg.Enum.VALUE`. An extension is qualified by the scope that
    declares it, not by the message that it extends.

    Args:
        files: descriptors, in any order.

    Attributes:
        files: file descriptors, by import path.
        elements: kind, symbol and path of each element, in the order of the files.
    """

    def __init__(self, files: FileDescriptorSet) -> None:
        self.files = {file.name: file for file in files.file}
        self.elements: dict[str, Element] = {}
        self.messages: dict[str, DescriptorProto] = {}
        self.fields: dict[str, FieldDescriptorProto] = {}
        self.oneofs: dict[str, OneofDescriptorProto] = {}
        self.extensions: dict[str, FieldDescriptorProto] = {}
        self.enums: dict[str, EnumDescriptorProto] = {}
        self.values: dict[str, EnumValueDescriptorProto] = {}
        self.services: dict[str, ServiceDescriptorProto] = {}
        self.methods: dict[str, MethodDescriptorProto] = {}
        self._homes: dict[str, FileDescriptorProto] = {}
        # Outside this constructor, every table has a precise type.
        tables: dict[str, dict[str, Any]] = {
            "message": self.messages,
            "field": self.fields,
            "oneof": self.oneofs,
            "extension": self.extensions,
            "enum": self.enums,
            "value": self.values,
            "service": self.services,
            "method": self.methods,
        }
        for file in self.files.values():
            for element in walk(file):
                self.elements[element.name] = element
                self._homes[element.name] = file
                tables[element.kind][element.name] = _at(file, element.path)

    def file(self, name: str) -> FileDescriptorProto | None:
        """Returns the file that declares an element, or None."""
        return self._homes.get(name)

    def home(self, name: str) -> FileDescriptorProto:
        """Returns the file that declares an element, which must exist."""
        return self._homes[name]

    def within(self, name: str) -> str:
        """Returns an element's name without its package, such as `Message.Nested`."""
        package = self._homes[name].package
        return name.removeprefix(f"{package}.") if package else name

    def field(self, message: str, number: int) -> FieldDescriptorProto | None:
        """Returns the field with a number, or None."""
        fields = self.messages[message].field if message in self.messages else ()
        return next((each for each in fields if each.number == number), None)

    def value(self, enum: str, number: int) -> EnumValueDescriptorProto | None:
        """Returns the first value with a number, or None."""
        values = self.enums[enum].value if enum in self.enums else ()
        return next((each for each in values if each.number == number), None)

    def map_entry(self, field: FieldDescriptorProto) -> DescriptorProto | None:
        """Returns the message of a map field's entries, or None for another field."""
        entry = self.messages.get(field.type_name.removeprefix("."))
        return entry if entry is not None and entry.options.map_entry else None

    @cached_property
    def by_short_name(self) -> dict[str, list[Element]]:
        """Elements by the last part of their full names."""
        found: dict[str, list[Element]] = {}
        for name, element in self.elements.items():
            found.setdefault(name.rpartition(".")[2], []).append(element)
        return found

    @cached_property
    def by_extendee(self) -> dict[tuple[str, int], str]:
        """Full names of extensions, by the extended message and the number."""
        return {
            (each.extendee.removeprefix("."), each.number): name
            for name, each in self.extensions.items()
        }

    @cached_property
    def custom_options(self) -> CustomOptions:
        """The custom options that the files define."""
        return CustomOptions(self.files)

    @cached_property
    def places(self) -> dict[str, tuple[int, int]]:
        """The line and column, from 1, of each element that has a position, by full name."""
        return {name: at for file in self.files.values() for name, at in places(file).items()}

    @cached_property
    def lines(self) -> dict[str, int]:
        """The first line, from 1, of each element that has a position, by full name."""
        return {name: line for name, (line, _) in self.places.items()}


def _at(file: FileDescriptorProto, path: Path) -> Message:
    """Returns the descriptor at a path, as in `SourceCodeInfo.Location.path`."""
    found: Message = file
    for number, index in zip(path[::2], path[1::2], strict=True):
        field = found.DESCRIPTOR.fields_by_number[number]
        found = cast("Message", getattr(found, field.name)[index])
    return found
