"""Cases of oneofs: a oneof is one attribute, and the class of its value says which case it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from flyte_stubs_runtime.dataclass_view import frozen
from flyte_stubs_runtime.equality import hashed, same
from flyte_stubs_runtime.shown import shown
from flyte_stubs_runtime.well_known import UnrepresentableError
from flyte_stubs_runtime.wire import Chunks, Kind, added, message

C = TypeVar("C", bound="Case")


class Case:
    """One case of a oneof. `match` accepts `case TheCase(value)`."""

    __slots__ = ("_value",)
    __match_args__ = ("value",)
    _value: Any

    def __init_subclass__(cls) -> None:
        if cls.__base__ is not Case:
            raise TypeError(f"{cls.__name__}: cases are final")
        frozen(cls)

    @classmethod
    def _holding(cls: type[C], value: object) -> C:
        """Makes a case of a value that has been checked or read."""
        found = cls.__new__(cls)
        found._value = value
        return found

    def _to_field(self) -> bytes:
        """Encodes the field."""
        raise NotImplementedError

    @property
    def _wire_depth(self) -> int:
        found: int = getattr(self._value, "_wire_depth", -1)
        return found

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return same(self._value, other._value)

    def __hash__(self) -> int:
        return hash((type(self), hashed(self._value)))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._value,)

    def __copy__(self: C) -> C:
        return self

    def __deepcopy__(self: C, _memo: dict[int, Any]) -> C:
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown(self._value)})"


Choice: TypeAlias = "Case | tuple[type[Case], Kind[Any], Chunks] | None"
"""What has been read of a oneof: a case, or the bytes of a message that are not yet read."""


def read_message(
    held: Choice, case: type[Case], kind: Kind[Any], chunk: bytes, depth: int
) -> Choice:
    """Reads a case that is a message; the same case again is merged.

    Args:
        held: What has been read of the oneof.
        case: The class of the case.
        kind: What reads its message.
        chunk: The message.
        depth: How deep the outer message may be.
    """
    if isinstance(held, tuple) and held[0] is case and held[2] is not None:
        return case, kind, added(held[2], chunk)
    chosen(held, depth)
    return case, kind, chunk


def read_value(held: Choice, case: type[Case], value: object, depth: int) -> Choice:
    """Takes the value of a case that is not a message; see `read_message`."""
    chosen(held, depth)
    return case._holding(value)


def read_number(
    content: bytes,
    at: int,
    held: Choice,
    case: type[Case],
    read: Callable[[bytes, int], tuple[Any, int]],
    depth: int,
) -> tuple[Choice, int]:
    """Reads a case that is a number.

    Args:
        content: The message that has the oneof.
        at: Where the number begins.
        held: What has been read of the oneof.
        case: The class of the case.
        read: What reads the number.
        depth: How deep the outer message may be.
    """
    value, at = read(content, at)
    return read_value(held, case, value, depth), at


def chosen(held: Choice, depth: int) -> Any:
    """Returns the case that has been read. One that another replaces has to be valid, too."""
    if not isinstance(held, tuple):
        return held
    case, kind, chunks = held
    assert chunks is not None
    try:
        return case._holding(message(kind, chunks, depth))
    except UnrepresentableError as error:
        raise error.within(case.__name__) from None
