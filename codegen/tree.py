"""Whole folders of files: compared, and replaced so that there is the old one or the new one."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from codegen.errors import CodegenError
from codegen.project import cache, shown

Tree = Mapping[str, bytes]
"""What a folder should hold: content by path below it, with forward slashes."""


@dataclass(frozen=True)
class Changes:
    """What replacing a folder does, as sorted paths below it."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def read(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, but for Python's caches; empty where there is no folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def write(folder: Path, tree: Tree) -> None:
    """Writes files below `folder`, which is new or ours alone."""
    for name, content in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def compare(folder: Path, tree: Tree) -> Changes:
    """What would change if `folder` were to become `tree`."""
    present = read(folder)
    return Changes(
        added=tuple(sorted(set(tree) - set(present))),
        changed=tuple(sorted(n for n in tree if n in present and present[n] != tree[n])),
        removed=tuple(sorted(set(present) - set(tree))),
        unchanged=tuple(sorted(n for n in tree if present.get(n) == tree[n])),
    )


def replace(folder: Path, tree: Tree, *, marker: str) -> Changes:
    """Makes `folder` hold `tree` and nothing else, in one step.

    The new folder is built beside the old one and the two change places. Files whose content
    stays keep their timestamps.

    Args:
        marker: a file that tells a folder of ours from somebody else's.

    Raises:
        CodegenError: `folder` cannot be written, or holds other people's files.
    """
    folder = folder.resolve()
    try:
        with _alone(folder):
            _recover(folder)
            _refuse_others(folder, marker)
            changes = compare(folder, tree)
            if changes or not folder.exists():
                _swap_in(folder, tree, changes)
            return changes
    except OSError as error:
        raise CodegenError(
            f"cannot be written: {error}",
            where=shown(folder),
            todo="Mend the permissions or name another folder; what was there is as it was.",
        ) from None


def _staging(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.staging")


def _previous(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.previous")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keeps two runs from replacing one folder at the same time."""
    locks = cache() / "locks"
    locks.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    with FileLock(locks / f"{name}.lock"):
        yield


def _recover(folder: Path) -> None:
    """Puts back what a killed run had moved aside, and clears what it had begun."""
    if not folder.exists() and _previous(folder).exists():
        _previous(folder).rename(folder)
    for leftover in (_staging(folder), _previous(folder)):
        if leftover.exists():
            shutil.rmtree(leftover)


def _refuse_others(folder: Path, marker: str) -> None:
    if folder.is_dir() and any(folder.iterdir()) and not any(folder.glob(marker)):
        raise CodegenError(
            f"is not empty and holds no {marker}, so it is not a folder that this command made",
            where=shown(folder),
            todo="Name a new or empty folder; this one was left alone.",
        )


def _swap_in(folder: Path, tree: Tree, changes: Changes) -> None:
    staging = _staging(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging.mkdir()
        write(staging, tree)
        for name in changes.unchanged:
            shutil.copystat(folder / name, staging / name)
        if not folder.exists():
            staging.rename(folder)
        elif not _exchange(folder, staging):
            _swap_in_two_steps(folder, staging)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        if folder.exists():
            shutil.rmtree(_previous(folder), ignore_errors=True)


def _swap_in_two_steps(folder: Path, staging: Path) -> None:
    """For systems that cannot exchange two folders; `_recover` mends a stop in between."""
    previous = _previous(folder)
    folder.rename(previous)
    try:
        staging.rename(folder)
    except BaseException:
        previous.rename(folder)
        raise


def _exchange(one: Path, other: Path) -> bool:
    """Lets two folders change places in one system call; False where the system has none.

    Linux: renameat2(2) with RENAME_EXCHANGE. macOS: renamex_np(2) with RENAME_SWAP.
    """
    paths = os.fsencode(one), os.fsencode(other)
    swap, at_working_directory = 2, -100
    if sys.platform == "win32":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "darwin":
            failed = libc.renamex_np(*paths, swap)
        else:
            here = at_working_directory
            failed = libc.renameat2(here, paths[0], here, paths[1], swap)
    except AttributeError:
        return False
    return not failed
