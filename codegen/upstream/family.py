"""A family of schemas: one folder below `proto/`, with everything that is particular to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from codegen.errors import CodegenError, shown
from codegen.upstream import pins
from codegen.upstream.pins import Pins
from codegen.workspace import Workspace


@dataclass(frozen=True)
class Family:
    """One upstream schema, and what we make of it.

    Args:
        workspace: the checkout.
        name: the distribution on the index, the top folder of its protos, and our folder for it.
    """

    workspace: Workspace
    name: str

    @property
    def folder(self) -> Path:
        """`proto/<family>`."""
        return self.workspace.proto / self.name

    @property
    def vendor(self) -> Path:
        """Upstream's schema as published; `nox -s vendor` writes it."""
        return self.folder / "vendor"

    @property
    def extensions(self) -> Path:
        """What we add to it."""
        return self.folder / "extensions"

    @property
    def released(self) -> Path:
        """The image of each of our own releases, by its version."""
        return self.folder / "released"

    @cached_property
    def pins(self) -> Pins:
        """What `upstream.toml` says; read once.

        Raises:
            CodegenError: as `pins.load`.
        """
        return pins.load(self.folder / "upstream.toml", self.name)


def families(workspace: Workspace) -> tuple[Family, ...]:
    """Every family, by name.

    Raises:
        CodegenError: there is none.
    """
    found = sorted(path.parent.name for path in workspace.proto.glob("*/upstream.toml"))
    if not found:
        raise CodegenError(
            "holds no <family>/upstream.toml",
            where=shown(workspace.proto),
            todo="Run the command in a checkout of the repository.",
        )
    return tuple(Family(workspace, name) for name in found)
