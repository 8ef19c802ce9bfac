"""What a release declares, and what it declared from release to release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)

from codegen.schema.elements import join
from codegen.schema.printer import Printer


@dataclass(frozen=True, order=True)
class Subject:
    """What a finding speaks of.

    Args:
        name: the full name; a file's is its path, and an enum's value is named below its enum.
        kind: `field`, `value`, `message`, `enum`, `oneof`, `service`, `method` or `file`.
        number: of a field or a value; 0 for the rest.
    """

    name: str
    kind: str
    number: int = 0

    @property
    def owner(self) -> str:
        """What it is declared in."""
        return self.name.rpartition(".")[0]


@dataclass(frozen=True)
class Span:
    """Releases in a row that declare a subject in the same way; none of them where it is empty."""

    since: str
    until: str
    declarations: tuple[str, ...]


class Schema:
    """The elements of a set of files, by full name.

    Args:
        files: descriptors, a file after its imports.
    """

    def __init__(self, files: FileDescriptorSet) -> None:
        self.messages: dict[str, DescriptorProto] = {}
        self.enums: dict[str, EnumDescriptorProto] = {}
        self.services: dict[str, ServiceDescriptorProto] = {}
        self._files = {file.name for file in files.file}
        self._printer = Printer(files)
        for file in files.file:
            self._enter(file.message_type, file.enum_type, file.package)
            self.services |= {join(file.package, each.name): each for each in file.service}

    def _enter(
        self,
        messages: Iterable[DescriptorProto],
        enums: Iterable[EnumDescriptorProto],
        scope: str,
    ) -> None:
        self.enums |= {join(scope, enum.name): enum for enum in enums}
        for message in messages:
            name = join(scope, message.name)
            self.messages[name] = message
            self._enter(message.nested_type, message.enum_type, name)

    def field(self, message: str, number: int) -> FieldDescriptorProto | None:
        """The field of that number."""
        fields = self.messages[message].field if message in self.messages else ()
        return next((each for each in fields if each.number == number), None)

    def value(self, enum: str, number: int) -> str | None:
        """The name of the value of that number; of several, the first."""
        values = self.enums[enum].value if enum in self.enums else ()
        return next((each.name for each in values if each.number == number), None)

    def declarations(self, subject: Subject, names: frozenset[str]) -> tuple[str, ...]:
        """How a subject is declared, without options; nothing where it is not.

        Args:
            names: further names that a field or a value of another number may have.
        """
        match subject.kind:
            case "field":
                return tuple(self._fields(subject, names))
            case "value":
                values = self.enums[subject.owner].value if subject.owner in self.enums else ()
                return tuple(
                    f"{each.name} = {each.number}"
                    for each in values
                    if each.number == subject.number or each.name in names
                )
            case "method":
                return tuple(
                    self._printer.signature(method, subject.owner)
                    for method in self._methods(subject.owner)
                    if join(subject.owner, method.name) == subject.name
                )
            case "oneof":
                return tuple(self._oneofs(subject))
            case "file":
                return (subject.name,) if subject.name in self._files else ()
        tables: Mapping[str, Mapping[str, object]] = {
            "message": self.messages,
            "enum": self.enums,
            "service": self.services,
        }
        found = subject.name in tables[subject.kind]
        return (f"{subject.kind} {subject.name.rpartition('.')[2]}",) if found else ()

    def names(self, subject: Subject) -> Iterator[str]:
        """The name that the number of a field or a value has here, if it has one."""
        if subject.kind == "field":
            field = self.field(subject.owner, subject.number)
            if field is not None:
                yield field.name
        if subject.kind == "value":
            value = self.value(subject.owner, subject.number)
            if value is not None:
                yield value

    def _fields(self, subject: Subject, names: frozenset[str]) -> Iterator[str]:
        message = self.messages.get(subject.owner)
        if message is None:
            return
        for field in message.field:
            if field.number == subject.number or field.name in names:
                declared = self._printer.field(message, field, subject.owner)
                in_oneof = field.HasField("oneof_index") and not field.proto3_optional
                oneof = message.oneof_decl[field.oneof_index].name if in_oneof else ""
                yield f"{declared} (in oneof {oneof})" if oneof else declared
        if any(each.start <= subject.number < each.end for each in message.reserved_range):
            yield f"reserved {subject.number}"

    def _oneofs(self, subject: Subject) -> Iterator[str]:
        message = self.messages.get(subject.owner, DescriptorProto())
        for index, oneof in enumerate(message.oneof_decl):
            if join(subject.owner, oneof.name) == subject.name:
                held = [
                    field.name
                    for field in message.field
                    if field.HasField("oneof_index") and field.oneof_index == index
                ]
                yield f"oneof {oneof.name} {{ {', '.join(held)} }}"

    def _methods(self, service: str) -> Iterator[MethodDescriptorProto]:
        yield from self.services[service].method if service in self.services else ()


def history(releases: Mapping[str, Schema], subject: Subject) -> tuple[Span, ...]:
    """How a subject was declared from the first release to the last.

    A field or a value is followed by its number and by every name that the number ever had, so
    that one that moved to another number is seen at both.

    Args:
        releases: oldest first.
    """
    names = frozenset(name for schema in releases.values() for name in schema.names(subject))
    declared = [
        (release, schema.declarations(subject, names)) for release, schema in releases.items()
    ]
    spans = []
    for declarations, run in groupby(declared, key=lambda each: each[1]):
        held = [release for release, _ in run]
        spans.append(Span(held[0], held[-1], declarations))
    return tuple(spans)
