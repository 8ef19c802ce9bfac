"""The one exception that people see, and how it names a file."""

from __future__ import annotations

from pathlib import Path


class CodegenError(Exception):
    """Bad input, told to a person: what is wrong, where, and what to do.

    The command line prints it without a traceback and exits with 2.

    Args:
        what: what is wrong, with both sides where two things disagree.
        where: file, element or address, or None where `what` says it all.
        todo: the next step for whoever reads it.
    """

    def __init__(self, what: str, *, where: str | None = None, todo: str) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.todo = todo

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what}\n  {self.todo}"


def shown(path: Path) -> str:
    """`path` as it can be typed where the command runs: relative below the current directory."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return str(path)
