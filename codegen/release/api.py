"""Compares the packages' public names with the last release, using griffe."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import griffe
from packaging.version import Version

from codegen.errors import CodegenError
from codegen.tools import changelog, tree
from codegen.tools.git import commit, git
from codegen.upstream.pins import parse_version
from codegen.workspace import Workspace

_VALUES = griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
"""Ignored: versions are meant to change, and buf checks the numbers of enums."""


@dataclass(frozen=True)
class Broken:
    """A public name that was removed or changed incompatibly, with griffe's description."""

    path: str
    what: str


def last_release(root: Path) -> str | None:
    """Returns the tag of the newest release before this commit, or None if there is none.

    Raises:
        CodegenError: the clone is shallow, so tags may be missing.
    """
    if git(root, "rev-parse", "--is-shallow-repository") == "true":
        raise CodegenError(
            "the clone is shallow, so the last release cannot be determined",
            where=str(root),
            todo="git fetch --unshallow --tags",
        )
    tags = git(root, "tag", "--merged", "HEAD", "--no-contains", "HEAD", "--list", "v*").split()
    versions = [(version, tag) for tag in tags if (version := parse_version(tag)) is not None]
    return max(versions, default=(Version("0"), None))[1]


def broken_since(workspace: Workspace, tag: str, distributions: Iterable[str]) -> list[Broken]:
    """Returns the public names that broke since the release at `tag`, sorted by path.

    Packages are the folders with a `py.typed` file.

    Args:
        workspace: the checkout.
        tag: the tag of the release.
        distributions: the generated distributions to look at, beside the hand-written
            ones.

    Raises:
        CodegenError: git cannot read the packages at the tag.
    """
    found: set[Broken] = set()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        released = commit(workspace.root, tag)
        hand_written = [folder.name for folder in workspace.hand_written.values()]
        for name in (*hand_written, *(f"generated/{each}" for each in distributions)):
            tree.write(folder / name, released.folder(name))
        for path in sorted(folder.rglob("py.typed")):
            package = path.parent.relative_to(folder)
            now = workspace.root / package
            if not now.is_dir():
                found.add(Broken(package.name, "package was removed"))
                continue
            found |= {
                Broken(each.obj.path, each.kind.value.lower())
                for each in griffe.find_breaking_changes(_load(path.parent), _load(now))
                if each.kind is not _VALUES
            }
    return sorted(found, key=lambda each: (each.path, each.what))


def unannounced(broken: list[Broken], workspace: Workspace, tag: str) -> list[Broken]:
    """Returns the broken names without an announcement of them or a parent since `tag`.

    A name is announced in backticks, in a fragment `changelog.d/*.breaking.md` or, once towncrier
    has collected the fragments, under `### Breaking` above that release in CHANGELOG.md.
    """
    fragments = tree.read(workspace.root / changelog.FRAGMENTS)
    whole = (workspace.root / changelog.FILE).read_text("utf-8")
    since = whole.partition(f"\n## {tag.removeprefix('v')} ")[0]
    named = changelog.read(fragments, since).names
    return [each for each in broken if named.isdisjoint(_enclosing(each.path))]


def _enclosing(path: str) -> list[str]:
    """Returns a path and its parents, except the package itself."""
    parts = path.split(".")
    return [".".join(parts[:count]) for count in range(2, len(parts) + 1)]


def _load(package: Path) -> griffe.Object | griffe.Alias:
    loader = griffe.GriffeLoader(search_paths=[package.parent], allow_inspection=False)
    return loader.load(package.name, try_relative_path=False)
