"""Runs git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from codegen.errors import CodegenError


def git(root: Path, *arguments: str) -> str:
    """Returns the standard output of a git command, without the final newline.

    Raises:
        CodegenError: git is missing, or the command fails.
    """
    try:
        process = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True)
    except FileNotFoundError:
        if not root.is_dir():
            raise CodegenError("is missing", where=str(root), todo="Check the path.") from None
        raise CodegenError("git is not installed", todo="Install git.") from None
    if process.returncode:
        raise CodegenError(
            f"git {arguments[0]} failed: {process.stderr.strip()}",
            where=str(root),
            todo="Run it in a clone of the repository that has commits.",
        )
    return process.stdout.rstrip("\n")


def tracked(folder: Path) -> frozenset[str]:
    """Returns the tracked files below `folder`, relative to it. Empty outside a repository."""
    try:
        listed = git(folder, "ls-files", "-z")
    except (CodegenError, NotADirectoryError):
        return frozenset()
    return frozenset(filter(None, listed.split("\0")))


_ZIP_ENDS = 4_323_801_600
"""Midnight of 2107-01-01 in Unix time; zip archives cannot represent later dates."""


def epoch(root: Path) -> int:
    """Returns the timestamp of archives, in Unix time: $SOURCE_DATE_EPOCH, or the commit's date.

    Raises:
        CodegenError: the variable is invalid, or there is no commit.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        return int(git(root, "log", "-1", "--format=%ct"))
    if not (given.isascii() and given.isdecimal() and int(given) < _ZIP_ENDS):
        raise CodegenError(
            f"is {given!r}, and should be a number of seconds since 1970, before 2107",
            where="SOURCE_DATE_EPOCH",
            todo="Unset it to use the date of the commit.",
        )
    return int(given)
