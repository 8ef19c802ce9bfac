"""Compares what `buf breaking` does not: JSON keys, aliases, signs, custom options and more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from codegen.schema.index import Index
from codegen.verdicts import aliases, extendees, imports, keys, options, signs
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides

_SOURCE = frozenset({"FILE", "PACKAGE"})
_JSON = _SOURCE | {"WIRE_JSON"}
_WIRE = _JSON | {"WIRE"}

_CHECKS: tuple[tuple[Callable[[Sides], Iterator[Resolved]], Mapping[str, frozenset[str]]], ...] = (
    (aliases.reordered, {"ENUM_VALUE_SAME_JSON_NAME": _JSON}),
    (extendees.moved, {"EXTENSION_SAME_NUMBER": _WIRE}),
    (imports.removed, {"FILE_SAME_PUBLIC_IMPORTS": _SOURCE}),
    (keys.ambiguous, {"FIELD_UNIQUE_JSON_NAME": _JSON}),
    (keys.reused, {"FIELD_JSON_NAME_REUSED": _JSON, "FIELD_NAME_REUSED": _JSON}),
    (signs.changed, {"FIELD_SAME_SIGN": _WIRE - _SOURCE}),
    (options.changed, dict.fromkeys(options.RULES.values(), _WIRE)),
)
"""Each check, and the rules that it reports with buf's categories that they belong to."""

RULES: Mapping[str, frozenset[str]] = {
    rule: categories for _, rules in _CHECKS for rule, categories in rules.items()
}
"""The rules of comparisons that buf does not have, with the categories that they belong to."""


def compare(old: Index, new: Index, use: Sequence[str]) -> list[Resolved]:
    """Returns the findings of our own rules from the schema `old` to the schema `new`.

    Args:
        old: the schema before the change.
        new: the schema after the change.
        use: names of rules, ours or buf's, and categories; as for `buf breaking`.
    """
    sides, wanted = Sides(old, new), set(use)
    return [
        each
        for check, rules in _CHECKS
        if any(_applies(rule, wanted) for rule in rules)
        for each in check(sides)
        if _applies(each.finding.rule, wanted)
    ]


def _applies(rule: str, wanted: set[str]) -> bool:
    return rule in wanted or not wanted.isdisjoint(RULES[rule])
