"""Finds the installed Pythons; never downloads one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from conformance.runtimes.installers import UV, offline

_ASK: Final = (
    "import platform, sys; print(platform.python_implementation(), '%d.%d' % sys.version_info[:2])"
)


def find(versions: Sequence[str]) -> dict[str, Path]:
    """Returns a CPython interpreter for each installed version, such as `3.12`."""
    found = {}
    for version in versions:
        path = next((each for each in candidates(version) if is_cpython(each, version)), None)
        if path is not None:
            found[version] = path
    return found


def candidates(version: str) -> Iterator[Path]:
    """Yields candidates for a Python: this one, on the PATH, from pyenv, and known to uv."""
    yield Path(sys.executable)
    if on_path := shutil.which(f"python{version}"):
        yield Path(on_path)
    yield from in_pyenv(version)
    argv = [*UV, "python", "find", "--no-project", "--system", version]
    process = subprocess.run(argv, capture_output=True, text=True, env=offline())
    if process.returncode == 0:
        yield Path(process.stdout.strip())


def in_pyenv(version: str) -> list[Path]:
    """Returns pyenv's installed interpreters, newest first; its shims only run selected ones."""
    top = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    folders = [each for each in top.glob(f"{version}.*") if re.fullmatch(r"[\d.]+", each.name)]
    folders.sort(key=lambda each: [int(part) for part in each.name.split(".")], reverse=True)
    return [each / f"bin/python{version}" for each in folders]


def is_cpython(path: Path, version: str) -> bool:
    """Returns whether an interpreter starts and is a CPython of a version."""
    try:
        process = subprocess.run([path, "-c", _ASK], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return process.returncode == 0 and process.stdout.split()[:2] == ["CPython", version]
