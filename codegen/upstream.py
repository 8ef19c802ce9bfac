"""`proto/upstream.toml`: which release we build from, and which ones we support."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from packaging.version import InvalidVersion, Version
from tomlkit.exceptions import TOMLKitError

from codegen.errors import CodegenError
from codegen.project import shown

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Wheel:
    """A wheel on the index; without `sha256` it is one that nobody has pinned yet."""

    distribution: str
    version: str
    sha256: str | None = None

    def __str__(self) -> str:
        return f"{self.distribution} {self.version}"


@dataclass(frozen=True)
class Imported:
    """A wheel that holds protos which the family imports, and the files to take from it."""

    wheel: Wheel
    files: tuple[str, ...]


@dataclass(frozen=True)
class Upstream:
    """What `proto/upstream.toml` says.

    Args:
        family: the distribution, and the top folder of its protos: `flyteidl`.
        release: the release that `proto/vendor` holds.
        first: the oldest release of the support window.
        window: every final release from `first` on, oldest first.
        imports: where the protos that the family imports come from.
    """

    family: str
    release: str
    first: str
    window: Mapping[str, Wheel]
    imports: tuple[Imported, ...]

    def wheel(self, release: str) -> Wheel:
        """The pinned wheel of a release of the window.

        Raises:
            CodegenError: the release is not in the window.
        """
        for known, wheel in self.window.items():
            if parse_version(known) == parse_version(release):
                return wheel
        raise CodegenError(
            f"{self.family} {release} is not in the support window, which goes from"
            f" {self.first} to {list(self.window)[-1]}: {', '.join(self.window)}",
            where="proto/upstream.toml",
            todo="Name one of these, or move the pin to a newer one: nox -s vendor -- RELEASE",
        )


def load(path: Path) -> Upstream:
    """Reads the pins.

    Raises:
        CodegenError: the file is missing, no TOML, or a key is missing or malformed.
    """
    return _Reader(path).upstream()


def move_pin(path: Path, release: str, wheels: Mapping[str, str]) -> str:
    """The text of `path` with the pin at `release` and the window holding `wheels` as well.

    Args:
        path: `proto/upstream.toml`; only read. Its comments and its layout stay.
        release: the release to build from.
        wheels: sha256 by release, for the releases that join the window.
    """
    document = tomlkit.parse(path.read_text("utf-8"))
    document["release"] = release
    table = document["window"]["wheels"]
    for version in sorted(wheels, key=Version):
        table[version] = wheels[version]
    return tomlkit.dumps(document)


def parse_version(text: str) -> Version | None:
    """A version number (PEP 440), or None where the text is none."""
    try:
        return Version(text)
    except InvalidVersion:
        return None


class _Reader:
    """Reads keys one by one, so that what is wrong is said with its place."""

    def __init__(self, path: Path) -> None:
        self._where = shown(path)
        try:
            self._data: dict[str, Any] = tomlkit.parse(path.read_text("utf-8")).unwrap()
        except (OSError, UnicodeDecodeError, TOMLKitError) as error:
            raise self._wrong("", f"cannot be read: {error}") from None

    def upstream(self) -> Upstream:
        family = self._text(self._data, "family")
        first = self._release(self._text(self._table(self._data, "window"), "first", "window."))
        wheels = self._table(self._data["window"], "wheels", "window.")
        window = {
            release: Wheel(family, self._release(release), self._sha(wheels, release))
            for release in wheels
        }
        ordered = dict(sorted(window.items(), key=lambda item: Version(item[0])))
        release = self._release(self._text(self._data, "release"))
        for pinned, key in ((release, "release"), (first, "window.first")):
            if pinned not in window:
                raise self._wrong(key, f"{pinned} has no sha256 under [window.wheels]")
        return Upstream(family, release, first, ordered, self._imports())

    def _imports(self) -> tuple[Imported, ...]:
        entries = self._data.get("imports", [])
        if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
            raise self._wrong("imports", "must be an array of tables, [[imports]]")
        return tuple(
            Imported(
                Wheel(
                    self._text(entry, "distribution", at),
                    self._release(self._text(entry, "version", at)),
                    self._sha(entry, "sha256"),
                ),
                self._files(entry, at),
            )
            for number, entry in enumerate(entries)
            for at in [f"imports[{number}]."]
        )

    def _files(self, entry: Mapping[str, Any], at: str) -> tuple[str, ...]:
        files = entry.get("files")
        if not isinstance(files, list) or not all(isinstance(name, str) for name in files):
            raise self._wrong(f"{at}files", "must be a list of .proto paths")
        return tuple(files)

    def _table(self, data: Mapping[str, Any], key: str, at: str = "") -> Mapping[str, Any]:
        value = data.get(key)
        if not isinstance(value, dict) or not value:
            raise self._wrong(at + key, "must be a table with at least one key")
        return value

    def _text(self, data: Mapping[str, Any], key: str, at: str = "") -> str:
        value = data.get(key)
        if not isinstance(value, str) or not value:
            raise self._wrong(at + key, "must be a string")
        return value

    def _release(self, text: str) -> str:
        try:
            Version(text)
        except InvalidVersion:
            raise self._wrong("", f"{text!r} is not a version number (PEP 440)") from None
        return text

    def _sha(self, data: Mapping[str, Any], key: str) -> str:
        value = self._text(data, key)
        if not _SHA256.fullmatch(value):
            raise self._wrong(key, f"{value!r} is no sha256: 64 hexadecimal digits, lower case")
        return value

    def _wrong(self, key: str, what: str) -> CodegenError:
        where = f"{self._where}: {key}" if key else self._where
        return CodegenError(what, where=where, todo="Mend the file; git diff shows what changed.")
