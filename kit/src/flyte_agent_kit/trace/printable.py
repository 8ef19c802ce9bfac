"""Agents' words and values, so that they can be printed on a terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flyte_agent_kit.path.differences import Difference, differences
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoError

_LONGEST = 160


def safe(text: str) -> str:
    """Returns a text in one line, with control characters escaped: agents' words are not ours."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def brief(value: object) -> str:
    """Returns a value as JSON, cut if it is long."""
    text = safe(json.dumps(value, ensure_ascii=False, default=dict))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def json_of(info: CustomInfo | None) -> Any:
    """Returns an object in plain types; one that is not JSON becomes a note that says so."""
    try:
        return None if info is None else info.to_dict()
    except CustomInfoError as error:
        return {"not JSON": str(error)}


def changes(before: CustomInfo | None, after: CustomInfo | None) -> list[Difference]:
    """Returns what changed between two objects, either of which may not be JSON."""
    old, new = json_of(before), json_of(after)
    return differences(_mapping(old), _mapping(new))


def _mapping(value: Any) -> Mapping[str, object] | None:
    return value if isinstance(value, Mapping) else None
