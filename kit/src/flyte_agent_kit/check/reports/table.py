"""A table, for people."""

from __future__ import annotations

import io
from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flyte_agent_kit.check.model import Checked, Result, Severity
from flyte_agent_kit.trace.printable import safe

_STATUSES = {
    "passed": ("✓", "green"),
    "skipped": ("-", "dim"),
    Severity.WARNING: ("!", "yellow"),
    Severity.ERROR: ("✗", "bold red"),
}
_WIDTH = 100


def as_table(checked: Checked) -> str:
    """Returns the table as plain text."""
    out = io.StringIO()
    console = Console(file=out, width=_WIDTH, highlight=False)
    console.print(table_of(checked))
    console.print(summary_of(checked.results))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def table_of(checked: Checked) -> Table:
    """Returns the table: a line for each check, and what was found and why it matters below it."""
    title = f"flyte-agent check {checked.target}"
    table = Table(box=SIMPLE, title=title, title_justify="left", min_width=len(title))
    table.add_column("")
    table.add_column("check", no_wrap=True)
    table.add_column("task", no_wrap=True)
    table.add_column("", overflow="fold")
    for each in checked.results:
        sign, style = _STATUSES[each.severity if each.status == "failed" else each.status]
        said = Text(safe(each.message), style if each.status == "failed" else "dim")
        if each.status == "failed":
            said.append(f"\n{each.check.why}", "dim")
        subject = "" if each.check.scope == "server" else each.subject
        table.add_row(Text(sign, style), Text(each.check.id, style), Text(safe(subject)), said)
    return table


def summary_of(results: Sequence[Result]) -> Text:
    """Returns a line that counts."""
    failed = [each for each in results if each.status == "failed"]
    errors = sum(each.severity is Severity.ERROR for each in failed)
    passed = sum(each.status == "passed" for each in results)
    skipped = len(results) - passed - len(failed)
    style = "bold red" if errors else "yellow" if failed else "green"
    counts = f"{passed} passed, {errors} errors, {len(failed) - errors} warnings, {skipped} skipped"
    return Text(counts, style)
