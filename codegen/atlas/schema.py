"""What a release declares, and what it declared from release to release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FileDescriptorSet,
)

from codegen.schema.index import Index
from codegen.schema.printer import Printer
from codegen.schema.walk import join
from codegen.verdicts.subject import Subject


@dataclass(frozen=True)
class Span:
    """Releases in a row that declare a subject in the same way; none of them where it is empty."""

    since: str
    until: str
    declarations: tuple[str, ...]


class Schema(Index):
    """The elements of a set of files, and how they are declared.

    Args:
        files: descriptors, a file after its imports.
    """

    def __init__(self, files: FileDescriptorSet) -> None:
        super().__init__(files)
        self._printer = Printer(files)

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
            case "extension":
                return tuple(self._extensions(subject))
            case "method":
                method = self.methods.get(subject.name)
                return () if method is None else (self._printer.signature(method, subject.owner),)
            case "oneof":
                return tuple(self._oneofs(subject))
            case "file":
                return (subject.name,) if subject.name in self.files else ()
        found = self.elements.get(subject.name)
        declared = found is not None and found.kind == subject.kind
        return (f"{subject.kind} {subject.name.rpartition('.')[2]}",) if declared else ()

    def names(self, subject: Subject) -> Iterator[str]:
        """The name that the number of a field or a value has here, if it has one."""
        if subject.kind == "field":
            field = self.field(subject.owner, subject.number)
            if field is not None:
                yield field.name
        if subject.kind == "value":
            value = self.value(subject.owner, subject.number)
            if value is not None:
                yield value.name

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

    def _extensions(self, subject: Subject) -> Iterator[str]:
        extension = self.extensions.get(subject.name)
        if extension is not None:
            declared = self._printer.field(DescriptorProto(), extension, subject.owner)
            yield f"extend {extension.extendee.removeprefix('.')} {{ {declared} }}"

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
