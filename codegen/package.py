"""`codegen/package.toml`: what is particular to the distributions that we publish."""

from __future__ import annotations

from dataclasses import dataclass
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
class Package:
    """Names and bounds of the package; the file says what each is."""

    distribution: str
    package: str
    serial: int
    support: tuple[str, ...]
    protobuf: str
    grpcio: str
    stubs: Stubs

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
    return Package(support=tuple(data.pop("support")), stubs=stubs, **data)
