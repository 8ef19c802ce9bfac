"""Runs the files of `tests/kit/beside_flytekit`, each in a process of its own."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.here import ROOT

FOLDER = Path(__file__).with_name("beside_flytekit")
FILES = sorted(path for path in FOLDER.glob("*.py") if path.name != "__init__.py")


@pytest.mark.slow  # importing flytekit takes seconds
@pytest.mark.skipif(importlib.util.find_spec("flytekit") is None, reason="flytekit is not here")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_beside_flytekit(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", file],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout
