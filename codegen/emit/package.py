"""Reads a family's `package.toml`: names, versions and requirements of its distributions."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta
from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as PackageRequirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.upstream.family import Family, families

OF_THE_RUNTIME = ("jsonschema", "pydantic", "secrets", "speedups")
"""The extras of the runtime, which every stubs package passes on."""

SPEEDUPS = "flyte-stubs-speedups"
"""The distribution in `speedups/`."""

_Text = Annotated[str, Meta(min_length=1)]
_Distribution = Annotated[str, Meta(pattern="^[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*$")]
_Package = Annotated[str, Meta(pattern="^[A-Za-z_][A-Za-z0-9_]*$")]


class Bounds(Table, frozen=True, kw_only=True):
    """The supported versions of a required distribution.

    Args:
        oldest: the oldest supported version, by the first Python version that it applies to, in
            ascending order.
        below: the exclusive upper bound, if any.
    """

    oldest: Annotated[dict[str, str], Meta(min_length=1)]
    below: str = ""

    def __post_init__(self) -> None:
        for python, version in self.oldest.items():
            _refuse_not_versions(oldest=python, **{f"oldest.{python}": version})
        for python, later in pairwise(self.oldest):
            if Version(python) >= Version(later):
                raise ValueError(f"oldest: Python {later} follows {python}; sort them")
            if Version(self.oldest[python]) > Version(self.oldest[later]):
                raise ValueError(
                    f"oldest.{later}: {self.oldest[later]} is older than"
                    f" {self.oldest[python]}, which Python {python} needs"
                )
        if self.below:
            _refuse_not_versions(below=self.below)
            if Version(self.below) <= max(map(Version, self.oldest.values())):
                raise ValueError(f"below: {self.below} is not above every version under `oldest`")


class Requirement(NamedTuple):
    """A required distribution, and its supported versions."""

    name: str
    bounds: Bounds

    @property
    def lines(self) -> list[str]:
        """One PEP 508 requirement for each range of Python versions."""
        below = f",<{self.bounds.below}" if self.bounds.below else ""
        first, *later = self.bounds.oldest
        found = []
        for python, after in zip_longest(self.bounds.oldest, later):
            markers = [f'python_version >= "{python}"'] if python != first else []
            markers += [f'python_version < "{after}"'] if after else []
            marker = "; " + " and ".join(markers) if markers else ""
            found.append(f"{self.name}>={self.bounds.oldest[python]}{below}{marker}")
        return found

    def __str__(self) -> str:
        """In words: `protobuf 4.25 or newer, below 8 (5.27 from Python 3.14 on)`."""
        (_, oldest), *later = self.bounds.oldest.items()
        below = f", below {self.bounds.below}" if self.bounds.below else ""
        newer = ", ".join(f"{version} from Python {python} on" for python, version in later)
        return f"{self.name} {oldest} or newer{below}" + (f" ({newer})" if newer else "")


class Stubs(Table, frozen=True, kw_only=True):
    """The stubs package. The file documents the keys."""

    distribution: _Distribution
    package: _Package
    description: _Text
    keywords: tuple[_Text, ...]
    readme: _Text
    runtime: _Text
    requires: dict[str, Bounds]
    extras: dict[_Distribution, tuple[_Text, ...]] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        _refuse_uncanonical(self.distribution)
        if keyword.iskeyword(self.package) or self.package in sys.stdlib_module_names:
            raise ValueError(f"package: {self.package!r} is a word or a module of Python's own")
        if self.package in self.requires or self.package == "google":
            raise ValueError(f"package: {self.package!r} is a package that the stubs require")
        try:
            SpecifierSet(self.runtime)
        except InvalidSpecifier:
            raise ValueError(
                f'runtime: {self.runtime!r} is not a version specifier, such as ">=0.1,<0.2"'
            ) from None
        for extra, texts in self.extras.items():
            if extra in OF_THE_RUNTIME:
                raise ValueError(f"extras: {extra} is an extra of every stubs package")
            for text in texts:
                try:
                    PackageRequirement(text)
                except InvalidRequirement:
                    raise ValueError(
                        f"extras.{extra}: {text!r} is not a requirement (PEP 508)"
                    ) from None

    @property
    def requirements(self) -> list[Requirement]:
        """The required third-party distributions, by name."""
        return [Requirement(name, self.requires[name]) for name in sorted(self.requires)]


class Types(Table, frozen=True, kw_only=True):
    """The types for upstream's own modules. The file documents the keys."""

    distribution: _Distribution
    readme: _Text
    types_protobuf: _Text
    types_grpcio: _Text
    undeclared: tuple[_Text, ...]

    def __post_init__(self) -> None:
        _refuse_uncanonical(self.distribution)
        _refuse_not_versions(types_protobuf=self.types_protobuf, types_grpcio=self.types_grpcio)


def _refuse_uncanonical(name: str) -> None:
    if name != canonicalize_name(name):
        raise ValueError(f"distribution: write {name!r} as {canonicalize_name(name)!r}")


def _refuse_not_versions(**versions: str) -> None:
    for name, text in versions.items():
        try:
            Version(text)
        except InvalidVersion:
            key = name.replace("_", "-")
            raise ValueError(f"{key}: {text!r} is not a version number (PEP 440)") from None


class Package(Table, frozen=True, kw_only=True):
    """The whole file."""

    serial: Annotated[int, Meta(ge=0)]
    stubs: Stubs
    types: Types

    def __post_init__(self) -> None:
        if self.stubs.distribution == self.types.distribution:
            raise ValueError(f"two distributions are called {self.types.distribution}")

    @property
    def distributions(self) -> tuple[str, ...]:
        """The names of the generated distributions."""
        return (self.stubs.distribution, self.types.distribution)

    def version(self, release: str) -> str:
        """Returns our version for an upstream release: the release and our serial."""
        return f"{release}.{self.serial}"


def load(family: Family) -> Package:
    """Reads the file.

    Raises:
        CodegenError: the file of a family is invalid, names a README that does not exist, or claims
            a name that another distribution has.
    """
    _refuse_shared_names(families(family.workspace))
    return _read(family)


def owners(every: Iterable[Family]) -> dict[str, Family]:
    """Returns the family of each distribution, by name.

    Raises:
        CodegenError: as `load`.
    """
    return {name: family for family in every for name in load(family).distributions}


def _read(family: Family) -> Package:
    path = _path(family)
    package = toml.read(path, Package)
    for key, name in (("stubs", package.stubs.readme), ("types", package.types.readme)):
        if not (family.folder / name).is_file():
            raise CodegenError(
                f"the file {name} does not exist",
                where=f"{shown(path)}: {key}.readme",
                todo="Write the template, or fix the name.",
            )
    return package


def _refuse_shared_names(every: Sequence[Family]) -> None:
    """Refuses a distribution or a Python package that two claim: they would be one folder.

    Upstream's own names are claimed, too, and those of the hand-written distributions.
    """
    workspace = every[0].workspace
    distributions = dict.fromkeys((*workspace.hand_written, SPEEDUPS), "this repository")
    packages = {name.replace("-", "_"): holder for name, holder in distributions.items()}
    for family in every:
        distributions[family.name] = packages[family.name] = f"upstream's {family.name}"
    for family in every:
        package = _read(family)
        for key, name, taken in (
            ("stubs.distribution", package.stubs.distribution, distributions),
            ("stubs.package", package.stubs.package, packages),
            ("types.distribution", package.types.distribution, distributions),
        ):
            if name in taken:
                raise CodegenError(
                    f"{taken[name]} has a {key.rpartition('.')[2]} {name}, too",
                    where=f"{shown(_path(family))}: {key}",
                    todo="Give one of the two another name.",
                )
            taken[name] = family.name


def _path(family: Family) -> Path:
    return family.folder / "package.toml"
