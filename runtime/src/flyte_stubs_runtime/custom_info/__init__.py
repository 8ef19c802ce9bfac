"""Reading and writing `custom_info` exactly, checking it, and merging it as FlyteAdmin does.

Every function raises `CustomInfoError` with all violations, each with a JSON pointer, a code and a
message. A policy is applied only to an object that can be encoded exactly. The guide is
docs/custom-info.md.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from flyte_stubs_runtime.custom_info.codec import decode, encode, from_struct
from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.fast_path import JsonValue
from flyte_stubs_runtime.custom_info.value import CustomInfo

if TYPE_CHECKING:
    from flyte_stubs_runtime.custom_info.merging import merge, merge_patch
    from flyte_stubs_runtime.custom_info.policy import (
        DEFAULT_MAX_BYTES,
        NAMESPACE_PATTERN,
        CustomInfoPolicy,
    )
    from flyte_stubs_runtime.custom_info.secrets import REDACTED, SECRET_KEYS
    from flyte_stubs_runtime.custom_info.validators import Validator
    from flyte_stubs_runtime.custom_info.violations import CODES, Violation

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
]

_HOMES: Final = {
    "CODES": "violations",
    "DEFAULT_MAX_BYTES": "policy",
    "NAMESPACE_PATTERN": "policy",
    "REDACTED": "secrets",
    "SECRET_KEYS": "secrets",
    "CustomInfoPolicy": "policy",
    "Validator": "validators",
    "Violation": "violations",
    "merge": "merging",
    "merge_patch": "merging",
}
"""The modules of what is imported when somebody asks for it: wrappers need none of it."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
