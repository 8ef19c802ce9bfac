"""The error that a `custom_info` is not acceptable. What makes one is in `violations`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from flyte_stubs_runtime.custom_info.violations import Violation

_MAX_SHOWN: Final = 20
"""How many violations the text of an error lists; `CustomInfoError.violations` has more of them."""

MAX_KEPT: Final = 1_000
"""How many violations an error has. `CustomInfoError.omitted` counts the rest."""


class CustomInfoError(ValueError):
    """Raised when a `custom_info` cannot be sent or read as it is.

    Args:
        violations: Everything that is wrong, in document order.
        omitted: How many more violations there are.
        where: The field that holds the object, as in `Resource.custom_info`, if that is known.

    Attributes:
        violations: The violations, as a tuple. There are at most a thousand.
        omitted: How many more there are.
        where: The field, or an empty string.
    """

    violations: tuple[Violation, ...]
    omitted: int
    where: str

    def __init__(self, violations: Iterable[Violation], omitted: int = 0, where: str = "") -> None:
        found = tuple(violations)
        self.violations = found[:MAX_KEPT]
        self.omitted = omitted + len(found) - len(self.violations)
        self.where = where
        lines = [each.within(where) for each in self.violations[:_MAX_SHOWN]]
        more = len(self.violations) - len(lines) + self.omitted
        if more:
            lines.append(f"… and {more} more")
        super().__init__("\n".join(lines))

    def __reduce__(self) -> tuple[Any, ...]:
        parts = (self.violations, self.omitted, self.where)
        from flyte_stubs_runtime.custom_info.violations import _restore_error

        return (_restore_error if type(self) is CustomInfoError else type(self)), parts

    def within(self, where: str) -> CustomInfoError:
        """Returns the error with the field that holds the object."""
        return CustomInfoError(self.violations, self.omitted, where)
