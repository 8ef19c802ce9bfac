"""The `repr` of what wrappers hold. It is an expression that makes the value, unless it is long."""

from __future__ import annotations

from math import copysign, isfinite
from typing import Any, Final

_LONGEST: Final = 1_000
"""How many characters, bytes and items are shown."""


def shown(value: Any) -> str:
    """Returns the `repr` of a value, with `…` where it is cut."""
    if isinstance(value, (str, bytes)) and len(value) > _LONGEST:
        return f"{value[:_LONGEST]!r}… {len(value) - _LONGEST:,} more"
    if isinstance(value, tuple):
        return _items("({})", list(map(shown, value[:_LONGEST])), len(value))
    if isinstance(value, dict):
        first = list(value)[:_LONGEST]
        return _items("{{{}}}", [f"{shown(key)}: {shown(value[key])}" for key in first], len(value))
    if isinstance(value, float) and not isfinite(value):
        return f"float({str(value)!r})"
    return repr(value)


def _items(around: str, items: list[str], count: int) -> str:
    if count > len(items):
        items = [*items, f"… {count - len(items):,} more"]
    inside = ", ".join(items)
    return around.format(f"{inside}," if count == 1 and around == "({})" else inside)


def is_shown(value: object, default: object) -> bool:
    """Returns whether an attribute differs from the default of the constructor's argument."""
    if default is None:
        return value is not None
    if isinstance(value, float):
        return value != 0 or copysign(1, value) < 0
    return bool(value)
