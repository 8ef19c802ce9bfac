"""Reads a message from a file, and finds out what it is if nobody says so."""

from __future__ import annotations

import codecs
import json
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from google.protobuf import json_format, text_format
from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

from flyte_agent_kit.errors import KitError

Encoding: TypeAlias = Literal["binary", "text", "json"]

Kinds: TypeAlias = Mapping[str, type[Message]]
"""The classes of messages that a file may hold, by the name that people say."""

_LARGEST = 64 * 1024 * 1024


class Found(NamedTuple):
    """A message out of a file.

    Args:
        kind: the name of its class, among the ones that were possible.
        encoding: how it was written.
        message: the message.
    """

    kind: str
    encoding: Encoding
    message: Message


def read_message(
    path: Path,
    kinds: Kinds,
    *,
    kind: str | None = None,
    encoding: Encoding | None = None,
    has_options: bool = False,
) -> Found:
    """Reads a message from a file.

    Args:
        path: the file.
        kinds: what it may hold.
        kind: what it holds; guessed if None.
        encoding: how it is written; guessed if None.
        has_options: whether people can say both with --type and --encoding.

    Raises:
        KitError: The file does not hold such a message, or more than one kind fits.
        OSError: The file cannot be read.
    """
    content = path.read_bytes()
    if len(content) > _LARGEST:
        raise KitError(
            f"the file has {len(content):,} bytes, more than {_LARGEST:,}",
            where=str(path),
            todo="Give a file with one message.",
        )
    content = content.removeprefix(codecs.BOM_UTF8)
    possible = kinds if kind is None else {kind: kinds[kind]}
    if encoding is None:
        encoding = _encoding_of(content, possible)
    problems: dict[str, str] = {}
    fitting: list[tuple[int, str, Message]] = []
    for name, cls in possible.items():
        try:
            message = _parsed(content, cls, encoding)
        except ValueError as error:
            problems[name] = str(error)
            continue
        fitting.append((0 if encoding != "binary" else _oddities(message), name, message))
    if kind is None:
        fitting = _best(fitting)
    if not fitting:
        raise _unreadable(path, encoding, problems, _advice(kind) if has_options else "")
    if len(fitting) > 1:
        names = ", ".join(name for _, name, _ in fitting)
        empty = "" if content.strip() else "is empty, and "
        raise KitError(
            f"the file {empty}could be any of {names}",
            where=str(path),
            todo="Say which it is with --type." if has_options else "Give one that says more.",
        )
    [(_, name, message)] = fitting
    return Found(name, encoding, message)


def _best(fitting: list[tuple[int, str, Message]]) -> list[tuple[int, str, Message]]:
    """Returns what fits best; nothing if it all has fields that its class does not know."""
    least = min((oddities for oddities, _, _ in fitting), default=0)
    return [each for each in fitting if each[0] == least]


def _advice(kind: str | None) -> str:
    said = "--type and --encoding say" if kind is None else "--encoding says"
    return f"; {said} what it is, if that was guessed wrong"


def _unreadable(
    path: Path, encoding: Encoding, problems: Mapping[str, str], advice: str
) -> KitError:
    shown = "\n".join(f"  as {name}: {problem}" for name, problem in problems.items())
    if len(problems) > 1 and len(different := set(problems.values())) == 1:
        shown = f"  {different.pop()}"
    return KitError(
        f"the file cannot be read as {encoding}:\n{shown}",
        where=str(path),
        todo=f"Check the file{advice}.",
    )


def _encoding_of(content: bytes, kinds: Kinds) -> Encoding:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return "binary"
    if text.lstrip().startswith(("{", "[")):
        return "json"
    if _is_printable(text) and any(_fits(content, cls) for cls in kinds.values()):
        return "text"
    # A serialized message can consist of printable characters, but prose is not a message.
    return "text" if _is_printable(text) and text.strip() and "\n" in text else "binary"


def _fits(content: bytes, cls: type[Message]) -> bool:
    try:
        _parsed(content, cls, "text")
    except ValueError:
        return False
    return bool(content.strip())


def _is_printable(text: str) -> bool:
    return not any(unicodedata.category(each) == "Cc" and each not in "\n\r\t" for each in text)


def _parsed(content: bytes, cls: type[Message], encoding: Encoding) -> Message:
    """Parses a message.

    Raises:
        ValueError: It is not one.
    """
    descriptor: Any = cls.DESCRIPTOR
    pool = descriptor.file.pool
    message = cls()
    try:
        if encoding == "binary":
            message.ParseFromString(content)
        elif encoding == "text":
            text_format.Parse(content.decode("utf-8"), message, descriptor_pool=pool)
        else:
            fields = json.loads(content)
            if not isinstance(fields, dict):
                raise ValueError("it is not a JSON object")
            json_format.ParseDict(fields, message, descriptor_pool=pool)
    except (DecodeError, json_format.ParseError, text_format.ParseError) as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    return message


def _oddities(message: Message) -> int:
    """Counts what speaks against bytes being this message: unknown fields, unprintable text."""
    count = len(UnknownFieldSet(message))
    for field, value in message.ListFields():
        for each in _values(field, value):
            if isinstance(each, Message):
                count += _oddities(each)
            elif isinstance(each, str):
                count += not _is_printable(each)
    return count


def _values(field: Any, value: Any) -> Iterator[Any]:
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        yield from value
        yield from value.values()
    elif isinstance(value, (Message, str, bytes, int, float)):
        yield value
    else:
        yield from value
