"""Runs the tests in virtual environments of an installed CPython."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from conformance.runtimes import matrix, suite
from conformance.runtimes.distributions import Wheel, asked
from conformance.runtimes.installers import uv
from conformance.runtimes.matrix import Combination


def run(
    python: Path, version: str, combination: Combination, wheels: Sequence[Wheel], folder: Path
) -> Iterator[suite.Result]:
    """Creates an environment in a folder, and runs the tests with upb and with pure Python."""
    interpreter = make(python, version, combination, wheels, folder / "venv")
    copied = suite.copy(folder / "suite")
    for implementation in matrix.IMPLEMENTATIONS:
        yield suite.run(
            [str(interpreter)],
            copied,
            implementation,
            beside=combination.beside,
            warnings=combination.warnings,
        )


def make(
    python: Path, version: str, combination: Combination, wheels: Sequence[Wheel], folder: Path
) -> Path:
    """Creates an environment with the wheels and a combination. Returns its interpreter."""
    uv("venv", "--python", str(python), str(folder))
    found = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = ("pip", "install", "--python", str(found))
    ours = [each.with_extras for each in wheels]
    if combination.lowest:
        bounds = [f"{name}{specifier}" for name, specifier in asked(wheels, version).items()]
        uv(*install, *suite.TOOLS)
        uv(*install, "--resolution", "lowest-direct", "--only-binary", ":all:", *ours, *bounds)
    else:
        chosen = [each for each in (combination.protobuf, *combination.others) if each]
        uv(*install, *ours, *suite.TOOLS, *chosen)
    return found
