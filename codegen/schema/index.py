"""Every element of a set of files, by its full name."""

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

from codegen.schema.walk import Element, Path, lines, walk


class Index:
    """The elements of a set of files, by the full names that people say.

    A value is named below its enum, `pkg.Enum.VALUE`. An extension is named in the scope that
    declares it, not in the message that it extends.

    Args:
        files: descriptors; their order does not matter.

    Attributes:
        files: by name, as in an import.
        elements: kind, symbol and place of each element, in the order of the files.
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
        # The one place that goes by an element's kind; outside, each table has its own type.
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
        """The file that declares an element."""
        return self._homes.get(name)

    def home(self, name: str) -> FileDescriptorProto:
        """The file that declares an element that is known to be there."""
        return self._homes[name]

    def within(self, name: str) -> str:
        """An element's name without its package, such as `Message.Nested`."""
        package = self._homes[name].package
        return name.removeprefix(f"{package}.") if package else name

    def field(self, message: str, number: int) -> FieldDescriptorProto | None:
        """A message's field of that number."""
        fields = self.messages[message].field if message in self.messages else ()
        return next((each for each in fields if each.number == number), None)

    def value(self, enum: str, number: int) -> EnumValueDescriptorProto | None:
        """An enum's value of that number; of several, the first."""
        values = self.enums[enum].value if enum in self.enums else ()
        return next((each for each in values if each.number == number), None)

    @cached_property
    def by_short_name(self) -> dict[str, list[Element]]:
        """Elements by the last part of their names."""
        found: dict[str, list[Element]] = {}
        for name, element in self.elements.items():
            found.setdefault(name.rpartition(".")[2], []).append(element)
        return found

    @cached_property
    def by_extendee(self) -> dict[tuple[str, int], str]:
        """The names of extensions, by the message that they extend and their number there."""
        return {
            (each.extendee.removeprefix("."), each.number): name
            for name, each in self.extensions.items()
        }

    @cached_property
    def lines(self) -> dict[str, int]:
        """The line, from 1, at which each element begins, where the files have positions."""
        return {name: line for file in self.files.values() for name, line in lines(file).items()}


def _at(file: FileDescriptorProto, path: Path) -> Message:
    """The descriptor at a place, in the numbers of `SourceCodeInfo.Location.path`."""
    found: Message = file
    for number, index in zip(path[::2], path[1::2], strict=True):
        field = found.DESCRIPTOR.fields_by_number[number]
        found = cast("Message", getattr(found, field.name)[index])
    return found
