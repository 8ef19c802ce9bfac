"""A repository of its own, and what `nox -s build` makes of it, once for all tests."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.upstream.family import Family
from tests.conftest import Project, Shared, copy_project
from tests.here import FLYTEIDL, FLYTEIDL2, ROOT

COMMITTED = "2026-03-01T12:00:00+00:00"


def git(root: Path, *arguments: str) -> None:
    """Runs git as somebody, at some time, with nobody's settings."""
    env = {
        **os.environ,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        **{f"GIT_{who}_{what}": "a" for who in ("AUTHOR", "COMMITTER") for what in ("NAME",)},
        **{f"GIT_{who}_EMAIL": "a@example.org" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_DATE": COMMITTED for who in ("AUTHOR", "COMMITTER")},
    }
    subprocess.run(["git", *arguments], cwd=root, env=env, check=True, capture_output=True)


def repository(root: Path, *families: Family) -> Project:
    """A copy of the project, with some of its families, and a commit of its own."""
    copied = copy_project(root, *families)
    shutil.copy(ROOT / ".gitignore", root)
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "a copy")
    return copied


def archives(dist: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(dist.iterdir())}


@pytest.fixture(scope="session")
def built(shared: Shared) -> Path:
    """The folder `dist/` with every distribution of the vendored releases and of 1.10.7."""

    def fill(folder: Path) -> None:
        copied = repository(folder / "project", FLYTEIDL, FLYTEIDL2)
        for arguments in ([], ["--release", "1.10.7"]):
            done = copied.command("build", *arguments)
            assert done.returncode == 0, done.stderr

    return shared("built", fill) / "project/dist"


@pytest.fixture(scope="session")
def runtime(built: Path) -> Path:
    """The wheel of the runtime."""
    [found] = built.glob("flyte_stubs_runtime-*.whl")
    return found


@pytest.fixture(scope="session")
def wheel(built: Path) -> Callable[[str, str], Path]:
    """The wheel of a distribution, as wheels write its name, and of a release."""
    return lambda name, release: built / f"{name}-{release}.0-py3-none-any.whl"
