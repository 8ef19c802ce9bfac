"""`codegen/package.toml`: what is particular to the package that we publish."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import tomlkit


@dataclass(frozen=True)
class Package:
    """Names and bounds of the package; the file says what each is."""

    distribution: str
    package: str
    serial: int
    support: tuple[str, ...]
    protobuf: str
    grpcio: str


def load(path: Path) -> Package:
    """Reads the file, which is the toolchain's own."""
    data = tomlkit.parse(path.read_text("utf-8")).unwrap()
    return Package(support=tuple(data.pop("support")), **data)
