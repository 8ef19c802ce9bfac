# Written by `nox -s generate` from codegen/emit/distribution/templates/custom_info.py.jinja. Do not edit.
"""Reading and writing `custom_info` exactly, checking it, and merging it as FlyteAdmin does.

Every function raises `CustomInfoError` with all violations, each with a JSON pointer, a code and a
message. A policy is applied only to an object that can be encoded exactly. The guide is
docs/custom-info.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from flyte_stubs_runtime.custom_info import (
    CODES,
    DEFAULT_MAX_BYTES,
    NAMESPACE_PATTERN,
    REDACTED,
    SECRET_KEYS,
    CustomInfo,
    CustomInfoError,
    CustomInfoPolicy,
    JsonValue,
    Validator,
    Violation,
    decode,
    encode,
    from_struct,
    merge,
    merge_patch,
)
from flyte_stubs_runtime.publishing import publish

if TYPE_CHECKING:
    from flyte_connector_stubs.google.protobuf.struct_pb2 import Struct

__all__ = [
    "CODES",
    "DEFAULT_MAX_BYTES",
    "NAMESPACE_PATTERN",
    "REDACTED",
    "SECRET_KEYS",
    "CustomInfo",
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
    """Encodes a JSON object as this package's `Struct`, exactly; see `encode`.

    Args:
        info: The object.
        default: As in `json.dumps`: a function that returns a replacement for a value of a type
            that JSON does not have.

    Raises:
        CustomInfoError: The object cannot be encoded exactly, with all reasons.
    """
    from flyte_connector_stubs.google.protobuf.struct_pb2 import Struct

    return Struct.FromString(encode(info, default=default))


publish(__name__, __all__)
