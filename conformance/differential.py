"""What a wrapper reads out of bytes, against what protobuf's own class reads.

Where the compiled codec is used, its reader is compared with the rendered one, too.

upb, the parser in protobuf's wheels, is the measure. The differences are known and meant:

- Unknown fields in an entry of a map, and in a `BoolValue`, are dropped. upb sets such an entry
  aside among the unknown fields, and the map lacks it; other parsers drop them, too.
- A field with the number 0, which upb takes inside an unknown group, is refused.
- A time that Python does not have, such as the year 10000, is refused by name.
- Groups in unknown fields may be nested 16 deep.
- protobuf in pure Python takes tags of more bytes than necessary for unknown fields, and some bytes
  that upb refuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

from conformance.codecs import agree_on_wrapper
from conformance.fields import descriptor, is_map
from conformance.implementation import PURE_PYTHON
from flyte_stubs_runtime.wrapper import Wrapper

_MEANT = re.compile(
    "number 0|groups are nested|outside the years|valid number of nanoseconds|valid Duration"
)
_LONG_TAG = re.compile(rb"[\x80-\xff]\x00")


def agree(wrapper: type[Wrapper], content: bytes) -> bool:
    """Reads bytes both ways; returns whether both take them."""
    agree_on_wrapper(wrapper, content)
    theirs = _theirs(wrapper, content)
    try:
        ours = wrapper.from_bytes(content)
    except ValueError as error:
        assert theirs is None or PURE_PYTHON or _MEANT.search(str(error)), error
        return False
    assert theirs is not None, "protobuf refuses it"
    written = ours.to_bytes()
    again = wrapper.from_bytes(written)
    assert again.to_bytes() == written
    assert again == ours
    assert hash(again) == hash(ours)
    if not _is_set_aside(theirs) and not (PURE_PYTHON and _LONG_TAG.search(content)):
        assert _bytes(ours.to_proto()) == _bytes(theirs)
    return True


def _theirs(wrapper: type[Wrapper], content: bytes) -> Message | None:
    try:
        return wrapper._message_class().FromString(content)
    except (DecodeError, UnicodeDecodeError):
        return None


def _bytes(message: Message) -> bytes:
    return message.SerializeToString(deterministic=True)


def _is_set_aside(message: Message) -> bool:
    """Returns whether a wrapper drops unknown fields of the message, which upb keeps."""
    return any(
        (descriptor(each).full_name == "google.protobuf.BoolValue" and _unknown(each))
        or any(_is_entry(each, unknown) for unknown in _unknown(each))
        for each in [message, *_inside(message)]
    )


def _inside(message: Message) -> Iterator[Message]:
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        held: Any = value.values() if is_map(field) else value
        for each in [held] if isinstance(held, Message) else held:
            if isinstance(each, Message):
                yield each
                yield from _inside(each)


def _unknown(message: Message) -> list[Any]:
    fields: Any = UnknownFieldSet(message)
    return list(fields)


def _is_entry(message: Message, unknown: Any) -> bool:
    field = descriptor(message).fields_by_number.get(unknown.field_number)
    return field is not None and is_map(field)
