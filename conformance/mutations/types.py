"""The types of a schema, and which of them a contract reaches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    ServiceDescriptorProto,
)

from codegen.schema.walk import join
from conformance.mutations.mutation import Files

ANNOTATIONS = "google/api/annotations.proto"
"""The file of the option that gives a method its route."""


@dataclass(frozen=True)
class Reached:
    """Full names of types, map entries included, and paths of the files that declare them."""

    messages: frozenset[str]
    enums: frozenset[str]
    services: frozenset[str]
    files: frozenset[str]

    def holds(self, owner: str) -> bool:
        """Returns whether the owner of an element is reached."""
        return any(owner in each for each in (self.messages, self.enums, self.services, self.files))


class Types:
    """The types of a schema, by full name."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.messages: dict[str, DescriptorProto] = {}
        self.enums: dict[str, EnumDescriptorProto] = {}
        self.services: dict[str, ServiceDescriptorProto] = {}
        self._homes: dict[str, FileDescriptorProto] = {}
        for file in files.values():
            for service in file.service:
                self.services[join(file.package, service.name)] = service
                self._homes[join(file.package, service.name)] = file
            self._add(file, file.package, file.message_type, file.enum_type)

    def _add(
        self,
        file: FileDescriptorProto,
        scope: str,
        messages: Iterable[DescriptorProto],
        enums: Iterable[EnumDescriptorProto],
    ) -> None:
        for enum in enums:
            name = join(scope, enum.name)
            self.enums[name], self._homes[name] = enum, file
        for message in messages:
            name = join(scope, message.name)
            self.messages[name], self._homes[name] = message, file
            self._add(file, name, message.nested_type, message.enum_type)

    def home(self, name: str) -> FileDescriptorProto:
        """Returns the file that declares a type."""
        return self._homes[name]

    def __contains__(self, name: str) -> bool:
        return name in self._homes

    def reached(self, names: Iterable[str]) -> Reached:
        """Returns what some types reach. Types that the schema lacks are skipped."""
        messages: set[str] = set()
        enums: set[str] = set()
        services: set[str] = set()
        files: set[str] = set()
        waiting = [name for name in names if name in self]
        while waiting:
            name = waiting.pop()
            files.add(self._homes[name].name)
            if name in self.enums:
                enums.add(name)
            elif name in self.services:
                services.add(name)
                for method in self.services[name].method:
                    waiting += [method.input_type[1:], method.output_type[1:]]
                files.update({ANNOTATIONS}.intersection(self._homes[name].dependency))
            elif name not in messages:
                messages.add(name)
                waiting += [
                    field.type_name[1:] for field in self.messages[name].field if field.type_name
                ]
        return Reached(*map(frozenset, (messages, enums, services, files)))

    def trimmed(self, wanted: Sequence[str], depth: int | None = None) -> FileDescriptorSet:
        """Returns the messages and enums that some types reach, without anything else.

        Args:
            wanted: full names of the types.
            depth: how many fields away messages keep their fields; any number by default.
        """
        near = self.messages.keys() if depth is None else self._near(wanted, depth)
        kept: dict[str, list[str]] = {}
        waiting = list(wanted)
        while waiting:
            name = self._outermost(waiting.pop())
            if name not in kept:
                kept[name] = list(self._used(name, near))
                waiting += kept[name]
        found = FileDescriptorSet()
        for file in self.files.values():
            messages = [each for each in file.message_type if join(file.package, each.name) in kept]
            enums = [each for each in file.enum_type if join(file.package, each.name) in kept]
            if messages or enums:
                names = [*(each.name for each in messages), *(each.name for each in enums)]
                held = [join(file.package, each) for each in names]
                needed = {self.home(each).name for name in held for each in kept[name]}
                part = _part(file, messages, enums, needed - {file.name})
                for each in part.message_type:
                    _empty(each, join(file.package, each.name), near)
                found.file.append(part)
        return found

    def _near(self, names: Iterable[str], depth: int) -> set[str]:
        """Returns messages at most `depth` fields away, with map entries and google's."""
        found = {name for name in self.messages if name.startswith("google.")}
        edge = set(names)
        for _ in range(depth + 1):
            entries = {
                field.type_name[1:]
                for name in edge & self.messages.keys()
                for field in self.messages[name].field
                if field.type_name[1:] in self.messages
                and self.messages[field.type_name[1:]].options.map_entry
            }
            found |= edge | entries
            edge = {
                field.type_name[1:]
                for name in (edge | entries) & self.messages.keys()
                for field in self.messages[name].field
                if field.type_name
            }
        return found

    def _used(self, name: str, near: Collection[str]) -> Iterator[str]:
        """Yields the types of all fields in a message, and in the messages that it contains."""
        message = self.messages.get(name)
        if message is None:
            return
        if name in near:
            yield from (field.type_name[1:] for field in message.field if field.type_name)
        for nested in message.nested_type:
            yield from self._used(join(name, nested.name), near)

    def _outermost(self, name: str) -> str:
        while (outer := name.rpartition(".")[0]) in self.messages:
            name = outer
        return name


def _empty(message: DescriptorProto, name: str, near: Collection[str]) -> None:
    """Clears the fields of messages that are not near."""
    if name not in near and not message.options.map_entry:
        message.ClearField("field")
        message.ClearField("oneof_decl")
    for nested in list(message.nested_type):
        if nested.options.map_entry and name not in near:
            message.nested_type.remove(nested)
        else:
            _empty(nested, join(name, nested.name), near)


def _part(
    file: FileDescriptorProto,
    messages: Iterable[DescriptorProto],
    enums: Iterable[EnumDescriptorProto],
    dependencies: Iterable[str],
) -> FileDescriptorProto:
    part = FileDescriptorProto(
        name=file.name,
        package=file.package,
        dependency=sorted(dependencies),
        message_type=messages,
        enum_type=enums,
    )
    if file.HasField("options"):
        part.options.CopyFrom(file.options)
    if file.HasField("syntax"):
        part.syntax = file.syntax
    if file.HasField("edition"):
        part.edition = file.edition
    return part
