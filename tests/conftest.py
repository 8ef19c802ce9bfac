"""What several tests need: published releases, copies of the project, other environments."""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from google.protobuf.descriptor_pb2 import FileDescriptorSet

import conformance.examples  # noqa: F401 loads the hypothesis profile
from codegen.emit import package
from codegen.upstream import vendor, wheels
from codegen.upstream.family import Family
from tests.here import FLYTEIDL, IMPORTABLE, ROOT, WORKSPACE

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SLOW = ("atlas", "conformance", "docs", "gate", "release")
"""Folders whose tests need a browser, real releases, or tools of docs and publishing: all slow."""

RELEASES = ("1.16.8", "1.13.5", "1.11.0", "1.10.7")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Does not even import the slow folders where slow tests are left out: their tools may lack."""
    left_out = config.getoption("markexpr") == "not slow"
    return True if left_out and _is_slow(collection_path) else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _is_slow(item.path):
            item.add_marker(pytest.mark.slow)


def _is_slow(path: Path) -> bool:
    return any(path.is_relative_to(ROOT / "tests" / name) for name in SLOW)


@functools.cache
def published(release: str) -> FileDescriptorSet:
    """A release's descriptors, out of its real wheel."""
    return vendor.published(FLYTEIDL.pins, release)


@functools.cache
def vendored(release: str) -> Mapping[str, bytes]:
    """What `nox -s vendor` prints for a release."""
    return vendor.print_tree(published(release), f"flyteidl {release}")


@dataclass(frozen=True)
class Project:
    """A copy of what the toolchain reads and writes, and its command line."""

    root: Path

    def command(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.argv(*arguments),
            cwd=self.root,
            env={**os.environ, **env},
            capture_output=True,
            text=True,
            timeout=300,
        )

    def python(self, program: str, package: Path | None = None) -> str:
        """Runs a program beside the generated package, or another one; its standard output."""
        package = package or self.root / "generated/flyte-agent-stubs"
        importable = (self.root / "runtime/src", package)
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, importable))},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, *arguments: str, **env: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.argv(*arguments),
            cwd=self.root,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def argv(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "codegen", *arguments]

    def files(self, top: str) -> dict[str, tuple[bytes, int]]:
        """Content and timestamp in nanoseconds of every file below a folder."""
        folder = self.root / top
        return {
            path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted(folder.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def leftovers(self) -> list[str]:
        """Hidden files and folders, which a run must not leave behind."""
        return sorted(path.name for path in self.root.rglob(".*"))


def copy_project(root: Path, *families: Family) -> Project:
    """Copies the project to a new folder, with some of its families: flyteidl, if none is named."""
    ignored = shutil.ignore_patterns("__pycache__")
    here = WORKSPACE
    folders = [here.codegen, *here.hand_written.values()]
    for family in families or (FLYTEIDL,):
        distributions = package.load(family).distributions
        folders += [family.folder, *(here.generated / name for name in distributions)]
    for folder in folders:
        shutil.copytree(folder, root / folder.relative_to(here.root), ignore=ignored)
    for path in (here.pyproject, *here.legal):
        shutil.copy(path, root)
    return Project(root)


@pytest.fixture
def copied(tmp_path: Path) -> Project:
    """A copy of the project that the test may change."""
    return copy_project(tmp_path / "project")


Shared = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Shared:
    """Makes a folder once for all workers of a run: takes its name, and what fills it."""
    own = tmp_path_factory.getbasetemp()
    common = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared"
    common.mkdir(exist_ok=True)

    def make(name: str, fill: Callable[[Path], object]) -> Path:
        folder, filled = common / name, common / f"{name}.filled"
        with FileLock(common / f"{name}.lock"):
            if not filled.exists():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                fill(folder)
                filled.touch()
        return folder

    return make


@pytest.fixture(scope="session")
def environment(shared: Shared) -> Callable[..., Path]:
    """Makes a virtual environment with the given requirements; returns its Python."""
    python = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    uv = [sys.executable, "-m", "uv", "--quiet"]

    def make(*requirements: str) -> Path:
        def fill(folder: Path) -> None:
            subprocess.run([*uv, "venv", "--python", sys.executable, folder / "venv"], check=True)
            install = [*uv, "pip", "install", "--python", str(folder / "venv" / python)]
            subprocess.run([*install, *requirements], check=True)

        key = hashlib.sha256("\0".join(requirements).encode()).hexdigest()[:16]
        return shared(f"environment-{key}", fill) / "venv" / python

    return make


@pytest.fixture(scope="session")
def real_wheel(shared: Shared) -> Callable[..., Path]:
    """The real wheel of a family's release, fetched by hash, under its published name."""

    def named(release: str, family: Family = FLYTEIDL) -> Path:
        name = f"{family.name}-{release}-py3-none-any.whl"

        def fill(folder: Path) -> None:
            [path] = wheels.fetch([family.pins.wheel(release)])
            shutil.copy(path, folder / name)

        return shared(f"wheel-{family.name}-{release}", fill) / name

    return named


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The system's chromium. Without one the tests skip, or fail where $REQUIRE_BROWSER is set.

    Playwright's event loop runs in this thread as long as the browser: no longer than a module,
    since other tests start loops of their own.
    """
    from playwright.sync_api import sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        say = pytest.fail if os.environ.get("REQUIRE_BROWSER") else pytest.skip
        say(f"none of {', '.join(names)} is on PATH: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        yield browser
        browser.close()


def run_python(python: Path | str, source: str, **env: str) -> str:
    """Runs a program with the generated package on its path; its standard output."""
    done = subprocess.run(
        [str(python), "-c", source],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE)), **env},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
