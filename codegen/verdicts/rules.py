"""Reads `rules.toml`: what a finding of each rule means, and how to fix it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from codegen.errors import CodegenError, shown
from codegen.tools import toml

RULES = Path(__file__).with_name("rules.toml")

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
        CodegenError: the file is invalid, or lists a rule twice.
    """
    found: dict[str, Rule] = {}
    for number, entry in enumerate(toml.read(path, _File).rule):
        for name in entry.rules:
            if name in found:
                raise CodegenError(
                    f"lists {name} twice",
                    where=f"{shown(path)}: rule[{number}].rules",
                    todo="Keep one of the two.",
                )
            found[name] = entry
    return found


@functools.cache
def load() -> Mapping[str, Rule]:
    """Returns every rule of buf's categories FILE and WIRE_JSON, and our own, by name."""
    return read(RULES)


def rule(name: str) -> Rule:
    """Returns the explanation of a rule.

    Raises:
        CodegenError: the rule is not listed.
    """
    if name not in load():
        raise CodegenError(
            f"does not list {name}, but buf has a finding for it",
            where=shown(RULES),
            todo="Add what it means for a reader, and how to fix it.",
        )
    return load()[name]
