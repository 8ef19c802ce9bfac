"""Looks for the smallest generated example with a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from hypothesis import given, seed
from hypothesis.errors import Flaky
from hypothesis.strategies import SearchStrategy

from conformance.consumers.exchange import example_settings

T = TypeVar("T")


class DifferenceError(AssertionError):
    """A difference; says what it is."""


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
