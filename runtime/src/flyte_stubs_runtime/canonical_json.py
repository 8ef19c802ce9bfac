"""Checks that protobuf's canonical JSON can be parsed without changing a number.

`google.protobuf.json_format` rounds or truncates some numbers silently. Wrappers call this module
before they parse.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from flyte_stubs_runtime import kinds
from flyte_stubs_runtime.custom_info.codec import encode
from flyte_stubs_runtime.members import OneOf

if TYPE_CHECKING:
    from flyte_stubs_runtime.wrapper import Wrapper


def refuse_inexact(cls: type[Wrapper[Any]], fields: Mapping[str, object]) -> None:
    """Refuses numbers that protobuf's parser would change.

    Args:
        cls: The wrapper's class.
        fields: Its fields in canonical JSON.

    Raises:
        CustomInfoError: A `google.protobuf.Struct` cannot be encoded exactly.
        ValueError: The number of an enum value does not fit into 32 bits.
    """
    known = cls._message.DESCRIPTOR.fields_by_name
    for member in cls._members:
        inside = list(member.members.values()) if isinstance(member, OneOf) else [(None, member)]
        for _, each in inside:
            for value in _values(fields, each.name, known[each.name].json_name):
                if isinstance(each.kind, kinds.Struct) and isinstance(value, Mapping):
                    encode(value)
                elif isinstance(each.kind, kinds.Enum):
                    _check_enum(value, f"{cls.__name__}.{each.name}")
                elif isinstance(each.kind, kinds.Wrapped) and isinstance(value, Mapping):
                    refuse_inexact(each.kind.wrapper(), value)


def _values(fields: Mapping[str, object], *names: str) -> Iterator[object]:
    """Yields the values of a field under each of its names in JSON; lists item by item."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, (list, tuple)):
            yield from value
        else:
            yield value


def _check_enum(value: object, where: str) -> None:
    """Refuses numbers that are not of 32 bits. protobuf checks names."""
    if isinstance(value, (bool, float)):
        raise ValueError(f"{where}: {value!r} is neither the name of a value nor its number")
    try:
        number = int(value) if isinstance(value, (int, str)) else 0
    except ValueError:
        return
    if not -(2**31) <= number < 2**31:
        raise ValueError(f"{where}: {value!r} does not fit into 32 bits")
