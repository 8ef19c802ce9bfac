"""Hypothesis strategies for JSON objects, and deeply nested ones."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

WHOLE = st.integers(-(2**53), 2**53) | st.integers(-1023, 971).map(lambda e: 2 ** max(e, 0))
SCALARS = (
    st.none()
    | st.booleans()
    | WHOLE
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=40)
    | st.sampled_from(["", "a" * 127, "é" * 64, "x" * 8191, "x" * 8192, "𝄞" * 5000])
)
VALUES = st.recursive(
    SCALARS,
    # Without a bound, objects exceed the leaves, and half of the draws are thrown away.
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=9), inner, max_size=5)
    ),
    max_leaves=25,
)
OBJECTS = st.dictionaries(st.text(max_size=20), VALUES, max_size=8)


def nested(depth: int, leaf: object = None) -> dict[str, Any]:
    """Returns `depth` nested objects."""
    info: dict[str, Any] = {"leaf": leaf}
    for _ in range(depth - 1):
        info = {"a": info}
    return info


def in_lists(depth: int) -> dict[str, Any]:
    """Returns an object that contains `depth` nested lists."""
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return {"l": value}
