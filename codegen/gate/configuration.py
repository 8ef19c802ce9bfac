"""Compares the gate's own configuration with that of a commit, so that nobody can talk it round.

A change that makes the gate refuse less is refused itself, unless the changelog announces it under
*Breaking*: a new entry has to name, in backticks, what is no longer guarded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from packaging.version import Version

from codegen.gate import settings
from codegen.gate.compare import Finding
from codegen.gate.settings import Setting, Settings
from codegen.tools import changelog, tree
from codegen.tools.git import Commit
from codegen.upstream.family import Family
from codegen.upstream.pins import parse_version
from codegen.verdicts import rules
from codegen.verdicts.contracts import Contract
from codegen.workspace import Workspace

CONTRACT = Contract(
    name="configuration", title="everybody", types=("*",), category="FILE", promised=False
)
"""What the gate promises about itself."""


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
        commit.names(workspace.proto.relative_to(workspace.root).as_posix())
        | {each.name for each in families}
    )
    old = settings.read(commit.read, commit.folder, every, f"{commit.ref}:")
    new = settings.read(
        lambda path: _content(workspace, path),
        lambda path: tree.read(workspace.root / path),
        every,
    )
    announced = _announced(workspace, commit)
    return [
        Finding(
            CONTRACT,
            rules.WEAKER,
            setting.name,
            setting.path,
            _line(workspace, setting),
            1,
            f"{message} The name to announce, in an entry of its own, is `{setting.name}`.",
            (commit.ref,),
        )
        for setting, message in (*_weaker(old, new), *_planted(old, new), *_wider(old, new))
        if setting.name not in announced
    ]


def _content(workspace: Workspace, path: str) -> bytes | None:
    file = workspace.root / path
    return file.read_bytes() if file.is_file() else None


def _line(workspace: Workspace, setting: Setting) -> int:
    """Returns the first line of a TOML file that has the setting's text as a string, or 1."""
    if not setting.path.endswith(".toml"):
        return 1
    text = (_content(workspace, setting.path) or b"").decode(errors="replace")
    quoted = f'"{setting.text or setting.name}"'
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if quoted in line), 1)


def _announced(workspace: Workspace, commit: Commit) -> frozenset[str]:
    """Returns the names in what is new under *Breaking*."""
    now = changelog.read(
        tree.read(workspace.root / changelog.FRAGMENTS),
        (_content(workspace, changelog.FILE) or b"").decode(errors="replace"),
    )
    then = changelog.read(
        commit.folder(changelog.FRAGMENTS),
        (commit.read(changelog.FILE) or b"").decode(errors="replace"),
    )
    return now.since(then)


def _weaker(old: Settings, new: Settings) -> Iterator[tuple[Setting, str]]:
    """Yields each demand that is gone or weaker and each new allowance, with a message."""
    for key, before in old.demands.items():
        after = new.demands.get(key)
        if after is None:
            if not before.part:
                yield before, f"The gate no longer has {before.what}."
        elif after.strength < before.strength or (
            after.strength == before.strength and after.value != before.value
        ):
            what = before.what[0].upper() + before.what[1:]
            yield before, f"{what} was {before.value}, and is {after.value}."
    for key, allowed in new.allowances.items():
        known = old.allowances.get(key)
        more = allowed.releases - (known.releases if known else frozenset())
        if more:
            releases = sorted(filter(None, more), key=_version)
            about = f" for {_ranges(releases)}" if releases else ""
            yield allowed, f"The gate now has {allowed.what}{about}."


def _planted(old: Settings, new: Settings) -> Iterator[tuple[Setting, str]]:
    """Yields each image that is new, but not newer than the last one."""
    for family, images in new.images.items():
        known = old.images.get(family, {})
        last = max(known, key=_version, default="0")
        for version, image in images.items():
            if version not in known and _version(version) <= _version(last):
                yield image, f"The gate now has an image of our release {version}, before {last}."


def _wider(old: Settings, new: Settings) -> Iterator[tuple[Setting, str]]:
    """Yields the numbers of extensions of each family of the commit that now has others.

    Fewer numbers are stricter. No numbers are not: they could come back as others later.
    """
    for family, before in old.numbers.items():
        after = new.numbers.get(family, before)
        if before.span is None and after.span is not None:
            first, last = after.span
            yield after, f"The numbers of extensions are now {first} to {last}, and were not set."
        elif before.span is not None and after.span is None:
            first, last = before.span
            yield before, f"The gate no longer has the numbers of extensions, {first} to {last}."
        elif before.span is not None and after.span is not None:
            (least, most), (first, last) = before.span, after.span
            if first < least or last > most:
                message = f"were {least} to {most}, and are {first} to {last}."
                yield after, f"The numbers of extensions {message}"


def _version(text: str) -> Version:
    return parse_version(text) or Version("0")


def _ranges(releases: Sequence[str]) -> str:
    if len(releases) < 4:
        return ", ".join(releases)
    return f"{releases[0]}, … {releases[-1]} ({len(releases)})"
