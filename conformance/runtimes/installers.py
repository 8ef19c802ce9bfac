"""Runs uv and pip."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Final

UV: Final = (sys.executable, "-m", "uv", "--quiet")
PIP: Final = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")


class InstallError(Exception):
    """An installer failed; the message is what it wrote."""


def offline() -> dict[str, str]:
    """Returns environment variables that keep uv from downloading Pythons."""
    return {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}


def uv(*arguments: str) -> None:
    """Runs uv.

    Raises:
        InstallError: it failed.
    """
    _run([*UV, *arguments])


def pip(*arguments: str) -> None:
    """Runs pip.

    Raises:
        InstallError: it failed.
    """
    _run([*PIP, *arguments])


def _run(argv: list[str]) -> None:
    # Output is only shown on failure: pip always warns about the environment that it runs in.
    process = subprocess.run(argv, env=offline(), capture_output=True, text=True)
    if process.returncode:
        raise InstallError(f"{' '.join(argv)}\n{process.stderr.strip()}")
