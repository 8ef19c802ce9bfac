"""Prints the results of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from conformance.runtimes.suite import Result

WIDTH = 120
"""Width of the table in columns, if the output is not a terminal."""


@dataclass(frozen=True)
class Row:
    """A run of the tests: the titles of its Python and combination, and the result."""

    python: str
    title: str
    result: Result


def line(row: Row) -> str:
    """Returns the line that is printed when a run ends."""
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
    """Returns a table with one row per run."""
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
