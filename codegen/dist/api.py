"""The package's Python surface against its last release: what is gone, and whether that is said."""

from __future__ import annotations

import re
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

import griffe
from packaging.version import Version

from codegen.git import git
from codegen.errors import CodegenError
from codegen.upstream import parse_version

_VALUES = griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
"""Left out: a version is meant to change, and numbers of enums are the schema's, and buf's."""


@dataclass(frozen=True)
class Broken:
    """A public name that is gone or takes something else, with its path and in griffe's words."""

    path: str
    what: str


def last_release(root: Path) -> str | None:
    """The tag of the newest release before this commit, or None where there is none.

    Raises:
        CodegenError: the clone is shallow, so that nobody can tell.
    """
    if git(root, "rev-parse", "--is-shallow-repository") == "true":
        raise CodegenError(
            "the clone is shallow, and what was released last cannot be seen in it",
            where=str(root),
            todo="git fetch --unshallow --tags",
        )
    tags = git(root, "tag", "--merged", "HEAD", "--no-contains", "HEAD", "--list", "v*").split()
    versions = [(version, tag) for tag in tags if (version := parse_version(tag)) is not None]
    return max(versions, default=(Version("0"), None))[1]


def broken_since(root: Path, tag: str, package: str) -> list[Broken]:
    """What users of the package at `tag` would miss in `generated/` as it is now, by path.

    Raises:
        CodegenError: the tag has no such package.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        git(root, "archive", "--output", str(folder / "old.tar"), tag, f"generated/{package}")
        with tarfile.open(folder / "old.tar") as archive:
            archive.extractall(folder, filter="data")
        old, new = _load(folder / "generated", package), _load(root / "generated", package)
        found = {
            Broken(each.obj.path, each.kind.value.lower())
            for each in griffe.find_breaking_changes(old, new)
            if each.kind is not _VALUES
        }
    return sorted(found, key=lambda each: (each.path, each.what))


def not_said(broken: list[Broken], changelog: str) -> list[Broken]:
    """Those whose path, or a parent's, no entry `- Breaking: ...` names in backticks.

    Entries count down to the changelog's first release.
    """
    unreleased = re.split(r"^## v?\d", changelog, maxsplit=1, flags=re.MULTILINE)[0]
    entries = re.split(r"^(?=- |#)", unreleased, flags=re.MULTILINE)
    breaking = "".join(entry for entry in entries if entry.startswith("- Breaking: "))
    named = set(re.findall(r"`([\w.]+)`", breaking))
    return [each for each in broken if named.isdisjoint(_enclosing(each.path))]


def _enclosing(path: str) -> list[str]:
    """A path and those of its parents, but for the package itself."""
    parts = path.split(".")
    return [".".join(parts[:count]) for count in range(2, len(parts) + 1)]


def _load(folder: Path, package: str) -> griffe.Object | griffe.Alias:
    loader = griffe.GriffeLoader(search_paths=[folder], allow_inspection=False)
    return loader.load(package, try_relative_path=False)
