"""Reading and writing protobuf's wire format: what the rendered `from_bytes` and `to_bytes` call.

Readers take the bytes of a message and a position in them, and return a value with the position
behind it. They accept what upb accepts, the parser in protobuf's wheels. A position behind the end
of the bytes means that they are truncated, which is checked once for each message.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import copysign
from struct import Struct as Layout
from typing import Any, Final, Protocol, TypeAlias, TypeVar

K = TypeVar("K")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

MAX_DEPTH: Final = 100
"""How many messages protobuf's parsers allow inside the outermost one, one in another."""

MAX_GROUPS: Final = 16
"""How many groups of an unknown field may be nested. proto3 has no groups."""

_VARINT: Final = 0
_FIXED64: Final = 1
_LENGTH: Final = 2
_GROUP: Final = 3
_END_GROUP: Final = 4
_FIXED32: Final = 5

_VALUE: Final = 0x12
"""The tag of a value that is a message in an entry of a map."""

_32: Final = 2**32 - 1
_64: Final = 2**64 - 1
_MAX_LENGTH: Final = 2**31

_double, _read_double = Layout("<d").pack, Layout("<d").unpack_from
_fixed32, _read_fixed32 = Layout("<I").pack, Layout("<I").unpack_from
_fixed64, _read_fixed64 = Layout("<Q").pack, Layout("<Q").unpack_from
_sfixed32, _read_sfixed32 = Layout("<i").pack, Layout("<i").unpack_from
_sfixed64, _read_sfixed64 = Layout("<q").pack, Layout("<q").unpack_from

Chunks: TypeAlias = "bytes | list[bytes] | None"
"""The bytes of a submessage: absent, at one place, or at several, which are to be merged."""


MapKey: TypeAlias = "tuple[int, Callable[[bytes, int], tuple[K, int]], K]"
"""The keys of a map: the tag in an entry, the reader, and the key of an entry that has none."""

Fields: TypeAlias = "tuple[int, tuple[tuple[int, str, str, Any], ...]]"
"""What the compiled codec reads and writes of a message: the depth that is known of fields that
cannot be nested without end; and of each field the tag, the slot, what it holds, and the class of
that."""


class WireError(ValueError):
    """The bytes are not a message."""


class Kind(Protocol[T_co]):
    """What reads and checks messages of one type: a wrapper's class, or a well-known type."""

    def _read_wire(self, content: bytes, depth: int) -> T_co:
        """Reads a message. `depth` is how many messages may be nested in it."""
        ...

    def _check_value(self, value: object, where: str) -> T_co:
        """Returns what a wrapper stores for a value; see `flyte_stubs_runtime.checks`."""
        ...


# Writing.


def _varint(number: int) -> bytes:
    if 127 < number < 16_384:
        return bytes((number & 127 | 128, number >> 7))
    encoded = bytearray()
    while number > 127:
        encoded.append(number & 127 | 128)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


SMALL: Final = 1_024
ENCODED: Final = tuple(_varint(number) for number in range(SMALL))
"""The encodings of integers below `SMALL`, for lengths: a call would take most of the time."""


def varint(number: int) -> bytes:
    """Encodes an integer, a negative one as 64 bits in two's complement."""
    return ENCODED[number] if 0 <= number < SMALL else _varint(number & _64)


def zigzag(number: int) -> bytes:
    """Encodes an integer of the types `sint32` and `sint64`."""
    return varint(number << 1 if number >= 0 else ~(number << 1))


def block(content: bytes) -> bytes:
    """Encodes length-delimited content: its length, and the content."""
    size = len(content)
    return (ENCODED[size] if size < SMALL else _varint(size)) + content


def put_block(parts: list[bytes], tag: bytes, content: bytes) -> None:
    """Appends a length-delimited field: parts are joined faster than they are concatenated."""
    size = len(content)
    parts.append(tag)
    parts.append(ENCODED[size] if size < SMALL else _varint(size))
    parts.append(content)


def put_text(parts: list[bytes], tag: bytes, content: str) -> None:
    """Appends a field that is a string."""
    put_block(parts, tag, content.encode())


def text(content: str) -> bytes:
    """Encodes a string."""
    encoded = content.encode()
    size = len(encoded)
    return (ENCODED[size] if size < SMALL else _varint(size)) + encoded


def double(number: float) -> bytes:
    """Encodes a `double`."""
    return _double(number)


def fixed32(number: int) -> bytes:
    """Encodes a `fixed32`."""
    return _fixed32(number)


def fixed64(number: int) -> bytes:
    """Encodes a `fixed64`."""
    return _fixed64(number)


def sfixed32(number: int) -> bytes:
    """Encodes an `sfixed32`."""
    return _sfixed32(number)


def sfixed64(number: int) -> bytes:
    """Encodes an `sfixed64`."""
    return _sfixed64(number)


def is_set(number: float) -> bool:
    """Returns whether a double is written: 0.0 is not, -0.0 is."""
    return number != 0 or copysign(1, number) < 0


def packed(write: Callable[[T], bytes], values: Iterable[T]) -> bytes:
    """Encodes a repeated field of numbers."""
    return block(b"".join(map(write, values)))


# Reading.


def read_varint(content: bytes, at: int) -> tuple[int, int]:
    """Reads an unsigned integer of 64 bits."""
    number = content[at]
    if number < 128:
        return number, at + 1
    byte = content[at + 1]
    if byte < 128:
        return number & 127 | byte << 7, at + 2
    number = number & 127 | (byte & 127) << 7
    at += 2
    for shift in range(14, 70, 7):
        byte = content[at]
        at += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number & _64, at
    raise WireError("an integer has more than ten bytes")


def read_tag(content: bytes, at: int) -> tuple[int, int]:
    """Reads the number and the wire type of a field, which have five bytes at most."""
    tag, stop = read_varint(content, at)
    if stop - at > 5 or tag > _32:
        raise WireError("a field's number is out of range")
    return tag, stop


def read_block(content: bytes, at: int) -> tuple[bytes, int]:
    """Reads length-delimited content."""
    size = content[at]
    if size < 128:
        at += 1
    else:
        size, at = read_length(content, at)
    stop = at + size
    return content[at:stop], stop


def read_length(content: bytes, at: int) -> tuple[int, int]:
    """Reads the length of length-delimited content."""
    size, stop = read_varint(content, at)
    if stop - at > 5 or size >= _MAX_LENGTH:
        raise WireError("a length is out of range")
    return size, stop


def read_text(content: bytes, at: int) -> tuple[str, int]:
    """Reads a string."""
    size = content[at]
    if size < 128:
        at += 1
    else:
        size, at = read_length(content, at)
    stop = at + size
    return content[at:stop].decode(), stop


def read_bool(content: bytes, at: int) -> tuple[bool, int]:
    """Reads a `bool`."""
    number, at = read_varint(content, at)
    return number != 0, at


def read_int32(content: bytes, at: int) -> tuple[int, int]:
    """Reads an `int32`, or the number of an enum's value: the lower 32 bits."""
    number = content[at]
    if number < 128:
        return number, at + 1
    number, at = read_varint(content, at)
    return ((number & _32) ^ 2**31) - 2**31, at


def read_int64(content: bytes, at: int) -> tuple[int, int]:
    """Reads an `int64`."""
    number, at = read_varint(content, at)
    return (number ^ 2**63) - 2**63, at


def read_uint32(content: bytes, at: int) -> tuple[int, int]:
    """Reads a `uint32`: the lower 32 bits."""
    number, at = read_varint(content, at)
    return number & _32, at


read_uint64 = read_varint


def read_sint32(content: bytes, at: int) -> tuple[int, int]:
    """Reads an `sint32`: the lower 32 bits."""
    number, at = read_uint32(content, at)
    return (number >> 1) ^ -(number & 1), at


def read_sint64(content: bytes, at: int) -> tuple[int, int]:
    """Reads an `sint64`."""
    number, at = read_varint(content, at)
    return (number >> 1) ^ -(number & 1), at


def read_double(content: bytes, at: int) -> tuple[float, int]:
    """Reads a `double`."""
    found: float = _read_double(content, at)[0]
    return found, at + 8


def read_fixed32(content: bytes, at: int) -> tuple[int, int]:
    """Reads a `fixed32`."""
    found: int = _read_fixed32(content, at)[0]
    return found, at + 4


def read_fixed64(content: bytes, at: int) -> tuple[int, int]:
    """Reads a `fixed64`."""
    found: int = _read_fixed64(content, at)[0]
    return found, at + 8


def read_sfixed32(content: bytes, at: int) -> tuple[int, int]:
    """Reads an `sfixed32`."""
    found: int = _read_sfixed32(content, at)[0]
    return found, at + 4


def read_sfixed64(content: bytes, at: int) -> tuple[int, int]:
    """Reads an `sfixed64`."""
    found: int = _read_sfixed64(content, at)[0]
    return found, at + 8


def add(
    found: list[T], content: bytes, at: int, read: Callable[[bytes, int], tuple[T, int]]
) -> int:
    """Reads a value of a repeated field into a list, and returns the position behind it."""
    value, at = read(content, at)
    found.append(value)
    return at


def add_packed(found: list[T], chunk: bytes, read: Callable[[bytes, int], tuple[T, int]]) -> None:
    """Reads values of a repeated field of numbers, which are written one behind the other."""
    at = 0
    while at < len(chunk):
        at = add(found, chunk, at, read)
    end(chunk, at)


def added(held: bytes | list[bytes], chunk: bytes) -> list[bytes]:
    """Adds bytes of a submessage. All are whole fields, so that they can be joined."""
    if isinstance(held, bytes):
        _check_fields(held)
        held = [held]
    _check_fields(chunk)
    held.append(chunk)
    return held


def _check_fields(content: bytes) -> None:
    at = 0
    while at < len(content):
        tag, at = read_tag(content, at)
        at = skip(content, at, tag, MAX_DEPTH)
    end(content, at)


def message(kind: Kind[T], held: bytes | list[bytes], depth: int) -> T:
    """Reads a submessage.

    Args:
        kind: What reads it.
        held: Its bytes.
        depth: How deep the message may be that it is in.
    """
    if depth < 1:
        raise WireError(f"messages are nested more than {MAX_DEPTH} deep")
    return kind._read_wire(held if isinstance(held, bytes) else b"".join(held), depth - 1)


TEXT_KEY: Final[MapKey[str]] = 0x0A, read_text, ""
BOOL_KEY: Final[MapKey[bool]] = 0x08, read_bool, False
INT32_KEY: Final[MapKey[int]] = 0x08, read_int32, 0
INT64_KEY: Final[MapKey[int]] = 0x08, read_int64, 0
UINT32_KEY: Final[MapKey[int]] = 0x08, read_uint32, 0
UINT64_KEY: Final[MapKey[int]] = 0x08, read_uint64, 0
SINT32_KEY: Final[MapKey[int]] = 0x08, read_sint32, 0
SINT64_KEY: Final[MapKey[int]] = 0x08, read_sint64, 0
FIXED32_KEY: Final[MapKey[int]] = 0x0D, read_fixed32, 0
FIXED64_KEY: Final[MapKey[int]] = 0x09, read_fixed64, 0
SFIXED32_KEY: Final[MapKey[int]] = 0x0D, read_sfixed32, 0
SFIXED64_KEY: Final[MapKey[int]] = 0x09, read_sfixed64, 0
"""What the keys of maps can be."""


def add_entry(
    found: dict[K, T],
    entry: bytes,
    keys: MapKey[K],
    tag: int,
    read: Callable[[bytes, int], tuple[T, int]],
    absent: T,
) -> None:
    """Reads an entry of a map into a dict. Unknown fields of the entry are dropped.

    Args:
        found: The dict.
        entry: The entry.
        keys: What its key is.
        tag: The tag of the value.
        read: The reader of the value.
        absent: The value of an entry that does not have any.
    """
    key_tag, read_key, key = keys
    value, at = absent, 0
    while at < len(entry):
        inside, at = read_tag(entry, at)
        if inside == key_tag:
            key, at = read_key(entry, at)
        elif inside == tag:
            value, at = read(entry, at)
        else:
            at = skip(entry, at, inside, MAX_DEPTH)
    end(entry, at)
    found[key] = value


def add_message_entry(
    found: dict[K, T], entry: bytes, keys: MapKey[K], kind: Kind[T], depth: int
) -> None:
    """Reads an entry of a map whose values are messages; see `add_entry`."""
    key_tag, read_key, key = keys
    at = 0
    held: Chunks = None
    while at < len(entry):
        tag, at = read_tag(entry, at)
        if tag == key_tag:
            key, at = read_key(entry, at)
        elif tag == _VALUE:
            chunk, at = read_block(entry, at)
            held = chunk if held is None else added(held, chunk)
        else:
            at = skip(entry, at, tag, depth)
    end(entry, at)
    found[key] = message(kind, b"" if held is None else held, depth - 1)


def check_number(tag: int) -> None:
    """Refuses the tag of a field whose number is 0."""
    if tag < 8:
        raise WireError("a field has the number 0")


def skip(content: bytes, at: int, tag: int, depth: int) -> int:
    """Returns the position behind an unknown field.

    Args:
        content: The message.
        at: The position behind the field's tag.
        tag: The tag.
        depth: How deep the message may be.
    """
    check_number(tag)
    kind = tag & 7
    if kind == _VARINT:
        return read_varint(content, at)[1]
    if kind == _LENGTH:
        return read_block(content, at)[1]
    if kind == _FIXED64:
        return at + 8
    if kind == _FIXED32:
        return at + 4
    if kind == _GROUP:
        return _skip_group(content, at, tag, min(depth, MAX_GROUPS))
    raise WireError(
        "a group ends that has not begun" if kind == _END_GROUP else "a wire type is unknown"
    )


def _skip_group(content: bytes, at: int, tag: int, most: int) -> int:
    ends = [tag + 1]
    while ends:
        if len(ends) > most:
            raise WireError(f"groups are nested more than {most} deep")
        tag, at = read_tag(content, at)
        if tag == ends[-1]:
            ends.pop()
        elif tag >= 8 and tag & 7 == _GROUP:
            ends.append(tag + 1)
        else:
            at = skip(content, at, tag, 0)
    return at


def end(content: bytes, at: int) -> None:
    """Checks that the last field ends where the message does."""
    if at != len(content):
        raise truncated()


def truncated() -> WireError:
    """Makes the error for a message that ends within a field."""
    return WireError("they are truncated")
