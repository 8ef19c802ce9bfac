"""`breaking`: checks the extended schema for breaking changes, and records a release's image."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import click
from rich.console import Console

from codegen.cli import options
from codegen.cli.progress import Stages, counted
from codegen.emit import package
from codegen.errors import CodegenError, shown
from codegen.gate import report, session, style
from codegen.tools import buf
from codegen.upstream.family import Family
from codegen.verdicts import images


@click.command()
@options.family
@click.option("--against", metavar="REF", help="Compare only with a git ref of this repository.")
@click.option("--release", help="Compare only with one release of the support window.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(list(report.FORMATS)),
    default="text",
    show_default=True,
)
@click.option(
    "--record",
    is_flag=True,
    help="If nothing breaks, record the image for the version to be tagged.",
)
def breaking(
    names: tuple[str, ...],
    against: str | None,
    release: str | None,
    output_format: str,
    record: bool,
) -> int:
    """Check the extended schema for changes that break consumers of any release (buf)."""
    with _annotating(output_format):
        return _run(names, against, release, output_format, record=record)


@contextmanager
def _annotating(output_format: str) -> Iterator[None]:
    """Reports an error that ends the run in the chosen format, too."""
    try:
        yield
    except (CodegenError, OSError) as error:
        if output_format == "github":
            click.echo(report.annotation(error))
        raise


def _run(
    names: tuple[str, ...],
    against: str | None,
    release: str | None,
    output_format: str,
    *,
    record: bool,
) -> int:
    if (against is not None) + (release is not None) + record > 1:
        raise click.UsageError("--against, --release and --record are mutually exclusive")
    chosen = options.chosen(names)
    if release is not None:
        chosen = (options.only(names, f"--release {release}"),)
    broken = [family for family in chosen if _breaks(family, against, release, output_format)]
    if record and not broken:
        for family in chosen:
            click.echo(
                f"{shown(session.record(family, package.load(family)))}: commit it, then tag"
            )
    return options.EXIT_NO if broken else 0


def _breaks(family: Family, against: str | None, release: str | None, output_format: str) -> bool:
    """Prints the verdict on a family's schema; returns whether anything breaks."""
    console = Console(stderr=True)
    stages = Stages(console)
    buf.require_pinned(family.workspace.pyproject)
    names = package.load(family)
    faults: list[buf.Finding] = []
    if against is None and release is None:
        with stages.stage("style", "running buf lint and buf format on our files"):
            faults = style.faults(family, images.protos(family, names))
    verdict = session.judge(
        family,
        names,
        against,
        release,
        stage=stages.stage,
        counting=lambda total: counted(console, "compared", total),
    )
    verdict = replace(verdict, style=tuple(faults))
    output = report.FORMATS[output_format](verdict)
    if output:
        click.echo(output)
    return not verdict.passed
