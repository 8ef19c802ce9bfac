"""`propose`: writes what a maintainer of upstream needs to take our extension."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from codegen import pipeline
from codegen.cli import options
from codegen.cli.progress import Stages
from codegen.errors import shown
from codegen.proposal import changes, description
from codegen.tools import tree
from codegen.upstream.family import Family
from codegen.upstream.vendor import vendored


@click.command()
@click.argument("names", nargs=-1, metavar="[FAMILY]...")
@options.out
def propose(names: tuple[str, ...], out: Path | None) -> None:
    """Write a patch for upstream's .proto files and its description to dist/proposals/FAMILY."""
    folder = out or options.workspace().dist / "proposals"
    options.refuse_own_folders(folder)
    for family in options.chosen(names, "FAMILY"):
        _propose(family, folder / family.name)


def _propose(family: Family, folder: Path) -> None:
    """Writes the proposal of a family, if its extensions add anything.

    Raises:
        CodegenError: the extensions conflict with the schema, or a tool fails.
    """
    console = Console(soft_wrap=True)
    stages = Stages(Console(stderr=True))
    merged = pipeline.merge(family, family.pins.release, vendored(family), stages.stage)
    with stages.stage("propose", "printing the change with the next free numbers"):
        found = changes.changes(merged)
    if not found.elements:
        console.print(f"{family.pins.label} has everything that our extensions add")
        return
    files = {
        "changes.diff": "".join(found.diffs.values()).encode(),
        "description.md": description.description(family, found).encode(),
    }
    tree.replace(folder, files, tree.listed)
    for each in found.numbers:
        console.print(f"{each.element} asks for {each.asked}", highlight=False)
    console.print(f"{shown(folder)}/description.md", highlight=False)
