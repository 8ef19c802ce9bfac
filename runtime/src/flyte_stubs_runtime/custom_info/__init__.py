"""`custom_info` that people can trust: exact, checked, merged as FlyteAdmin merges it.

Every function raises `CustomInfoError` with all that is wrong, each with a JSON pointer, a code and
a sentence; a policy is asked once the JSON is in order. The guide is docs/custom-info.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from google.protobuf.message import Message

from ._merging import merge, merge_patch
from ._policy import (
    DEFAULT_MAX_BYTES,
    NAMESPACE_PATTERN,
    REDACTED,
    CustomInfoPolicy,
    Validator,
)
from ._pool import adopt
from ._secrets import SECRET_KEYS
from ._struct import JsonValue, decode, encode
from ._violations import CODES, CustomInfoError, Violation
from .google.protobuf.struct_pb2 import Struct

__all__ = [
    "CODES",
    "DEFAULT_MAX_BYTES",
    "NAMESPACE_PATTERN",
    "REDACTED",
    "SECRET_KEYS",
    "CustomInfoError",
    "CustomInfoPolicy",
    "JsonValue",
    "Validator",
    "Violation",
    "decode",
    "encode",
    "from_struct",
    "merge",
    "merge_patch",
    "to_struct",
]


def to_struct(
    info: Mapping[str, object], *, default: Callable[[Any], object] | None = None
) -> Struct:
    """A JSON object as this package's `Struct`, exactly; see `encode`.

    Raises:
        CustomInfoError: with everything that cannot be sent exactly.
    """
    return Struct.FromString(encode(info, default=default))


def from_struct(struct: Message) -> dict[str, JsonValue]:
    """The JSON object in a `google.protobuf.Struct` of any pool; see `decode`.

    Raises:
        TypeError: `struct` is no `google.protobuf.Struct`.
        CustomInfoError: it holds a number or a value that JSON has not.
    """
    return decode(adopt(struct, into=Struct).SerializeToString())
