"""Paths in a checkout of this repository."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Workspace:
    """A checkout.

    Args:
        root: the top folder.
    """

    root: Path

    @property
    def proto(self) -> Path:
        """Contains a folder for each family of schemas."""
        return self.root / "proto"

    @property
    def codegen(self) -> Path:
        """The toolchain's sources."""
        return self.root / "codegen"

    @property
    def runtime(self) -> Path:
        """The hand-written distribution that generated packages import."""
        return self.root / "runtime"

    @property
    def kit(self) -> Path:
        """The hand-written distribution for people who write and run agents."""
        return self.root / "kit"

    @property
    def speedups(self) -> Path:
        """The compiled codec, which is optional; built by cargo and not with the others."""
        return self.root / "speedups"

    @property
    def hand_written(self) -> dict[str, Path]:
        """The folder of each hand-written distribution, in the order of their dependencies."""
        return {"flyte-stubs-runtime": self.runtime, "flyte-agent-kit": self.kit}

    @property
    def generated(self) -> Path:
        """Contains a folder for each generated distribution."""
        return self.root / "generated"

    @property
    def dist(self) -> Path:
        """Built archives and pages, ignored by git."""
        return self.root / "dist"

    @property
    def pyproject(self) -> Path:
        """The file with the dependency groups, which pin the tools."""
        return self.root / "pyproject.toml"

    @property
    def legal(self) -> tuple[Path, ...]:
        """The licence files that every distribution includes."""
        return (self.root / "LICENSE", self.root / "NOTICE")
