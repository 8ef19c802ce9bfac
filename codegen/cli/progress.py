"""Progress of a long run: the current stage, how far it is, and how long each stage took."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

_LOG_WIDTH = 200
"""Table width, in columns, if the output is not a terminal: wide enough for full names."""

_STEP = 25
"""Pairs between two progress lines if the output is not a terminal."""


class Stages:
    """Shows stages as they run: a spinner on a terminal, otherwise plain lines.

    Args:
        console: where stages are shown.

    Attributes:
        seconds: duration of each finished stage, by name.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str, doing: str) -> Iterator[None]:
        """Shows and times the stage that the `with` block runs.

        Args:
            name: one word, for the summary table.
            doing: the progress message, such as `compiling 43 files`.
        """
        started = time.perf_counter()
        if self._console.is_terminal:
            with self._console.status(doing):
                yield
        else:
            self._console.print(f"{name}: {doing}", highlight=False, soft_wrap=True)
            yield
        self.seconds[name] = time.perf_counter() - started
        if self._console.is_terminal:
            took = f"{self.seconds[name]:.2f} s"
            self._console.print(f"[green]✓[/] {doing} [dim]{took}[/]", highlight=False)


def complain(text: str) -> None:
    """Prints an error message."""
    click.secho("error: ", fg="red", bold=True, nl=False, err=True)
    click.echo(text, err=True)


@contextmanager
def counted(console: Console, doing: str, total: int) -> Iterator[Callable[[], None]]:
    """Shows progress over `total` pairs: a bar on a terminal, otherwise a line now and then.

    Yields:
        A function to call after each pair.
    """
    if console.is_terminal:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task(doing, total=total)
            yield lambda: bar.advance(task)
        return
    count = 0

    def line() -> None:
        nonlocal count
        count += 1
        if count % _STEP == 0 or count == total:
            console.print(f"{doing}: {count} of {total} pairs", highlight=False)

    yield line


def show(table: Table) -> None:
    """Prints a table on standard output, without cutting names if that is not a terminal."""
    console = Console()
    (console if console.is_terminal else Console(width=_LOG_WIDTH)).print(table)
