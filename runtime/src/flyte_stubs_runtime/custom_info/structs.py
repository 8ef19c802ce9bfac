"""Whether bytes are a `google.protobuf.Struct`, and how deep it is."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.custom_info.fast_path import MAX_MESSAGE_DEPTH
from flyte_stubs_runtime.wire import (
    MAX_DEPTH,
    MAX_GROUPS,
    WireError,
    end,
    read_block,
    read_tag,
    read_text,
    skip,
    varint,
)

_TEXT: Final = "text"
_INSIDE: Final[dict[str, dict[int, str]]] = {
    "Struct": {0x0A: "entry"},
    "entry": {0x0A: _TEXT, 0x12: "Value"},
    "Value": {0x1A: _TEXT, 0x2A: "Struct", 0x32: "ListValue"},
    "ListValue": {0x0A: "Value"},
}
"""The tags of strings and messages, in each of the messages that a Struct is made of."""

_GROUP: Final = 3


def struct_depth(content: bytes, most: int) -> int:
    """Returns how deep messages are nested in a Struct, or a larger number.

    Args:
        content: The bytes of the Struct.
        most: How deep they may be.

    Raises:
        WireError: The bytes are not a Struct, or it is deeper.
    """
    compiled = speedups.compiled
    if compiled is not None and (found := compiled.depth(content, most)) is not None:
        return found
    if not _is_compiled():
        return scanned(content, most)
    usual = min(most, MAX_MESSAGE_DEPTH)
    if _parses(content, usual):
        return min(usual, len(content) // 2)
    if usual == most or not _parses(content, most):
        scanned(content, most)
        raise WireError("they are not a google.protobuf.Struct")
    return most


def _parses(content: bytes, most: int) -> bool:
    """Asks protobuf, with so many messages around the Struct that it may be `most` deep."""
    around = MAX_DEPTH - most
    parse, error = _parser(around)
    try:
        parse(_before(len(content), around) + content)
    except error:
        return False
    return True


@functools.cache
def _is_compiled() -> bool:
    """Whether protobuf's parser is. If it is not, ours takes as long and counts depth alike."""
    from google.protobuf.internal import api_implementation

    return api_implementation.Type() != "python"


@functools.cache
def _parser(around: int) -> tuple[Callable[[bytes], object], type[Exception]]:
    """Returns what parses a Struct in so many messages, and the error that it raises."""
    from google.protobuf.message import DecodeError
    from google.protobuf.struct_pb2 import ListValue, Struct, Value

    outermost: Any = (Value if around % 2 else ListValue) if around else Struct
    return outermost.FromString, DecodeError


@functools.lru_cache(maxsize=4096)
def _before(size: int, levels: int) -> bytes:
    """Returns what precedes a Struct of so many bytes if it is nested in so many messages."""
    found = b""
    for level in range(levels):
        tag = b"\x2a" if not level else b"\x0a" if level % 2 else b"\x32"
        found = tag + varint(size + len(found)) + found
    return found


def scanned(content: bytes, most: int) -> int:
    """Reads a Struct, and returns how deep messages are nested in it; see `struct_depth`."""
    found = 0
    waiting = [(content, "Struct", 0)]
    while waiting:
        inside, name, level = waiting.pop()
        if level > most:
            raise WireError(f"messages are nested more than {MAX_DEPTH} deep")
        found, at, known = max(found, level), 0, _INSIDE[name]
        while at < len(inside):
            tag, at = read_tag(inside, at)
            below = known.get(tag)
            if below is None:
                at = skip(inside, at, tag, most - level)
                if tag & 7 == _GROUP:
                    found = max(found, min(most, level + MAX_GROUPS))
            elif below is _TEXT:
                _, at = read_text(inside, at)
            else:
                chunk, at = read_block(inside, at)
                waiting.append((chunk, below, level + 1))
        end(inside, at)
    return found
