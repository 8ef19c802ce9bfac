"""`speedups`: builds an sdist and a wheel of the compiled codec into `dist/`."""

from __future__ import annotations

import click

from codegen.cli import options
from codegen.cli.build import show_archives


@click.command()
def speedups() -> int:
    """Build an sdist and a wheel of flyte-stubs-speedups into dist/, where cargo is."""
    from codegen.release.speedups import build_speedups  # noqa: PLC0415 needs the dependency group `speedups`

    show_archives(build_speedups(options.workspace()))
    return 0
