"""Checks of what wrappers are made of.

Each function takes a value and the field it is for, as in `Resource.phase`, and returns what the
wrapper stores. It raises `TypeError` for a value of another type, and `ValueError` for one that is
out of range or cannot be represented on the wire. Both name the field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from flyte_stubs_runtime.cases import Case
from flyte_stubs_runtime.custom_info.frozen import ReadOnlyDict
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.well_known import wrong_type
from flyte_stubs_runtime.wire import MAX_DEPTH, Kind, WireError

if TYPE_CHECKING:
    from flyte_stubs_runtime.wrapper import Wrapper

K = TypeVar("K")
T = TypeVar("T")
E = TypeVar("E", bound=OpenEnum)

EMPTY: Final[Mapping[Any, Any]] = ReadOnlyDict()
"""The value of a map field without entries."""

NO_ITEMS: Final[tuple[()]] = ()
NO_TEXT: Final = ""
NO_BYTES: Final = b""
"""Defaults of arguments: Python has one object for each. They need no check."""

_USUAL_DEPTH: Final = 30
"""More than the messages of real programs are nested."""


def text(value: object, where: str) -> str:
    """Takes a string."""
    if type(value) is str:
        if value.isascii():
            return value
    elif isinstance(value, str):
        value = str.__str__(value)
    else:
        raise wrong_type(where, "str", value)
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"{where}: unpaired surrogate at index {error.start}") from None
    return value


def binary(value: object, where: str) -> bytes:
    """Takes bytes."""
    if not isinstance(value, bytes):
        raise wrong_type(where, "bytes", value)
    return value if type(value) is bytes else bytes(value)


def boolean(value: object, where: str) -> bool:
    """Takes a bool."""
    if not isinstance(value, bool):
        raise wrong_type(where, "bool", value)
    return value


def double(value: object, where: str) -> float:
    """Takes a float, or an integer that a float represents exactly."""
    if type(value) is int:
        try:
            number = float(value)
        except OverflowError:
            number = 0.0
        if number != value:
            raise ValueError(f"{where}: a double cannot represent {value} exactly")
        return number
    if not isinstance(value, float):
        raise wrong_type(where, "float", value)
    return float(value)


def _integer(least: int, most: int) -> Callable[[object, str], int]:
    def check(value: object, where: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong_type(where, "int", value)
        if not least <= value <= most:
            raise ValueError(f"{where}: {value} is not between {least} and {most}")
        return int(value)

    return check


int32 = _integer(-(2**31), 2**31 - 1)
int64 = _integer(-(2**63), 2**63 - 1)
uint32 = _integer(0, 2**32 - 1)
uint64 = _integer(0, 2**64 - 1)


def enum(value: object, cls: type[E], where: str) -> E:
    """Takes a value of an enum, or its number."""
    if isinstance(value, cls):
        return value
    if type(value) is not int:
        raise wrong_type(where, f"{cls.__name__} or int", value)
    try:
        return cls(value)
    except ValueError:
        raise ValueError(f"{where}: {value} does not fit into 32 bits") from None


def many(value: object, check: Callable[[object, str], T], where: str) -> tuple[T, ...]:
    """Takes a sequence of values that `check` takes."""
    if not value and type(value) is tuple:
        return ()
    if isinstance(value, (str, bytes, bytearray, memoryview)) or not isinstance(value, Sequence):
        raise wrong_type(where, "a sequence", value)
    return tuple([check(each, f"{where}[{index}]") for index, each in enumerate(value)])


def enums(value: object, cls: type[E], where: str) -> tuple[E, ...]:
    """Takes a sequence of values of an enum."""
    return many(value, lambda each, place: enum(each, cls, place), where)


def messages(value: object, kind: Kind[T], where: str) -> tuple[T, ...]:
    """Takes a sequence of messages."""
    if not value and type(value) is tuple:
        return ()
    return many(value, kind._check_value, where)


def mapping(
    value: object,
    check_key: Callable[[object, str], K],
    check: Callable[[object, str], T],
    where: str,
) -> Mapping[K, T]:
    """Takes a mapping from keys that `check_key` takes to values that `check` takes."""
    if value is EMPTY:
        return EMPTY
    if not isinstance(value, Mapping):
        raise wrong_type(where, "a mapping", value)
    return ReadOnlyDict(
        {
            check_key(key, f"{where} key {key!r}"): check(each, f"{where}[{key!r}]")
            for key, each in value.items()
        }
    )


def read_only(entries: dict[K, T]) -> Mapping[K, T]:
    """Takes the entries of a map that have been read."""
    return ReadOnlyDict(entries) if entries else EMPTY


def message_mapping(
    value: object, check_key: Callable[[object, str], K], kind: Kind[T], where: str
) -> Mapping[K, T]:
    """Takes a mapping from keys that `check_key` takes to messages."""
    return mapping(value, check_key, kind._check_value, where)


def case(value: object, cases: tuple[type[Case], ...], where: str) -> Any:
    """Takes one of the cases of a oneof, or None."""
    if value is None or isinstance(value, cases):
        return value
    raise wrong_type(where, " or ".join(each.__name__ for each in cases), value)


def unknown(value: object, cls: type[Wrapper]) -> bytes:
    """Takes fields in their wire format, none of which the wrapper's class knows."""
    if not value and type(value) is bytes:
        return b""
    where = f"{cls.__name__}.unknown_fields"
    fields = binary(value, where)
    try:
        found = cls.from_bytes(fields)
    except ValueError as error:
        raise ValueError(f"{where}: {error}") from None
    if found.unknown_fields != fields:
        raise ValueError(f"{where}: {cls._first_known(fields)} is a known field: pass it by name")
    return fields


def measured_depth(value: Wrapper) -> int:
    """Returns how deep the messages of a wrapper are at most.

    It refuses one that protobuf's parsers, and so `from_bytes`, would find too deep.

    Args:
        value: The wrapper, with all its fields.
    """
    content = value.to_bytes()
    for most in (_USUAL_DEPTH, MAX_DEPTH):
        try:
            value._read_wire(content, most)
        except WireError:
            continue
        return most
    deepest = max(value._field_names(), key=lambda name: _depth(getattr(value, name)))
    raise ValueError(
        f"{type(value).__name__}.{deepest}: messages are nested more than {MAX_DEPTH} deep,"
        " which protobuf's parsers refuse"
    )


def _depth(value: Any) -> int:
    if isinstance(value, ReadOnlyDict):
        return max(map(_depth, value.values()), default=-1)
    if isinstance(value, tuple):
        return max(map(_depth, value), default=-1)
    found: int = getattr(value, "_wire_depth", -1)
    return found
