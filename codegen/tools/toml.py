"""Strict reader for the toolchain's TOML files: undeclared keys are errors."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import tomlkit
from msgspec import inspect
from tomlkit.exceptions import TOMLKitError

from codegen.errors import CodegenError, shown

T = TypeVar("T")

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$?(?P<path>[^`]*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.[^.\[]+|\[[^\]]*\]")
_SOME_KEY = "[...]"
"""How msgspec shows a key of a dict in an error's path."""

_WORDS = {
    "object": "a table",
    "array": "a list",
    "str": "a string",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
}
"""TOML's terms for msgspec's names of types."""


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """Base class for a table of a TOML file. Immutable; refuses undeclared keys.

    Underscores in attribute names are hyphens in keys.
    """


def read(path: Path, kind: type[T]) -> T:
    """Reads a file as an instance of `kind`.

    Raises:
        CodegenError: the file is missing or not TOML; or a key is missing, unknown, of a wrong
            type, or has a value that `kind` refuses. The message names the file and the key.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _wrong(shown(path), f"cannot be read: {error.strerror}") from None
    return parse(content, kind, shown(path))


_TODO = "Fix the file; git diff shows what changed."


def parse(content: bytes, kind: type[T], name: str, todo: str = _TODO) -> T:
    """Reads the content of a file as an instance of `kind`.

    Args:
        content: the bytes of the file.
        kind: the class to read it as.
        name: the name of the file, for messages.
        todo: what to do about an error.

    Raises:
        CodegenError: as `read`.
    """
    try:
        data = tomlkit.parse(content.decode()).unwrap()
    except (UnicodeDecodeError, TOMLKitError) as error:
        raise _wrong(name, f"cannot be read: {error}", todo) from None
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        key, what = _explained(data, kind, str(error))
        raise _wrong(": ".join(part for part in (name, key) if part), what, todo) from None


def _wrong(where: str, what: str, todo: str = _TODO) -> CodegenError:
    return CodegenError(what, where=where, todo=todo)


def _explained(data: object, kind: type[object], message: str) -> tuple[str, str]:
    """Translates msgspec's message. Returns the key that it is about, and what is wrong with it."""
    matched = _PLACE.match(message)
    assert matched is not None
    steps = _STEP.findall(matched["path"] or "")
    what = matched["what"]
    declared = _declared(inspect.type_info(kind), steps)
    place = "".join(_named(data, kind, steps, message)).removeprefix(".")
    if missing := re.fullmatch(r"Object missing required field `(.*)`", what):
        return _below(place, missing[1]), "the key is missing"
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", what):
        keys = sorted(_keys(declared))
        near = difflib.get_close_matches(unknown[1], keys, n=1)
        near_by = f"; did you mean {near[0]}?" if near else "."
        return _below(place, unknown[1]), f"unknown key{near_by} The keys are {', '.join(keys)}"
    if invalid := re.fullmatch(r"Invalid enum value (.*)", what):
        return place, f"{invalid[1]} is none of {', '.join(map(str, _values(declared)))}"
    if other := re.fullmatch(r"Expected `(\w+)(?: \| null)?`, got `(\w+)`", what):
        wanted, found = (_WORDS.get(each, f"a {each}") for each in other.groups())
        return place, f"is {found}, and should be {wanted}"
    if re.fullmatch(r"Expected `\w+` of length >= 1", what):
        return place, "is empty"
    if pattern := re.fullmatch(r"Expected `str` matching regex (.*)", what):
        return place, f"should match {pattern[1]}"
    return place, what[:1].lower() + what[1:]


def _below(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _named(data: object, kind: type[object], steps: list[str], message: str) -> Iterator[str]:
    """Yields the steps of a path, with `[...]` replaced by the key that it stands for.

    The key is the one for which the table without its other keys gives the same message.
    """
    whole, at = data, data
    for step in steps:
        if step == _SOME_KEY and isinstance(at, dict):
            key = _refused_key(whole, at, kind, message)
            yield f".{key}" if re.fullmatch(r"[\w-]+", key) else f'."{key}"'
            at = at[key]
        else:
            yield step
            name = step.strip(".[]")
            at = at[int(name)] if isinstance(at, list) else at[name] if isinstance(at, dict) else at


def _refused_key(whole: object, at: dict[str, object], kind: type[object], message: str) -> str:
    """Returns the key of a table inside `whole` that alone gives the same message."""
    everything = dict(at)
    try:
        for key, value in everything.items():
            at.clear()
            at[key] = value
            if _refused(whole, kind) == message:
                return key
        return next(iter(everything))
    finally:
        at.clear()
        at.update(everything)


def _refused(data: object, kind: type[object]) -> str:
    try:
        msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        return str(error)
    return ""


def _declared(kind: inspect.Type, steps: list[str]) -> inspect.Type:
    """Returns the declared type at a path."""
    for step in steps:
        kind = _some(kind)
        match kind:
            case inspect.StructType(fields=fields):
                kind = next(each.type for each in fields if f".{each.encode_name}" == step)
            case inspect.DictType(value_type=inner) | inspect.ListType(item_type=inner):
                kind = inner
            case inspect.VarTupleType(item_type=inner):
                kind = inner
    return _some(kind)


def _some(kind: inspect.Type) -> inspect.Type:
    """Returns `T` for an optional `T | None`."""
    if isinstance(kind, inspect.UnionType):
        return next(each for each in kind.types if not isinstance(each, inspect.NoneType))
    return kind


def _keys(kind: inspect.Type) -> list[str]:
    fields = kind.fields if isinstance(kind, inspect.StructType) else ()
    return [each.encode_name for each in fields]


def _values(kind: inspect.Type) -> list[object]:
    match kind:
        case inspect.EnumType(cls=cls):
            return [each.value for each in cls]
        case inspect.LiteralType(values=values):
            return list(values)
    return []
