"""`rules.toml`: what a finding of each rule means, and how to fix it."""

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
    """What a reader loses of what a writer writes; of several findings, the worst counts."""

    COMPATIBLE = "compatible"
    LOSS = "loss"
    BROKEN = "broken"

    @property
    def severity(self) -> int:
        """From 0, where nothing is lost."""
        return list(Effect).index(self)


class Rule(toml.Table, frozen=True, kw_only=True):
    """Rules of which the same is to be said.

    Args:
        rules: their names.
        effect: on somebody who reads what the other side writes.
        sees: what the consumers of the older schema would see; it ends "They would see …".
        means: the same from outside, for either side, in sentences.
        fix: how to get rid of the finding, as an imperative.
    """

    rules: Annotated[tuple[Text, ...], Meta(min_length=1)]
    effect: Effect
    sees: Text
    means: Text
    fix: Text


class _File(toml.Table, frozen=True, kw_only=True):
    rule: tuple[Rule, ...]


def read(path: Path) -> dict[str, Rule]:
    """A table of rules, by the name of each rule.

    Raises:
        CodegenError: the table is not what `Rule` says, or lists a rule twice.
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
    """Every rule of buf's categories FILE and WIRE_JSON, and our own."""
    return read(RULES)


def rule(name: str) -> Rule:
    """What is known of a rule.

    Raises:
        CodegenError: the rule is not listed.
    """
    if name not in load():
        raise CodegenError(
            f"does not list {name}, and buf has a finding for it",
            where=shown(RULES),
            todo="Say there what it means for a reader, and how to fix it.",
        )
    return load()[name]
