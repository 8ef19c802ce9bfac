"""Runs mypy and pyright over a folder of sources."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final


class CheckerError(Exception):
    """A checker did not run to its end; the message is what it wrote."""


@dataclass(frozen=True)
class Finding:
    """An error: the file, relative to the sources; the line; the rule; what the checker said."""

    checker: str
    file: str
    line: int
    rule: str
    said: str


def mypy(sources: Path, python: Path) -> list[Finding]:
    """Runs `mypy --strict` with the packages of an interpreter.

    Raises:
        CheckerError: mypy failed.
    """
    said = _run(
        *("mypy", "--strict", "--config-file=", "--cache-dir", os.devnull),
        *("--python-executable", str(python), "--no-error-summary", "--no-pretty", "."),
        sources=sources,
    )
    lines = re.findall(r"^(.+?):(\d+): error: (.*?)(?:  \[([\w-]+)\])?$", said, re.MULTILINE)
    return [
        Finding("mypy", Path(file).as_posix(), int(line), rule, text)
        for file, line, text, rule in lines
    ]


def pyright(sources: Path, python: Path) -> list[Finding]:
    """Runs pyright with its standard rules and the packages of an interpreter.

    Raises:
        CheckerError: pyright failed.
    """
    said = _run("pyright", "--outputjson", "--pythonpath", str(python), ".", sources=sources)
    return [
        Finding(
            "pyright",
            Path(each["file"]).resolve().relative_to(sources.resolve()).as_posix(),
            each["range"]["start"]["line"] + 1,
            each.get("rule", ""),
            each["message"],
        )
        for each in json.loads(said)["generalDiagnostics"]
        if each["severity"] == "error"
    ]


CHECKERS: Final[Mapping[str, Callable[[Path, Path], list[Finding]]]] = {
    "mypy": mypy,
    "pyright": pyright,
}


def _run(checker: str, *arguments: str, sources: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", checker, *arguments], cwd=sources, capture_output=True, text=True
    )
    if done.returncode not in (0, 1):
        raise CheckerError(f"{checker} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout
