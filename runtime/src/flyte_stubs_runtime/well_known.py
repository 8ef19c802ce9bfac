"""protobuf's well-known types, which wrappers hold as Python's own values.

A Timestamp is a `datetime`, a Duration a `timedelta`, a Struct a `CustomInfo`, and a BoolValue a
`bool`. Each class stands for one type: it checks, reads and writes its values.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.structs import struct_depth
from flyte_stubs_runtime.custom_info.value import CustomInfo
from flyte_stubs_runtime.times import instant, signed, span, split, unknown_fields
from flyte_stubs_runtime.wire import (
    Kind,
    end,
    message,
    read_bool,
    read_int32,
    read_int64,
    read_tag,
    skip,
    varint,
)

T = TypeVar("T")

_SECONDS: Final = 0x08
_NANOS: Final = 0x10
_VALUE: Final = 0x08


class UnrepresentableError(ValueError):
    """A message holds a value that Python does not have, such as the year 10000."""

    def within(self, where: str) -> UnrepresentableError:
        """Returns the error with the field that holds the value."""
        return UnrepresentableError(f"{where}: {self}")


class Timestamp:
    """`google.protobuf.Timestamp` as an aware `datetime` in UTC."""

    @staticmethod
    def _check_value(value: object, where: str) -> datetime:
        if not isinstance(value, datetime):
            raise wrong_type(where, "datetime", value)
        try:
            offset = value.utcoffset()
        except Exception as error:  # time zones are user code
            raise ValueError(f"{where}: the time zone gives no offset: {error}") from None
        if offset is None:
            raise ValueError(f"{where}: a datetime without a time zone is ambiguous")
        try:
            return instant(*split(value), unknown_fields(value))
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    @staticmethod
    def _read_wire(content: bytes, depth: int) -> datetime:
        seconds, nanos, rest = _read_seconds(content, depth)
        try:
            return instant(seconds, nanos, rest)
        except ValueError as error:
            raise UnrepresentableError(str(error)) from None

    @staticmethod
    def to_bytes(value: datetime) -> bytes:
        """Encodes the message."""
        return _write_seconds(*split(value)) + unknown_fields(value)


class Duration:
    """`google.protobuf.Duration` as a `timedelta`."""

    @staticmethod
    def _check_value(value: object, where: str) -> timedelta:
        if not isinstance(value, timedelta):
            raise wrong_type(where, "timedelta", value)
        try:
            return span(*signed(value), unknown_fields(value))
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    @staticmethod
    def _read_wire(content: bytes, depth: int) -> timedelta:
        seconds, nanos, rest = _read_seconds(content, depth)
        try:
            return span(seconds, nanos, rest)
        except ValueError as error:
            raise UnrepresentableError(str(error)) from None

    @staticmethod
    def to_bytes(value: timedelta) -> bytes:
        """Encodes the message."""
        return _write_seconds(*signed(value)) + unknown_fields(value)


class Struct:
    """`google.protobuf.Struct` as a `CustomInfo`. Any mapping is accepted and checked."""

    _of = CustomInfo._of

    @staticmethod
    def _check_value(value: object, where: str) -> CustomInfo:
        info: Any = value
        # isinstance is slow for abstract classes, which both are.
        if type(info) is not dict:
            if isinstance(value, CustomInfo):
                return value
            if not isinstance(value, Mapping):
                raise wrong_type(where, "mapping", value)
        try:
            return CustomInfo(info)
        except CustomInfoError as error:
            raise error.within(where) from None

    @staticmethod
    def _read_wire(content: bytes, depth: int) -> CustomInfo:
        return CustomInfo._of(content, struct_depth(content, depth))


class BoolValue:
    """`google.protobuf.BoolValue` as a `bool`. Unknown fields of the message are dropped."""

    @staticmethod
    def _check_value(value: object, where: str) -> bool:
        if not isinstance(value, bool):
            raise wrong_type(where, "bool", value)
        return value

    @staticmethod
    def _read_wire(content: bytes, depth: int) -> bool:
        value, at = False, 0
        while at < len(content):
            tag, at = read_tag(content, at)
            if tag == _VALUE:
                value, at = read_bool(content, at)
            else:
                at = skip(content, at, tag, depth)
        end(content, at)
        return value

    @staticmethod
    def to_bytes(value: bool) -> bytes:
        """Encodes the message."""
        return b"\x08\x01" if value else b""


def time(kind: Kind[T], held: bytes | list[bytes], depth: int, where: str) -> T:
    """Reads a Timestamp or a Duration.

    Args:
        kind: Which of the two.
        held: Its bytes.
        depth: How deep the message may be that it is in.
        where: The field, as in `TaskExecutionEvent.occurred_at`.
    """
    try:
        return message(kind, held, depth)
    except UnrepresentableError as error:
        raise error.within(where) from None


def _read_seconds(content: bytes, depth: int) -> tuple[int, int, bytes]:
    """Reads what Timestamp and Duration have alike: seconds, nanoseconds and unknown fields."""
    seconds = nanos = at = 0
    rest = []
    while at < len(content):
        start = at
        tag, at = read_tag(content, at)
        if tag == _SECONDS:
            seconds, at = read_int64(content, at)
        elif tag == _NANOS:
            nanos, at = read_int32(content, at)
        else:
            at = skip(content, at, tag, depth)
            rest.append(content[start:at])
    end(content, at)
    return seconds, nanos, b"".join(rest)


def _write_seconds(seconds: int, nanos: int) -> bytes:
    first = b"\x08" + varint(seconds) if seconds else b""
    return first + b"\x10" + varint(nanos) if nanos else first


def wrong_type(where: str, wanted: str, value: object) -> TypeError:
    """Makes the error for a value of a wrong type.

    Args:
        where: The field, as in `Resource.phase`.
        wanted: What the field takes.
        value: What it was given.
    """
    name = type(value).__name__
    if name == wanted:  # a class of the same name, from another module
        name = f"{type(value).__module__}.{name}"
    return TypeError(f"{where}: takes {wanted}, not {name}")
