"""What an index and its users would complain of, found before they do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from codegen.errors import CodegenError


def check(archives: Sequence[Path]) -> None:
    """Asks twine, check-wheel-contents and pyroma.

    Raises:
        CodegenError: one of them is not content.
    """
    wheels = [path for path in archives if path.suffix == ".whl"]
    sdists = [path for path in archives if path.suffix != ".whl"]
    questions = [
        ("twine", "check", "--strict", *archives),
        # Stubs of files without messages are alike, and stubs of files without services too: W002.
        ("check_wheel_contents", "--no-config", "--ignore", "W002", *wheels),
        # The maintainers are reached through the repository, and have no address: AuthorEmail.
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
            f"{tool} is not content with what was built:\n{process.stdout.strip()}",
            todo="Fix the distribution, or codegen/release/checks.py; dist/ is as it was.",
        )
