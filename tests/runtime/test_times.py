"""Instants and spans: datetimes and timedeltas in all that people do with those."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flyte_stubs_runtime.times import Instant, Span, instant, signed, span, split

INSTANTS = st.builds(Instant.of, st.integers(-(10**9), 10**10), st.integers(0, 10**9 - 1))
SPANS = st.builds(Span.of, st.integers(-(10**9), 10**9), st.integers(0, 10**9 - 1))
NEAR = st.builds(Instant.of, st.just(0), st.integers(0, 3000))
NEAR_SPANS = st.builds(Span.of, st.just(0), st.integers(0, 3000))
ZONES = st.sampled_from(["UTC", "Asia/Tokyo", "Europe/Berlin", "America/New_York"]).map(ZoneInfo)


@given(INSTANTS | NEAR, INSTANTS | NEAR)
def test_instants_are_in_order(one: datetime, other: datetime) -> None:
    a, b = split(one), split(other)
    assert (one == other, one < other, one <= other) == (a == b, a < b, a <= b)
    assert (one != other, one > other, one >= other) == (a != b, a > b, a >= b)
    assert one != other or hash(one) == hash(other)


@given(SPANS | NEAR_SPANS, SPANS | NEAR_SPANS)
def test_spans_are_in_order(one: timedelta, other: timedelta) -> None:
    a, b = split(one), split(other)
    assert (one == other, one < other, one <= other) == (a == b, a < b, a <= b)
    assert (one != other, one > other, one >= other) == (a != b, a > b, a >= b)
    assert one != other or hash(one) == hash(other)


@given(INSTANTS, ZONES)
def test_another_time_zone_is_the_same_instant(time: datetime, zone: ZoneInfo) -> None:
    local = time.astimezone(zone)
    assert split(local) == split(time)
    for again in (pickle.loads(pickle.dumps(local)), copy.copy(local), copy.deepcopy(local)):
        assert (again, again.hour, again.utcoffset()) == (local, local.hour, local.utcoffset())
    assert instant(*split(local)) == time


@given(INSTANTS)
def test_what_a_repr_says_makes_it_again(time: datetime) -> None:
    import datetime as module

    assert eval(repr(time), {"Instant": Instant, "datetime": module}) == time
    local = time.astimezone(timezone(timedelta(hours=-3)))
    assert eval(repr(local), {"Instant": Instant, "datetime": module}) == local


def test_arithmetic_gives_what_hashes_and_compares_as_usual() -> None:
    time, length = Instant.of(0, 1), Span.of(0, 1)
    hour = timedelta(hours=1)
    assert type(time + hour) is type(time.replace(hour=3)) is type(Instant.now()) is datetime
    assert type(length + hour) is type(-length) is timedelta
    assert hash(time + hour) == hash(datetime(1970, 1, 1, 1, tzinfo=timezone.utc))
    assert repr(time.replace(tzinfo=None)) == "datetime.datetime(1970, 1, 1, 0, 0)"
    with pytest.raises(AttributeError):
        time.nanosecond = 5  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        assert time < 5  # type: ignore[operator]


@pytest.mark.parametrize("fold", [0, 1])
@pytest.mark.parametrize("local", [datetime(2026, 10, 25, 2, 30), datetime(2026, 3, 29, 2, 30)])
def test_ambiguous_and_skipped_hours(local: datetime, fold: int) -> None:
    time = local.replace(tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
    made = instant(*split(time))
    assert copy.deepcopy(made) == made
    assert split(made) == split(time)


def test_what_protobuf_cannot_hold_is_refused() -> None:
    west, east = timezone(timedelta(hours=-5)), timezone(timedelta(hours=5))
    for time in (datetime.max.replace(tzinfo=west), datetime.min.replace(tzinfo=east)):
        with pytest.raises(ValueError, match="outside the years 1 to 9999"):
            instant(*split(time))
    for length in (timedelta.max, timedelta.min):
        with pytest.raises(ValueError, match="are not a valid Duration"):
            span(*signed(length))
    for nanos in (-1, 10**9):
        with pytest.raises(ValueError, match="not a valid number of nanoseconds"):
            instant(0, nanos)
    longest = timedelta(seconds=315_576_000_000)
    assert span(*signed(-longest)) == -longest


class FromElsewhere(timedelta):
    """As pandas' Timedelta has its nanoseconds."""

    nanoseconds = 789


def test_nanoseconds_of_other_classes_are_read() -> None:
    assert signed(FromElsewhere(seconds=1, microseconds=123_456)) == (1, 123_456_789)
