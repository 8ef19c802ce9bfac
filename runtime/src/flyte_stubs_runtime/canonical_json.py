"""Checks that protobuf's canonical JSON says what a message says, and the other way round.

`google.protobuf.json_format` rounds or truncates some numbers silently, and writes a value that is
missing as null. Wrappers call this module before they parse and before they write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from flyte_stubs_runtime import kinds
from flyte_stubs_runtime.custom_info.codec import decode, encode
from flyte_stubs_runtime.custom_info.violations import CODES, CustomInfoError, Violation
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


def refuse_missing(message: Any) -> None:
    """Refuses values that JSON does not have, such as a `google.protobuf.Value` without a kind.

    protobuf would write it as null, but it is not null: FlyteAdmin fails on it.

    Args:
        message: A message of any type.

    Raises:
        CustomInfoError: A `google.protobuf.Struct` or `Value` in it holds such a value.
    """
    name = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Struct":
        decode(message.SerializeToString())
        return
    if name == "google.protobuf.Value" and message.WhichOneof("kind") is None:
        raise CustomInfoError([Violation("", "value-missing", CODES["value-missing"])])
    for each in _submessages(message):
        refuse_missing(each)


def _submessages(message: Any) -> Iterator[Any]:
    for field, value in message.ListFields():
        if isinstance(value, Message):
            yield value
        elif isinstance(value, Mapping):
            yield from (each for each in value.values() if isinstance(each, Message))
        elif field.message_type is not None:
            yield from value


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
