"""The ledger: what every number and every name of a schema ever meant, release by release.

A number or a name that some release used stays taken, also when later releases no longer have it:
programs that were built with that release still read it with the old meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import MethodDescriptorProto

from codegen.schema.declared import field_type, reserved_names, reserved_numbers
from codegen.schema.descriptors import WELL_KNOWN
from codegen.schema.index import Index
from codegen.schema.walk import join


@dataclass(frozen=True)
class Member:
    """A field, an enum's value or a method, with everything that readers may rely on.

    Args:
        kind: `field`, `value` or `method`.
        owner: the full name of its message, enum or service.
        number: its number; 0 for a method.
        name: its name.
        json_name: its name in JSON; empty unless it is a field.
        type: a field's type and label, or a method's messages and streams; empty for a value.
    """

    kind: str
    owner: str
    number: int
    name: str
    json_name: str = ""
    type: str = ""

    @property
    def full_name(self) -> str:
        """The owner's name and its own."""
        return join(self.owner, self.name)

    @property
    def declaration(self) -> str:
        """The member as it is declared, such as `string name = 2`."""
        if self.kind == "method":
            return f"{self.name}{self.type}"
        return f"{self.type} {self.name} = {self.number}".strip()


class Ledger:
    """Every member that any schema has.

    Args:
        schemas: schemas by label, oldest first.
    """

    def __init__(self, schemas: Mapping[str, Index]) -> None:
        self._schemas = schemas

    def members(self, owner: str) -> dict[Member, tuple[str, ...]]:
        """Returns every member that an owner ever had, with the labels of the schemas."""
        found: dict[Member, list[str]] = {}
        for label, index in self._schemas.items():
            for member in members(index, owner):
                found.setdefault(member, []).append(label)
        return {member: tuple(labels) for member, labels in found.items()}

    def kinds(self, name: str) -> dict[str, tuple[str, ...]]:
        """Returns every kind of element that a full name ever meant, with the labels."""
        found: dict[str, list[str]] = {}
        for label, index in self._schemas.items():
            if name in index.elements:
                found.setdefault(index.elements[name].kind, []).append(label)
        return {kind: tuple(labels) for kind, labels in found.items()}

    def reserving_number(self, member: Member) -> tuple[str, ...]:
        """Returns the labels of the schemas whose owner reserves the member's number."""
        return self._labels(
            lambda index: any(
                member.number in each for each in reserved_numbers(index, member.owner)
            )
        )

    def reserving_name(self, member: Member) -> tuple[str, ...]:
        """Returns the labels of the schemas whose owner reserves the member's name."""
        return self._labels(lambda index: member.name in reserved_names(index, member.owner))

    def _labels(self, has: Callable[[Index], bool]) -> tuple[str, ...]:
        return tuple(label for label, index in self._schemas.items() if has(index))


def members(index: Index, owner: str) -> Sequence[Member]:
    """Returns the members of a message, an enum or a service; none if the schema lacks it."""
    if owner in index.messages:
        return [
            Member(
                "field",
                owner,
                each.number,
                each.name,
                each.json_name,
                field_type(index, each),
            )
            for each in index.messages[owner].field
        ]
    if owner in index.enums:
        return [Member("value", owner, each.number, each.name) for each in index.enums[owner].value]
    if owner in index.services:
        return [
            Member("method", owner, 0, each.name, type=_signature(each))
            for each in index.services[owner].method
        ]
    return []


def added(ours: Index, upstream: Index) -> Iterator[Member]:
    """Yields the members that only our schema has, apart from protobuf's own files.

    A field whose number upstream has as well is a changed one, and not yielded.
    """
    for owner in (*ours.messages, *ours.enums, *ours.services):
        if ours.home(owner).name.startswith(WELL_KNOWN):
            continue
        theirs = members(upstream, owner)
        names = {each.name for each in theirs}
        numbers = {each.number for each in theirs if each.kind == "field"}
        for member in members(ours, owner):
            if member.name not in names and member.number not in numbers:
                yield member


def _signature(method: MethodDescriptorProto) -> str:
    request, response = (
        f"{'stream ' if streams else ''}{name.removeprefix('.')}"
        for streams, name in (
            (method.client_streaming, method.input_type),
            (method.server_streaming, method.output_type),
        )
    )
    return f"({request}) returns ({response})"
