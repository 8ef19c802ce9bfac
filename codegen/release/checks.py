"""Checks the built archives with twine, check-wheel-contents and pyroma."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from codegen.errors import CodegenError


def check(archives: Sequence[Path]) -> None:
    """Runs all checks in parallel.

    Raises:
        CodegenError: a check fails.
    """
    wheels = [path for path in archives if path.suffix == ".whl"]
    sdists = [path for path in archives if path.suffix != ".whl"]
    questions = [
        ("twine", "check", "--strict", *archives),
        # W002, duplicate files: stubs of files without messages or services are identical.
        ("check_wheel_contents", "--no-config", "--ignore", "W002", *wheels),
        # AuthorEmail: the maintainers are reached through the repository, not by email.
        *(("pyroma", "--min", "10", "--skip-tests", "AuthorEmail", sdist) for sdist in sdists),
    ]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda question: _ask(*question), questions))


def _ask(tool: str, *arguments: str | Path) -> None:
    process = subprocess.run(
        [sys.executable, "-m", tool, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if process.returncode:
        raise CodegenError(
            f"{tool} rejects the built archives:\n{process.stdout.strip()}",
            todo="Fix the distribution, or codegen/release/checks.py; dist/ is unchanged.",
        )
