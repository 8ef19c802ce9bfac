"""Calls of uv."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Final

UV: Final = (sys.executable, "-m", "uv", "--quiet")


def offline() -> dict[str, str]:
    """The environment variables of a uv that takes the Pythons that are there."""
    return {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}


def uv(*arguments: str) -> None:
    """Runs uv.

    Raises:
        subprocess.CalledProcessError: it failed; what it wrote has been shown.
    """
    subprocess.run([*UV, *arguments], check=True, env=offline())
