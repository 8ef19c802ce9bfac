"""The fast path of the codec: plain types, and the wire form that protobuf writes.

It raises `UnusualError`, or one of a few errors of Python's, for anything else; `thorough_path`
takes over. Functions are long because a call takes as many instructions as half a value, and they
collect parts and join them at the end because joining takes a tenth of what `+` does for bytes.

Field numbers are those of google/protobuf/struct.proto: an entry of a Struct, the key of an entry
and a value of a list are field 1, the value of an entry is field 2.
"""

from __future__ import annotations

from math import copysign
from struct import Struct as Layout
from typing import Any, Final, TypeAlias

from flyte_stubs_runtime.custom_info.frozen import ReadOnlyDict, ReadOnlyList
from flyte_stubs_runtime.wire import ENCODED, SMALL, varint

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
"""A JSON value in Python's own types."""

MAX_MESSAGE_DEPTH: Final = 95
"""How deep messages may be nested inside a Struct.

protobuf's parsers stop at 100, and Flyte puts a `custom_info` up to five messages deep, in
`TaskExecutionList` … `ExternalResourceInfo`. An object in an object takes three messages, a list in
a list two, which allows 32 objects, or 46 lists in an object.
"""

EXACT: Final = 2**53
"""Doubles represent every integer up to here."""

_LEAST_EXACT: Final = -EXACT

IN_OBJECT: Final = 3
IN_LIST: Final = 2
"""Messages from an object or a list to an object or a list in it."""

_DEEPEST_OBJECT: Final = MAX_MESSAGE_DEPTH - 2
_DEEPEST_LIST: Final = MAX_MESSAGE_DEPTH - 1
"""Below how many messages an object and a list may be, so that their values are not too deep."""

Span: TypeAlias = tuple[int, int]
"""Where the bytes of a value begin and end."""

_double = Layout("<d").pack
_from_double = Layout("<d").unpack_from


class UnusualError(Exception):
    """The fast path met something that only the thorough path handles."""


_SHORT: Final = 126
"""Lengths below this, and of the messages built around them, fit into one byte."""

_FIELD_1: Final = tuple(b"\n" + varint(length) for length in range(_SHORT))
"""Tag and length of field 1."""

_STRING: Final = b"\x1a"
_OBJECT: Final = b"\x2a"
_LIST: Final = b"\x32"
_LENGTHS: Final = {
    kind: tuple(b"%c%s%c" % (n + 2, kind, n) for n in range(_SHORT))
    for kind in (_STRING, _OBJECT, _LIST)
}
"""What precedes a short content: the length of the Value, the tag, the length of the content."""

_STRINGS: Final = _LENGTHS[_STRING]
_LISTS: Final = _LENGTHS[_LIST]
_ITEMS: Final = tuple(b"\n" + before for before in _STRINGS)
"""What precedes a short string in a list."""

_MOST_KEYS: Final = 1_024
_LONGEST_KEY: Final = 64
"""How many keys are kept encoded, and how long they may be: at most some hundred kilobytes."""


class _Starts(dict[str, tuple[bytes, int, bytes, bytes]]):
    """What the entries of an object start with, by their key.

    Agents report the same keys again and again. A lookup is one step for the interpreter, so
    threads need no lock: the worst that they do is to encode a key twice.

    The four parts are the key's field and the tag of the value, their number of bytes, and both
    behind the length of an entry with a number, and with a boolean or null.
    """

    __slots__ = ()

    def __missing__(self, key: str) -> tuple[bytes, int, bytes, bytes]:
        name = key.encode()
        start = b"\n" + varint(len(name)) + name + b"\x12"
        length = len(start)
        number = b"\n" + varint(length + 10) + start + b"\t\x11"
        flag = b"\n" + varint(length + 3) + start + b"\x02"
        found = start, length, number, flag
        if len(key) <= _LONGEST_KEY:
            if len(self) >= _MOST_KEYS:
                self.clear()
            self[key] = found
        return found


_starts: Final = _Starts()


def encode_object(info: dict[str, Any], level: int = 0) -> bytes:
    """Encodes an object of plain types.

    Args:
        info: The object.
        level: Messages that it is nested in, inside the Struct.

    Raises:
        UnusualError: There is another type, an inexact number, or too deep a nesting.
        UnicodeEncodeError: There is an unpaired surrogate.
        OverflowError: A number is too large.
    """
    if level > _DEEPEST_OBJECT:
        raise UnusualError
    starts = _starts
    parts: list[bytes] = []
    for key, item in info.items():
        if type(key) is not str:
            raise UnusualError
        kind = type(item)
        if kind is str:
            text = item.encode()
            length = len(text)
            start, whole, _, _ = starts[key]
            whole += length + 3
            if whole < _SHORT:
                parts.append(_FIELD_1[whole])
                parts.append(start)
                parts.append(_STRINGS[length])
                parts.append(text)
            else:
                _add_entry(parts, start, _STRING, text)
        elif kind is int:
            if not _LEAST_EXACT <= item <= EXACT and float(item) != item:
                raise UnusualError
            parts.append(starts[key][2])
            parts.append(_double(item))
        elif kind is float:
            if item - item != 0:
                raise UnusualError
            parts.append(starts[key][2])
            parts.append(_double(item))
        elif kind is bool:
            parts.append(starts[key][3])
            parts.append(b"\x20\x01" if item else b"\x20\x00")
        elif item is None:
            parts.append(starts[key][3])
            parts.append(b"\x08\x00")
        elif kind is dict:
            inside = encode_object(item, level + IN_OBJECT)
            _add_entry(parts, starts[key][0], _OBJECT, inside)
        elif kind is list:
            inside = _encode_list(item, level + IN_OBJECT)
            start, whole, _, _ = starts[key]
            length = len(inside)
            whole += length + 3
            if whole < _SHORT:
                parts.append(_FIELD_1[whole])
                parts.append(start)
                parts.append(_LISTS[length])
                parts.append(inside)
            else:
                _add_entry(parts, start, _LIST, inside)
        else:
            raise UnusualError
    return b"".join(parts)


def _encode_list(items: list[Any], level: int) -> bytes:
    if level > _DEEPEST_LIST:
        raise UnusualError
    parts: list[bytes] = []
    for item in items:
        kind = type(item)
        if kind is str:
            text = item.encode()
            length = len(text)
            if length < _SHORT:
                parts.append(_ITEMS[length])
                parts.append(text)
            else:
                _add_item(parts, _STRING, text)
        elif kind is int:
            if not _LEAST_EXACT <= item <= EXACT and float(item) != item:
                raise UnusualError
            parts.append(b"\n\t\x11")
            parts.append(_double(item))
        elif kind is float:
            if item - item != 0:
                raise UnusualError
            parts.append(b"\n\t\x11")
            parts.append(_double(item))
        elif kind is bool:
            parts.append(b"\n\x02\x20\x01" if item else b"\n\x02\x20\x00")
        elif item is None:
            parts.append(b"\n\x02\x08\x00")
        elif kind is dict:
            _add_item(parts, _OBJECT, encode_object(item, level + IN_LIST))
        elif kind is list:
            _add_item(parts, _LIST, _encode_list(item, level + IN_LIST))
        else:
            raise UnusualError
    return b"".join(parts)


def _add_entry(parts: list[bytes], start: bytes, kind: bytes, content: bytes) -> None:
    """Encodes an entry of a Struct of any length, from what it starts with."""
    size = len(content)
    length = ENCODED[size] if size < SMALL else varint(size)
    size += len(length) + 1
    before = ENCODED[size] if size < SMALL else varint(size)
    size += len(before) + len(start)
    parts.append(b"\n")
    parts.append(ENCODED[size] if size < SMALL else varint(size))
    parts.append(start)
    parts.append(before)
    parts.append(kind)
    parts.append(length)
    parts.append(content)


def _add_item(parts: list[bytes], kind: bytes, content: bytes) -> None:
    """Encodes a value of a list, of any length."""
    size = len(content)
    length = ENCODED[size] if size < SMALL else varint(size)
    size += len(length) + 1
    parts.append(b"\n")
    parts.append(ENCODED[size] if size < SMALL else varint(size))
    parts.append(kind)
    parts.append(length)
    parts.append(content)


_LEAST_WHOLE: Final = -(2.0**53)
_MOST_WHOLE: Final = 2.0**53
"""Numbers within these become `int` if they are whole; a float is quickly compared with a float."""


class _Keys(dict[bytes, str]):
    """Keys of objects, by their field and the tag of the value; see `_Starts`."""

    __slots__ = ()

    def __missing__(self, field: bytes) -> str:
        if field[0] != 0x0A or field[-1] != 0x12:
            raise UnusualError
        key = field[2:-1].decode()
        if len(field) <= _LONGEST_KEY:
            if len(self) >= _MOST_KEYS:
                self.clear()
            self[field] = key
        return key


_keys: Final = _Keys()


def decode_object(content: bytes, span: Span, frozen: bool) -> dict[str, JsonValue]:
    """Decodes the bytes of a Struct that protobuf has parsed or written.

    Args:
        content: The bytes that hold the Struct.
        span: Where the Struct is in them.
        frozen: Whether to make read-only dicts and lists.

    Raises:
        UnusualError: The wire form is not the usual one. IndexError, OverflowError and ValueError
            mean the same.
    """
    at, end = span
    keys = _keys
    found: dict[str, JsonValue] = {}
    while at < end:
        if content[at] != 0x0A:
            raise UnusualError
        length = content[at + 1]
        at += 2
        if length > 127:
            length, at = _read_length(content, at - 1)
        stop = at + length
        length = content[at + 1]
        if length < 128:
            begin = at + length + 3
            key = keys[content[at:begin]]
            at = begin
        else:
            key, at = _read_long_key(content, at)
        length = content[at]
        at += 1
        if length > 127:
            length, at = _read_length(content, at - 1)
        if at + length != stop:
            raise UnusualError
        tag = content[at]
        if tag == 0x11 and length == 9:
            number = _from_double(content, at + 1)[0]
            if not _LEAST_WHOLE <= number <= _MOST_WHOLE:
                found[key] = number_of(number)
            # The last byte of a zero holds its sign. int() takes four times as long as __trunc__().
            elif number.is_integer() and (number or content[stop - 1] != 0x80):
                found[key] = number.__trunc__()
            else:
                found[key] = number
        elif tag == 0x1A and content[at + 1] == length - 2:
            found[key] = content[at + 2 : stop].decode()
        elif tag == 0x20 and length == 2:
            found[key] = content[at + 1] != 0
        elif tag == 0x32 and content[at + 1] == length - 2:
            found[key] = _decode_list(content, (at + 2, stop), frozen)
        else:
            found[key] = decode_value(content, (at, stop), frozen)
        at = stop
    return ReadOnlyDict(found) if frozen else found


def spans_of(content: bytes, span: Span) -> dict[str, Span]:
    """Finds the values of a Struct, without decoding them; see `decode_object`."""
    at, end = span
    found: dict[str, Span] = {}
    while at < end:
        if content[at] != 0x0A:
            raise UnusualError
        length, at = _read_length(content, at + 1)
        stop = at + length
        length = content[at + 1]
        if length < 128:
            begin = at + length + 3
            key = _keys[content[at:begin]]
            at = begin
        else:
            key, at = _read_long_key(content, at)
        length, at = _read_length(content, at)
        if at + length != stop:
            raise UnusualError
        found[key] = at, stop
        at = stop
    return found


def decode_value(content: bytes, span: Span, frozen: bool) -> JsonValue:
    """Decodes the bytes of a Value; see `decode_object`."""
    at, stop = span
    tag, length = content[at], stop - at
    if tag == 0x11 and length == 9:
        return number_of(_from_double(content, at + 1)[0])
    if tag == 0x20 and length == 2:
        return content[at + 1] != 0
    if tag == 0x08 and length == 2:
        return None
    if tag not in (0x1A, 0x2A, 0x32):
        raise UnusualError
    length, at = _read_length(content, at + 1)
    if at + length != stop:
        raise UnusualError
    if tag == 0x1A:
        return content[at:stop].decode()
    if tag == 0x2A:
        return decode_object(content, (at, stop), frozen)
    return _decode_list(content, (at, stop), frozen)


def number_of(number: float) -> int | float:
    """Converts whole numbers up to 2**53 to `int`, except negative zero."""
    whole = int(number)
    small = whole == number and -EXACT <= whole <= EXACT
    return whole if small and (whole or copysign(1, number) > 0) else number


def _decode_list(content: bytes, span: Span, frozen: bool) -> list[JsonValue]:
    at, end = span
    items: list[JsonValue] = []
    while at < end:
        if content[at] != 0x0A:
            raise UnusualError
        length = content[at + 1]
        at += 2
        if length > 127:
            length, at = _read_length(content, at - 1)
        stop = at + length
        tag = content[at]
        if tag == 0x11 and length == 9:
            number = _from_double(content, at + 1)[0]
            if not _LEAST_WHOLE <= number <= _MOST_WHOLE:
                items.append(number_of(number))
            elif number.is_integer() and (number or content[stop - 1] != 0x80):
                items.append(number.__trunc__())
            else:
                items.append(number)
        elif tag == 0x1A and content[at + 1] == length - 2:
            items.append(content[at + 2 : stop].decode())
        elif tag == 0x08 and length == 2:
            items.append(None)
        else:
            items.append(decode_value(content, (at, stop), frozen))
        at = stop
    return ReadOnlyList(items) if frozen else items


def _read_long_key(content: bytes, at: int) -> tuple[str, int]:
    """Decodes a key of more than 127 bytes, and finds the length of its value."""
    if content[at] != 0x0A:
        raise UnusualError
    length, at = _read_length(content, at + 1)
    stop = at + length
    if content[stop] != 0x12:
        raise UnusualError
    return content[at:stop].decode(), stop + 1


def _read_length(content: bytes, at: int) -> tuple[int, int]:
    number = content[at]
    at += 1
    if number < 128:
        return number, at
    number &= 127
    shift = 7
    while (byte := content[at]) > 127:
        at += 1
        number |= (byte & 127) << shift
        shift += 7
    return number | byte << shift, at + 1
