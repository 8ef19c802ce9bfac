"""`datetime` and `timedelta` with the nanoseconds of protobuf's Timestamp and Duration."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from typing import Any, Final

__all__ = ["Instant", "Span", "instant", "signed", "span", "split"]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)
_BILLION: Final = 10**9
_LONGEST: Final = 315_576_000_000
"""The longest `google.protobuf.Duration` in seconds: 10,000 years."""


class Instant(datetime):
    """An aware `datetime` with nanoseconds beyond its microsecond.

    A `google.protobuf.Timestamp` that has nanoseconds, or fields that only a later release knows,
    becomes an `Instant`, and an `Instant` is written without loss. Comparisons and `astimezone`
    take the nanoseconds into account; arithmetic and `replace` return plain `datetime`s without
    them.
    """

    __slots__ = ("_nanosecond", "_unknown_fields")
    _nanosecond: int
    _unknown_fields: bytes

    def __new__(cls, *args: Any, **kwargs: Any) -> datetime:  # type: ignore[misc]
        """Returns a plain `datetime`: arithmetic calls this, and drops nanoseconds."""
        return datetime(*args, **kwargs)

    @classmethod
    def of(cls, seconds: int, nanos: int, unknown_fields: bytes = b"") -> datetime:
        """Makes the instant of a `google.protobuf.Timestamp`, in UTC.

        Args:
            seconds: Seconds since 1970.
            nanos: Nanoseconds within the second, 0 to 999,999,999.
            unknown_fields: Fields of the Timestamp that only a later release knows.

        Returns:
            A plain `datetime` if there are neither nanoseconds beyond the microsecond nor unknown
            fields.

        Raises:
            OverflowError: The instant is outside the years 1 to 9999.
        """
        whole = _EPOCH + timedelta(seconds=seconds, microseconds=nanos // 1000)
        return cls.at(whole, nanos % 1000, unknown_fields)

    @classmethod
    def at(cls, time: datetime, nanosecond: int, unknown_fields: bytes = b"") -> datetime:
        """Adds nanoseconds beyond the microsecond to a `datetime`.

        Args:
            time: An aware `datetime`.
            nanosecond: 0 to 999.
            unknown_fields: Fields of a Timestamp that only a later release knows.

        Returns:
            `time` itself if there is nothing to add.
        """
        if not nanosecond and not unknown_fields:
            return time
        made = datetime.__new__(
            cls,
            *(time.year, time.month, time.day, time.hour, time.minute, time.second),
            *(time.microsecond, time.tzinfo),
            fold=time.fold,
        )
        made._nanosecond = nanosecond
        made._unknown_fields = unknown_fields
        return made

    @property
    def nanosecond(self) -> int:
        """Nanoseconds beyond `microsecond`, 0 to 999."""
        return self._nanosecond

    @property
    def unknown_fields(self) -> bytes:
        """Fields of the Timestamp that only a later release knows, in their wire format."""
        return self._unknown_fields

    def astimezone(self, tz: tzinfo | None = None) -> Any:
        """Returns the same instant in another time zone."""
        return Instant.at(_whole(self).astimezone(tz), self._nanosecond, self._unknown_fields)

    def replace(self, *args: Any, **kwargs: Any) -> Any:
        """Returns a plain `datetime` with other parts."""
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
        return _restore_instant, (_whole(self), self._nanosecond, self._unknown_fields)

    def __repr__(self) -> str:
        unknown = f", {self._unknown_fields!r}" if self._unknown_fields else ""
        if self.tzinfo is timezone.utc:
            return "Instant.of({}, {}{})".format(*split(self), unknown)
        return f"Instant.at({_whole(self)!r}, {self._nanosecond}{unknown})"


class Span(timedelta):
    """A `timedelta` with nanoseconds beyond its microsecond.

    It is to `google.protobuf.Duration` what `Instant` is to Timestamp.
    """

    __slots__ = ("_nanoseconds", "_unknown_fields")
    _nanoseconds: int
    _unknown_fields: bytes

    def __new__(cls, *args: Any, **kwargs: Any) -> timedelta:  # type: ignore[misc]
        """Returns a plain `timedelta`: arithmetic calls this, and drops nanoseconds."""
        return timedelta(*args, **kwargs)

    @classmethod
    def of(cls, seconds: int, nanos: int, unknown_fields: bytes = b"") -> timedelta:
        """Makes a span.

        Args:
            seconds: Whole seconds, which may be negative.
            nanos: Nanoseconds to add, 0 to 999,999,999.
            unknown_fields: Fields of a Duration that only a later release knows.

        Returns:
            A plain `timedelta` if there are neither nanoseconds beyond the microsecond nor unknown
            fields.
        """
        whole = timedelta(seconds=seconds, microseconds=nanos // 1000)
        if not nanos % 1000 and not unknown_fields:
            return whole
        made = timedelta.__new__(cls, whole.days, whole.seconds, whole.microseconds)
        made._nanoseconds = nanos % 1000
        made._unknown_fields = unknown_fields
        return made

    @property
    def nanoseconds(self) -> int:
        """Nanoseconds beyond `microseconds`, 0 to 999."""
        return self._nanoseconds

    @property
    def unknown_fields(self) -> bytes:
        """Fields of the Duration that only a later release knows, in their wire format."""
        return self._unknown_fields

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
        return _restore_span, (*split(self), self._unknown_fields)

    def __repr__(self) -> str:
        unknown = f", {self._unknown_fields!r}" if self._unknown_fields else ""
        return "Span.of({}, {}{})".format(*split(self), unknown)


# Pickles refer to the two functions below: keep their names and their place. They do not refer to
# the classes, whose public names depend on the stubs package that was imported first.


def _restore_instant(time: datetime, nanosecond: int, unknown_fields: bytes = b"") -> datetime:
    return Instant.at(time, nanosecond, unknown_fields)


def _restore_span(seconds: int, nanos: int, unknown_fields: bytes = b"") -> timedelta:
    return Span.of(seconds, nanos, unknown_fields)


def _whole(time: datetime) -> datetime:
    """Returns the plain `datetime`, without nanoseconds."""
    return datetime.combine(time.date(), time.timetz())


def _exact(time: datetime) -> tuple[datetime, int]:
    nanosecond: int = getattr(time, "nanosecond", 0)
    return _whole(time), nanosecond


def split(time: datetime | timedelta) -> tuple[int, int]:
    """Splits a time into seconds and nanoseconds.

    It also reads the attributes `nanosecond` and `nanoseconds` of other classes, such as pandas'.

    Args:
        time: An aware `datetime`, or a `timedelta`.

    Returns:
        Whole seconds, of a `datetime` since 1970, and 0 to 999,999,999 nanoseconds to add to them.
    """
    if isinstance(time, datetime):
        since, beyond = _whole(time) - _EPOCH, getattr(time, "nanosecond", 0)
    else:
        since, beyond = time, getattr(time, "nanoseconds", 0)
    micros = (since.days * 86_400 + since.seconds) * 10**6 + since.microseconds
    seconds, rest = divmod(micros, 10**6)
    return seconds, rest * 1000 + beyond


def unknown_fields(time: datetime | timedelta) -> bytes:
    """Returns the unknown fields of an `Instant` or a `Span`. Other times do not have any."""
    return time._unknown_fields if isinstance(time, (Instant, Span)) else b""


def instant(seconds: int, nanos: int, unknown_fields: bytes = b"") -> datetime:
    """Converts the fields of a `google.protobuf.Timestamp`, and checks them.

    Args:
        seconds: Seconds since 1970.
        nanos: Nanoseconds within the second.
        unknown_fields: Fields of the Timestamp that only a later release knows.

    Returns:
        A `datetime` in UTC; an `Instant` if that has to hold more.

    Raises:
        ValueError: `nanos` is not valid, or the time is outside the years 1 to 9999.
    """
    if not 0 <= nanos < _BILLION:
        raise ValueError(f"{nanos} is not a valid number of nanoseconds in a Timestamp")
    try:
        return Instant.of(seconds, nanos, unknown_fields)
    except OverflowError:
        raise ValueError(f"{seconds} seconds since 1970 are outside the years 1 to 9999") from None


def span(seconds: int, nanos: int, unknown_fields: bytes = b"") -> timedelta:
    """Converts the fields of a `google.protobuf.Duration`, and checks them.

    Args:
        seconds: Whole seconds.
        nanos: Nanoseconds to add, of the same sign.
        unknown_fields: Fields of the Duration that only a later release knows.

    Returns:
        A `timedelta`; a `Span` if that has to hold more.

    Raises:
        ValueError: The fields are not a valid Duration.
    """
    if (
        not -_BILLION < nanos < _BILLION
        or not -_LONGEST <= seconds <= _LONGEST
        or (seconds and nanos and (seconds < 0) != (nanos < 0))
    ):
        raise ValueError(f"{seconds} seconds and {nanos} nanoseconds are not a valid Duration")
    return Span.of(seconds + nanos // _BILLION, nanos % _BILLION, unknown_fields)


def signed(length: timedelta) -> tuple[int, int]:
    """Splits a `timedelta` as `google.protobuf.Duration` does: both parts have the same sign.

    Args:
        length: The `timedelta`.

    Returns:
        Whole seconds, and nanoseconds to add to them.
    """
    seconds, nanos = split(length)
    return (seconds + 1, nanos - _BILLION) if seconds < 0 and nanos else (seconds, nanos)
