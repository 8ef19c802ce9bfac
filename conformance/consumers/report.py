"""Prints a run's results: a table, upstream's known changes, and every failure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from packaging.version import Version
from rich.console import Console
from rich.table import Table

from conformance.consumers.processes import Answer
from conformance.consumers.session import Note, Result, Session


def show(console: Console, session: Session, hellos: Mapping[str, Answer]) -> None:
    """Prints the report.

    Args:
        console: where the report is printed.
        session: the finished run.
        hellos: the runtime of each release's consumer.
    """
    table = Table(title="our stubs and the releases of the window", title_justify="left")
    table.add_column("release")
    table.add_column("protobuf")
    table.add_column("messages", justify="right")
    table.add_column("known differences", justify="right")
    table.add_column("unknown differences", justify="right")
    table.add_column("wire")
    for release, result in session.results.items():
        table.add_row(
            release,
            hellos[release]["protobuf"],
            f"{result.messages:,}",
            str(result.known),
            str(result.unknown),
            _wire(result),
        )
    console.print(table)
    for means, notes in _by_meaning(session.notes).items():
        contracts = ", ".join(dict.fromkeys(note.contract for note in notes))
        elements = ", ".join(dict.fromkeys(note.element for note in notes))
        line = f"{contracts} ({_span(note.release for note in notes)}): {elements}\n  {means}"
        console.print(f"known to have changed: {line}", highlight=False, markup=False)
    for failure in session.failures:
        console.print("FAILED ", style="red bold", end="")
        console.print(failure, highlight=False, markup=False)


def _wire(result: Result) -> str:
    if result.talk is None:
        return ""
    failed = f", {len(result.talk.failures)} failed" if result.talk.failures else ""
    changed = f", {len(result.talk.changed)} changed" if result.talk.changed else ""
    return f"{result.talk.methods} methods, {result.talk.calls} calls{changed}{failed}"


def _by_meaning(notes: Iterable[Note]) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    for note in notes:
        found.setdefault(note.means, []).append(note)
    return found


def _span(releases: Iterable[str]) -> str:
    ordered = sorted(set(releases), key=Version)
    return ordered[0] if len(ordered) == 1 else f"{ordered[0]} to {ordered[-1]}"
