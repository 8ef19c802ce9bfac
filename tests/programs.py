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
    if sys.platform == "emscripten":
        pytest.skip("no process can be started in WebAssembly")
    specs = (find_spec(name) for name in ("flyte_stubs_runtime", "flyte_agent_stubs"))
    paths = [str(Path(spec.origin).parent.parent) for spec in specs if spec and spec.origin]
    done = subprocess.run(
        [sys.executable, "-c", source],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
