"""The site, built from the pages and with the atlas in it."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Shared, copy_project
from tests.here import FLYTEIDL, FLYTEIDL2, ROOT


@pytest.fixture(scope="session")
def site(shared: Shared) -> Path:
    """What `nox -s docs` builds, from a copy of the project."""
    if importlib.util.find_spec("zensical") is None:
        pytest.skip("zensical needs Python 3.11")

    def fill(folder: Path) -> None:
        copy = copy_project(folder / "project", FLYTEIDL, FLYTEIDL2)
        shutil.copytree(ROOT / "docs", copy.root / "docs")
        for name in ("README.md", "CHANGELOG.md", "zensical.toml"):
            shutil.copy(ROOT / name, copy.root)
        built = subprocess.run(
            [sys.executable, "-m", "zensical", "build", "--clean", "--strict"],
            cwd=copy.root,
            capture_output=True,
            text=True,
        )
        assert built.returncode == 0, built.stderr
        atlas = copy.command("atlas", "--out", "dist/site/atlas")
        assert atlas.returncode == 0, atlas.stderr

    return shared("site", fill) / "project/dist/site"
