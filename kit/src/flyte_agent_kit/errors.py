"""The exception for bad input, which users see without a traceback."""

from __future__ import annotations


class KitError(Exception):
    """Bad input: what is wrong, where, and what to do about it.

    The command line prints it without a traceback and exits with status 2.

    Args:
        what: what is wrong. If two things disagree, it quotes both.
        where: a file, a class, an address or a JSON pointer; None if `what` already names it.
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
