"""A moment of `nox -s load`."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.here import IMPORTABLE, ROOT


def test_every_server_answers_under_load() -> None:
    options = ["--values", "10", "--clients", "5", "--rounds", "1", "--seconds", "0.3"]
    options += ["--server", "echo", "--server", "kit"]
    done = subprocess.run(
        [sys.executable, "-m", "conformance.load", *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE))},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "echo" in done.stdout
    assert "kit" in done.stdout
