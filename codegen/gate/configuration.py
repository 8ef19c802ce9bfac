"""Compares the gate's own configuration with that of a commit, so that nobody can talk it round.

A change that makes the gate refuse less is refused itself, unless the changelog announces it under
*Breaking*: the line has to name, in backticks, what is no longer guarded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from packaging.version import Version

from codegen.gate import settings
from codegen.gate.compare import Finding
from codegen.gate.settings import Settings
from codegen.tools import changelog, tree
from codegen.tools.git import Commit
from codegen.upstream.family import Family
from codegen.upstream.pins import parse_version
from codegen.verdicts.contracts import Contract
from codegen.workspace import Workspace

CONTRACT = Contract(
    name="configuration", title="everybody", types=("*",), category="FILE", promised=False
)
"""What the gate promises about itself."""
RULE = "CONFIGURATION_NO_WEAKER"


def weaker(workspace: Workspace, families: Sequence[Family], commit: Commit) -> list[Finding]:
    """Returns what the gate refused at a commit and does not refuse now, without an announcement.

    Args:
        workspace: the checkout.
        families: all families of the checkout.
        commit: what to compare with.

    Raises:
        CodegenError: a file of the commit cannot be read.
    """
    every = sorted(
        {path.split("/")[1] for path in commit.entries if _is_family(path)}
        | {each.name for each in families}
    )
    old = settings.read(commit.read, commit.entries, every, f"{commit.ref}:")
    held = {path.relative_to(workspace.root).as_posix() for path in workspace.proto.glob("*/*/*")}
    new = settings.read(lambda path: _content(workspace, path), held, every)
    announced = _announced(workspace, commit)
    return [
        Finding(
            CONTRACT,
            RULE,
            names[0],
            path,
            _line(workspace, path, names),
            1,
            f"{message} The name to announce is `{names[0]}`.",
            (commit.ref,),
        )
        for path, names, message in (*_weaker(old, new), *_planted(old, new), *_wider(old, new))
        if announced.isdisjoint(names)
    ]


def _is_family(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == "proto" and parts[2] == "upstream.toml"


def _content(workspace: Workspace, path: str) -> bytes | None:
    file = workspace.root / path
    return file.read_bytes() if file.is_file() else None


def _line(workspace: Workspace, path: str, names: Sequence[str]) -> int:
    """Returns the first line of a TOML file that has one of the names as a string, or 1."""
    if not path.endswith(".toml"):
        return 1
    text = (_content(workspace, path) or b"").decode(errors="replace")
    found = (
        number
        for number, line in enumerate(text.splitlines(), 1)
        if any(f'"{name}"' in line for name in names)
    )
    return next(found, 1)


def _announced(workspace: Workspace, commit: Commit) -> frozenset[str]:
    """Returns the names in what is new under *Breaking*."""
    now = changelog.breaking(
        tree.read(workspace.root / changelog.FRAGMENTS),
        (_content(workspace, changelog.FILE) or b"").decode(errors="replace"),
    )
    then = changelog.breaking(
        commit.folder(changelog.FRAGMENTS),
        (commit.read(changelog.FILE) or b"").decode(errors="replace"),
    )
    return changelog.named(set(now) - set(then))


def _weaker(old: Settings, new: Settings) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yields path, names and message of each demand that is gone and each new allowance."""
    for key, before in old.demands.items():
        after = new.demands.get(key)
        if after is None:
            yield before.path, before.names, f"The gate no longer has {before.what}."
        elif after.strength < before.strength or (
            after.strength == before.strength and after.value != before.value
        ):
            what = before.what[0].upper() + before.what[1:]
            message = f"{what} was {before.value}, and is {after.value}."
            yield before.path, before.names, message
    for key, allowed in new.allowances.items():
        known = old.allowances.get(key)
        more = allowed.releases - (known.releases if known else frozenset())
        if more:
            releases = sorted(filter(None, more), key=_version)
            about = f" for {_ranges(releases)}" if releases else ""
            yield allowed.path, allowed.names, f"The gate now has {allowed.what}{about}."


def _planted(old: Settings, new: Settings) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yields each image that is new, but not newer than the last one."""
    for family, images in new.images.items():
        known = old.images.get(family, {})
        last = max(known, key=_version, default="0")
        for version, path in images.items():
            if version not in known and _version(version) <= _version(last):
                message = f"The gate now has an image of our release {version}, before {last}."
                yield path, (version,), message


def _wider(old: Settings, new: Settings) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yields each range of numbers that was widened."""
    for path, after in new.numbers.items():
        before = old.numbers.get(path, after)
        if after.first < before.first or after.last > before.last:
            yield (
                path,
                ("numbers",),
                f"The numbers of extensions were {before.first} to {before.last}, and are"
                f" {after.first} to {after.last}.",
            )


def _version(text: str) -> Version:
    return parse_version(text) or Version("0")


def _ranges(releases: Sequence[str]) -> str:
    if len(releases) < 4:
        return ", ".join(releases)
    return f"{releases[0]}, … {releases[-1]} ({len(releases)})"
