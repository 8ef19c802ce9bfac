"""What changes from one JSON object to the next, key by key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from flyte_stubs_runtime.custom_info.frozen import same
from flyte_stubs_runtime.custom_info.violations import pointer

Kind: TypeAlias = Literal["added", "changed", "removed"]


class Difference(NamedTuple):
    """One key that is not what it was.

    Args:
        pointer: where it is, as a JSON pointer.
        kind: what happened to it.
        before: what it was; None if it was not there.
        after: what it is; None if it is gone.
    """

    pointer: str
    kind: Kind
    before: Any
    after: Any


def differences(
    before: Mapping[str, object] | None, after: Mapping[str, object] | None
) -> list[Difference]:
    """Compares two objects; lists are compared as a whole.

    Raises:
        CustomInfoError: One of the two holds a value that JSON does not have.
    """
    return list(_compared(before or {}, after or {}, ()))


def _compared(
    before: Mapping[str, Any], after: Mapping[str, Any], path: tuple[str, ...]
) -> Iterator[Difference]:
    for key in sorted({*before, *after}):
        here = (*path, key)
        if key not in after:
            yield Difference(pointer(here), "removed", before[key], None)
        elif key not in before:
            yield Difference(pointer(here), "added", None, after[key])
        elif isinstance(before[key], Mapping) and isinstance(after[key], Mapping):
            yield from _compared(before[key], after[key], here)
        elif not same(before[key], after[key]):
            yield Difference(pointer(here), "changed", before[key], after[key])
