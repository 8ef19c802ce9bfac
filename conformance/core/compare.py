"""Says how what was observed differs from what was expected."""

from __future__ import annotations

from itertools import zip_longest

import msgspec

from conformance.core.observed import Observed


def difference(expected: Observed, seen: Observed, whose: str) -> str:
    """Describes the first difference; empty if there is none.

    Args:
        expected: What was expected.
        seen: What the core did.
        whose: Whose the expectation is.
    """
    for number, (wanted, found) in enumerate(zip_longest(expected.rounds, seen.rounds), start=1):
        # As text: in Python, True equals 1.
        if text(wanted) != text(found):
            return f"round {number}\n  the core: {text(found)}\n  {whose}: {text(wanted)}"
    if expected.calls != seen.calls:
        return f"calls\n  the core: {text(seen.calls)}\n  {whose}: {text(expected.calls)}"
    return ""


def text(value: object) -> str:
    """Returns a value as JSON, with sorted keys."""
    return msgspec.json.encode(value, order="sorted").decode()
