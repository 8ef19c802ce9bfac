"""Reads `rules.toml`: what a finding of each rule means, and how to fix it."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.verdicts import beyond, differences, reuse, routes

RULES = Path(__file__).with_name("rules.toml")

DELETION = "CONTRACT_NO_DELETE"
"""The rule for a type that a contract lists, and that our schema does not have."""
RANGES = {"field": "FIELD_NUMBER_IN_RANGE", "value": "ENUM_VALUE_NUMBER_IN_RANGE"}
"""The rule about the numbers of our additions, by kind of element."""
WEAKER = "CONFIGURATION_NO_WEAKER"
"""The rule for a gate that refuses less."""

NAMES = frozenset(
    {
        *differences.RULES,
        *beyond.RULES,
        *reuse.RULES,
        *RANGES.values(),
        routes.RULE,
        DELETION,
        WEAKER,
    }
)
"""Every rule that the gate can report."""

Text = Annotated[str, Meta(min_length=1)]


class Effect(Enum):
    """What a difference does to a reader. Of several findings, the most severe counts."""

    COMPATIBLE = "compatible"
    LOSS = "loss"
    BROKEN = "broken"

    @property
    def severity(self) -> int:
        """0 for compatible; higher is worse."""
        return list(Effect).index(self)


class Rule(toml.Table, frozen=True, kw_only=True):
    """Rules that share an explanation.

    Args:
        rules: the names of the rules.
        effect: the effect on a reader.
        sees: what consumers of the old schema would see; completes "They would see …".
        means: the same from a neutral view, in sentences.
        fix: how to fix the finding, in the imperative.
    """

    rules: Annotated[tuple[Text, ...], Meta(min_length=1)]
    effect: Effect
    sees: Text
    means: Text
    fix: Text


class _File(toml.Table, frozen=True, kw_only=True):
    rule: tuple[Rule, ...]


def read(path: Path) -> dict[str, Rule]:
    """Reads a table of rules, by rule name.

    Raises:
        CodegenError: the file is invalid, lists a rule twice or one that does not exist, or lacks
            a rule.
    """
    found: dict[str, Rule] = {}
    for number, entry in enumerate(toml.read(path, _File).rule):
        where = f"{shown(path)}: rule[{number}].rules"
        for name in entry.rules:
            if name in found:
                raise CodegenError(f"lists {name} twice", where=where, todo="Keep one of the two.")
            if name not in NAMES:
                near = difflib.get_close_matches(name, sorted(NAMES - found.keys()), n=1)
                raise CodegenError(
                    f"lists {name}, which is not a rule",
                    where=where,
                    todo=f"Did you mean {near[0]}?" if near else "Remove it.",
                )
            found[name] = entry
    for name in sorted(NAMES - found.keys()):
        raise CodegenError(
            f"does not list {name}",
            where=f"{shown(path)}: rule",
            todo="Add what it means for a reader, and how to fix it.",
        )
    return found


@functools.cache
def load() -> Mapping[str, Rule]:
    """Returns every rule of buf's categories FILE and WIRE_JSON, and our own, by name."""
    return read(RULES)


def rule(name: str) -> Rule:
    """Returns the explanation of one of `NAMES`."""
    return load()[name]
