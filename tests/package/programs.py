"""Programs in a process of their own, with the package under test and what is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import flyte_agent_stubs
import pytest


def run(source: str) -> str:
    """The standard output of a program; the test is skipped where no process can be started."""
    if sys.platform == "emscripten":
        pytest.skip("no process can be started in WebAssembly")
    done = subprocess.run(
        [sys.executable, "-c", source],
        env={**os.environ, "PYTHONPATH": str(Path(flyte_agent_stubs.__file__).parent.parent)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
