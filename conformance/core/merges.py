"""Compares `merge_patch` with the library by which FlyteAdmin merges."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from conformance.consumers.exchange import first_difference
from conformance.core.admin import Merge
from flyte_agent_stubs.custom_info import decode, encode, merge_patch

LIBRARIES = ("flyteadmin", "flyte-binary")
"""Flyte's programs with a FlyteAdmin in them, which have different versions of the library."""


def difference(merge: Merge, existing: Mapping[str, Any], latest: Mapping[str, Any]) -> str:
    """Describes how a merge differs; empty if it does not.

    Args:
        merge: Merges with the library.
        existing: The closure's object.
        latest: The event's object.

    Raises:
        RefusedError: The library cannot merge them.
    """
    merged = merge(encode(existing), encode(latest))
    assert merged is not None
    found, ours = decode(merged), merge_patch(existing, latest)
    if not first_difference(ours, found):
        return ""
    shown = f"{json.dumps(existing)} and {json.dumps(latest)}"
    return f"{shown}\n  the library: {json.dumps(found)}\n  merge_patch: {json.dumps(ours)}"
