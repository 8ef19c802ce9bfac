"""`package.toml` of a family: what is particular to the distributions that we publish."""

from __future__ import annotations

from itertools import zip_longest
from typing import Annotated, NamedTuple

from msgspec import Meta

from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.upstream.family import Family

_Text = Annotated[str, Meta(min_length=1)]


class Bounds(Table, frozen=True, kw_only=True):
    """The versions of another distribution that the package runs with.

    Args:
        oldest: the oldest version by the first Python that needs it, in ascending order.
        below: the first version that is refused, if any.
    """

    oldest: Annotated[dict[str, _Text], Meta(min_length=1)]
    below: str = ""


class Requirement(NamedTuple):
    """A distribution that the package needs, and the versions that it runs with."""

    name: str
    bounds: Bounds

    @property
    def lines(self) -> list[str]:
        """A requirement for each range of Pythons, as metadata has it (PEP 508)."""
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
    """The package that people import; the file says what each key is."""

    distribution: _Text
    package: _Text
    description: _Text
    keywords: tuple[str, ...]
    readme: _Text
    runtime: _Text
    requires: dict[str, Bounds]

    @property
    def requirements(self) -> list[Requirement]:
        """What the package needs of other people's, by name."""
        return [Requirement(name, self.requires[name]) for name in sorted(self.requires)]


class Types(Table, frozen=True, kw_only=True):
    """The types of upstream's own modules; the file says what each key is."""

    distribution: _Text
    readme: _Text
    types_protobuf: _Text
    types_grpcio: _Text
    undeclared: tuple[str, ...]


class Package(Table, frozen=True, kw_only=True):
    """The whole file."""

    serial: Annotated[int, Meta(ge=0)]
    stubs: Stubs
    types: Types

    @property
    def distributions(self) -> tuple[str, ...]:
        """Every generated distribution."""
        return (self.stubs.distribution, self.types.distribution)

    def version(self, release: str) -> str:
        """The version of what we publish for a release of the schema: that, and our serial."""
        return f"{release}.{self.serial}"


def load(family: Family) -> Package:
    """Reads the file.

    Raises:
        CodegenError: it is wrong.
    """
    return toml.read(family.folder / "package.toml", Package)
