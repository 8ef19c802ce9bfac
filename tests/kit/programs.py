"""The command `flyte-agent`, in this process and in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from flyte_agent_kit import cli
from tests.here import IMPORTABLE

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE))}
"""Where a process finds the packages."""


class Done(NamedTuple):
    """A command that has ended."""

    status: int
    out: str
    err: str


class Command:
    """Runs `flyte-agent` in this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, command: str, *arguments: object) -> Done:
        # Flyte gives a call three seconds, in which a busy machine may do nothing else.
        patience = ["--call-timeout=60"] if command in {"check", "trace"} else []
        argv = ["flyte-agent", command, *patience, *map(str, arguments)]
        self._monkeypatch.setattr(sys, "argv", argv)
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as exit_:
            cli.main()
        code = exit_.value.code
        assert isinstance(code, int)
        out, err = self._capsys.readouterr()
        return Done(code, out, err)


def started(
    *arguments: str, folder: Path | None = None, stderr: int = subprocess.PIPE
) -> subprocess.Popen[str]:
    """Starts `flyte-agent` in a process of its own, in a folder if it matters."""
    return subprocess.Popen(
        [sys.executable, "-c", "from flyte_agent_kit.cli import main; main()", *arguments],
        env=ENVIRONMENT,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
    )
