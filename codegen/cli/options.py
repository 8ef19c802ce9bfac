"""Options that several commands share, and their exit statuses."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click
from packaging.version import Version

from codegen.errors import CodegenError, shown
from codegen.upstream.family import Family, families
from codegen.upstream.pins import parse_version
from codegen.workspace import Workspace

EXIT_OK: Final = 0
EXIT_NO: Final = 1
"""Exit status of a check that found something: drift, a breaking change, or a newer release."""
EXIT_BAD_INPUT: Final = 2
"""Exit status of a command that could not do its work: bad input, a missing tool, or a bug."""
EXIT_STYLE: Final = 3
"""Exit status of `breaking` if nothing breaks, and only the style of an extension is wrong."""

family = click.option(
    "--family",
    "names",
    multiple=True,
    metavar="NAME",
    help="A family below proto/; can be repeated. Default: all families.",
)
release = click.option("--release", help="A release of the window, not the vendored one.")
out = click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="The folder to write.",
)


def workspace() -> Workspace:
    """Returns the checkout that contains this module."""
    return Workspace(Path(__file__).resolve().parents[2])


def chosen(names: tuple[str, ...], where: str = "--family") -> tuple[Family, ...]:
    """Returns the named families, or all of them if no name is given.

    Args:
        names: the names.
        where: the option or argument that they come from, for the message.

    Raises:
        CodegenError: a family does not exist.
    """
    every = {each.name: each for each in families(workspace())}
    for name in names:
        if name not in every:
            raise CodegenError(
                f"there is no family {name!r}",
                where=where,
                todo=f"Name one of {', '.join(every)}.",
            )
    return tuple(every[name] for name in dict.fromkeys(names)) or tuple(every.values())


def having(names: tuple[str, ...], release: str, because: str, *, new: bool = False) -> Family:
    """Returns the one family that a release belongs to.

    Args:
        names: the values of --family.
        release: the release, which one family's support window has if several families are left.
        because: the argument that applies to a single family, for the message.
        new: whether the release may be outside every window, as one to be taken in.

    Raises:
        CodegenError: there are several families, and not exactly one has the release.
    """
    found = chosen(names)
    if len(found) == 1:
        return found[0]
    version = parse_version(release)
    known = [each for each in found if version in [*map(Version, each.pins.window)]]
    if len(known) == 1:
        return known[0]
    listed = ", ".join(f"{each.name} ({each.pins.first} to {each.pins.last})" for each in found)
    if known or new or version is None:
        raise CodegenError(
            f"{because} is about one family, and there are {listed}",
            where="--family",
            todo=f"Name it: --family {' or --family '.join(each.name for each in found)}",
        )
    ordered = sorted(found, key=lambda each: Version(each.pins.first))
    begun = [each for each in ordered if Version(each.pins.first) <= version]
    likely = (begun or ordered[:1])[-1]
    raise CodegenError(
        f"{because} is in no support window; there are {listed}",
        where="--family",
        todo=likely.pins.to_take_in(release),
    )


def refuse_own_folders(folder: Path) -> None:
    """Refuses a folder inside the repository's sources or generated output.

    Raises:
        CodegenError: the folder is inside one of them.
    """
    here, resolved = workspace(), folder.resolve()
    hand_written = (*here.hand_written.values(), here.speedups)
    for own in (here.generated, here.proto, here.codegen, *hand_written):
        if resolved == own or own in resolved.parents:
            raise CodegenError(
                f"lies in {shown(own)}/, which belongs to this repository",
                where=str(folder),
                todo="Name a folder elsewhere.",
            )
