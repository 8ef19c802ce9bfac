"""What several commands take: families, releases, folders; and how they end."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from codegen.errors import CodegenError, shown
from codegen.upstream.family import Family, families
from codegen.workspace import Workspace

EXIT_NO: Final = 1
"""Exit status where the answer is no: drift, a break, or a newer release."""
EXIT_BAD_INPUT: Final = 2
"""Exit status for bad input."""

family = click.option(
    "--family",
    "names",
    multiple=True,
    metavar="NAME",
    help="A family below proto/; may be given several times. By default all of them.",
)
release = click.option("--release", help="A release of the support window, not the vendored one.")
out = click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="The folder to write.",
)


def workspace() -> Workspace:
    """The checkout that this toolchain stands in."""
    return Workspace(Path(__file__).resolve().parents[2])


def chosen(names: tuple[str, ...]) -> tuple[Family, ...]:
    """The families of these names, or all of them.

    Raises:
        CodegenError: there is no such family.
    """
    every = {each.name: each for each in families(workspace())}
    for name in names:
        if name not in every:
            raise CodegenError(
                f"there is no family {name!r}",
                where="--family",
                todo=f"Name one of {', '.join(every)}.",
            )
    return tuple(every[name] for name in dict.fromkeys(names)) or tuple(every.values())


def only(names: tuple[str, ...], because: str) -> Family:
    """The one family that is meant.

    Args:
        names: as given.
        because: the argument that speaks of one family.

    Raises:
        CodegenError: several could be meant.
    """
    found, *others = chosen(names)
    if others:
        raise CodegenError(
            f"{because} is about one family, and there are"
            f" {', '.join(each.name for each in (found, *others))}",
            where="--family",
            todo=f"Name it: --family {found.name}",
        )
    return found


def refuse_own_folders(folder: Path) -> None:
    """Refuses to write where the repository keeps its sources and what is generated from them.

    Raises:
        CodegenError: the folder is there.
    """
    here, resolved = workspace(), folder.resolve()
    for own in (here.generated, here.proto, here.codegen, here.runtime):
        if resolved == own or own in resolved.parents:
            raise CodegenError(
                f"lies in {shown(own)}/, which belongs to this repository",
                where=str(folder),
                todo="Name a folder elsewhere.",
            )
