"""The base class of the enums in wrapper modules."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeVar

E = TypeVar("E", bound="OpenEnum")


class OpenEnum(IntEnum):
    """An enum that accepts numbers of later releases: `int(Phase(99))` is 99.

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

    def __repr__(self) -> str:
        name = type(self).__name__
        known = self._name_ in type(self).__members__
        return f"{name}.{self._name_}" if known else f"{name}({self._value_})"

    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[int]]:
        return type(self), (self._value_,)
