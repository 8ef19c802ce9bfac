"""`nox -s runtimes`: the wheel's own tests on every protobuf, both ways that it is implemented.

Nothing of this repository but `tests/package` is seen by them, from a folder elsewhere.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import click
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent
EXTRAS = "jsonschema,pydantic,secrets"
TOOLS = ("pytest", "hypothesis", "json-merge-patch")
PROTOBUFS = ("4.25.*", "5.29.*", "6.33.*", "7.*")
BESIDE = {"flyteidl": "flyteidl.admin.agent_pb2", "flytekit": "flytekit"}


@dataclass(frozen=True)
class Runtime:
    """What is installed beside the wheel.

    Args:
        title: for the table.
        requirements: of what matters here.
        beside: modules that are imported first.
    """

    title: str
    requirements: tuple[str, ...]
    beside: str = ""


@dataclass(frozen=True)
class Outcome:
    """Of one run: versions as they were found, and what pytest counted."""

    runtime: Runtime
    implementation: str
    versions: str
    passed: int
    skipped: int
    failed: int
    seconds: float
    log: str


def every(wheel: Path) -> Iterator[Runtime]:
    """The oldest and the newest grpcio with each protobuf, and flytekit around us."""
    [oldest] = [bound(each) for each in required(wheel) if each.name == "grpcio"]
    for protobuf in PROTOBUFS:
        for title, grpcio in (("oldest grpcio", f"grpcio=={oldest}"), ("newest grpcio", "grpcio")):
            yield Runtime(f"protobuf {protobuf}, {title}", (f"protobuf=={protobuf}", grpcio))
    if sys.version_info < (3, 13):  # flytekit's own upper bound
        yield Runtime("beside flytekit", tuple(BESIDE), beside=" ".join(BESIDE.values()))


def lowest(wheel: Path) -> Iterator[Runtime]:
    """The lowest version of everything that the wheel's metadata allows."""
    bounds = tuple(f"{each.name}=={bound(each)}" for each in required(wheel))
    yield Runtime("lowest of everything", bounds)


def required(wheel: Path) -> list[Requirement]:
    """What the wheel's metadata requires, extras included."""
    with zipfile.ZipFile(wheel) as held:
        [member] = [each for each in held.namelist() if each.endswith(".dist-info/METADATA")]
        return Metadata.from_email(held.read(member)).requires_dist or []


def bound(requirement: Requirement) -> str:
    """The version behind `>=`."""
    [lower] = [each for each in requirement.specifier if each.operator == ">="]
    return lower.version


def run(runtime: Runtime, wheel: Path, folder: Path, console: Console) -> list[Outcome]:
    """Makes the environment and runs the suite in it, on upb and in pure Python."""
    python = folder / "venv/bin/python"
    uv("venv", "--python", sys.executable, str(folder / "venv"))
    wanted = [f"{wheel}[{EXTRAS}]", *TOOLS, *runtime.requirements]
    uv("pip", "install", "--python", str(python), *wanted)
    suite = folder / "suite/tests"
    for room in ("package", "runtime"):
        shutil.copytree(ROOT / "tests" / room, suite / room)
    for name in (
        *("__init__.py", "examples.py", "fields.py", "json_values.py", "programs.py"),
        "strategies.py",
    ):
        shutil.copy(ROOT / "tests" / name, suite)
    found = []
    for implementation in ("upb", "python"):
        found.append(outcome(runtime, implementation, python, suite.parent))
        console.print(
            f"{runtime.title}, {implementation}: {found[-1].passed} passed", highlight=False
        )
    return found


def outcome(runtime: Runtime, implementation: str, python: Path, suite: Path) -> Outcome:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    env |= {
        "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": implementation,
        "BESIDE": runtime.beside,
        "FEWER_EXAMPLES": "10" if implementation == "upb" else "50",
    }
    report = suite / f"{implementation}.xml"
    started = time.perf_counter()
    arguments = ["-q", "-W", "error", "-p", "no:cacheprovider", f"--junitxml={report}"]
    done = subprocess.run(
        [python, "-m", "pytest", *arguments], cwd=suite, env=env, capture_output=True, text=True
    )
    seconds = time.perf_counter() - started
    log = done.stdout + done.stderr
    if not report.exists():
        return Outcome(runtime, implementation, "", 0, 0, 1, seconds, log)
    [counted] = ElementTree.parse(report).getroot().iter("testsuite")
    total, skipped, failures, errors = (
        int(counted.get(name, 0)) for name in ("tests", "skipped", "failures", "errors")
    )
    failed = failures + errors or int(done.returncode != 0)
    passed = total - skipped - failures - errors
    versions = said(python, VERSIONS, env)
    return Outcome(runtime, implementation, versions, passed, skipped, failed, seconds, log)


VERSIONS = """
from importlib.metadata import version
from google.protobuf.internal.api_implementation import Type
print(version("protobuf"), version("grpcio"), Type())
"""


def said(python: Path, program: str, env: dict[str, str]) -> str:
    done = subprocess.run([python, "-c", program], env=env, capture_output=True, text=True)
    return done.stdout.strip()


def uv(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "uv", "--quiet", *arguments], check=True)


def table(outcomes: Sequence[Outcome]) -> Table:
    found = Table(title="the wheel's own tests, with -W error", title_justify="left")
    for column in ("runtime", "protobuf, grpcio, implementation"):
        found.add_column(column)
    for column in ("passed", "skipped", "failed", "seconds"):
        found.add_column(column, justify="right")
    for each in outcomes:
        found.add_row(
            each.runtime.title,
            each.versions,
            *(str(count) for count in (each.passed, each.skipped, each.failed)),
            f"{each.seconds:.0f}",
        )
    return found


@click.command()
@click.option("--minimum", is_flag=True, help="Only the lowest versions that are allowed.")
def main(minimum: bool) -> None:
    """Build the wheel, and run its tests on every runtime."""
    console = Console()
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(2) as pool:
        folder = Path(temporary)
        uv("build", "--wheel", "--out-dir", str(folder / "dist"), str(ROOT / "generated"))
        [wheel] = (folder / "dist").glob("*.whl")
        runtimes = list(lowest(wheel) if minimum else every(wheel))
        futures = [
            pool.submit(run, runtime, wheel, folder / str(number), console)
            for number, runtime in enumerate(runtimes)
        ]
        outcomes = [each for future in futures for each in future.result()]
    for each in outcomes:
        if each.failed:
            console.print(f"--- {each.runtime.title}, {each.implementation}", highlight=False)
            console.print(each.log, highlight=False, markup=False)
    (console if console.is_terminal else Console(width=150)).print(table(outcomes))
    if any(each.failed for each in outcomes):
        sys.exit(1)


if __name__ == "__main__":
    main()
