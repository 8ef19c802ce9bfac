"""Merging `custom_info`: of several plugins into one, and as FlyteAdmin merges events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.fast_path import JsonValue
from flyte_stubs_runtime.custom_info.thorough_path import normalise
from flyte_stubs_runtime.custom_info.violations import Violations


def merge(*infos: Mapping[str, object]) -> dict[str, JsonValue]:
    """Combines the namespaces of several objects into one object.

    Args:
        infos: JSON objects, for example one for each plugin.

    Returns:
        A new object in plain types.

    Raises:
        CustomInfoError: Two objects have the same namespace (`namespace-conflict`), or one of them
            cannot be encoded exactly.
    """
    merged: dict[str, JsonValue] = {}
    violations = Violations()
    for number, info in enumerate(infos, start=1):
        try:
            plain = normalise(info)
        except CustomInfoError as error:
            for each in error.violations:
                violations.append(each)
            violations.omitted += error.omitted
            continue
        for namespace, value in plain.items():
            if namespace in merged:
                message = f"already set by an earlier argument; set again by argument {number}"
                message += f" of {len(infos)}"
                violations.add([namespace], "namespace-conflict", message)
            merged[namespace] = value
    if violations:
        raise violations.error()
    return merged


@overload
def merge_patch(
    existing: Mapping[str, object], latest: Mapping[str, object] | None
) -> dict[str, JsonValue]: ...


@overload
def merge_patch(
    existing: Mapping[str, object] | None, latest: Mapping[str, object]
) -> dict[str, JsonValue]: ...


@overload
def merge_patch(
    existing: Mapping[str, object] | None, latest: Mapping[str, object] | None
) -> dict[str, JsonValue] | None: ...


def merge_patch(
    existing: Mapping[str, object] | None, latest: Mapping[str, object] | None
) -> dict[str, JsonValue] | None:
    """Computes what a closure's `custom_info` becomes when an event brings `latest`.

    FlyteAdmin (`mergeCustom` in its task execution transformer) applies the new object to the old
    one as a JSON merge patch (RFC 7386): it merges objects key by key, replaces any other value,
    and deletes a key whose new value is null. Its library goes beyond the RFC: it drops null
    members of objects inside a list as well, unless the list replaces an object. The value of the
    first event is stored unchanged, and an event without a value leaves what was there.

    Args:
        existing: The closure's object, or None if no event has brought one yet.
        latest: The event's object, or None if it has none.

    Returns:
        The new object of the closure, in plain types, or None if it still has none.

    Raises:
        CustomInfoError: One of the two cannot be encoded exactly.
    """
    if existing is None:
        return None if latest is None else normalise(latest)
    before = normalise(existing)
    return before if latest is None else _patched(before, normalise(latest))


def _patched(target: dict[str, JsonValue], patch: dict[str, JsonValue]) -> dict[str, JsonValue]:
    result = dict(target)
    for key, change in patch.items():
        before = result.get(key)
        if change is None:
            result.pop(key, None)
        elif isinstance(before, dict):
            result[key] = _patched(before, change) if isinstance(change, dict) else change
        else:
            result[key] = _without_nulls(change)
    return result


def _without_nulls(value: JsonValue) -> JsonValue:
    """Drops null members of objects, at all depths; null items of lists stay."""
    if isinstance(value, dict):
        return {key: _without_nulls(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_without_nulls(each) for each in value]
    return value
