"""Generates examples, and looks for the smallest one with a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Flaky
from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


class DifferenceError(AssertionError):
    """A difference; says what it is."""


def example_settings(count: int) -> settings:
    """Returns the settings to generate `count` examples, and to minimize a failing one."""
    return settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        report_multiple_bugs=False,
        suppress_health_check=[
            *(HealthCheck.too_slow, HealthCheck.data_too_large),
            *(HealthCheck.filter_too_much, HealthCheck.large_base_example),
        ],
    )


def smallest(
    check: Callable[[T], None], values: SearchStrategy[T], count: int, start: int
) -> Iterator[str]:
    """Checks generated examples. Yields the difference of the smallest one, if there is any.

    Args:
        check: Raises `DifferenceError`.
        values: What is checked.
        count: How many examples.
        start: Seed of what is generated.
    """
    try:
        seed(start)(example_settings(count)(given(values)(check)))()
    except DifferenceError as error:
        yield str(error)
    except Flaky as error:
        reasons = "; ".join(map(str, getattr(error, "exceptions", ())))
        yield f"a case differs, but not each time that it is run: {error}\n{reasons}"
