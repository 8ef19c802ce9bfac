"""Copies the packages' own tests, and runs the copy."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from conformance.runtimes.distributions import ROOT

TOOLS: Final = ("pytest", "hypothesis", "json-merge-patch")
"""What the tests import besides the packages and their extras."""

FILES: Final = (
    *(f"conformance/{name}.py" for name in ("__init__", "codecs", "differential", "examples")),
    *(f"conformance/{name}.py" for name in ("fields", "implementation", "json_values")),
    "conformance/strategies.py",
    *(f"tests/{name}.py" for name in ("__init__", "programs", "webassembly")),
    *("tests/package", "tests/runtime"),
)
"""The files and folders to copy."""

FEWER_EXAMPLES: Final = {"upb": "10", "python": "50"}
"""Divisor for the number of examples, by implementation of protobuf."""

VERSIONS: Final = """
import platform
from importlib.metadata import PackageNotFoundError, version
from google.protobuf.internal.api_implementation import Type
try:
    grpcio = version("grpcio")
except PackageNotFoundError:
    grpcio = "none"
print(platform.python_version(), version("protobuf"), grpcio, Type())
"""


@dataclass(frozen=True)
class Versions:
    """The versions that a run used; empty if they could not be determined."""

    python: str = ""
    protobuf: str = ""
    grpcio: str = ""
    implementation: str = ""


@dataclass(frozen=True)
class Result:
    """What pytest counted in one run."""

    versions: Versions
    passed: int
    skipped: int
    failed: int
    seconds: float
    log: str


def copy(folder: Path) -> Path:
    """Copies the tests into a folder."""
    for name in FILES:
        source, copied = ROOT / name, folder / name
        copied.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, copied, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copied)
    return folder


def run(
    interpreter: Sequence[str],
    folder: Path,
    implementation: str,
    *,
    beside: Sequence[str] = (),
    warnings: Sequence[str] = (),
    ignored: Sequence[str] = (),
) -> Result:
    """Runs the copied tests, with warnings as errors.

    Args:
        interpreter: the command that starts Python.
        folder: the folder of the copy.
        implementation: the implementation of protobuf: `upb` or `python`.
        beside: modules that are imported first.
        warnings: warning filters after `error`.
        ignored: files of the copy to skip.
    """
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    env |= {
        "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": implementation,
        "BESIDE": " ".join(beside),
        "FEWER_EXAMPLES": FEWER_EXAMPLES[implementation],
    }
    report = folder / f"{implementation}.xml"
    argv = [*interpreter, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}"]
    argv += ["-o", "markers=slow: takes seconds"]  # pyproject.toml is not copied
    for each in ("error", *warnings):
        argv += ["-W", each]
    argv += [f"--ignore={each}" for each in ignored]
    started = time.perf_counter()
    process = subprocess.run(argv, cwd=folder, env=env, capture_output=True, text=True)
    seconds = time.perf_counter() - started
    log = process.stdout + process.stderr
    passed, skipped, failed = counts(report) if report.exists() else (0, 0, 0)
    if process.returncode and not failed:
        failed = 1
    probe_argv = [*interpreter, "-c", VERSIONS]
    probe = subprocess.run(probe_argv, cwd=folder, env=env, capture_output=True, text=True)
    versions = Versions(*probe.stdout.split()) if probe.returncode == 0 else Versions()
    return Result(versions, passed, skipped, failed, seconds, log)


def counts(report: Path) -> tuple[int, int, int]:
    """Reads the number of passed, skipped and failed tests from pytest's JUnit report."""
    [found] = ElementTree.parse(report).getroot().iter("testsuite")
    total, skipped, failures, errors = (
        int(found.get(name, 0)) for name in ("tests", "skipped", "failures", "errors")
    )
    return total - skipped - failures - errors, skipped, failures + errors
