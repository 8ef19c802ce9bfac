# Written by `nox -s generate` from codegen/emit/distribution/templates/times.py.jinja. Do not edit.
"""`datetime` and `timedelta` with the nanoseconds of protobuf's Timestamp and Duration."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flyte_stubs_runtime.publishing import publish
from flyte_stubs_runtime.times import Instant, Span, instant, signed, span, split

if TYPE_CHECKING:
    from flyte_connector_stubs.google.protobuf.duration_pb2 import Duration
    from flyte_connector_stubs.google.protobuf.timestamp_pb2 import Timestamp

__all__ = [
    "Instant",
    "Span",
    "instant",
    "signed",
    "span",
    "split",
    "to_duration",
    "to_timestamp",
]


def to_timestamp(time: datetime) -> Timestamp:
    """Converts an aware `datetime` to this package's `Timestamp`, with its nanoseconds."""
    from flyte_connector_stubs.google.protobuf.timestamp_pb2 import Timestamp

    seconds, nanos = split(time)
    return Timestamp(seconds=seconds, nanos=nanos)


def to_duration(length: timedelta) -> Duration:
    """Converts a `timedelta` to this package's `Duration`, with its nanoseconds."""
    from flyte_connector_stubs.google.protobuf.duration_pb2 import Duration

    seconds, nanos = signed(length)
    return Duration(seconds=seconds, nanos=nanos)


publish(__name__, __all__)
