"""What a run prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from conformance.runtimes.suite import Result

WIDTH = 120
"""Of the table where there is no terminal."""


@dataclass(frozen=True)
class Row:
    """A run of the tests: the title of its Python, that of its combination, and what came of it."""

    python: str
    title: str
    result: Result


def line(row: Row) -> str:
    """What is printed when a run ends."""
    counted = f"{row.result.passed} passed, {row.result.failed} failed"
    ran = row.result.versions.implementation or "did not start"
    return f"{row.python}, {row.title}, {ran}: {counted}"


def show(console: Console, rows: Sequence[Row], left_out: Sequence[str]) -> None:
    """Prints the logs of failed runs, the table, and what was left out."""
    for row in rows:
        if row.result.failed:
            console.print(f"--- {row.python}, {row.title}", highlight=False, markup=False)
            console.print(row.result.log, highlight=False, markup=False)
    (console if console.is_terminal else Console(width=WIDTH)).print(table(rows))
    for each in left_out:
        console.print(f"Left out: {each}", highlight=False, markup=False, soft_wrap=True)


def table(rows: Sequence[Row]) -> Table:
    """One row a run."""
    found = Table(title="the packages' own tests, with -W error", title_justify="left")
    for column in ("Python", "combination", "protobuf", "grpcio", "runs on"):
        found.add_column(column)
    for column in ("passed", "skipped", "failed", "seconds"):
        found.add_column(column, justify="right")
    for row in rows:
        result = row.result
        found.add_row(
            f"{row.python} ({result.versions.python})",
            row.title,
            result.versions.protobuf,
            result.versions.grpcio,
            result.versions.implementation,
            *(str(count) for count in (result.passed, result.skipped, result.failed)),
            f"{result.seconds:.0f}",
        )
    return found
