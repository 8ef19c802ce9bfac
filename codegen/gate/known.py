"""Reads a family's `known-breaks.toml`: breaking changes that upstream made itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.verdicts import rules
from codegen.verdicts.contracts import Contract

_Text = Annotated[str, Meta(pattern=r"\S")]
_Texts = Annotated[tuple[_Text, ...], Meta(min_length=1)]


class _Entry(Table, frozen=True, kw_only=True):
    contracts: _Texts
    releases: _Text
    rules: _Texts
    elements: _Texts
    means: _Text


class _Entries(Table, frozen=True, kw_only=True):
    breaks: tuple[_Entry, ...] = msgspec.field(name="break", default=())


@dataclass(frozen=True)
class Break:
    """A known break. An entry is expanded into one for each of its contracts, rules and elements.

    Args:
        place: the file and entry, for messages.
        contract: the name of the contract.
        releases: the affected releases of the window.
        rule: the name of buf's rule.
        element: the full name of the broken element.
        means: what it means for an agent, in a sentence.
    """

    place: str
    contract: str
    releases: tuple[str, ...]
    rule: str
    element: str
    means: str


def load(path: Path, window: Sequence[str], contracts: Sequence[Contract]) -> tuple[Break, ...]:
    """Reads the list.

    Args:
        path: the file.
        window: the releases that an entry may name.
        contracts: the contracts that an entry may name.

    Raises:
        CodegenError: the file is invalid, or an entry names something that does not exist.
    """
    known = [each.name for each in contracts]
    breaks = tuple(
        known_break
        for number, entry in enumerate(toml.read(path, _Entries).breaks)
        for known_break in _entry(entry, f"{shown(path)}: break[{number}]", window, known)
    )
    places: dict[tuple[str, ...], str] = {}
    for each in breaks:
        for release in each.releases:
            key = (each.contract, each.rule, each.element, release)
            if key in places:
                raise _wrong(each.place, f"repeats {each.element}, which {places[key]} lists")
            places[key] = each.place
    return breaks


def sample(window: Sequence[str], breaks: Sequence[Break]) -> tuple[str, ...]:
    """Returns the ends of the window, and the first release of each known break and after it.

    Between them upstream only added to what contracts are about.

    Args:
        window: the releases of the support window, oldest first.
        breaks: the known breaks.
    """
    last = len(window) - 1
    wanted = {0, last}
    for each in breaks:
        wanted |= {window.index(each.releases[0]), min(window.index(each.releases[-1]) + 1, last)}
    return tuple(window[at] for at in sorted(wanted))


def _entry(
    entry: _Entry, place: str, window: Sequence[str], contracts: Collection[str]
) -> Iterator[Break]:
    for key, values, allowed in (
        ("contracts", entry.contracts, contracts),
        ("rules", entry.rules, rules.load()),
    ):
        for value in values:
            if value not in allowed:
                raise _wrong(f"{place}.{key}", f"{value!r} is none of {', '.join(allowed)}")
    try:
        specifier = SpecifierSet(entry.releases)
    except InvalidSpecifier:
        raise _wrong(
            f"{place}.releases",
            f'{entry.releases!r} is not a version specifier, such as "<1.11"',
        ) from None
    releases = tuple(release for release in window if Version(release) in specifier)
    if not releases:
        raise _wrong(f"{place}.releases", f"no release of the window is {entry.releases}")
    for contract, element, rule in product(entry.contracts, entry.elements, entry.rules):
        yield Break(place, contract, releases, rule, element, entry.means)


def _wrong(where: str, what: str) -> CodegenError:
    return CodegenError(
        what, where=where, todo="Fix the entry; the comment at the top of the file has the format."
    )
