"""Compares the gate's own configuration with that of a commit, so that nobody can talk it round.

A change that makes the gate refuse less is refused itself, unless the changelog announces it under
*Breaking*: the line has to name, in backticks, what is no longer guarded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from codegen.errors import CodegenError
from codegen.gate.compare import Finding
from codegen.tools import changelog, toml, tree
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
RULE = "CONFIGURATION_NO_WEAKER"

T = TypeVar("T")
Read = Callable[[str], "bytes | None"]
"""Returns the content of a file of a checkout or commit, by path, or None if it is missing."""


@dataclass(frozen=True)
class _Demand:
    """Something that the gate insists on.

    Args:
        path: the file that says so.
        value: how it is set.
        strength: of two values, the one that refuses more has the higher strength.
        names: what an announcement names, any of them.
    """

    path: str
    names: tuple[str, ...]
    value: str = ""
    strength: int = 0


@dataclass(frozen=True)
class _Allowance:
    """Something that the gate lets pass.

    Args:
        path: the file that says so.
        names: what an announcement names, any of them.
        releases: the releases it is about; a single empty text if it is not about releases.
    """

    path: str
    names: tuple[str, ...]
    releases: frozenset[str] = frozenset({""})


@dataclass
class _Settings:
    """The configuration of a checkout or commit. Keys are phrases for messages."""

    demands: dict[str, _Demand] = field(default_factory=dict)
    allowances: dict[str, _Allowance] = field(default_factory=dict)
    images: dict[str, dict[str, str]] = field(default_factory=dict)
    """Paths of the images of our releases, by family and version."""
    numbers: dict[str, _Numbers] = field(default_factory=dict)
    """The numbers that extensions may use, by the file that says so."""


def weaker(workspace: Workspace, families: Sequence[Family], commit: Commit) -> list[Finding]:
    """Returns what the gate refused at a commit and does not refuse now, without an announcement.

    Args:
        workspace: the checkout.
        families: all families of the checkout.
        commit: what to compare with.

    Raises:
        CodegenError: a file of the commit cannot be read.
    """
    before = sorted(
        {path.split("/")[1] for path in commit.entries if _is_family(path)}
        | {each.name for each in families}
    )
    old = _settings(commit.read, f"{commit.ref}:", before, set(commit.entries))
    held = {path.relative_to(workspace.root).as_posix() for path in workspace.proto.glob("*/*/*")}
    new = _settings(lambda path: _content(workspace, path), "", before, held)
    announced = _announced(workspace, commit)
    return [
        Finding(CONTRACT, RULE, names[0], path, 1, 1, message, (commit.ref,))
        for path, names, message in (*_weaker(old, new), *_planted(old, new), *_wider(old, new))
        if announced.isdisjoint(names)
    ]


def _is_family(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == "proto" and parts[2] == "upstream.toml"


def _content(workspace: Workspace, path: str) -> bytes | None:
    file = workspace.root / path
    return file.read_bytes() if file.is_file() else None


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


def _weaker(old: _Settings, new: _Settings) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yields path, names and message of each demand that is gone and each new allowance."""
    for key, before in old.demands.items():
        after = new.demands.get(key)
        if after is None:
            yield before.path, before.names, f"The gate no longer has {key}."
        elif after.strength < before.strength or (
            after.strength == before.strength and after.value != before.value
        ):
            yield (
                before.path,
                before.names,
                f"{key[0].upper()}{key[1:]} was {before.value}, and is {after.value}.",
            )
    for key, allowed in new.allowances.items():
        known = old.allowances.get(key)
        more = allowed.releases - (known.releases if known else frozenset())
        if more:
            releases = sorted(filter(None, more), key=_version)
            about = f" for {_ranges(releases)}" if releases else ""
            yield allowed.path, allowed.names, f"The gate now has {key}{about}."


def _planted(old: _Settings, new: _Settings) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yields each image that is new, but not newer than the last one."""
    for family, images in new.images.items():
        known = old.images.get(family, {})
        last = max(known, key=_version, default="0")
        for version, path in images.items():
            if version not in known and _version(version) <= _version(last):
                message = f"The gate now has an image of our release {version}, before {last}."
                yield path, (version,), message


def _wider(old: _Settings, new: _Settings) -> Iterator[tuple[str, tuple[str, ...], str]]:
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


def _settings(read: Read, prefix: str, families: Sequence[str], files: set[str]) -> _Settings:
    """Reads the configuration of all families, and the table of rules."""
    found = _Settings()
    for family in families:
        folder = f"proto/{family}"
        if read(f"{folder}/upstream.toml") is None:
            continue
        upstream = _read(read, f"{folder}/upstream.toml", _Upstream, prefix)
        found.demands[f"the family {family}"] = _Demand(folder, (family,))
        _window(found, family, upstream)
        _contracts(found, folder, _read(read, f"{folder}/contracts.toml", _Contracts, prefix))
        _exceptions(found, folder, _read(read, f"{folder}/lint.toml", _Lint, prefix))
        extension = f"{folder}/extension.toml"
        numbers = _read(read, extension, _Extension, prefix).numbers
        if numbers is not None:
            found.numbers[extension] = numbers
        window = list(upstream.window.wheels)
        _breaks(found, folder, window, _read(read, f"{folder}/known-breaks.toml", _Breaks, prefix))
        for path in sorted(files):
            if path.startswith(f"{folder}/released/") and path.endswith(".binpb"):
                name = path.rpartition("/")[2].removesuffix(".binpb")
                found.images.setdefault(family, {})[name] = path
                digest = hashlib.sha256(read(path) or b"").hexdigest()
                found.demands[f"the image of our release {name}"] = _Demand(path, (name,), digest)
    path = "codegen/verdicts/rules.toml"
    for entry in _read(read, path, _Rules, prefix).rule:
        for name in entry.rules:
            found.demands[f"the effect of {name}"] = _Demand(
                path, (name,), entry.effect, _severity(entry.effect)
            )
    return found


def _read(read: Read, path: str, kind: type[T], prefix: str) -> T:
    return toml.parse(read(path) or b"", kind, f"{prefix}{path}")


# What is read of each file. A commit may have other keys than today's files, so that unknown ones
# are ignored here; the commands that use the files of the checkout read them strictly.


class _Window(msgspec.Struct):
    wheels: dict[str, str] = {}


class _Upstream(msgspec.Struct):
    window: _Window = msgspec.field(default_factory=_Window)


class _Contract(msgspec.Struct):
    name: str
    types: list[str] = []
    category: str = ""
    promised: bool = False


class _Contracts(msgspec.Struct):
    contract: list[_Contract] = []


class _Exception(msgspec.Struct):
    rule: str
    element: str = ""
    tree: str = ""


class _Lint(msgspec.Struct):
    exception: list[_Exception] = []


class _Break(msgspec.Struct):
    releases: str
    contracts: list[str] = []
    rules: list[str] = []
    elements: list[str] = []


class _Breaks(msgspec.Struct):
    breaks: list[_Break] = msgspec.field(name="break", default_factory=list)


class _Numbers(msgspec.Struct):
    first: int
    last: int


class _Extension(msgspec.Struct):
    numbers: _Numbers | None = None


class _Rule(msgspec.Struct):
    rules: list[str] = []
    effect: str = ""


class _Rules(msgspec.Struct):
    rule: list[_Rule] = []


_CATEGORIES = ("WIRE", "WIRE_JSON", "PACKAGE", "FILE")
"""buf's categories, from the most lenient to the strictest."""


def _window(found: _Settings, family: str, upstream: _Upstream) -> None:
    path = f"proto/{family}/upstream.toml"
    for release, digest in upstream.window.wheels.items():
        key = f"the wheel of {family} {release}"
        found.demands[key] = _Demand(path, (f"{family} {release}", release), digest)


def _contracts(found: _Settings, folder: str, contracts: _Contracts) -> None:
    path = f"{folder}/contracts.toml"
    for each in contracts.contract:
        name = each.name
        found.demands[f"the contract {name}"] = _Demand(path, (name,))
        for kind in each.types:
            found.demands[f"{kind} in the contract {name}"] = _Demand(path, (kind, name))
        found.demands[f"the category of the contract {name}"] = _Demand(
            path, (name,), each.category, _strength(each.category)
        )
        found.demands[f"the promise of the contract {name}"] = _Demand(
            path, (name,), str(each.promised).lower(), int(each.promised)
        )


def _strength(category: str) -> int:
    return _CATEGORIES.index(category) if category in _CATEGORIES else -1


def _exceptions(found: _Settings, folder: str, lint: _Lint) -> None:
    for each in lint.exception:
        about = each.element or each.tree
        key = f"an exception of {about} from {each.rule}"
        found.allowances[key] = _Allowance(f"{folder}/lint.toml", (about,))


def _breaks(found: _Settings, folder: str, window: Sequence[str], breaks: _Breaks) -> None:
    path = f"{folder}/known-breaks.toml"
    for entry in breaks.breaks:
        try:
            specifier = SpecifierSet(entry.releases)
        except InvalidSpecifier:
            raise CodegenError(
                f"{entry.releases!r} is not a version specifier",
                where=path,
                todo='Write one, such as "<1.11".',
            ) from None
        releases = frozenset(each for each in window if _version(each) in specifier)
        for contract in entry.contracts:
            for rule in entry.rules:
                for element in entry.elements:
                    key = f"a known break {rule} of {element} in the contract {contract}"
                    earlier = found.allowances.get(key)
                    found.allowances[key] = _Allowance(
                        path, (element,), releases | (earlier.releases if earlier else frozenset())
                    )


def _severity(effect: str) -> int:
    found: Mapping[str, rules.Effect] = {each.value: each for each in rules.Effect}
    return found[effect].severity if effect in found else -1
