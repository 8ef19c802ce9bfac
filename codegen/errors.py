"""The exception that users see, and how it shows paths."""

from __future__ import annotations

from pathlib import Path


class CodegenError(Exception):
    """Bad input: what is wrong, where, and what to do about it.

    The command line prints it without a traceback and exits with status 2.

    Args:
        what: what is wrong. If two things disagree, it quotes both.
        where: a file, element or address; None if `what` already names it.
        todo: the user's next step.
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
    """Returns a path as the user would type it: relative if below the current directory.

    A link is shown by its own name.
    """
    real = path.parent.resolve() / path.name if path.is_symlink() else path.resolve()
    try:
        return real.relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return str(path)
