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
    usual = most if most < MAX_MESSAGE_DEPTH else MAX_MESSAGE_DEPTH
    parses = _parser(usual)
    if parses is None:
        return scanned(content, most)
    if parses(content):
        deepest = len(content) // 2
        return deepest if deepest < usual else usual
    parses = _parser(most)
    if usual == most or parses is None or not parses(content):
        scanned(content, most)
        raise WireError("they are not a google.protobuf.Struct")
    return most


@functools.cache
def _parser(most: int) -> Callable[[bytes], bool] | None:
    """Returns what asks protobuf whether bytes are a Struct that is at most so deep.

    It is None if protobuf's parser is not compiled: ours takes as long, and counts depth alike.
    """
    from google.protobuf.internal import api_implementation
    from google.protobuf.message import DecodeError
    from google.protobuf.struct_pb2 import ListValue, Struct, Value

    if api_implementation.Type() == "python":
        return None
    around = MAX_DEPTH - most
    outermost: Any = (Value if around % 2 else ListValue) if around else Struct
    parse, before = outermost.FromString, _Before(around)

    def parses(content: bytes) -> bool:
        try:
            parse(before[len(content)] + content)
        except DecodeError:
            return False
        return True

    return parses


_MOST_SIZES: Final = 4_096


class _Before(dict[int, bytes]):
    """What precedes a Struct, by its size, that is nested in so many messages.

    protobuf then counts them, too. The worst that threads do is to make a value twice.
    """

    def __init__(self, levels: int) -> None:
        super().__init__()
        self._levels = levels

    def __missing__(self, size: int) -> bytes:
        found = b""
        for level in range(self._levels):
            tag = b"\x2a" if not level else b"\x0a" if level % 2 else b"\x32"
            found = tag + varint(size + len(found)) + found
        if len(self) >= _MOST_SIZES:
            self.clear()
        self[size] = found
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
