"""Reads what the gate is set to: in the checkout, or in a commit.

A commit may have files in an older format, so that unknown keys are ignored here. The commands that
use the files of the checkout read them strictly.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import msgspec
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from codegen.errors import CodegenError
from codegen.tools import git, toml
from codegen.upstream.pins import parse_version
from codegen.verdicts import rules

T = TypeVar("T")

Read = Callable[[str], "bytes | None"]
"""Returns the content of a file by its path in the repository, or None if it is missing."""

Folder = Callable[[str], Mapping[str, bytes]]
"""Returns the files below a folder by their path in it; empty if it is missing."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """Something that the gate is set to.

    Args:
        path: the file that says so.
        what: what it is, as a phrase.
        name: what an announcement names. Nothing else has the same name.
        text: the string in the file, if it is not the name.
    """

    path: str
    what: str
    name: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Demand(Setting):
    """Something that the gate insists on.

    Args:
        value: how it is set.
        strength: of two values, the one that refuses more has the higher strength.
        part: whether it belongs to another demand, which is gone if this one is.
    """

    value: str = ""
    strength: int = 0
    part: bool = False


@dataclass(frozen=True, kw_only=True)
class Allowance(Setting):
    """Something that the gate lets pass.

    Args:
        releases: the releases it is about; a single empty text if it is not about releases.
    """

    releases: frozenset[str] = frozenset({""})


@dataclass(frozen=True, kw_only=True)
class Numbers(Setting):
    """The numbers that extensions may use.

    Args:
        span: the first and the last; None if the family does not set them.
    """

    span: tuple[int, int] | None


@dataclass
class Settings:
    """The configuration of the gate.

    Attributes:
        demands: by path and phrase.
        allowances: by path and phrase.
        images: those of our releases, by family and version.
        numbers: by family.
    """

    demands: dict[tuple[str, str], Demand] = field(default_factory=dict)
    allowances: dict[tuple[str, str], Allowance] = field(default_factory=dict)
    images: dict[str, dict[str, Demand]] = field(default_factory=dict)
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
    content: Read, folder: Folder, families: Sequence[str], ref: str | None = None
) -> Settings:
    """Reads the configuration of some families, and the table of rules.

    Args:
        content: returns the content of a file.
        folder: returns the files of a folder.
        families: the names of the families; those without a folder are left out.
        ref: the commit that the files are of; None if they are those of the checkout.

    Raises:
        CodegenError: a file is not TOML, or one of the keys has a value of another kind.
    """

    def parsed(path: str, kind: type[T]) -> T:
        if ref is None:
            return toml.parse(content(path) or b"", kind, path)
        return toml.parse(content(path) or b"", kind, f"{ref}:{path}", git.OTHER_REF)

    found = Settings()
    for family in families:
        home = f"proto/{family}"
        path = f"{home}/upstream.toml"
        if content(path) is None:
            continue
        found.demand(Demand(path=home, what=f"the family {family}", name=home))
        wheels = parsed(path, _Upstream).window.wheels
        for release, digest in wheels.items():
            name = f"{family} {release}"
            what = f"the wheel of {name}"
            found.demand(Demand(path=path, what=what, name=name, text=release, value=digest))
        path = f"{home}/contracts.toml"
        for contract in parsed(path, _Contracts).contract:
            found.demand(*_of_contract(family, path, contract))
            for allowance in _unpromised(family, path, contract):
                found.allow(allowance)
        path = f"{home}/lint.toml"
        for exempt in parsed(path, _Lint).exception:
            about = exempt.element or exempt.tree
            what = f"an exception of {about} from {exempt.rule}"
            found.allow(Allowance(path=path, what=what, name=about))
        path = f"{home}/known-breaks.toml"
        for entry in parsed(path, _Breaks).breaks:
            for allowance in _of_break(path, entry, list(wheels), ref):
                found.allow(allowance)
        path = f"{home}/extension.toml"
        what = "the numbers of extensions"
        span = parsed(path, _Extension).span
        found.numbers[family] = Numbers(path=path, what=what, name=f"{family} numbers", span=span)
        found.images[family] = dict(_images(family, f"{home}/released", folder))
        found.demand(*found.images[family].values())
    path = "codegen/verdicts/rules.toml"
    for rule in parsed(path, _Rules).rule:
        for name in rule.rules:
            strength = _severity(rule.effect)
            what = f"the effect of {name}"
            found.demand(
                Demand(path=path, what=what, name=name, value=rule.effect, strength=strength)
            )
    return found


def _images(family: str, home: str, folder: Folder) -> Iterator[tuple[str, Demand]]:
    for file, image in sorted(folder(home).items()):
        version = file.removesuffix(".binpb")
        if version != file:
            yield (
                version,
                Demand(
                    path=f"{home}/{file}",
                    what=f"the image of our release {version}",
                    name=f"{family} {version}",
                    value=hashlib.sha256(image).hexdigest(),
                ),
            )


_CATEGORIES = ("WIRE", "WIRE_JSON", "PACKAGE", "FILE")
"""buf's categories, from the most lenient to the strictest."""


def _of_contract(family: str, path: str, contract: _Contract) -> Iterator[Demand]:
    text = contract.name
    what = f"the contract {text}"
    yield Demand(path=path, what=what, name=f"{family} contract {text}", text=text)
    for kind in contract.types:
        yield Demand(path=path, what=f"{kind} in {what}", name=kind)
    category = contract.category
    yield Demand(
        path=path,
        what=f"the category of {what}",
        name=f"{family} {text}.category",
        text=text,
        value=category,
        strength=_CATEGORIES.index(category) if category in _CATEGORIES else -1,
        part=True,
    )
    yield Demand(
        path=path,
        what=f"the promise of {what}",
        name=f"{family} {text}.promised",
        text=text,
        value=str(contract.promised).lower(),
        strength=int(contract.promised),
        part=True,
    )


def _unpromised(family: str, path: str, contract: _Contract) -> Iterator[Allowance]:
    for release in contract.unpromised:
        what = f"{family} {release} left out of the promise of the contract {contract.name}"
        name = f"{family} {contract.name}.unpromised {release}"
        yield Allowance(path=path, what=what, name=name, text=release)


def _of_break(
    path: str, entry: _Break, window: Sequence[str], ref: str | None
) -> Iterator[Allowance]:
    try:
        specifier = SpecifierSet(entry.releases)
    except InvalidSpecifier:
        raise CodegenError(
            f"{entry.releases!r} is not a version specifier",
            where=path if ref is None else f"{ref}:{path}",
            todo='Write one, such as "<1.11".' if ref is None else git.OTHER_REF,
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
                yield Allowance(path=path, what=what, name=element, releases=releases)


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
    unpromised: list[str] = []


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


class _Numbers(msgspec.Struct):
    first: int
    last: int


class _Extension(msgspec.Struct):
    numbers: _Numbers | None = None

    @property
    def span(self) -> tuple[int, int] | None:
        return (self.numbers.first, self.numbers.last) if self.numbers else None


class _Rule(msgspec.Struct):
    rules: list[str] = []
    effect: str = ""


class _Rules(msgspec.Struct):
    rule: list[_Rule] = []
