"""How the numbered members of a message or an enum changed places: fields, or values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Numbers = Mapping[str, int]
"""The number of each member, by its name."""


@dataclass(frozen=True)
class Shift:
    """Members whose names and numbers changed together, because they share some of them.

    Args:
        old: the old number of each name.
        new: the new number of each name.
    """

    old: tuple[tuple[str, int], ...]
    new: tuple[tuple[str, int], ...]

    @property
    def moved(self) -> tuple[tuple[str, int, int], ...]:
        """Names that both sides have, with the old and the new number, by the old number."""
        new = dict(self.new)
        return tuple((name, number, new[name]) for name, number in self.old if name in new)

    @property
    def gone(self) -> tuple[tuple[str, int], ...]:
        """Names that only the old side has."""
        return tuple(each for each in self.old if each[0] not in dict(self.new))

    @property
    def added(self) -> tuple[tuple[str, int], ...]:
        """Names that only the new side has."""
        return tuple(each for each in self.new if each[0] not in dict(self.old))

    @property
    def swapped(self) -> bool:
        """Whether two names exchanged their numbers, and that is all."""
        return len(self.moved) == len(self.old) == len(self.new) == 2 and {
            number for _, number, _ in self.moved
        } == {number for _, _, number in self.moved}

    @property
    def renamed(self) -> bool:
        """Whether one name took the number of another that is gone, and that is all."""
        return len(self.gone) == len(self.added) == len(self.old) == len(self.new) == 1


def shift(name: str, old: Numbers, new: Numbers) -> Shift | None:
    """Returns what a member's name and number changed together with; None if nothing did.

    Two members belong together if one has the number that the other one had.

    Args:
        name: a member on the old side.
        old: the members before the change.
        new: the members after it.
    """
    before, after = _by_number(old), _by_number(new)
    if name in old and new.get(name) == old[name]:
        return None
    names, waiting = {name}, [name]
    while waiting:
        each = waiting.pop()
        for number in {side[each] for side in (old, new) if each in side}:
            left, came = before.get(number, set()), after.get(number, set())
            if left <= came:  # an additional name for a number that kept its own
                continue
            for other in (left ^ came) - names:
                names.add(other)
                waiting.append(other)
    return Shift(_those(names, old), _those(names, new))


def _by_number(numbers: Numbers) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for name, number in numbers.items():
        found.setdefault(number, set()).add(name)
    return found


def _those(names: set[str], numbers: Numbers) -> tuple[tuple[str, int], ...]:
    held = [(name, number) for name, number in numbers.items() if name in names]
    return tuple(sorted(held, key=lambda each: (each[1], each[0])))
