"""Several plugins' custom information in one, and what FlyteAdmin makes of one after another."""

from __future__ import annotations

from collections.abc import Mapping

from ._struct import JsonValue, normalise
from ._violations import CustomInfoError, Violation, pointer


def merge(*infos: Mapping[str, object]) -> dict[str, JsonValue]:
    """One object with the namespaces of all `infos`.

    Raises:
        CustomInfoError: a namespace is in two of them (`namespace-conflict`), or one of them
            cannot be sent exactly.
    """
    merged: dict[str, JsonValue] = {}
    conflicts: list[Violation] = []
    for number, info in enumerate(infos):
        try:
            plain = normalise(info)
        except CustomInfoError as error:
            conflicts += error.violations
            continue
        for namespace, value in plain.items():
            if namespace in merged:
                said = f"written by two of the {len(infos)} given, the second time by number"
                conflicts.append(
                    Violation(pointer([namespace]), "namespace-conflict", f"{said} {number + 1}")
                )
            merged[namespace] = value
    if conflicts:
        raise CustomInfoError(conflicts)
    return merged


def merge_patch(
    existing: Mapping[str, object] | None, latest: Mapping[str, object]
) -> dict[str, JsonValue]:
    """What a closure's `custom_info` becomes when an event brings `latest`.

    FlyteAdmin (`mergeCustom` in its task execution transformer) patches the one with the other by
    JSON merge patch, RFC 7386: objects are merged key by key, anything else replaces what was
    there, and a `null` deletes its key. Beyond the RFC, the library that it uses drops `null`
    members of objects inside a list as well, unless the list replaces an object. The first event's
    value is kept as it comes.

    Args:
        existing: what the closure holds; None where no event brought anything yet.
        latest: what the event brings.

    Raises:
        CustomInfoError: one of the two cannot be sent exactly.
    """
    patch = normalise(latest)
    return patch if existing is None else _patched(normalise(existing), patch)


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
    """A new value as it arrives: objects lose their null members, lists keep their null items."""
    if isinstance(value, dict):
        return {key: _without_nulls(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_without_nulls(each) for each in value]
    return value
