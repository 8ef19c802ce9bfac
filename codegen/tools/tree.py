"""Compares folders, and replaces them in one step, so that a killed run loses no files."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from codegen.errors import CodegenError, shown
from codegen.tools import cache

Tree = Mapping[str, bytes]
"""Contents of a folder: bytes by relative path, with forward slashes."""

SUMS = "SHA256SUMS"
"""The file that records the release and the checksums of a generated folder."""

_LITTER = {
    *(".DS_Store", "Thumbs.db", "desktop.ini"),
    *("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"),
}
"""Files that desktops and tools leave behind. They are ignored, and removed with their folder."""


@dataclass(frozen=True)
class Changes:
    """The changes that replacing a folder makes, as sorted relative paths."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def read(folder: Path) -> dict[str, bytes]:
    """Reads the files below `folder`, except caches and litter. Empty if it does not exist."""
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and _LITTER.isdisjoint(path.relative_to(folder).parts)
    }


def with_sums(tree: Tree, label: str) -> dict[str, bytes]:
    """Adds a file of checksums, in the format of `sha256sum --check`.

    Args:
        tree: the files.
        label: family and release, for the first line.
    """
    lines = [f"{hashlib.sha256(tree[name]).hexdigest()}  {name}" for name in sorted(tree)]
    return {**tree, SUMS: "\n".join([f"# {label}", *lines, ""]).encode()}


def parse_sums(content: bytes) -> tuple[str, dict[str, str]]:
    """Parses a file of checksums. Returns the label, and the checksums by file name."""
    head, *lines = content.decode(errors="replace").splitlines() or [""]
    sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    return head.removeprefix("# "), sums


def write(folder: Path, tree: Tree) -> None:
    """Writes files below `folder`, without removing others."""
    for name, content in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def compare(folder: Path, tree: Tree) -> Changes:
    """Returns what would change if `tree` replaced the contents of `folder`."""
    present = read(folder)
    return Changes(
        added=tuple(sorted(set(tree) - set(present))),
        changed=tuple(sorted(n for n in tree if n in present and present[n] != tree[n])),
        removed=tuple(sorted(set(present) - set(tree))),
        unchanged=tuple(sorted(n for n in tree if present.get(n) == tree[n])),
    )


def listed(folder: Path) -> frozenset[str]:
    """Returns the files in the folder's checksums, and the checksum file. Empty without one."""
    path = folder / SUMS
    return frozenset({*parse_sums(path.read_bytes())[1], SUMS}) if path.is_file() else frozenset()


def refuse_replacing(folder: Path, tree: Tree, own: Callable[[Path], Collection[str]]) -> None:
    """Refuses what `replace` would refuse, before anything is written elsewhere.

    Raises:
        CodegenError: as `replace`.
    """
    folder = folder.resolve()
    with _locked(folder):
        _check(folder, tree, own)


def replace(folder: Path, tree: Tree, own: Callable[[Path], Collection[str]]) -> Changes:
    """Replaces the contents of `folder` with `tree`.

    The new folder is complete before it is renamed into place. If a run is killed, the old or the
    new folder remains, possibly under a hidden name beside it; the next run restores it.
    Unchanged files keep their timestamps.

    Args:
        folder: the folder, which need not exist.
        tree: its new contents.
        own: returns the files in a folder that may be removed, such as `listed`. If the folder
            contains a file that is neither one of these nor in `tree`, nothing is changed.

    Raises:
        CodegenError: `folder` cannot be written, or contains files that are not ours.
    """
    folder = folder.resolve()
    with _locked(folder):
        try:
            _check(folder, tree, own)
            changes = compare(folder, tree)
            if changes or not folder.exists():
                _swap_in(folder, tree, changes)
            return changes
        except OSError as error:
            raise CodegenError(
                f"cannot be written: {error}",
                where=shown(folder),
                todo="Fix the permissions or name another folder; nothing was changed.",
            ) from None


def _check(folder: Path, tree: Tree, own: Callable[[Path], Collection[str]]) -> None:
    _refuse_not_a_folder(folder)
    _recover(folder)
    _refuse_others(folder, tree, own(folder))


def _staging(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.staging")


def _previous(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.previous")


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Locks a folder, so that two runs cannot replace it at the same time."""
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    with FileLock(cache.folder("locks") / f"{name}.lock"):
        yield


def _recover(folder: Path) -> None:
    """Restores a folder that a killed run had moved aside, and removes its leftovers."""
    if not folder.exists() and _previous(folder).exists():
        _previous(folder).rename(folder)
    for leftover in (_staging(folder), _previous(folder)):
        if leftover.is_dir() and not leftover.is_symlink():
            shutil.rmtree(leftover)
        else:
            leftover.unlink(missing_ok=True)


def _refuse_not_a_folder(folder: Path) -> None:
    if (folder.exists() and not folder.is_dir()) or not folder.name:
        raise CodegenError(
            "is not a folder that can be replaced",
            where=shown(folder),
            todo="Move it away or name another folder; nothing was changed.",
        )


def _refuse_others(folder: Path, tree: Tree, own: Collection[str]) -> None:
    others = sorted(set(read(folder)) - set(own) - set(tree))
    if others:
        more = f" and {len(others) - 3} more" if len(others) > 3 else ""
        raise CodegenError(
            f"contains files that this command did not write: {', '.join(others[:3])}{more}",
            where=shown(folder),
            todo="Move or delete them; nothing was changed.",
        )


def _swap_in(folder: Path, tree: Tree, changes: Changes) -> None:
    staging, previous = _staging(folder), _previous(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging.mkdir()
        write(staging, tree)
        for name in changes.unchanged:
            shutil.copystat(folder / name, staging / name)
        if folder.exists():
            folder.rename(previous)
        staging.rename(folder)
    finally:
        if previous.exists() and not folder.exists():
            previous.rename(folder)
        for leftover in (staging, previous):
            shutil.rmtree(leftover, ignore_errors=True)
