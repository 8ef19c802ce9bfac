"""Reads what the gate is set to: in the checkout, or in a commit.

A commit may have files in an older format, so that unknown keys are ignored here. The commands that
use the files of the checkout read them strictly.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import msgspec
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from codegen.errors import CodegenError
from codegen.tools import toml
from codegen.upstream.pins import parse_version
from codegen.verdicts import rules

T = TypeVar("T")

Read = Callable[[str], "bytes | None"]
"""Returns the content of a file by its path in the repository, or None if it is missing."""


@dataclass(frozen=True)
class Demand:
    """Something that the gate insists on.

    Args:
        path: the file that says so.
        what: what it is, as a phrase.
        names: what an announcement names, any of them.
        value: how it is set.
        strength: of two values, the one that refuses more has the higher strength.
    """

    path: str
    what: str
    names: tuple[str, ...]
    value: str = ""
    strength: int = 0


@dataclass(frozen=True)
class Allowance:
    """Something that the gate lets pass.

    Args:
        path: the file that says so.
        what: what it is, as a phrase.
        names: what an announcement names, any of them.
        releases: the releases it is about; a single empty text if it is not about releases.
    """

    path: str
    what: str
    names: tuple[str, ...]
    releases: frozenset[str] = frozenset({""})


class Numbers(msgspec.Struct, frozen=True):
    """The numbers that extensions may use."""

    first: int
    last: int


@dataclass
class Settings:
    """The configuration of the gate.

    Attributes:
        demands: by path and phrase.
        allowances: by path and phrase.
        images: paths of the images of our releases, by family and version.
        numbers: by the file that says so.
    """

    demands: dict[tuple[str, str], Demand] = field(default_factory=dict)
    allowances: dict[tuple[str, str], Allowance] = field(default_factory=dict)
    images: dict[str, dict[str, str]] = field(default_factory=dict)
    numbers: dict[str, Numbers] = field(default_factory=dict)

    def demand(self, *demands: Demand) -> None:
        """Adds demands."""
        self.demands |= {(each.path, each.what): each for each in demands}

    def allow(self, allowance: Allowance) -> None:
        """Adds an allowance, or its releases to those of the same allowance."""
        key = (allowance.path, allowance.what)
        if key in self.allowances:
            releases = allowance.releases | self.allowances[key].releases
            allowance = replace(allowance, releases=releases)
        self.allowances[key] = allowance


def read(
    content: Read, files: Collection[str], families: Sequence[str], prefix: str = ""
) -> Settings:
    """Reads the configuration of some families, and the table of rules.

    Args:
        content: returns the content of a file.
        files: the paths of all files.
        families: the names of the families; those without a folder are left out.
        prefix: what is put before paths in messages.

    Raises:
        CodegenError: a file is not TOML, or one of the keys has a value of another kind.
    """

    def parsed(path: str, kind: type[T]) -> T:
        return toml.parse(content(path) or b"", kind, f"{prefix}{path}")

    found = Settings()
    for family in families:
        folder = f"proto/{family}"
        if content(f"{folder}/upstream.toml") is None:
            continue
        found.demand(Demand(folder, f"the family {family}", (family,)))
        path = f"{folder}/upstream.toml"
        wheels = parsed(path, _Upstream).window.wheels
        for release, digest in wheels.items():
            names = (f"{family} {release}", release)
            found.demand(Demand(path, f"the wheel of {family} {release}", names, digest))
        path = f"{folder}/contracts.toml"
        for contract in parsed(path, _Contracts).contract:
            found.demand(*_of_contract(path, contract))
        path = f"{folder}/lint.toml"
        for exempt in parsed(path, _Lint).exception:
            about = exempt.element or exempt.tree
            what = f"an exception of {about} from {exempt.rule}"
            found.allow(Allowance(path, what, (about,)))
        path = f"{folder}/known-breaks.toml"
        for entry in parsed(path, _Breaks).breaks:
            for allowance in _of_break(path, entry, list(wheels)):
                found.allow(allowance)
        path = f"{folder}/extension.toml"
        numbers = parsed(path, _Extension).numbers
        if numbers is not None:
            found.numbers[path] = numbers
        for path in sorted(files):
            if path.startswith(f"{folder}/released/") and path.endswith(".binpb"):
                version = path.rpartition("/")[2].removesuffix(".binpb")
                found.images.setdefault(family, {})[version] = path
                digest = hashlib.sha256(content(path) or b"").hexdigest()
                what = f"the image of our release {version}"
                found.demand(Demand(path, what, (version,), digest))
    path = "codegen/verdicts/rules.toml"
    for rule in parsed(path, _Rules).rule:
        for name in rule.rules:
            strength = _severity(rule.effect)
            found.demand(Demand(path, f"the effect of {name}", (name,), rule.effect, strength))
    return found


_CATEGORIES = ("WIRE", "WIRE_JSON", "PACKAGE", "FILE")
"""buf's categories, from the most lenient to the strictest."""


def _of_contract(path: str, contract: _Contract) -> Iterator[Demand]:
    name = contract.name
    yield Demand(path, f"the contract {name}", (name,))
    for kind in contract.types:
        yield Demand(path, f"{kind} in the contract {name}", (kind, name))
    category = contract.category
    strength = _CATEGORIES.index(category) if category in _CATEGORIES else -1
    yield Demand(path, f"the category of the contract {name}", (name,), category, strength)
    promised = contract.promised
    yield Demand(
        path, f"the promise of the contract {name}", (name,), str(promised).lower(), int(promised)
    )


def _of_break(path: str, entry: _Break, window: Sequence[str]) -> Iterator[Allowance]:
    try:
        specifier = SpecifierSet(entry.releases)
    except InvalidSpecifier:
        raise CodegenError(
            f"{entry.releases!r} is not a version specifier",
            where=path,
            todo='Write one, such as "<1.11".',
        ) from None
    releases = frozenset(
        release
        for release in window
        if (version := parse_version(release)) is not None and version in specifier
    )
    for contract in entry.contracts:
        for rule in entry.rules:
            for element in entry.elements:
                what = f"a known break {rule} of {element} in the contract {contract}"
                yield Allowance(path, what, (element,), releases)


def _severity(effect: str) -> int:
    found: Mapping[str, rules.Effect] = {each.value: each for each in rules.Effect}
    return found[effect].severity if effect in found else -1


class _Window(msgspec.Struct):
    wheels: dict[str, str] = {}


class _Upstream(msgspec.Struct):
    window: _Window = msgspec.field(default_factory=_Window)


class _Contract(msgspec.Struct):
    name: str
    types: list[str] = []
    category: str = ""
    promised: bool = False


class _Contracts(msgspec.Struct):
    contract: list[_Contract] = []


class _Exception(msgspec.Struct):
    rule: str
    element: str = ""
    tree: str = ""


class _Lint(msgspec.Struct):
    exception: list[_Exception] = []


class _Break(msgspec.Struct):
    releases: str
    contracts: list[str] = []
    rules: list[str] = []
    elements: list[str] = []


class _Breaks(msgspec.Struct):
    breaks: list[_Break] = msgspec.field(name="break", default_factory=list)


class _Extension(msgspec.Struct):
    numbers: Numbers | None = None


class _Rule(msgspec.Struct):
    rules: list[str] = []
    effect: str = ""


class _Rules(msgspec.Struct):
    rule: list[_Rule] = []
