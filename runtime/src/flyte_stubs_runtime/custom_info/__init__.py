"""Reading and writing `custom_info` exactly, checking it, and merging it as FlyteAdmin does.

Every function raises `CustomInfoError` with all violations, each with a JSON pointer, a code and a
message. A policy is applied only to an object that can be encoded exactly. The guide is
docs/custom-info.md.
"""

from __future__ import annotations

from flyte_stubs_runtime.custom_info.codec import decode, encode, from_struct
from flyte_stubs_runtime.custom_info.fast_path import JsonValue
from flyte_stubs_runtime.custom_info.merging import merge, merge_patch
from flyte_stubs_runtime.custom_info.policy import (
    DEFAULT_MAX_BYTES,
    NAMESPACE_PATTERN,
    CustomInfoPolicy,
)
from flyte_stubs_runtime.custom_info.secrets import REDACTED, SECRET_KEYS
from flyte_stubs_runtime.custom_info.validators import Validator
from flyte_stubs_runtime.custom_info.value import CustomInfo
from flyte_stubs_runtime.custom_info.violations import CODES, CustomInfoError, Violation

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
