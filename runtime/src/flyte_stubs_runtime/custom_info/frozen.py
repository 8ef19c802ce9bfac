"""Read-only dicts and lists, and what it means for JSON values to be equal.

They are subclasses of `dict` and `list`, so that `json.dumps`, `copy`, `pickle` and
`dataclasses.asdict` work as for the plain types.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import copysign
from typing import Any, Final, NoReturn

_LIST: Final = list
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def _read_only(self: object, *_args: object, **_options: object) -> NoReturn:
    kind = "dict" if isinstance(self, dict) else "list"
    raise TypeError(f"the value is read-only: {kind}(value) makes a copy that can be changed")


class ReadOnlyDict(dict[Any, Any]):
    """A dict that cannot be changed. It is equal to any mapping that is the same JSON object.

    Its keys are strings, but for maps of protobuf's that have others.
    """

    __slots__ = ()

    __setitem__ = __delitem__ = __ior__ = _read_only
    clear = pop = popitem = setdefault = update = _read_only

    def __eq__(self, other: object) -> bool:
        return same(self, other) if isinstance(other, Mapping) else NotImplemented

    def __ne__(self, other: object) -> bool:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __copy__(self) -> ReadOnlyDict:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> ReadOnlyDict:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_dict, (dict(self),)


class ReadOnlyList(list[Any]):
    """A list that cannot be changed. It is equal to a list or tuple that is the same JSON array."""

    __slots__ = ()

    __setitem__ = __delitem__ = __iadd__ = __imul__ = _read_only
    append = clear = extend = insert = pop = remove = reverse = sort = _read_only

    def __eq__(self, other: object) -> bool:
        return same(self, other) if isinstance(other, (list, tuple)) else NotImplemented

    def __ne__(self, other: object) -> bool:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __copy__(self) -> ReadOnlyList:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> ReadOnlyList:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_list, (_LIST(self),)


# Pickles refer to the two functions below: keep their names and their place.


def _restore_dict(members: dict[Any, Any]) -> ReadOnlyDict:
    return ReadOnlyDict(members)


def _restore_list(items: list[Any]) -> ReadOnlyList:
    return ReadOnlyList(items)


def freeze(value: Any) -> Any:
    """Copies mappings, lists and tuples into read-only dicts and lists, at all depths."""
    if isinstance(value, (list, tuple)):
        return ReadOnlyList([each if type(each) in _PLAIN else freeze(each) for each in value])
    if isinstance(value, (dict, Mapping)):  # abstract classes are slow to ask
        return ReadOnlyDict(
            {key: each if type(each) in _PLAIN else freeze(each) for key, each in value.items()}
        )
    return value


def thaw(value: Any) -> Any:
    """Copies mappings, lists and tuples into plain dicts and lists, at all depths."""
    if isinstance(value, Mapping):
        return {key: thaw(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [thaw(each) for each in value]
    return value


def same(one: Any, other: Any) -> bool:
    """Returns whether two values are the same on the wire.

    `True` is not `1` and `-0.0` is not `0.0`, but `1` is `1.0`, and a tuple is a list.
    """
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other and (one != 0 or copysign(1, one) == copysign(1, other))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return len(one) == len(other) and all(
            key in other and same(each, other[key]) for key, each in one.items()
        )
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)
