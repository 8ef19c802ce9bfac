"""`build`: builds an sdist and a wheel of each distribution into `dist/`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from codegen.cli import options
from codegen.cli.progress import Stages, show
from codegen.upstream.wheels import sha256


@click.command()
@options.family
@options.release
def build(names: tuple[str, ...], release: str | None) -> int:
    """Build a reproducible sdist and wheel of each distribution into dist/."""
    from codegen.release.archives import build_into_dist  # noqa: PLC0415 needs the dependency group `build`

    chosen = options.chosen(names)
    if release is not None:
        chosen = (options.having(names, release, f"--release {release}"),)
    stages = Stages(Console(stderr=True))
    built = build_into_dist(options.workspace(), chosen, release, stages.stage)
    show_archives(built)
    return 0


def show_archives(archives: Sequence[Path]) -> None:
    """Prints the size and the checksum of what has been built into dist/."""
    table = Table(title="dist/", title_justify="left")
    table.add_column("file", no_wrap=True)
    table.add_column("bytes", justify="right")
    table.add_column("sha256", overflow="fold")
    for path in archives:
        table.add_row(path.name, f"{path.stat().st_size:,}", sha256(path))
    show(table)
