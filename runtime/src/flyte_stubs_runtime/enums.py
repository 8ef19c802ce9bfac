"""The base class of the enums in wrapper modules."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, Final, TypeVar

from flyte_stubs_runtime.wire import read_int32

E = TypeVar("E", bound="OpenEnum")

_OF_NUMBERS: Final = tuple("bcdeEfFgGnoxX%")
"""What a format specification for numbers ends with."""


_MEMBERS: Final[dict[type[Any], dict[int, Any]]] = {}
"""The members by number, of each enum that has been read: classes of enums find them slowly."""


class OpenEnum(IntEnum):
    """An enum that accepts numbers of later releases: `int(Phase(99))` is 99.

    `str` and f-strings show the name, as in `RUNNING`; a format of numbers, as in `{phase:d}`, and
    `json.dumps` show the number.

    An unknown number becomes a member-like value that is created on each call and is not stored.
    Compare values with `==` or `match`, not with `is`: `Phase(99) == Phase(99)`.
    """

    @classmethod
    def _missing_(cls: type[E], value: object) -> E | None:
        if type(value) is not int or not -(2**31) <= value < 2**31:
            return None
        unknown = int.__new__(cls, value)
        unknown._name_ = f"UNKNOWN_{value}"
        unknown._value_ = value
        return unknown

    @classmethod
    def _read_wire(cls: type[E], content: bytes, at: int) -> tuple[E, int]:
        """Reads a value from the wire; see `flyte_stubs_runtime.wire`."""
        number, at = read_int32(content, at)
        return member(cls, number), at

    def __str__(self) -> str:
        return self._name_

    def __format__(self, specification: str) -> str:
        if specification.endswith(_OF_NUMBERS):
            return int.__format__(self, specification)
        return str.__format__(self._name_, specification)

    def __repr__(self) -> str:
        name = type(self).__name__
        known = self._name_ in type(self).__members__
        return f"{name}.{self._name_}" if known else f"{name}({self._value_})"

    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[int]]:
        return type(self), (self._value_,)


def of_state(cls: type[E], state: str, states: Mapping[str, E]) -> E:
    """Returns the value of an enum that an engine's word for a state means.

    Args:
        cls: The enum.
        state: The word.
        states: The known words in small letters, without what is neither letter nor digit.

    Raises:
        TypeError: The word is not a string.
        ValueError: The word is unknown.
    """
    if not isinstance(state, str):
        raise TypeError(f"a state is a string, not {type(state).__name__}")
    found = states.get("".join(filter(str.isalnum, state.casefold())))
    if found is None:
        name = cls.__name__
        raise ValueError(f"no {name} is known for the state {state!r}: choose one, as {name}.…")
    return found


def member(cls: type[E], number: int) -> E:
    """Returns the value of an enum that has a number. The number fits into 32 bits."""
    known = _MEMBERS.get(cls)
    if known is None:
        known = _MEMBERS[cls] = {each.value: each for each in cls}
    found: E | None = known.get(number)
    return cls(number) if found is None else found
