"""Where things are in a checkout of this repository."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Workspace:
    """A checkout.

    Args:
        root: its top folder.
    """

    root: Path

    @property
    def proto(self) -> Path:
        """A folder for each family of schemas."""
        return self.root / "proto"

    @property
    def codegen(self) -> Path:
        """The toolchain."""
        return self.root / "codegen"

    @property
    def runtime(self) -> Path:
        """The hand-written distribution that generated packages stand on."""
        return self.root / "runtime"

    @property
    def generated(self) -> Path:
        """A folder for each generated distribution."""
        return self.root / "generated"

    @property
    def dist(self) -> Path:
        """Built archives and pages; git ignores it."""
        return self.root / "dist"

    @property
    def pyproject(self) -> Path:
        """The dependency groups, which pin the tools."""
        return self.root / "pyproject.toml"

    @property
    def legal(self) -> tuple[Path, ...]:
        """The texts that every distribution bears."""
        return (self.root / "LICENSE", self.root / "NOTICE")
