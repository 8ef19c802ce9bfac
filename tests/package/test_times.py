"""Times in wrappers, and conversion to the package's own Timestamp and Duration."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from flyte_agent_stubs.event import TaskExecutionClosure, TaskExecutionEvent
from flyte_agent_stubs.google.protobuf.duration_pb2 import Duration
from flyte_agent_stubs.google.protobuf.timestamp_pb2 import Timestamp
from flyte_agent_stubs.times import Instant, Span, split, to_duration, to_timestamp


def test_conversion_keeps_nanoseconds() -> None:
    assert to_timestamp(Instant.of(5, 123_456_789)) == Timestamp(seconds=5, nanos=123_456_789)
    assert to_duration(-Span.of(1, 500_000_000)) == Duration(seconds=-1, nanos=-500_000_000)


def test_time_zones_do_not_matter() -> None:
    time = Instant.of(1_700_000_000, 1)
    local = time.astimezone(ZoneInfo("Asia/Tokyo"))
    assert TaskExecutionEvent(occurred_at=local) == TaskExecutionEvent(occurred_at=time)


@pytest.mark.parametrize("fold", [0, 1])
@pytest.mark.parametrize("local", [datetime(2026, 10, 25, 2, 30), datetime(2026, 3, 29, 2, 30)])
def test_ambiguous_and_skipped_hours(local: datetime, fold: int) -> None:
    time = local.replace(tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
    made = TaskExecutionEvent(occurred_at=time)
    assert TaskExecutionEvent.from_bytes(made.to_bytes()) == made == copy.deepcopy(made)
    assert split(made.occurred_at or time) == split(time)


def test_what_protobuf_cannot_hold_is_refused_with_the_field() -> None:
    west, east = timezone(timedelta(hours=-5)), timezone(timedelta(hours=5))
    for time in (datetime.max.replace(tzinfo=west), datetime.min.replace(tzinfo=east)):
        with pytest.raises(ValueError, match="TaskExecutionEvent.occurred_at: .*1 to 9999"):
            TaskExecutionEvent(occurred_at=time)
    for length in (timedelta.max, timedelta.min):
        with pytest.raises(ValueError, match="TaskExecutionClosure.duration: .*valid Duration"):
            TaskExecutionClosure(duration=length)
    longest = timedelta(seconds=315_576_000_000)
    assert TaskExecutionClosure(duration=-longest).to_dict() == {"duration": "-315576000000s"}


class FromElsewhere(timedelta):
    """As pandas' Timedelta has its nanoseconds."""

    nanoseconds = 789


def test_nanoseconds_of_other_classes_are_taken() -> None:
    closure = TaskExecutionClosure(duration=FromElsewhere(seconds=1, microseconds=123_456))
    assert closure.to_proto().duration.nanos == 123_456_789
