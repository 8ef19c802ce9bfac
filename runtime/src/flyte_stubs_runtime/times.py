"""`datetime` and `timedelta` that keep protobuf's nanoseconds."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from typing import Any, Final

from .google.protobuf.duration_pb2 import Duration
from .google.protobuf.timestamp_pb2 import Timestamp

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)
_BILLION: Final = 10**9
_LONGEST: Final = 315_576_000_000
"""Seconds of the longest `google.protobuf.Duration`: 10,000 years."""


class Instant(datetime):
    """An aware `datetime` with nanoseconds below its microsecond.

    It comes out of a `Timestamp` that has some, and goes back without loss. Comparisons and
    `astimezone` know of them; arithmetic and `replace` give plain `datetime`s without them.
    """

    __slots__ = ("_nanosecond",)
    _nanosecond: int

    def __new__(cls, *args: Any, **kwargs: Any) -> datetime:  # type: ignore[misc]
        """What arithmetic calls: nothing is known of nanoseconds there."""
        return datetime(*args, **kwargs)

    @classmethod
    def of(cls, seconds: int, nanos: int) -> datetime:
        """The instant of a `google.protobuf.Timestamp` with these fields, in UTC."""
        whole = _EPOCH + timedelta(seconds=seconds, microseconds=nanos // 1000)
        return cls.at(whole, nanos % 1000)

    @classmethod
    def at(cls, time: datetime, nanosecond: int) -> datetime:
        """`time`, and so many nanoseconds (0 to 999) behind its microsecond."""
        if not nanosecond:
            return time
        found = datetime.__new__(
            cls,
            *(time.year, time.month, time.day, time.hour, time.minute, time.second),
            *(time.microsecond, time.tzinfo),
            fold=time.fold,
        )
        found._nanosecond = nanosecond
        return found

    @property
    def nanosecond(self) -> int:
        """1 to 999, beyond `microsecond`."""
        return self._nanosecond

    def astimezone(self, tz: tzinfo | None = None) -> Any:
        """The same instant in another time zone."""
        return Instant.at(_whole(self).astimezone(tz), self._nanosecond)

    def replace(self, *args: Any, **kwargs: Any) -> Any:
        """A plain `datetime` with other parts."""
        return _whole(self).replace(*args, **kwargs)

    def __eq__(self, other: object) -> bool:
        return _exact(self) == _exact(other) if isinstance(other, datetime) else NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: object) -> bool:
        return _exact(self) < _exact(other) if isinstance(other, datetime) else NotImplemented

    def __le__(self, other: object) -> bool:
        return _exact(self) <= _exact(other) if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return _exact(self) > _exact(other) if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return _exact(self) >= _exact(other) if isinstance(other, datetime) else NotImplemented

    def __hash__(self) -> int:
        return hash(_exact(self))

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return Instant.at, (_whole(self), self._nanosecond)

    def __repr__(self) -> str:
        if self.tzinfo is timezone.utc:
            return "Instant.of({}, {})".format(*split(self))
        return f"Instant.at({_whole(self)!r}, {self._nanosecond})"


class Span(timedelta):
    """A `timedelta` with nanoseconds below its microsecond; as `Instant` to `datetime`."""

    __slots__ = ("_nanoseconds",)
    _nanoseconds: int

    def __new__(cls, *args: Any, **kwargs: Any) -> timedelta:  # type: ignore[misc]
        """As `Instant`'s."""
        return timedelta(*args, **kwargs)

    @classmethod
    def of(cls, seconds: int, nanos: int) -> timedelta:
        """The span of so many seconds and nanoseconds (0 to 999,999,999)."""
        whole = timedelta(seconds=seconds, microseconds=nanos // 1000)
        if not nanos % 1000:
            return whole
        found = timedelta.__new__(cls, whole.days, whole.seconds, whole.microseconds)
        found._nanoseconds = nanos % 1000
        return found

    @property
    def nanoseconds(self) -> int:
        """1 to 999, beyond `microseconds`."""
        return self._nanoseconds

    def __eq__(self, other: object) -> bool:
        return split(self) == split(other) if isinstance(other, timedelta) else NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: object) -> bool:
        return split(self) < split(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other: object) -> bool:
        return split(self) <= split(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return split(self) > split(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return split(self) >= split(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self) -> int:
        return hash(split(self))

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return Span.of, split(self)

    def __repr__(self) -> str:
        return "Span.of({}, {})".format(*split(self))


def _whole(time: datetime) -> datetime:
    """A plain `datetime`, which ends at its microsecond."""
    return datetime.combine(time.date(), time.timetz())


def _exact(time: datetime) -> tuple[datetime, int]:
    nanosecond: int = getattr(time, "nanosecond", 0)
    return _whole(time), nanosecond


def split(time: datetime | timedelta) -> tuple[int, int]:
    """Whole seconds, of a `datetime` since 1970, and the nanoseconds of 0 to 999,999,999 beyond.

    Classes with the attributes of `Instant` and `Span`, such as those of pandas, are known.
    """
    if isinstance(time, datetime):
        since, beyond = _whole(time) - _EPOCH, getattr(time, "nanosecond", 0)
    else:
        since, beyond = time, getattr(time, "nanoseconds", 0)
    micros = (since.days * 86_400 + since.seconds) * 10**6 + since.microseconds
    seconds, rest = divmod(micros, 10**6)
    return seconds, rest * 1000 + beyond


def instant(seconds: int, nanos: int) -> datetime:
    """A `datetime` in UTC, an `Instant` where there are nanoseconds.

    Args:
        seconds: since 1970, as in `google.protobuf.Timestamp`.
        nanos: beyond them.

    Raises:
        ValueError: they make no valid Timestamp, or one outside of the years 1 to 9999.
    """
    if not 0 <= nanos < _BILLION:
        raise ValueError(f"{nanos} nanoseconds make no valid Timestamp")
    try:
        return Instant.of(seconds, nanos)
    except OverflowError:
        raise ValueError(f"{seconds} seconds are outside of the years 1 to 9999") from None


def span(seconds: int, nanos: int) -> timedelta:
    """A `timedelta`, a `Span` where there are nanoseconds.

    Args:
        seconds: whole ones, as in `google.protobuf.Duration`.
        nanos: beyond them, with the same sign.

    Raises:
        ValueError: they make no valid Duration.
    """
    if (
        not -_BILLION < nanos < _BILLION
        or not -_LONGEST <= seconds <= _LONGEST
        or (seconds and nanos and (seconds < 0) != (nanos < 0))
    ):
        raise ValueError(f"{seconds} seconds with {nanos} nanoseconds make no valid Duration")
    return Span.of(seconds + nanos // _BILLION, nanos % _BILLION)


def to_timestamp(time: datetime) -> Timestamp:
    """A `datetime` as a `google.protobuf.Timestamp`, nanoseconds included."""
    seconds, nanos = split(time)
    return Timestamp(seconds=seconds, nanos=nanos)


def signed(length: timedelta) -> tuple[int, int]:
    """Seconds and nanoseconds as a `google.protobuf.Duration` has them: of one sign."""
    seconds, nanos = split(length)
    return (seconds + 1, nanos - _BILLION) if seconds < 0 and nanos else (seconds, nanos)


def to_duration(length: timedelta) -> Duration:
    """A `timedelta` as a `google.protobuf.Duration`, nanoseconds included."""
    seconds, nanos = signed(length)
    return Duration(seconds=seconds, nanos=nanos)
