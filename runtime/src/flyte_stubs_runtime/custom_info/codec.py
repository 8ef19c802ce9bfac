"""JSON values as the wire bytes of `google.protobuf.Struct` and back, exactly.

What is ready-made loses something without a word: `Struct.update` and `json_format.ParseDict` take
`2**53 + 1` for `2**53`, and give `1` back as `1.0`. It is also slower: see `nox -s bench`.

The wire format is that of protobuf's encoding guide; numbers of fields are those of
google/protobuf/struct.proto.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import copysign, isfinite
from struct import Struct as Layout
from typing import Any, Final, TypeAlias

from google.protobuf.message import DecodeError

from ._violations import CustomInfoError, Violation, pointer
from .google.protobuf.struct_pb2 import Struct, Value

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
"""What JSON has, in Python's own types."""

MOST_LEVELS: Final = 95
"""How many messages may stand in one another inside a Struct.

protobuf's parsers give up beyond 100, and Flyte puts a `custom_info` up to five messages deep, in
`TaskExecutionList` … `ExternalResourceInfo`. An object in an object takes three of them, a list in
a list two: 32 objects, or 46 lists in an object.
"""

_EXACT: Final = 2**53
_IN_OBJECT, _IN_LIST = 3, 2

_double = Layout("<d").pack
_from_double = Layout("<d").unpack_from


def _varint(number: int) -> bytes:
    encoded = bytearray()
    while number > 127:
        encoded.append(number & 127 | 128)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


_SHORT: Final = 126
"""Below it, lengths of what is put together here take one byte."""

_FIELD_1: Final = tuple(b"\n" + _varint(length) for length in range(_SHORT))
"""How the field 1 begins that has a length: an entry, a key, a list's value."""

_TEXT_IN_OBJECT: Final = tuple(b"\x12%c\x1a%c" % (n + 2, n) for n in range(_SHORT))
_TEXT_IN_LIST: Final = tuple(b"\n%c\x1a%c" % (n + 2, n) for n in range(_SHORT))
"""How a short string begins, by its length in bytes."""


def field_bytes(number: int, content: bytes) -> bytes:
    """A field that has a length, such as a message in a message, on the wire."""
    return _varint(number << 3 | 2) + _varint(len(content)) + content


class _UnusualError(Exception):
    """Something that the quick way does not know; the thorough one says what."""


def encode(info: object, *, default: Callable[[Any], object] | None = None) -> bytes:
    """A JSON object as the bytes of a `google.protobuf.Struct`.

    Objects are mappings with strings for keys, arrays are lists and tuples. Entries stand in the
    order of the mapping, which means nothing to a reader: protobuf's maps have none.

    Args:
        info: the object.
        default: as in `json.dumps`: called for a value of another type, gives one to use instead.

    Raises:
        CustomInfoError: with everything that cannot be sent exactly.
    """
    try:
        if type(info) is dict:
            plain: Any = info
            return _object(plain, 0)
    except (_UnusualError, UnicodeEncodeError, OverflowError):
        pass
    return _object(normalise(info, default=default), 0)


def _object(info: dict[str, Any], level: int) -> bytes:
    """The quick way: plain types only, and anything else is unusual.

    One function with everything in it, because a call costs as much as a value.
    """
    if level > MOST_LEVELS - 2:
        raise _UnusualError
    field_1, entries = _FIELD_1, []
    for key, item in info.items():
        if type(key) is not str:
            raise _UnusualError
        kind = type(item)
        if kind is str:
            text = item.encode()
            length = len(text)
            if length < _SHORT:
                value = _TEXT_IN_OBJECT[length] + text
            else:
                value = _value(b"\x12", b"\x1a", text)
        elif kind is int:
            if not -_EXACT <= item <= _EXACT and float(item) != item:
                raise _UnusualError
            value = b"\x12\t\x11" + _double(item)
        elif kind is float:
            if item - item != 0:
                raise _UnusualError
            value = b"\x12\t\x11" + _double(item)
        elif kind is bool:
            value = b"\x12\x02\x20\x01" if item else b"\x12\x02\x20\x00"
        elif item is None:
            value = b"\x12\x02\x08\x00"
        elif kind is dict:
            value = _value(b"\x12", b"\x2a", _object(item, level + _IN_OBJECT))
        elif kind is list:
            value = _value(b"\x12", b"\x32", _list(item, level + _IN_OBJECT))
        else:
            raise _UnusualError
        name = key.encode()
        length = len(name)
        if length < _SHORT:
            value = field_1[length] + name + value
        else:
            value = b"\n" + _varint(length) + name + value
        length = len(value)
        entries.append((field_1[length] if length < _SHORT else b"\n" + _varint(length)) + value)
    return b"".join(entries)


def _list(items: list[Any], level: int) -> bytes:
    if level > MOST_LEVELS - 1:
        raise _UnusualError
    values = []
    for item in items:
        kind = type(item)
        if kind is str:
            text = item.encode()
            length = len(text)
            if length < _SHORT:
                values.append(_TEXT_IN_LIST[length] + text)
            else:
                values.append(_value(b"\n", b"\x1a", text))
        elif kind is int:
            if not -_EXACT <= item <= _EXACT and float(item) != item:
                raise _UnusualError
            values.append(b"\n\t\x11" + _double(item))
        elif kind is float:
            if item - item != 0:
                raise _UnusualError
            values.append(b"\n\t\x11" + _double(item))
        elif kind is bool:
            values.append(b"\n\x02\x20\x01" if item else b"\n\x02\x20\x00")
        elif item is None:
            values.append(b"\n\x02\x08\x00")
        elif kind is dict:
            values.append(_value(b"\n", b"\x2a", _object(item, level + _IN_LIST)))
        elif kind is list:
            values.append(_value(b"\n", b"\x32", _list(item, level + _IN_LIST)))
        else:
            raise _UnusualError
    return b"".join(values)


def _value(tag: bytes, kind: bytes, content: bytes) -> bytes:
    inside = kind + _varint(len(content)) + content
    return tag + _varint(len(inside)) + inside


def normalise(
    info: object, *, default: Callable[[Any], object] | None = None
) -> dict[str, JsonValue]:
    """A copy in plain dicts, lists and scalars, which `encode` takes as it is.

    Raises:
        CustomInfoError: with everything that cannot be sent exactly.
    """
    thorough = _Thorough(default)
    plain = thorough.value(info, (), 0, ())
    if not isinstance(plain, dict) and not thorough.violations:
        thorough.refuse((), "not-an-object", f"of type {type(info).__name__}, no object")
    if thorough.violations or not isinstance(plain, dict):
        raise CustomInfoError(thorough.violations)
    return plain


class _Thorough:
    """The other way: slower, and with a sentence for everything that is wrong."""

    def __init__(self, default: Callable[[Any], object] | None) -> None:
        self.violations: list[Violation] = []
        self._default = default

    def refuse(self, path: Sequence[str | int], code: str, message: str) -> None:
        self.violations.append(Violation(pointer(path), code, message))

    def value(
        self, item: object, path: tuple[str | int, ...], level: int, around: tuple[int, ...]
    ) -> JsonValue:
        """A value in plain types; None stands for what was refused."""
        if item is None or isinstance(item, bool):
            return item
        # The types' own methods: subclasses, enums among them, may say something else.
        if isinstance(item, str):
            return self._text(str.__str__(item), path)
        if isinstance(item, int):
            return self._integer(int.__int__(item), path)
        if isinstance(item, float):
            number = float.__float__(item)
            if not isfinite(number):
                self.refuse(path, "number-not-finite", f"JSON has no {number}")
            return number
        if isinstance(item, (Mapping, list, tuple)):
            return self._container(item, path, level, around)
        if self._default is not None and len(around) <= MOST_LEVELS:
            try:
                instead = self._default(item)
            except (TypeError, ValueError) as error:
                self.refuse(path, "type-not-json", f"default() gave up: {error}")
                return None
            if instead is item:
                self.refuse(path, "cycle", "default() gives the same value back")
                return None
            return self.value(instead, path, level, (*around, id(item)))
        name = type(item).__name__
        self.refuse(path, "type-not-json", f"JSON has no {name}: give its parts, or a default=")
        return None

    def _container(
        self,
        item: Mapping[Any, Any] | list[Any] | tuple[Any, ...],
        path: tuple[str | int, ...],
        level: int,
        around: tuple[int, ...],
    ) -> JsonValue:
        own = 2 if isinstance(item, Mapping) else 1
        if id(item) in around:
            self.refuse(path, "cycle", "contains itself")
            return None
        if level > MOST_LEVELS - own:
            self.refuse(
                path,
                "too-deep",
                "stands deeper than protobuf's parsers go: at most 32 objects in one another,"
                " a list counting two thirds",
            )
            return None
        around = (*around, id(item))
        if isinstance(item, Mapping):
            return self._members(item, path, level + _IN_OBJECT, around)
        return [
            self.value(each, (*path, index), level + _IN_LIST, around)
            for index, each in enumerate(item)
        ]

    def _members(
        self,
        item: Mapping[Any, Any],
        path: tuple[str | int, ...],
        level: int,
        around: tuple[int, ...],
    ) -> dict[str, JsonValue]:
        plain: dict[str, JsonValue] = {}
        for key, each in item.items():
            if not isinstance(key, str):
                said = _briefly(key)
                message = f"the key is of type {type(key).__name__}: {said}"
                self.refuse((*path, said), "key-not-string", message)
                continue
            text = str.__str__(key)
            place = (*path, text)
            name = self._text(text, place)
            if name in plain:
                self.refuse(place, "key-duplicate", "the same key stands here twice")
            plain[name] = self.value(each, place, level, around)
        return plain

    def _text(self, text: str, path: tuple[str | int, ...]) -> str:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            half = f"U+{ord(text[error.start]):04X}"
            self.refuse(
                path, "lone-surrogate", f"{half} at {error.start} is half of a surrogate pair"
            )
        return text

    def _integer(self, number: int, path: tuple[str | int, ...]) -> int:
        try:
            held = -_EXACT <= number <= _EXACT or float(number) == number
        except OverflowError:
            held = False
        if not held:
            digits = f"{number}" if abs(number) < 10**40 else "an integer of over 40 digits"
            self.refuse(
                path, "integer-inexact", f"a double cannot hold {digits}: send it as a string"
            )
        return number


def decode(serialized: bytes | bytearray | memoryview) -> dict[str, JsonValue]:
    """The JSON object in the bytes of a `google.protobuf.Struct`.

    Whole numbers up to 2**53 come back as `int`, others as `float`; what `encode` took comes back
    equal.

    Raises:
        TypeError: they are no bytes.
        CustomInfoError: the bytes are no Struct, or hold a number or a value that JSON has not.
    """
    if not isinstance(serialized, (bytes, bytearray, memoryview)):
        raise TypeError(f"decode() takes bytes, not {type(serialized).__name__}")
    content = bytes(serialized)
    try:
        struct = Struct.FromString(content)
    except (DecodeError, ValueError) as error:  # the pure-Python runtime: UnicodeDecodeError
        raise CustomInfoError([Violation("", "malformed", f"no Struct: {error}")]) from None
    return decode_valid(content, lambda: struct)


def decode_valid(content: bytes, struct: Callable[[], Struct]) -> dict[str, JsonValue]:
    """As `decode`, of bytes that protobuf has taken or written.

    Args:
        struct: gives the same as a message, where that is needed.
    """
    try:
        return _read_object(content, 0, len(content))
    except (_UnusualError, IndexError, OverflowError, ValueError):
        return _read_slowly(struct())


def _read_object(content: bytes, at: int, end: int) -> dict[str, JsonValue]:
    """The quick way, over bytes that protobuf has taken: the usual way to write, and no other."""
    found: dict[str, JsonValue] = {}
    while at < end:
        length = content[at + 1]
        if content[at] != 0x0A:
            raise _UnusualError
        at += 2
        if length > 127:
            length, at = _read_length(content, at - 1)
        stop = at + length
        length = content[at + 1]
        if content[at] != 0x0A:
            raise _UnusualError
        at += 2
        if length > 127:
            length, at = _read_length(content, at - 1)
        key = content[at : at + length].decode()
        at += length
        length = content[at + 1]
        if content[at] != 0x12:
            raise _UnusualError
        at += 2
        if length > 127:
            length, at = _read_length(content, at - 1)
        if at + length != stop:
            raise _UnusualError
        tag = content[at]
        if tag == 0x1A and content[at + 1] == length - 2:
            found[key] = content[at + 2 : stop].decode()
        elif tag == 0x11 and length == 9:
            number: float = _from_double(content, at + 1)[0]
            whole = int(number)
            small = whole == number and -_EXACT <= whole <= _EXACT
            # The sign of a zero stands in its last byte.
            found[key] = whole if small and content[stop - 1] != 0x80 else number
        else:
            found[key] = _read_value(content, at, stop)
        at = stop
    return found


def _read_value(content: bytes, at: int, stop: int) -> JsonValue:
    """A value that fills the bytes up to `stop`."""
    tag, length = content[at], stop - at
    if tag == 0x11 and length == 9:
        return _number(_from_double(content, at + 1)[0])
    if tag == 0x20 and length == 2:
        return content[at + 1] != 0
    if tag == 0x08 and length == 2:
        return None
    if tag not in (0x1A, 0x2A, 0x32):
        raise _UnusualError
    length, at = _read_length(content, at + 1)
    if at + length != stop:
        raise _UnusualError
    if tag == 0x1A:
        return content[at:stop].decode()
    return _read_object(content, at, stop) if tag == 0x2A else _read_list(content, at, stop)


def _number(number: float) -> int | float:
    """Whole numbers as `int`, but for the zero with a sign."""
    whole = int(number)
    small = whole == number and -_EXACT <= whole <= _EXACT
    return whole if small and (whole or copysign(1, number) > 0) else number


def _read_list(content: bytes, at: int, end: int) -> list[JsonValue]:
    items: list[JsonValue] = []
    while at < end:
        length = content[at + 1]
        if content[at] != 0x0A:
            raise _UnusualError
        at += 2
        if length > 127:
            length, at = _read_length(content, at - 1)
        stop = at + length
        if content[at] == 0x1A and content[at + 1] == length - 2:
            items.append(content[at + 2 : stop].decode())
        else:
            items.append(_read_value(content, at, stop))
        at = stop
    return items


def _read_length(content: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte, at = content[at], at + 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7


def _read_slowly(struct: Struct) -> dict[str, JsonValue]:
    """The other way: through protobuf's own view, with a sentence for everything that is wrong."""
    violations: list[Violation] = []
    found = _members_of(struct, (), violations)
    if violations:
        raise CustomInfoError(violations)
    return found


def _members_of(
    struct: Struct, path: tuple[str | int, ...], violations: list[Violation]
) -> dict[str, JsonValue]:
    return {
        key: _value_of(struct.fields[key], (*path, key), violations)
        for key in sorted(struct.fields)
    }


def _value_of(value: Value, path: tuple[str | int, ...], violations: list[Violation]) -> JsonValue:
    match value.WhichOneof("kind"):
        case None:
            said = "a Value without a kind, not even null"
            violations.append(Violation(pointer(path), "value-missing", said))
        case "number_value" if not isfinite(value.number_value):
            said = f"JSON has no {value.number_value}"
            violations.append(Violation(pointer(path), "number-not-finite", said))
        case "number_value":
            return _number(value.number_value)
        case "string_value":
            return value.string_value
        case "bool_value":
            return value.bool_value
        case "struct_value":
            return _members_of(value.struct_value, path, violations)
        case "list_value":
            return [
                _value_of(each, (*path, index), violations)
                for index, each in enumerate(value.list_value.values)
            ]
    return None


def _briefly(key: object) -> str:
    """A key of any type for a message: its repr may be long, or fail."""
    try:
        said = repr(key)
    except Exception:  # it is the user's code
        return f"<{type(key).__name__}>"
    return said if len(said) <= 60 else f"{said[:59]}…"
