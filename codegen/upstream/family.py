"""A family: an upstream schema, and the folder below `proto/` with everything specific to it."""

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
    """An upstream schema and our data about it.

    Args:
        workspace: the checkout.
        name: the name of the distribution on the index, of the top folder of its protos, and of
            our folder below `proto/`.
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
        """Our additions to the schema."""
        return self.folder / "extensions"

    @property
    def released(self) -> Path:
        """Contains the image of each of our own releases, named after its version."""
        return self.folder / "released"

    @cached_property
    def pins(self) -> Pins:
        """The pins in `upstream.toml`, read once.

        Raises:
            CodegenError: as `pins.load`.
        """
        return pins.load(self.folder / "upstream.toml", self.name)


def families(workspace: Workspace) -> tuple[Family, ...]:
    """Returns every family, sorted by name.

    Raises:
        CodegenError: there are no families.
    """
    found = sorted(path.parent.name for path in workspace.proto.glob("*/upstream.toml"))
    if not found:
        raise CodegenError(
            "does not contain a <family>/upstream.toml",
            where=shown(workspace.proto),
            todo="Run the command in a checkout of the repository.",
        )
    return tuple(Family(workspace, name) for name in found)
