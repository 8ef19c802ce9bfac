"""`datetime` and `timedelta` that keep protobuf's nanoseconds."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Final

from .google.protobuf.duration_pb2 import Duration
from .google.protobuf.timestamp_pb2 import Timestamp

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)
_BILLION: Final = 10**9


class Instant(datetime):
    """An aware `datetime` with the nanoseconds below its microsecond.

    It comes out of a `Timestamp` that has some, and goes back without loss. Arithmetic gives plain
    `datetime`s.
    """

    nanosecond: int = 0
    """0 to 999, beyond `microsecond`."""

    @classmethod
    def of(cls, seconds: int, nanos: int) -> Instant:
        """The instant of a `google.protobuf.Timestamp` with these fields."""
        whole = _EPOCH + timedelta(seconds=seconds, microseconds=nanos // 1000)
        found = cls.combine(whole.date(), whole.timetz())
        found.nanosecond = nanos % 1000
        return found

    def __eq__(self, other: object) -> bool:
        if isinstance(other, datetime):
            return super().__eq__(other) and self.nanosecond == _nanosecond(other)
        return NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((super().__hash__(), self.nanosecond))

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return Instant.of, split(self)

    def __repr__(self) -> str:
        return "Instant.of({}, {})".format(*split(self))


class Span(timedelta):
    """A `timedelta` with the nanoseconds below its microsecond; as `Instant` to `datetime`."""

    nanosecond: int = 0
    """0 to 999, beyond `microseconds`."""

    @classmethod
    def of(cls, seconds: int, nanos: int) -> Span:
        """The span of a `google.protobuf.Duration` with these fields."""
        found = cls(seconds=seconds, microseconds=nanos // 1000)
        found.nanosecond = nanos % 1000
        return found

    def __eq__(self, other: object) -> bool:
        if isinstance(other, timedelta):
            return super().__eq__(other) and self.nanosecond == _nanosecond(other)
        return NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((super().__hash__(), self.nanosecond))

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return Span.of, split(self)

    def __repr__(self) -> str:
        return "Span.of({}, {})".format(*split(self))


def _nanosecond(time: datetime | timedelta) -> int:
    found: int = getattr(time, "nanosecond", 0)
    return found


def split(time: datetime | timedelta) -> tuple[int, int]:
    """Whole seconds, and the nanoseconds of 0 to 999,999,999 beyond them."""
    since = time - _EPOCH if isinstance(time, datetime) else time
    micros = (since.days * 86_400 + since.seconds) * 10**6 + since.microseconds
    seconds, rest = divmod(micros, 10**6)
    return seconds, rest * 1000 + _nanosecond(time)


def from_timestamp(timestamp: Timestamp) -> datetime:
    """A `datetime` in UTC, an `Instant` where there are nanoseconds.

    Raises:
        ValueError: it is no valid Timestamp, or outside of the years 1 to 9999.
    """
    if not 0 <= timestamp.nanos < _BILLION:
        raise ValueError(f"{timestamp.nanos} nanoseconds make no valid Timestamp")
    try:
        if timestamp.nanos % 1000:
            return Instant.of(timestamp.seconds, timestamp.nanos)
        return _EPOCH + timedelta(seconds=timestamp.seconds, microseconds=timestamp.nanos // 1000)
    except OverflowError:
        raise ValueError(
            f"{timestamp.seconds} seconds are outside of the years 1 to 9999"
        ) from None


def to_timestamp(time: datetime) -> Timestamp:
    """The same as a message."""
    seconds, nanos = split(time)
    return Timestamp(seconds=seconds, nanos=nanos)


def from_duration(duration: Duration) -> timedelta:
    """A `timedelta`, a `Span` where there are nanoseconds.

    Raises:
        ValueError: it is no valid Duration, or too long.
    """
    seconds, nanos = duration.seconds, duration.nanos
    if not -_BILLION < nanos < _BILLION or (seconds and nanos and (seconds < 0) != (nanos < 0)):
        raise ValueError(f"{seconds} seconds with {nanos} nanoseconds make no valid Duration")
    try:
        if nanos % 1000:
            return Span.of(seconds + nanos // _BILLION, nanos % _BILLION)
        return timedelta(seconds=seconds, microseconds=nanos // 1000)
    except OverflowError:
        raise ValueError(f"{seconds} seconds are too long for a timedelta") from None


def to_duration(span: timedelta) -> Duration:
    """The same as a message; both fields have one sign."""
    seconds, nanos = split(span)
    if seconds < 0 and nanos:
        seconds, nanos = seconds + 1, nanos - _BILLION
    return Duration(seconds=seconds, nanos=nanos)
