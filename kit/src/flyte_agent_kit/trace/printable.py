"""Agents' words and values, so that they can be printed on a terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from flyte_agent_kit.path.differences import Difference, differences
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoError, CustomInfoPolicy

_LONGEST = 160

_ANY: Final = 2**31 - 1
_WITHOUT_SECRETS: Final = CustomInfoPolicy(
    max_bytes=_ANY, max_depth=_ANY, max_keys=_ANY, secret_keys="redact"
)
"""Has nothing against an object, and redacts values that the default policy takes for secrets."""


def safe(text: str) -> str:
    """Returns a text in one line, with control characters escaped: agents' words are not ours."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def brief(value: object) -> str:
    """Returns a value as JSON, cut if it is long."""
    text = safe(json.dumps(value, ensure_ascii=False, default=dict))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def json_of(info: CustomInfo | None) -> Any:
    """Returns an object in plain types, in the order of its keys and without its secrets.

    One that is not JSON becomes a note that says so.
    """
    if info is None:
        return None
    try:
        # Below a name of a namespace, any key will do for one.
        return in_order(_WITHOUT_SECRETS.apply({"all": info.to_dict()})["all"])
    except CustomInfoError as error:
        return {"not JSON": str(error)}


def in_order(value: Any) -> Any:
    """Returns a value of JSON with its keys in order: that of protobuf's maps is by chance."""
    if isinstance(value, Mapping):
        return {key: in_order(value[key]) for key in sorted(value)}
    return [in_order(each) for each in value] if isinstance(value, list) else value


def changes(before: CustomInfo | None, after: CustomInfo | None) -> list[Difference]:
    """Returns what changed between two objects, either of which may not be JSON."""
    old, new = json_of(before), json_of(after)
    return differences(_mapping(old), _mapping(new))


def _mapping(value: Any) -> Mapping[str, object] | None:
    return value if isinstance(value, Mapping) else None
