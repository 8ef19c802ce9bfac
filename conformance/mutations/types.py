"""The types of a schema, and which of them a contract reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
                waiting += [field.type_name[1:] for field in self.messages[name].field if field.type_name]
        return Reached(*map(frozenset, (messages, enums, services, files)))

    def trimmed(self, names: Iterable[str]) -> FileDescriptorSet:
        """Returns the messages and enums that some types reach, without anything else."""
        kept: dict[str, list[str]] = {}
        waiting = list(names)
        while waiting:
            name = self._outermost(waiting.pop())
            if name not in kept:
                kept[name] = list(_used(self.messages.get(name)))
                waiting += kept[name]
        found = FileDescriptorSet()
        for file in self.files.values():
            messages = [each for each in file.message_type if join(file.package, each.name) in kept]
            enums = [each for each in file.enum_type if join(file.package, each.name) in kept]
            if messages or enums:
                names = [join(file.package, each.name) for each in (*messages, *enums)]
                needed = {self.home(each).name for name in names for each in kept[name]}
                found.file.append(_part(file, messages, enums, needed - {file.name}))
        return found

    def _outermost(self, name: str) -> str:
        while (outer := name.rpartition(".")[0]) in self.messages:
            name = outer
        return name


def _used(message: DescriptorProto | None) -> Iterator[str]:
    """Yields the types of all fields in a message, and in the messages that it contains."""
    if message is not None:
        yield from (field.type_name[1:] for field in message.field if field.type_name)
        for nested in message.nested_type:
            yield from _used(nested)


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
