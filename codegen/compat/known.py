"""`proto/known-breaks.toml`: what upstream itself broke, listed and kept true."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from codegen import project
from codegen.compat.contracts import Contract
from codegen.errors import CodegenError
from codegen.verdicts import rules

KNOWN_BREAKS = project.PROTO / "known-breaks.toml"

_LISTS = ("contracts", "rules", "elements")
_TEXTS = ("releases", "means")


@dataclass(frozen=True)
class Break:
    """One known finding; an entry has one for each of its contracts, rules and elements.

    Args:
        place: where it stands in the file.
        contract: whose finding it is.
        releases: those of the window that have it.
        rule: the rule of buf's.
        element: the full name of what was broken.
        means: a sentence on what it means for an agent.
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
        window: every release that an entry may speak of.
        contracts: every contract that an entry may speak of.

    Raises:
        CodegenError: an entry has a key too many or too few, or names what does not exist.
    """
    where = project.shown(path)
    data = project.read_toml(path)
    entries = data.pop("break", [])
    if data or not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise _wrong(where, "must hold tables [[break]] and nothing else")
    known = [each.name for each in contracts]
    breaks = tuple(
        known_break
        for number, each in enumerate(entries)
        for known_break in _entry(each, f"{where}: break[{number}]", window, known)
    )
    said: dict[tuple[str, ...], str] = {}
    for each in breaks:
        for release in each.releases:
            key = (each.contract, each.rule, each.element, release)
            if key in said:
                raise _wrong(each.place, f"says of {each.element} what {said[key]} says")
            said[key] = each.place
    return breaks


def _entry(
    entry: Mapping[str, Any], place: str, window: Sequence[str], contracts: Collection[str]
) -> Iterator[Break]:
    for key in entry:
        if key not in (*_LISTS, *_TEXTS):
            keys = ", ".join((*_LISTS, *_TEXTS))
            raise _wrong(f"{place}.{key}", f"is no key of an entry: {keys}")
    for key in _TEXTS:
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            raise _wrong(f"{place}.{key}", "must be a string with something in it")
    for key, allowed in (("contracts", contracts), ("rules", rules.load()), ("elements", None)):
        for value in _texts(entry.get(key), f"{place}.{key}"):
            if allowed is not None and value not in allowed:
                raise _wrong(f"{place}.{key}", f"{value!r} is none of {', '.join(allowed)}")
    try:
        specifier = SpecifierSet(entry["releases"])
    except InvalidSpecifier:
        raise _wrong(
            f"{place}.releases", f'{entry["releases"]!r} is no version specifier, such as "<1.11"'
        ) from None
    releases = tuple(release for release in window if Version(release) in specifier)
    if not releases:
        raise _wrong(f"{place}.releases", f"no release of the window is {entry['releases']}")
    for contract, element, rule in product(entry["contracts"], entry["elements"], entry["rules"]):
        yield Break(place, contract, releases, rule, element, entry["means"])


def _texts(value: object, place: str) -> list[str]:
    if not isinstance(value, list) or not value or not all(isinstance(v, str) and v for v in value):
        raise _wrong(place, "must be a list of strings with something in it")
    return value


def _wrong(where: str, what: str) -> CodegenError:
    return CodegenError(what, where=where, todo="Mend the entry; docs/architecture.md says why.")
