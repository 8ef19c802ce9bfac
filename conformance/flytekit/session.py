"""Installs flytekit and the stubs, and runs the checkers before and after."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conformance.flytekit.checkers import CHECKERS, Finding
from conformance.flytekit.places import places
from conformance.runtimes.installers import uv

STUBS: Final = Path(__file__).parents[2] / "generated/flyteidl-stubs"


@dataclass(frozen=True)
class Comparison:
    """What the checkers find.

    Args:
        without: the number of errors without the stubs, by checker.
        beside: the number of errors with them, by checker.
        new: the errors at lines where the checker had none of the same rule without the stubs, by
            place.
    """

    without: Mapping[str, int]
    beside: Mapping[str, int]
    new: Mapping[str, Sequence[Finding]]


def compare(distributions: Sequence[str], folder: Path) -> Comparison:
    """Checks flytekit's sources twice, in an environment that is made in a folder.

    Args:
        distributions: flytekit and the types of other packages, with their versions.
        folder: an empty folder.

    Raises:
        InstallError: a distribution cannot be installed.
        CheckerError: a checker failed.
    """
    python = folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv("venv", "--python", "3.11", str(folder / "venv"))
    uv("pip", "install", "--python", str(python), *distributions)
    [installed] = (folder / "venv").rglob("site-packages/flytekit")
    sources = folder / "sources"
    shutil.copytree(installed, sources / "flytekit")
    without = _found(sources, python)
    uv("pip", "install", "--python", str(python), str(STUBS))
    return differences(without, _found(sources, python), sources)


def differences(
    without: Mapping[str, Sequence[Finding]], beside: Mapping[str, Sequence[Finding]], sources: Path
) -> Comparison:
    """Compares two runs of each checker."""
    known = {(each.checker, each.file, each.line, each.rule) for each in _all(without)}
    new = [
        each
        for each in _all(beside)
        if (each.checker, each.file, each.line, each.rule) not in known
    ]
    return Comparison(
        {checker: len(found) for checker, found in without.items()},
        {checker: len(found) for checker, found in beside.items()},
        places(new, sources),
    )


def _all(found: Mapping[str, Sequence[Finding]]) -> list[Finding]:
    return [each for findings in found.values() for each in findings]


def _found(sources: Path, python: Path) -> dict[str, list[Finding]]:
    return {name: check(sources, python) for name, check in CHECKERS.items()}
