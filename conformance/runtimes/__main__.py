"""`nox -s runtimes` and `nox -s minimum`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import click
from rich.console import Console

from conformance.runtimes import cpython, distributions, matrix, pyodide, pythons, report
from conformance.runtimes.distributions import Wheel
from conformance.runtimes.report import Row

Job = Callable[[Path], Iterator[Row]]
"""Runs the tests in a folder of its own."""

PYODIDE = "Pyodide"


class Session:
    """A run of the command.

    Args:
        wheels: under test.
        minimum: whether only the lowest versions are tested.
        chosen: the Pythons that are asked for.

    Attributes:
        jobs: what to run.
        left_out: what is not run, and why, as sentences.
        missing: Pythons that were not found.
    """

    def __init__(self, wheels: list[Wheel], minimum: bool, chosen: tuple[str, ...]) -> None:
        self.wheels = wheels
        self.plan = matrix.minimum if minimum else matrix.every
        self.jobs: list[Job] = []
        self.left_out: list[str] = []
        self.missing: list[str] = []
        found = pythons.find(chosen)
        for version in chosen:
            if version in found:
                self._add(version, found[version])
            else:
                self.missing.append(f"Python {version}: not found")
        if pyodide.PYTHON in chosen:
            self._add_pyodide()

    def _add(self, version: str, python: Path) -> None:
        plan = self.plan(version, distributions.asked(self.wheels, version))
        for each in plan.combinations:
            self.jobs.append(partial(self._on_cpython, version, python, each))
        self.left_out += [f"Python {version}, {each}" for each in plan.left_out]

    def _on_cpython(
        self, version: str, python: Path, combination: matrix.Combination, folder: Path
    ) -> Iterator[Row]:
        for result in cpython.run(python, version, combination, self.wheels, folder):
            yield Row(version, combination.title, result)

    def _add_pyodide(self) -> None:
        try:
            package = pyodide.fetch()
        except pyodide.UnavailableError as error:
            self.missing.append(f"{PYODIDE} {pyodide.VERSION}: {error}")
            return
        asked = distributions.asked(self.wheels, pyodide.PYTHON)
        plan = pyodide.plan(self.plan(pyodide.PYTHON, asked).combinations)
        for each in plan.combinations:
            self.jobs.append(partial(self._on_pyodide, package, each))
        self.left_out += [f"{PYODIDE}, {each}" for each in plan.left_out]

    def _on_pyodide(
        self, package: Path, combination: matrix.Combination, folder: Path
    ) -> Iterator[Row]:
        yield Row(
            PYODIDE, combination.title, pyodide.run(package, combination, self.wheels, folder)
        )

    def run(self, folder: Path, said: Callable[[str], None]) -> list[Row]:
        """Runs every job, as many at a time as there are processors."""

        def rows(number: int, job: Job) -> list[Row]:
            found = []
            for row in job(folder / str(number)):
                said(report.line(row))
                found.append(row)
            return found

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            futures = [pool.submit(rows, *each) for each in enumerate(self.jobs)]
            return [row for future in futures for row in future.result()]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--minimum", is_flag=True, help="Only the lowest versions that are allowed.")
@click.option(
    "--python",
    "chosen",
    multiple=True,
    type=click.Choice(matrix.PYTHONS),
    help="Only this Python; may be given more than once.",
)
@click.option("--all", "every", is_flag=True, help="Fail if a Python is not found.")
def main(minimum: bool, chosen: tuple[str, ...], every: bool) -> None:
    """Build the wheels, and run their tests on every Python that is found and every protobuf."""
    console = Console()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary).resolve()
        wheels = distributions.build(folder / "dist")
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
