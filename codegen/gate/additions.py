"""Checks the numbers, names and HTTP routes that our extensions take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import CodegenError, shown
from codegen.extension import config
from codegen.schema.index import Index
from codegen.verdicts import ledger, reuse, routes, rules
from codegen.verdicts.found import found
from codegen.verdicts.images import Baseline
from codegen.verdicts.ledger import Ledger, Member
from codegen.verdicts.reuse import Reuse
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject


@dataclass(frozen=True)
class Window:
    """What our additions are judged by.

    Args:
        releases: upstream's releases, unmodified, oldest first.
        pinned: the one that our schema extends.
        extension: the family's `extension.toml`.
    """

    releases: tuple[Baseline, ...]
    pinned: Baseline
    extension: Path

    def release(self, name: str) -> Baseline:
        """Returns a release by its version."""
        return next(each for each in self.releases if each.label == name)


def check(ours: Baseline, recorded: Iterable[Baseline], window: Window) -> list[Reuse]:
    """Returns the findings about our additions, with the labels of the schemas concerned.

    Args:
        ours: the extended schema.
        recorded: images of our own releases, oldest first.
        window: upstream's releases.

    Raises:
        CodegenError: `extension.toml` is invalid, or lacks the numbers that extensions may use.
    """
    history = {each.label: each.index for each in (*window.releases, *recorded)}
    upstream = window.pinned.index
    added = list(ledger.added(ours.index, upstream))
    return [
        *reuse.reuses(ours.index, upstream, history, added),
        *(Reuse(each, (window.pinned.label,)) for each in routes.taken(upstream, ours.index)),
        *_out_of_range(added, Sides(upstream, ours.index), history, window),
    ]


def _out_of_range(
    added: Iterable[Member], sides: Sides, history: Mapping[str, Index], window: Window
) -> Iterator[Reuse]:
    """Yields a finding for each number of ours that upstream may take next."""
    numbers = config.load(window.extension).numbers
    told = Ledger(history)
    for member in added:
        if not _takes_a_number(member, sides.old) or member in told.members(member.owner):
            continue
        if numbers is None:
            raise CodegenError(
                f"numbers: the key is missing, but an extension adds `{member.declaration}` to"
                f" {member.owner}",
                where=shown(window.extension),
                todo="Say which numbers extensions use: first, last, and reason.",
            )
        if not numbers.first <= member.number <= numbers.last:
            message = (
                f"{member.number} is not among {numbers.first} to {numbers.last}, which"
                " extension.toml keeps for extensions: take a number from there for"
                f" `{member.name}` of {member.owner}."
            )
            subject = Subject(member.full_name, member.kind, member.number)
            resolved = found(sides, rules.RANGES[member.kind], subject, message)
            yield Reuse(resolved, (window.pinned.label,))


def _takes_a_number(member: Member, upstream: Index) -> bool:
    """Returns whether the member takes a number of a type of upstream. An alias does not."""
    if member.kind == "field":
        return member.owner in upstream.messages
    if member.kind == "value":
        known = member.owner in upstream.enums
        return known and upstream.value(member.owner, member.number) is None
    return False
