"""`codegen/package.toml`: what is particular to the distributions that we publish."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from codegen.project import read_toml


@dataclass(frozen=True)
class Stubs:
    """Names and bounds of the types of upstream's own modules; the file says what each is."""

    distribution: str
    types_protobuf: str
    types_grpcio: str
    undeclared: tuple[str, ...]


@dataclass(frozen=True)
class Requirement:
    """A distribution that the package needs, with the oldest version that works on each Python.

    Args:
        name: of the distribution.
        oldest: versions by the first Python that needs them, in ascending order.
        below: the first version that is refused, if any.
    """

    name: str
    oldest: Mapping[str, str]
    below: str = ""

    def lines(self) -> Iterator[str]:
        """One requirement for each range of Pythons, as metadata has it."""
        below = f",<{self.below}" if self.below else ""
        first, *later = self.oldest
        for python, after in zip_longest(self.oldest, later):
            bounds = [f'python_version >= "{python}"'] if python != first else []
            bounds += [f'python_version < "{after}"'] if after else []
            marker = "; " + " and ".join(bounds) if bounds else ""
            yield f"{self.name}>={self.oldest[python]}{below}{marker}"

    def __str__(self) -> str:
        """In words: `protobuf 4.25 or newer, below 8 (5.27 from Python 3.14 on)`."""
        (_, oldest), *later = self.oldest.items()
        below = f", below {self.below}" if self.below else ""
        newer = ", ".join(f"{version} from Python {python} on" for python, version in later)
        return f"{self.name} {oldest} or newer{below}" + (f" ({newer})" if newer else "")


@dataclass(frozen=True)
class Package:
    """Names and bounds of the package; the file says what each is."""

    distribution: str
    package: str
    serial: int
    support: tuple[str, ...]
    stubs: Stubs
    requires: tuple[Requirement, ...]

    @property
    def distributions(self) -> dict[str, str]:
        """Every distribution, with its folder below `generated/`: the empty name is that itself."""
        return {self.distribution: "", self.stubs.distribution: self.stubs.distribution}

    def version(self, release: str) -> str:
        """The version of what we publish for a release of the schema: that, and our serial."""
        return f"{release}.{self.serial}"


def load(path: Path) -> Package:
    """Reads the file, which is the toolchain's own."""
    data = read_toml(path)
    types = {key.replace("-", "_"): value for key, value in data.pop("stubs").items()}
    stubs = Stubs(undeclared=tuple(types.pop("undeclared")), **types)
    requires = tuple(
        Requirement(name, **bounds) for name, bounds in sorted(data.pop("requires").items())
    )
    return Package(support=tuple(data.pop("support")), stubs=stubs, requires=requires, **data)
