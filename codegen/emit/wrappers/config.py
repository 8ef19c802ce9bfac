"""Reads a family's `wrappers.toml`: which messages and enums get wrappers, and their names."""

from __future__ import annotations

import builtins
import difflib
from collections import Counter
from collections.abc import Iterable, Iterator
from keyword import iskeyword
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.tools.toml import Table

_TAKEN = frozenset(
    {
        *("Case", "Mapping", "OpenEnum", "Wrapper", "dataclass", "datetime", "field", "final"),
        *("timedelta", "wrapper", "EXTENSION", "POOL", "adopt", "publish"),
    }
)
"""Names that the modules of wrappers and the root of the package define or import."""

_Text = Annotated[str, Meta(min_length=1)]


class Module(Table, frozen=True, kw_only=True):
    """A module of wrappers: its docstring, and the full names of its enums and messages."""

    doc: _Text
    enums: tuple[_Text, ...] = ()
    messages: tuple[_Text, ...] = ()


class Root(Table, frozen=True, kw_only=True):
    """The classes that the package's root exports."""

    names: tuple[_Text, ...]


class Config(Table, frozen=True, kw_only=True):
    """The whole file, which documents the keys."""

    modules: dict[str, Module] = msgspec.field(default_factory=dict)
    names: dict[str, _Text] = msgspec.field(default_factory=dict)
    root: Root = Root(names=())
    docs: dict[str, _Text] = msgspec.field(default_factory=dict)
    states: dict[str, dict[str, tuple[_Text, ...]]] = msgspec.field(default_factory=dict)

    def name(self, full_name: str) -> str:
        """Returns the class name for a message or an enum."""
        return self.names.get(full_name, full_name.rpartition(".")[2])

    @property
    def listed(self) -> tuple[str, ...]:
        """The full names of all messages and enums that get wrappers."""
        return tuple(
            full_name
            for module in self.modules.values()
            for full_name in (*module.enums, *module.messages)
        )


def load(path: Path) -> Config:
    """Reads the file.

    Raises:
        CodegenError: the file is invalid.
    """
    config = toml.read(path, Config)
    for key, fault in _faults(config):
        raise wrong(path, key, fault)
    return config


def wrong(path: Path, key: str, fault: str) -> CodegenError:
    """Creates the error for a key of the file."""
    return CodegenError(fault, where=f"{shown(path)}: {key}", todo="Fix the file.")


def unknown(name: str, known: Iterable[str], what: str) -> str:
    """Returns a message about an unknown name, with the nearest known one."""
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"{what} {name}" + (f"; did you mean {near[0]}?" if near else "")


def _faults(config: Config) -> Iterator[tuple[str, str]]:
    listed = config.listed
    for name, count in Counter(listed).items():
        if count > 1:
            yield "modules", f"{name} is listed {count} times"
    for module, listed_here in config.modules.items():
        yield from _not_identifiers(f"modules.{module}", [module])
        classes = Counter(config.name(each) for each in (*listed_here.enums, *listed_here.messages))
        for name, count in classes.items():
            if count > 1:
                yield f"modules.{module}", f"{count} classes are called {name}; use [names]"
    for name, class_name in config.names.items():
        if name not in listed:
            yield f"names.{name}", unknown(name, listed, "no module lists")
        yield from _not_identifiers(f"names.{name}", [class_name])

    enums = [name for module in config.modules.values() for name in module.enums]
    for name, states in config.states.items():
        if name not in enums:
            yield f"states.{name}", unknown(name, enums, "no module lists the enum")
        words = Counter(bare(word) for listed_here in states.values() for word in listed_here)
        for word, count in words.items():
            if not word:
                yield f"states.{name}", "a word has neither letters nor digits"
            elif count > 1:
                yield f"states.{name}", f"the word {word!r} is listed {count} times"


def bare(word: str) -> str:
    """Returns what counts of an engine's word for a state: its letters and digits."""
    return "".join(filter(str.isalnum, word.casefold()))


def _not_identifiers(key: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        if not name.isidentifier() or iskeyword(name):
            yield key, f"{name!r} cannot be a name in Python"
        elif name.startswith("_") or name in _TAKEN or hasattr(builtins, name):
            yield key, f"{name!r} is a name that generated modules use themselves"
