"""A mutation: one edit of a schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

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

from codegen.schema.index import Index
from codegen.schema.walk import join

Files = Mapping[str, FileDescriptorProto]
"""A schema: its files, by path. Schemas share the files in which they do not differ."""

_F = FieldDescriptorProto

FREE = 900
"""The first of the numbers for new fields and values. No message of a contract uses it."""

NEW_FILE = "flyteidl/mutated.proto"
"""The path of the file that mutations add."""


@dataclass(frozen=True)
class Source:
    """The schema that is mutated."""

    files: Files

    @cached_property
    def index(self) -> Index:
        """The elements."""
        return Index(FileDescriptorSet(file=self.files.values()))

    def path(self, name: str) -> str:
        """Returns the path of the file that declares an element, or its nearest known parent."""
        while (file := self.index.file(name)) is None:
            name = name.rpartition(".")[0]
        return file.name


class Schema:
    """A schema to edit. Files are copied when they are first asked for.

    Args:
        source: tells where elements are declared.
        files: the schema before the edit.
    """

    def __init__(self, source: Source, files: Files) -> None:
        self._source = source
        self._files = files
        self._parts: dict[str, Index] = {}
        self._added: list[FileDescriptorProto] = []

    def file(self, path: str) -> FileDescriptorProto:
        """Returns a file by the path that it had before the edit."""
        return self._part(path).files[path]

    def file_of(self, name: str) -> FileDescriptorProto:
        """Returns the file that declares an element."""
        return self.file(self._source.path(name))

    def files(self) -> Iterator[FileDescriptorProto]:
        """Yields every file but google's."""
        yield from (self.file(path) for path in self._files if not path.startswith("google/"))
        yield from self._added

    def message(self, name: str) -> DescriptorProto:
        """Returns a message by its full name."""
        return self._at(name).messages[name]

    def field(self, name: str) -> FieldDescriptorProto:
        """Returns a field by its full name."""
        return self._at(name).fields[name]

    def oneof(self, name: str) -> OneofDescriptorProto:
        """Returns a oneof by its full name."""
        return self._at(name).oneofs[name]

    def enum(self, name: str) -> EnumDescriptorProto:
        """Returns an enum by its full name."""
        return self._at(name).enums[name]

    def value(self, name: str) -> EnumValueDescriptorProto:
        """Returns a value by its enum's full name and its own."""
        return self._at(name).values[name]

    def service(self, name: str) -> ServiceDescriptorProto:
        """Returns a service by its full name."""
        return self._at(name).services[name]

    def method(self, name: str) -> MethodDescriptorProto:
        """Returns a method by its full name."""
        return self._at(name).methods[name]

    def extension(self, name: str) -> FieldDescriptorProto:
        """Returns an extension by its full name."""
        return self._at(name).extensions[name]

    def is_message(self, name: str) -> bool:
        """Returns whether there is a message of that full name."""
        return name in self._source.index.messages

    def is_enum(self, name: str) -> bool:
        """Returns whether there is an enum of that full name."""
        return name in self._source.index.enums

    def scope(self, name: str) -> str:
        """Returns the full name of the message or the package that contains an element."""
        owner = name.rpartition(".")[0]
        return owner if self.is_message(owner) else self.file_of(name).package

    def holder(self, name: str) -> DescriptorProto | FileDescriptorProto:
        """Returns the message or the file that contains a type."""
        owner = name.rpartition(".")[0]
        return self.message(owner) if self.is_message(owner) else self.file_of(name)

    def fields(self) -> Iterator[tuple[str, FieldDescriptorProto]]:
        """Yields every field with its full name, as before the edit."""
        for path in self._files:
            if not path.startswith("google/"):
                yield from self._part(path).fields.items()

    def enums(self) -> Iterator[tuple[str, EnumDescriptorProto]]:
        """Yields every enum with its full name, as before the edit."""
        for path in self._files:
            if not path.startswith("google/"):
                yield from self._part(path).enums.items()

    def methods(self) -> Iterator[MethodDescriptorProto]:
        """Yields every method, as the schema is now."""
        for file in self.files():
            for service in file.service:
                yield from service.method

    def refer(self, old: str, new: str) -> None:
        """Renames a type, and all types within it, in every reference."""
        before, after = f".{old}", f".{new}"

        def renamed(name: str) -> str:
            if name == before or name.startswith(f"{before}."):
                return after + name.removeprefix(before)
            return name

        waiting = [message for file in self.files() for message in file.message_type]
        while waiting:
            message = waiting.pop()
            waiting += message.nested_type
            for field in message.field:
                if field.type_name:
                    field.type_name = renamed(field.type_name)
        for method in self.methods():
            method.input_type = renamed(method.input_type)
            method.output_type = renamed(method.output_type)

    def require(self, file: FileDescriptorProto, other: str) -> None:
        """Imports a file into another one, unless it is imported already."""
        if other not in (file.name, *file.dependency):
            file.dependency.append(other)

    def point(self, field: FieldDescriptorProto, owner: str, type_name: str) -> None:
        """Gives a field of the message `owner` a message or enum type."""
        field.type = _F.TYPE_ENUM if self.is_enum(type_name) else _F.TYPE_MESSAGE
        field.type_name = f".{type_name}"
        self.require(self.file_of(owner), self._source.path(type_name))

    def new_file(self, package: str, like: FileDescriptorProto) -> FileDescriptorProto:
        """Adds a file to a package, with the options of another one."""
        file = FileDescriptorProto(name=NEW_FILE, package=package, syntax=like.syntax)
        file.options.CopyFrom(like.options)
        self._added.append(file)
        return file

    def edited(self) -> Files:
        """Returns the schema after the edit."""
        found = {}
        for path, file in self._files.items():
            part = self._parts.get(path)
            now = file if part is None else part.files[path]
            found[now.name] = now
            if part is not None:
                _gather_oneofs(now.message_type)
        return found | {file.name: file for file in self._added}

    def _at(self, name: str) -> Index:
        return self._part(self._source.path(name))

    def _part(self, path: str) -> Index:
        if path not in self._parts:
            self._parts[path] = Index(FileDescriptorSet(file=[self._files[path]]))
        return self._parts[path]


def _gather_oneofs(messages: Iterable[DescriptorProto]) -> None:
    """Puts the fields of each oneof side by side, as text would have them."""
    for message in messages:
        _gather_oneofs(message.nested_type)
        places = [
            each.oneof_index if each.HasField("oneof_index") else -1 for each in message.field
        ]
        first = {index: places.index(index) for index in places if index >= 0}
        order = sorted(
            range(len(places)), key=lambda place: (first.get(places[place], place), place)
        )
        if order != list(range(len(places))):
            fields = [_F.FromString(message.field[place].SerializeToString()) for place in order]
            del message.field[:]
            message.field.extend(fields)


Edit = Callable[[Schema], object]


@dataclass(frozen=True)
class Mutation:
    """One edit of a schema.

    Args:
        kind: what is edited and how, such as `field.renamed`.
        element: the full name of the edited element, or the path of a file.
        edit: makes the edit.
        owner: the message, enum or service that the element belongs to, or the path of a file.
            Contracts that reach the owner are judged.
        prepare: edits both sides first, so that there is something to take away.
        variant: tells apart mutations of one kind and element.
    """

    kind: str
    element: str
    edit: Edit
    owner: str
    prepare: Edit | None = None
    variant: str = ""

    @property
    def name(self) -> str:
        """A name that is unique among mutations, and the same in every run."""
        return " ".join(each for each in (self.kind, self.element, self.variant) if each)

    def before(self, source: Source) -> Files:
        """Returns the old schema."""
        return _edited(source, source.files, self.prepare) if self.prepare else source.files

    def after(self, source: Source, before: Files) -> Files:
        """Returns the new schema for an old one."""
        return _edited(source, before, self.edit)


def _edited(source: Source, files: Files, edit: Edit) -> Files:
    schema = Schema(source, files)
    edit(schema)
    return schema.edited()


def sibling(schema: Schema, name: str, new: str) -> str:
    """Returns the full name of an element that stands beside another one."""
    return join(schema.scope(name), new)


def free_number(message: DescriptorProto) -> int:
    """Returns a number that a message neither uses nor reserves."""
    taken = {field.number for field in message.field}
    number = FREE
    while number in taken or any(r.start <= number < r.end for r in message.reserved_range):
        number += 1
    return number
