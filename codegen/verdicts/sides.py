"""The two sides of a comparison, and what buf says of them."""

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
    """A finding's message, in buf's words."""

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
        """Everything in quotes."""
        return tuple(_QUOTED.findall(self.text))

    @cached_property
    def change(self) -> tuple[str, str] | None:
        """What was there before and what is there now, where the message says so."""
        found = _CHANGE.search(self.text)
        return (found[1], found[2]) if found else None


@dataclass(frozen=True)
class Field:
    """A field or an extension as one side declares it."""

    index: Index
    name: str
    descriptor: FieldDescriptorProto

    @property
    def file(self) -> FileDescriptorProto:
        """The file that declares it."""
        return self.index.home(self.name)

    @property
    def type(self) -> FieldDescriptorProto.Type.ValueType:
        """Its type; a message that is delimited on the wire is a group."""
        return type_of(self.index, self.name, self.descriptor)

    @property
    def type_name(self) -> str:
        """The full name of its message or enum, or nothing."""
        return self.descriptor.type_name.removeprefix(".")

    @property
    def cardinality(self) -> str:
        """How often it occurs, in buf's words."""
        return cardinality(self.index, self.name, self.descriptor)


@dataclass(frozen=True)
class Sides:
    """Two schemas, the older one first."""

    old: Index
    new: Index

    def fields(self, subject: Subject) -> tuple[Field | None, Field | None]:
        """What has the subject's number on either side."""
        return _field(self.old, self, subject), _field(self.new, self, subject)


Predicate = Callable[[Sides, Subject, Message], bool]
"""Has a rule something to find at an element, and is it what the message says?"""


def _field(index: Index, sides: Sides, subject: Subject) -> Field | None:
    if subject.kind == "field":
        found = index.field(subject.owner, subject.number)
        return found and Field(index, join(subject.owner, found.name), found)
    extension = sides.old.extensions.get(subject.name) or sides.new.extensions[subject.name]
    name = index.by_extendee.get((extension.extendee.removeprefix("."), extension.number))
    return None if name is None else Field(index, name, index.extensions[name])
