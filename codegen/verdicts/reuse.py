"""Finds new elements that take a number or a name which once meant something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.schema.index import Index
from codegen.verdicts import ledger
from codegen.verdicts.found import found
from codegen.verdicts.ledger import Ledger, Member
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

RULES = (
    "ENUM_VALUE_NAME_REUSED",
    "ENUM_VALUE_NUMBER_REUSED",
    "FIELD_JSON_NAME_REUSED",
    "FIELD_NAME_REUSED",
    "FIELD_NUMBER_REUSED",
    "RPC_NAME_REUSED",
    "TYPE_NAME_REUSED",
)
_PREFIXES = {"field": "FIELD", "method": "RPC", "value": "ENUM_VALUE"}
_TYPES = ("enum", "message", "service")


@dataclass(frozen=True)
class Reuse:
    """A number or a name that is taken, and the labels of the schemas that took it."""

    resolved: Resolved
    labels: tuple[str, ...]


def reuses(
    ours: Index, upstream: Index, history: Mapping[str, Index], added: Iterable[Member]
) -> Iterator[Reuse]:
    """Yields what our additions reuse.

    What upstream's release has itself is never reuse of ours. An addition that is equal to what
    some schema had is not reuse either: it means the same.

    Args:
        ours: the extended schema.
        upstream: the release that it extends.
        history: every schema that anybody was built with, by label, oldest first.
        added: the members that only our schema has.
    """
    sides, told = Sides(upstream, ours), Ledger(history)
    for name, element in ours.elements.items():
        if element.kind in _TYPES and name not in upstream.elements:
            yield from _kinds(sides, told, name, element.kind)
    held: dict[str, dict[Member, tuple[str, ...]]] = {}
    for member in added:
        if member.owner not in held:
            kept = set(ledger.members(upstream, member.owner))
            held[member.owner] = {
                entry: labels
                for entry, labels in told.members(member.owner).items()
                if entry not in kept
            }
        for rule, message, labels in _collisions(member, held[member.owner], told, upstream):
            subject = Subject(member.full_name, member.kind, member.number)
            yield Reuse(found(sides, rule, subject, message), labels)


def _kinds(sides: Sides, told: Ledger, name: str, kind: str) -> Iterator[Reuse]:
    for other, labels in told.kinds(name).items():
        if other != kind:
            message = f"`{name}` was of kind {other} in {_spoken(labels)}: take another name."
            resolved = found(sides, "TYPE_NAME_REUSED", Subject(name, kind), message)
            yield Reuse(resolved, labels)


def _collisions(
    member: Member, retired: Mapping[Member, tuple[str, ...]], told: Ledger, upstream: Index
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yields rule, message and labels for each older meaning of the member's number or names."""
    prefix, mine = _PREFIXES[member.kind], f"for `{member.name}` of {member.owner}."
    for other, labels in retired.items():
        where = _spoken(labels)
        if other == member:
            continue
        if _same_number(member, other, upstream) and other.name == member.name:
            text = f"was `{other.declaration}` in {where}: declare it so, or take another number"
            yield f"{prefix}_NUMBER_REUSED", f"{member.number} {text} and name {mine}", labels
        elif _same_number(member, other, upstream):
            text = f"{member.number} was `{other.name}` in {where}: take another number {mine}"
            yield f"{prefix}_NUMBER_REUSED", text, labels
        elif other.name == member.name:
            text = f"`{member.name}` was `{other.declaration}` in {where}: take another name {mine}"
            yield f"{prefix}_NAME_REUSED", text, labels
        elif key := _shared_key(member, other):
            text = f"`{key}` meant `{other.declaration}` in {where}: take another name {mine}"
            yield f"{prefix}_JSON_NAME_REUSED", text, labels
    if labels := told.reserving_number(member):
        text = f"{member.number} is reserved in {_spoken(labels)}: take another number {mine}"
        yield f"{prefix}_NUMBER_REUSED", text, labels
    if labels := told.reserving_name(member):
        text = f"`{member.name}` is reserved in {_spoken(labels)}: take another name {mine}"
        yield f"{prefix}_NAME_REUSED", text, labels


def _same_number(member: Member, other: Member, upstream: Index) -> bool:
    """Returns whether both have one number. An alias has the number that upstream has as well."""
    if member.kind == "method" or member.number != other.number:
        return False
    return member.kind == "field" or upstream.value(member.owner, member.number) is None


def _shared_key(member: Member, other: Member) -> str:
    """Returns the JSON key that means both fields, or nothing."""
    keys = {other.json_name, other.name} - {""}
    return next((key for key in (member.json_name, member.name) if key in keys), "")


def _spoken(labels: Sequence[str]) -> str:
    """Formats labels for a sentence: `1.10.6 and 1.10.7`."""
    if len(labels) < 3:
        return " and ".join(labels)
    return f"{labels[0]} to {labels[-1]} ({len(labels)} releases)"
