"""Programs in a process of their own, with the packages under test and what is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest


def run(source: str) -> str:
    """Returns the standard output of a program; skips where no process can be started."""
    done = _done(source)
    assert done.returncode == 0, done.stderr
    return done.stdout


def fail(source: str) -> str:
    """Returns the standard error of a program that fails; skips as `run` does."""
    done = _done(source)
    assert done.returncode == 1, done.stdout
    return done.stderr


def _done(source: str) -> subprocess.CompletedProcess[str]:
    if sys.platform == "emscripten":
        pytest.skip("no process can be started in WebAssembly")
    specs = (find_spec(name) for name in ("flyte_stubs_runtime", "flyte_agent_stubs"))
    paths = [str(Path(spec.origin).parent.parent) for spec in specs if spec and spec.origin]
    return subprocess.run(
        [sys.executable, "-c", source],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        timeout=300,
    )
