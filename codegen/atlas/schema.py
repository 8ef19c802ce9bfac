"""Declarations of elements in a release, and their history over releases."""

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
    """Consecutive releases with the same declarations of a subject, or none if empty."""

    since: str
    until: str
    declarations: tuple[str, ...]


class Schema(Index):
    """An index that also prints declarations.

    Args:
        files: descriptors, each file after its imports.
    """

    def __init__(self, files: FileDescriptorSet) -> None:
        super().__init__(files)
        self._printer = Printer(files)

    def declarations(self, subject: Subject, names: frozenset[str]) -> tuple[str, ...]:
        """Returns the declarations of a subject, without options; empty if it does not exist.

        Args:
            subject: the element.
            names: names of a field or value that also match if the number differs.
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
        """Yields the name of the field or value with the subject's number, if there is one."""
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
    """Returns the history of a subject's declarations.

    A field or value is tracked by its number and by every name that the number ever had, so the
    history of one that moved to another number shows both.

    Args:
        releases: schemas by release, oldest first.
        subject: the element.
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
