"""Collects the jobs of a run, and runs them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from conformance.runtimes import cpython, distributions, matrix, pyodide, pythons, report, suite
from conformance.runtimes.distributions import Wheel
from conformance.runtimes.installers import InstallError
from conformance.runtimes.report import Row

PYODIDE = "Pyodide"


@dataclass(frozen=True)
class Job:
    """One combination on one Python.

    Args:
        python: the title of the Python.
        title: the title of the combination.
        run: installs the combination in a folder and runs the tests there.
    """

    python: str
    title: str
    run: Callable[[Path], Iterator[suite.Result]]


class Session:
    """A run of the command.

    Args:
        wheels: the wheels under test.
        minimum: whether only the lowest versions are tested.
        chosen: the Pythons to test.

    Attributes:
        jobs: the jobs to run.
        left_out: what is left out, and why.
        missing: the Pythons that were not found.
    """

    def __init__(self, wheels: Sequence[Wheel], minimum: bool, chosen: Sequence[str]) -> None:
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
            run = partial(cpython.run, python, version, each, self.wheels)
            self.jobs.append(Job(version, each.title, run))
        self.left_out += [f"Python {version}, {each}" for each in plan.left_out]

    def _add_pyodide(self) -> None:
        try:
            package = pyodide.fetch()
        except pyodide.UnavailableError as error:
            self.missing.append(f"{PYODIDE} {pyodide.VERSION}: {error}")
            return
        asked = distributions.asked(self.wheels, pyodide.PYTHON)
        plan = pyodide.plan(self.plan(pyodide.PYTHON, asked))
        for each in plan.combinations:
            run = partial(pyodide.run, package, each, self.wheels)
            self.jobs.append(Job(PYODIDE, each.title, run))
        self.left_out += [f"{PYODIDE}, {each}" for each in plan.left_out]

    def run(self, folder: Path, report_line: Callable[[str], None]) -> list[Row]:
        """Runs every job, in parallel on all processors.

        Args:
            folder: the parent of the jobs' folders.
            report_line: prints a line when a run ends.
        """

        def rows(number: int, job: Job) -> list[Row]:
            found = []
            for result in results(job, folder / str(number)):
                found.append(Row(job.python, job.title, result))
                report_line(report.line(found[-1]))
            return found

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            futures = [pool.submit(rows, *each) for each in enumerate(self.jobs)]
            return [row for future in futures for row in future.result()]


def results(job: Job, folder: Path) -> Iterator[suite.Result]:
    """Yields the results of a job; a failed one if the installation fails."""
    try:
        yield from job.run(folder)
    except InstallError as error:
        yield suite.Result(
            suite.Versions(), passed=0, skipped=0, failed=1, seconds=0, log=str(error)
        )
