"""TOML files of the toolchain's own, read into types: what is not declared is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

import msgspec
import tomlkit
from msgspec import inspect
from tomlkit.exceptions import TOMLKitError

from codegen.errors import CodegenError
from codegen.project import shown

T = TypeVar("T")

_PATH = re.compile(r" - at `\$?(?P<path>[^`]*)`$")
_UNKNOWN = re.compile(r"unknown field `(?P<key>[^`]*)`")


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of a TOML file: immutable, and without keys that are not declared.

    Attributes with underscores are keys with hyphens.
    """


def read(path: Path, kind: type[T]) -> T:
    """The file as an instance of `kind`.

    Raises:
        CodegenError: the file is missing or is not TOML, a key is missing, unknown, of another
            type, or has a value that `kind` refuses. The message names the file and the key.
    """
    try:
        data = tomlkit.parse(path.read_text("utf-8")).unwrap()
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise CodegenError(
            f"cannot be read: {error}",
            where=shown(path),
            todo="Fix the file; git diff shows what changed.",
        ) from None
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise _refusal(path, kind, str(error)) from None


def _refusal(path: Path, kind: type[object], said: str) -> CodegenError:
    """Msgspec's sentence with the key in front of it, and the keys that there are."""
    at = _PATH.search(said)
    place = at["path"].removeprefix(".") if at else ""
    what = _PATH.sub("", said)
    if unknown := _UNKNOWN.search(what):
        place = ".".join(part for part in (place, unknown["key"]) if part)
        known = ", ".join(sorted(_keys(inspect.type_info(kind), at["path"] if at else "")))
        what = f"there is no such key; there are {known}"
    what = what[:1].lower() + what[1:]
    return CodegenError(
        what,
        where=": ".join(part for part in (shown(path), place) if part),
        todo="Fix the file; git diff shows what changed.",
    )


def _keys(kind: inspect.Type, path: str) -> list[str]:
    """The keys of the table at a path in msgspec's notation, such as `.stubs` or `.break[...]`."""
    for step in re.findall(r"\.[^.\[]+|\[[^\]]*\]", path):
        match kind:
            case inspect.StructType(fields=fields):
                kind = next(each.type for each in fields if f".{each.encode_name}" == step)
            case inspect.DictType(value_type=inner) | inspect.ListType(item_type=inner):
                kind = inner
            case inspect.VarTupleType(item_type=inner):
                kind = inner
            case inspect.UnionType(types=types):
                kind = next(each for each in types if not isinstance(each, inspect.NoneType))
    return (
        [each.encode_name for each in kind.fields] if isinstance(kind, inspect.StructType) else []
    )
