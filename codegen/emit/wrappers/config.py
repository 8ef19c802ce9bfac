"""`wrappers.toml` of a family: which messages and enums get wrappers, where, under which names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.tools.toml import Table

_Text = Annotated[str, Meta(min_length=1)]


class Module(Table, frozen=True, kw_only=True):
    """A module of wrappers: what it is about, and the full names of its enums and messages."""

    doc: _Text
    enums: tuple[_Text, ...] = ()
    messages: tuple[_Text, ...] = ()


class Root(Table, frozen=True, kw_only=True):
    """What the root of the package gives: names of classes."""

    names: tuple[_Text, ...]


class Config(Table, frozen=True, kw_only=True):
    """The whole file; it says what each key is."""

    modules: dict[str, Module] = msgspec.field(default_factory=dict)
    names: dict[str, _Text] = msgspec.field(default_factory=dict)
    root: Root = Root(names=())
    docs: dict[str, _Text] = msgspec.field(default_factory=dict)


def load(path: Path, extensions: Mapping[str, str]) -> Config:
    """Reads the file.

    Args:
        path: `wrappers.toml`.
        extensions: the comments in our extensions, by the full name of what they describe.

    Raises:
        CodegenError: it is wrong, or documents what an extension documents already.
    """
    config = toml.read(path, Config)
    listed = [n for each in config.modules.values() for n in (*each.enums, *each.messages)]
    for name in listed:
        if listed.count(name) > 1:
            raise _wrong(path, "modules", f"{name} is listed twice")
    for name in config.names:
        if name not in listed:
            raise _wrong(path, f"names.{name}", "no module lists this type")
    for name in config.docs:
        if name in extensions:
            raise _wrong(path, f"docs.{name}", "the extension that names it has its documentation")
    return config


def _wrong(path: Path, key: str, what: str) -> CodegenError:
    return CodegenError(what, where=f"{shown(path)}: {key}", todo="Take one of the two out.")
