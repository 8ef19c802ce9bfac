"""`nox -s runtimes` and `nox -s minimum`."""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

import click
from rich.console import Console

from conformance.runtimes import distributions, matrix, report
from conformance.runtimes.installers import InstallError
from conformance.runtimes.session import Session


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--minimum", is_flag=True, help="Test only the lowest allowed versions.")
@click.option(
    "--python",
    "chosen",
    multiple=True,
    type=click.Choice(matrix.PYTHONS),
    help="Only this Python; can be repeated.",
)
@click.option("--all", "every", is_flag=True, help="Fail if a Python is not found.")
def main(minimum: bool, chosen: tuple[str, ...], every: bool) -> None:
    """Build the wheels, and run their tests on every installed Python and every protobuf."""
    console = Console()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary).resolve()
        try:
            wheels = distributions.build(folder / "dist")
        except InstallError as error:
            raise click.ClickException(str(error)) from None
        session = Session(wheels, minimum, chosen or matrix.PYTHONS)
        for each in session.missing:
            console.print(each, highlight=False, markup=False, soft_wrap=True)
        rows = session.run(folder, partial(console.print, highlight=False, markup=False))
    report.show(console, rows, [*session.missing, *session.left_out])
    failed = any(row.result.failed for row in rows) or not rows
    if failed or (every and session.missing):
        sys.exit(1)


if __name__ == "__main__":
    main()
