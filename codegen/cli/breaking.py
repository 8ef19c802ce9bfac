"""`breaking`: checks the extended schema for breaking changes, and records a release's image."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import click
from rich.console import Console

from codegen.cli import options
from codegen.cli.progress import Stages, complain, counted
from codegen.emit import package
from codegen.errors import CodegenError, shown
from codegen.gate import configuration, report, session
from codegen.gate.compare import Finding
from codegen.tools import buf, git
from codegen.upstream.family import Family, families
from codegen.verdicts import rules


@click.command()
@options.family
@click.option("--against", metavar="REF", help="Compare only with a git ref of this repository.")
@click.option("--release", help="Compare only with one release of the support window.")
@click.option(
    "--sample",
    is_flag=True,
    help="Compare with the first and the last release, and those around known breaks.",
)
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
    *,
    sample: bool,
    output_format: str,
    record: bool,
) -> int:
    """Check the extended schema for changes that break consumers of any release (buf).

    Exits with 0 if nothing breaks, 1 if something does, 2 if that cannot be said, and 3 if only
    the style of our extensions is wrong.
    """
    with _annotating(output_format):
        return _run(names, against, release, output_format, sample=sample, record=record)


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
    sample: bool,
    record: bool,
) -> int:
    if (against is not None) + (release is not None) + sample + record > 1:
        raise click.UsageError("--against, --release, --sample and --record are mutually exclusive")
    here = options.workspace()
    buf.require_pinned(here.pyproject)
    rules.load()
    chosen = options.chosen(names)
    if release is not None:
        chosen = (options.having(names, release, f"--release {release}"),)
    commit = None if against is None else git.commit(here.root, against)
    # The configuration is the repository's; the first family's report has what is wrong with it.
    weaker = [] if commit is None else configuration.weaker(here, families(here), commit)
    statuses = []
    for family in chosen:
        statuses.append(_status(family, commit, release, weaker, output_format, sample=sample))
        weaker = []
    worst = next((each for each in _WORST if each in statuses), options.EXIT_OK)
    if record and worst == options.EXIT_OK:
        for family in chosen:
            click.echo(
                f"{shown(session.record(family, package.load(family)))}: commit it, then tag"
            )
    return worst


_WORST = (options.EXIT_NO, options.EXIT_BAD_INPUT, options.EXIT_STYLE)
"""Exit statuses; the first one that occurs in a family is the command's."""


def _status(
    family: Family,
    against: git.Commit | None,
    release: str | None,
    weaker: Sequence[Finding],
    output_format: str,
    *,
    sample: bool,
) -> int:
    """Prints the verdict on a family's schema; returns the exit status for it."""
    console = Console(stderr=True)
    judged = session.judge(
        family,
        package.load(family),
        against,
        release,
        sample=sample,
        stage=Stages(console).stage,
        counting=lambda total: counted(console, "compared", total),
    )
    verdict = replace(judged.verdict, findings=(*judged.verdict.findings, *weaker))
    if weaker and against is not None:
        compared = (configuration.CONTRACT, against.ref)
        verdict = replace(verdict, pairs=(*verdict.pairs, compared))
    output = report.FORMATS[output_format](verdict)
    if output:
        click.echo(output)
    if judged.drift is not None:
        complain(str(judged.drift))
        if output_format == "github":
            click.echo(report.annotation(judged.drift))
    if verdict.findings or verdict.stale:
        return options.EXIT_NO
    if judged.drift is not None:
        return options.EXIT_BAD_INPUT
    return options.EXIT_STYLE if verdict.style else options.EXIT_OK
