"""`api`: lists public names that changed since the last release without an announcement."""

from __future__ import annotations

import click
from rich.console import Console

from codegen.cli import options
from codegen.emit import package
from codegen.tools import changelog


@click.command()
@options.family
def api(names: tuple[str, ...]) -> int:
    """List public names that broke since the last release without an announcement (griffe)."""
    from codegen.release import api  # noqa: PLC0415 only this command needs griffe

    here = options.workspace()
    chosen = options.chosen(names)
    console = Console(soft_wrap=True)
    tag = api.last_release(here.root)
    if tag is None:
        console.print("no earlier commit has a version tag, so there is nothing to compare with")
        return 0
    distributions = [
        distribution for family in chosen for distribution in package.load(family).distributions
    ]
    broken = api.broken_since(here, tag, distributions)
    silent = api.unannounced(broken, here, tag)
    for each in silent:
        console.print(f"{each.path}: {each.what}", highlight=False)
    console.print(
        f"since {tag}: {len(broken)} public names changed or removed, {len(silent)} of them"
        " unannounced",
        highlight=False,
    )
    if silent:
        console.print(f"Keep them, or name each in backticks in {changelog.HINT}")
    return options.EXIT_NO if silent else 0
