"""`nox -s mutations`: compares the gate with an oracle, on every edit that descriptors allow."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from fnmatch import fnmatchcase

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from codegen.cli import options
from codegen.errors import CodegenError
from codegen.tools import buf
from conformance.mutations import explained, report
from conformance.mutations.mutation import Mutation
from conformance.mutations.oracle.runtimes import IMPLEMENTATIONS, Runtime
from conformance.mutations.session import Session

_LOG_WIDTH = 120
_STEP = 600
"""Mutations between two progress lines if the output is not a terminal."""


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@options.family
@click.option("--sample", is_flag=True, help="Only a few: each kind, for each contract.")
@click.option(
    "--only",
    metavar="PATTERN",
    help='Only mutations with such a name, such as "field.renamed *.custom_info".',
)
def main(names: tuple[str, ...], sample: bool, only: str | None) -> None:
    """Change the schema in every way, and compare the gate with real protobuf runtimes."""
    try:
        buf.require_pinned(options.workspace().pyproject)
        differences = explained.load()
        sessions = [Session(each, differences, narrow=sample) for each in options.chosen(names)]
        wanted = [(each, _wanted(each, only, sample=sample)) for each in sessions]
        if not any(chosen for _, chosen in wanted):
            raise CodegenError(
                f"no mutation is named {only!r}",
                where="--only",
                todo="A name is the kind, the element and sometimes a variant: a * stands for any.",
            )
        passed = [run(session, chosen) for session, chosen in wanted if chosen]
    except CodegenError as error:
        click.secho("error: ", fg="red", bold=True, nl=False, err=True)
        click.echo(str(error), err=True)
        sys.exit(options.EXIT_BAD_INPUT)
    sys.exit(0 if all(passed) else options.EXIT_NO)


def _wanted(session: Session, only: str | None, *, sample: bool) -> list[Mutation]:
    chosen = session.sample() if sample else session.mutations
    return [each for each in chosen if only is None or fnmatchcase(each.name, only)]


def run(session: Session, chosen: Sequence[Mutation]) -> bool:
    """Judges some mutations of a family's schema. Returns whether nothing is wrong.

    Raises:
        CodegenError: a file is invalid, or a tool is missing.
    """
    started = time.perf_counter()
    with ExitStack() as stack:
        runtimes = [stack.enter_context(Runtime(each)) for each in IMPLEMENTATIONS]
        judged = stack.enter_context(_progress(Console(stderr=True), len(chosen)))
        session.judge(chosen, runtimes, judged)
    out = Console()
    out = out if out.is_terminal else Console(width=_LOG_WIDTH, soft_wrap=True)
    whole = len(chosen) == len(session.mutations)
    passed = report.show(out, session, whole=whole)
    took = time.perf_counter() - started
    line = f"{len(chosen):,} of {len(session.mutations):,} mutations of {session.family.name}"
    out.print(f"{line}; {took:.0f} s", highlight=False)
    return passed


@contextmanager
def _progress(console: Console, total: int) -> Iterator[Callable[[int], None]]:
    """Shows progress: a bar on a terminal, otherwise a line now and then."""
    if console.is_terminal:
        columns = (TextColumn("judging"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task("judging", total=total)
            yield lambda count: bar.advance(task, count)
        return
    done = 0

    def line(count: int) -> None:
        nonlocal done
        before, done = done, done + count
        if before // _STEP != done // _STEP or done == total:
            console.print(f"judged {done:,} of {total:,} mutations", highlight=False)

    yield line


if __name__ == "__main__":
    main()
