"""Reads a family's `upstream.toml`: the vendored release and the support window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tomlkit
from msgspec import Meta
from packaging.version import InvalidVersion, Version

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.tools.toml import Table

_Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_Text = Annotated[str, Meta(min_length=1)]


@dataclass(frozen=True)
class Wheel:
    """A wheel on the index. `sha256` is None if the wheel is not pinned yet."""

    distribution: str
    version: str
    sha256: str | None = None

    def __str__(self) -> str:
        return f"{self.distribution} {self.version}"


@dataclass(frozen=True)
class Imported:
    """A wheel with protos that the family imports, and the files to take from it."""

    wheel: Wheel
    files: tuple[str, ...]


@dataclass(frozen=True)
class Pins:
    """The contents of `upstream.toml`.

    Args:
        family: the family's name.
        release: the vendored release.
        first: the oldest release of the support window.
        window: every final release from `first` on, oldest first.
        beside: protos that the family's own wheels hold outside its folder.
        imports: the wheels with the other protos that the family imports.
        path: the file.
    """

    family: str
    release: str
    first: str
    window: Mapping[str, Wheel]
    beside: tuple[str, ...]
    imports: tuple[Imported, ...]
    path: Path

    @property
    def label(self) -> str:
        """Family and vendored release, such as `flyteidl 1.16.8`."""
        return f"{self.family} {self.release}"

    @property
    def last(self) -> str:
        """The newest release of the support window."""
        return list(self.window)[-1]

    def wheel(self, release: str) -> Wheel:
        """Returns the pinned wheel of a release of the window.

        Raises:
            CodegenError: the release is not in the window.
        """
        for known, wheel in self.window.items():
            if parse_version(known) == parse_version(release):
                return wheel
        raise CodegenError(
            f"{self.family} {release} is not in the support window, {self.first} to {self.last}",
            where=shown(self.path),
            todo=self.to_take_in(release),
        )

    def to_take_in(self, release: str) -> str:
        """Says what would take a release into the window that is not in it."""
        wanted, path = parse_version(release), shown(self.path)
        if wanted is None:
            return f"{release!r} is not a version number. Name one of {', '.join(self.window)}."
        if wanted.is_prerelease:
            return f"The window takes final releases alone. Name one of {', '.join(self.window)}."
        if wanted < Version(self.first):
            return (
                f"To take it in, lower `first` under [window] in {path}, and list the sha256 of"
                " every release from there on under [window.wheels]."
            )
        if wanted < Version(self.last):
            return (
                f"Name one of {', '.join(self.window)}. If the index has {release}, too, list its"
                f" sha256 under [window.wheels] in {path}."
            )
        return (
            "Take it into the window, if it exists:"
            f" nox -s vendor -- --family {self.family} {release}"
        )


class _Import(Table, frozen=True, kw_only=True):
    distribution: _Text
    version: _Text
    sha256: _Sha256
    files: Annotated[tuple[_Text, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        _refuse_no_version(self.version)


class _Window(Table, frozen=True, kw_only=True):
    first: str
    wheels: dict[str, _Sha256]

    def __post_init__(self) -> None:
        for release in self.wheels:
            _refuse_no_version(release)
        if self.first not in self.wheels:
            raise ValueError(f"the first release, {self.first}, has no sha256 under wheels")
        oldest = min(self.wheels, key=Version)
        if Version(oldest) < Version(self.first):
            raise ValueError(f"wheels has {oldest}, which is older than the first, {self.first}")


class _Upstream(Table, frozen=True, kw_only=True):
    release: str
    window: _Window
    beside: tuple[_Text, ...] = ()
    imports: tuple[_Import, ...] = ()

    def __post_init__(self) -> None:
        if self.release not in self.window.wheels:
            raise ValueError(f"release {self.release} has no sha256 under window.wheels")


def load(path: Path, family: str) -> Pins:
    """Reads the pins of a family.

    Raises:
        CodegenError: the file is missing or not TOML, or a key is missing, unknown or invalid.
    """
    table = toml.read(path, _Upstream)
    releases = sorted(table.window.wheels, key=Version)
    return Pins(
        family,
        table.release,
        table.window.first,
        {each: Wheel(family, each, table.window.wheels[each]) for each in releases},
        table.beside,
        tuple(
            Imported(Wheel(each.distribution, each.version, each.sha256), each.files)
            for each in table.imports
        ),
        path,
    )


def move_pin(path: Path, release: str, wheels: Mapping[str, str]) -> str:
    """Returns the text of an `upstream.toml` with a moved pin and a larger window.

    Args:
        path: the `upstream.toml`; only read. Its comments and its layout are preserved.
        release: the release to vendor.
        wheels: sha256 by release, for the releases to add to the window.
    """
    document = tomlkit.parse(path.read_text("utf-8"))
    document["release"] = release
    table = document["window"]["wheels"]
    for version in sorted(wheels, key=Version):
        table[version] = wheels[version]
    return tomlkit.dumps(document)


def parse_version(text: str) -> Version | None:
    """Parses a version number (PEP 440); returns None if the text is not one."""
    try:
        return Version(text)
    except InvalidVersion:
        return None


def _refuse_no_version(text: str) -> None:
    if parse_version(text) is None:
        raise ValueError(f"{text!r} is not a version number (PEP 440)")
