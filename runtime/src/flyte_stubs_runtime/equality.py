"""Equality of the wire's values, for wrappers and cases."""

from __future__ import annotations

from datetime import datetime, timedelta
from struct import Struct as Layout
from typing import Any, Final

from flyte_stubs_runtime.custom_info.frozen import ReadOnlyDict
from flyte_stubs_runtime.custom_info.value import CustomInfo
from flyte_stubs_runtime.times import unknown_fields

bits: Final = Layout("<d").pack
"""The bytes of a double. They differ for 0.0 and -0.0, and are the same for one NaN."""


def same(one: Any, other: Any) -> bool:
    """Returns whether two values of the same field are the same on the wire."""
    if isinstance(one, float):
        return isinstance(other, float) and bits(one) == bits(other)
    if isinstance(one, (datetime, timedelta)):
        return bool(one == other) and unknown_fields(one) == unknown_fields(other)
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, ReadOnlyDict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return bool(one == other)


def hashed(value: Any) -> Any:
    """Returns what stands for a value in a hash: the same for values that are the same."""
    if isinstance(value, float):
        return bits(value)
    if isinstance(value, tuple):
        return tuple(map(hashed, value))
    return None if isinstance(value, CustomInfo) else value
