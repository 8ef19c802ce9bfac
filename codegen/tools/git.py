"""Runs git, and reads the files of a commit."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.errors import CodegenError


def git(root: Path, *arguments: str) -> str:
    """Returns the standard output of a git command, without the final newline.

    Raises:
        CodegenError: git is missing, or the command fails.
    """
    return _run(root, *arguments).decode(errors="surrogateescape").rstrip("\n")


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


_FILES = ("100644", "100755")
_LINK = "120000"
_SUBMODULE = "160000"
_MOST_LINKS = 40
"""Links followed for one path before they are taken for a cycle, as in Linux."""


@dataclass(frozen=True)
class Commit:
    """The files of a commit, as git stores them.

    `git archive` leaves out what the attribute export-ignore names, and copies links without what
    they lead to. This class reads every file, and follows links inside the commit.

    Args:
        root: the checkout. Paths are relative to it.
        ref: the name that the user gave.
        entries: mode and object of every file, by path.
    """

    root: Path
    ref: str
    entries: Mapping[str, tuple[str, str]] = field(repr=False)

    def read(self, path: str) -> bytes | None:
        """Returns the content of a file, or None if the commit does not have it.

        Raises:
            CodegenError: a link on the way leads out of the commit.
        """
        mode, digest = self.entries.get(self._resolved(path), ("", ""))
        return self._contents([digest])[digest] if mode in _FILES else None

    def names(self, path: str) -> frozenset[str]:
        """Returns the names of what is in a folder. Empty if there is none.

        Raises:
            CodegenError: a link on the way leads out of the commit.
        """
        folder = f"{self._resolved(path)}/"
        inside = (each.removeprefix(folder) for each in self.entries if each.startswith(folder))
        return frozenset(each.partition("/")[0] for each in inside)

    def folder(self, path: str) -> dict[str, bytes]:
        """Returns the files below a folder, by path relative to it. Empty if there is none.

        Raises:
            CodegenError: a link leads out of the commit, to nothing, or in a circle; or a
                submodule has files that the commit lacks.
        """
        found = dict(self._below(self._resolved(path), "", ()))
        contents = self._contents(list(found.values()))
        return {name: contents[digest] for name, digest in found.items()}

    def _below(
        self, folder: str, prefix: str, parents: tuple[str, ...]
    ) -> Iterator[tuple[str, str]]:
        """Yields the path and the object of each file below a folder."""
        if folder in parents:
            raise self._bad_link(folder, "is inside itself, through a link")
        for path, (mode, digest) in self.entries.items():
            if not path.startswith(f"{folder}/"):
                continue
            name = prefix + path.removeprefix(f"{folder}/")
            if mode in _FILES:
                yield name, digest
            elif mode == _SUBMODULE:
                raise self._submodule(path)
            elif mode == _LINK:
                target = self._resolved(path)
                if target in self.entries:
                    yield name, self.entries[target][1]
                elif any(each.startswith(f"{target}/") for each in self.entries):
                    yield from self._below(target, f"{name}/", (*parents, folder))
                else:
                    raise self._bad_link(path, f"links to {target}, which the commit lacks")

    def _resolved(self, path: str) -> str:
        """Returns a path without links."""
        at: list[str] = []
        rest = path.split("/")
        links = 0
        while rest:
            part = rest.pop(0)
            if part == ".." and not at:
                raise self._bad_link(path, "links out of the repository")
            if part == "..":
                at.pop()
                continue
            if part not in ("", "."):
                at.append(part)
            mode, digest = self.entries.get("/".join(at), ("", ""))
            if mode == _SUBMODULE:
                raise self._submodule("/".join(at))
            if mode == _LINK:
                target = self._contents([digest])[digest].decode(errors="surrogateescape")
                links += 1
                if target.startswith("/"):
                    raise self._bad_link(path, f"links to {target}, which is not in the commit")
                if links > _MOST_LINKS:
                    raise self._bad_link(path, "links in a circle")
                at.pop()
                rest = [*target.split("/"), *rest]
        return "/".join(at)

    def _contents(self, digests: list[str]) -> dict[str, bytes]:
        """Returns the contents of objects."""
        wanted = list(dict.fromkeys(digests))
        output = _run(self.root, "cat-file", "--batch", given="\n".join([*wanted, ""]).encode())
        found: dict[str, bytes] = {}
        for digest in wanted:
            head, _, output = output.partition(b"\n")
            if not head.split()[-1].isdigit():
                raise CodegenError(
                    f"the repository lacks an object of {self.ref}: {head.decode()}",
                    where=str(self.root),
                    todo="Fetch it: git fetch",
                )
            size = int(head.split()[-1])
            found[digest], output = output[:size], output[size + 1 :]
        return found

    def _submodule(self, path: str) -> CodegenError:
        return CodegenError(
            "is a submodule, whose files the commit lacks",
            where=f"{self.ref}:{path}",
            todo="Name a ref in which the folder is a real one.",
        )

    def _bad_link(self, path: str, what: str) -> CodegenError:
        return CodegenError(
            what, where=f"{self.ref}:{path}", todo="Name a ref in which the file is a real one."
        )


def commit(root: Path, ref: str) -> Commit:
    """Lists the files of a commit.

    Raises:
        CodegenError: git is missing, `root` is not in a repository, or the commit does not exist.
    """
    git(root, "rev-parse", "--git-dir")
    try:
        wanted = ("--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
        digest = git(root, "rev-parse", *wanted)
    except CodegenError:
        raise CodegenError(
            f"this repository has no commit {ref!r}",
            where=str(root),
            todo="Name a branch, a tag or a hash; git fetch brings what a shallow clone lacks.",
        ) from None
    entries: dict[str, tuple[str, str]] = {}
    for line in filter(None, git(root, "ls-tree", "-r", "-z", digest).split("\0")):
        head, _, path = line.partition("\t")
        mode, _, object_digest = head.split()
        entries[path] = (mode, object_digest)
    return Commit(root, ref, entries)


def _run(root: Path, *arguments: str, given: bytes | None = None) -> bytes:
    """Returns the standard output of a git command.

    Raises:
        CodegenError: git is missing, or the command fails.
    """
    try:
        process = subprocess.run(
            ["git", *arguments], cwd=root, input=given, capture_output=True, check=False
        )
    except FileNotFoundError:
        if not root.is_dir():
            raise CodegenError("is missing", where=str(root), todo="Check the path.") from None
        raise CodegenError("git is not installed", todo="Install git.") from None
    if process.returncode:
        raise CodegenError(
            f"git {arguments[0]} failed: {process.stderr.decode(errors='replace').strip()}",
            where=str(root),
            todo="Run it in a clone of the repository that has commits.",
        )
    return process.stdout
