"""The two sides of a comparison, and buf's messages about them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto

from codegen.schema.features import cardinality, type_of
from codegen.schema.index import Index
from codegen.schema.walk import join
from codegen.verdicts.subject import Subject

_NAMED = re.compile(
    r"\b(RPC|enum value|enum|extension|field|file|message|oneof|service)"
    r' "((?:[^"\\]|\\.)*)"',
    re.IGNORECASE,
)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_CHANGE = re.compile(r' from "((?:[^"\\]|\\.)*)" to (?:oneof )?"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Message:
    """The message of one of buf's findings."""

    text: str

    @cached_property
    def named(self) -> dict[str, str]:
        """The first name or number of each kind of element, such as `{"enum value": "3"}`."""
        found: dict[str, str] = {}
        for kind, name in _NAMED.findall(self.text):
            found.setdefault(kind.lower(), name)
        return found

    @cached_property
    def quoted(self) -> tuple[str, ...]:
        """Every quoted string."""
        return tuple(_QUOTED.findall(self.text))

    @cached_property
    def change(self) -> tuple[str, str] | None:
        """The old and the new version, if the message quotes them."""
        found = _CHANGE.search(self.text)
        return (found[1], found[2]) if found else None


@dataclass(frozen=True)
class Field:
    """A field or an extension, as declared on one side."""

    index: Index
    name: str
    descriptor: FieldDescriptorProto

    @property
    def file(self) -> FileDescriptorProto:
        """The file that declares the field."""
        return self.index.home(self.name)

    @property
    def type(self) -> FieldDescriptorProto.Type.ValueType:
        """The field's type; a message with delimited encoding is a group."""
        return type_of(self.index, self.name, self.descriptor)

    @property
    def type_name(self) -> str:
        """The full name of the field's message or enum type, or an empty string."""
        return self.descriptor.type_name.removeprefix(".")

    @property
    def cardinality(self) -> str:
        """The field's cardinality and presence, in buf's words."""
        return cardinality(self.index, self.name, self.descriptor)


@dataclass(frozen=True)
class Sides:
    """The old and the new schema of a comparison."""

    old: Index
    new: Index

    def fields(self, subject: Subject) -> tuple[Field | None, Field | None]:
        """Returns the field with the subject's number, on the old and the new side."""
        return _field(self.old, self, subject), _field(self.new, self, subject)


Predicate = Callable[[Sides, Subject, Message], bool]
"""Returns whether an element violates a rule in the way that the message says."""


def _field(index: Index, sides: Sides, subject: Subject) -> Field | None:
    if subject.kind == "field":
        found = index.field(subject.owner, subject.number)
        return found and Field(index, join(subject.owner, found.name), found)
    extension = sides.old.extensions.get(subject.name) or sides.new.extensions[subject.name]
    name = index.by_extendee.get((extension.extendee.removeprefix("."), extension.number))
    return None if name is None else Field(index, name, index.extensions[name])
