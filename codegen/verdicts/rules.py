"""`rules.toml`: what a rule of buf's is about, for people."""

from __future__ import annotations

import functools
from pathlib import Path

from codegen.tools import toml
from codegen.tools.toml import Table


class _Family(Table, frozen=True, kw_only=True):
    rules: tuple[str, ...]
    sees: str
    mend: str


class _Rules(Table, frozen=True, kw_only=True):
    family: tuple[_Family, ...]


@functools.cache
def meanings() -> dict[str, _Family]:
    """By rule, for all rules of the categories FILE and WIRE_JSON."""
    path = Path(__file__).with_name("rules.toml")
    return {rule: family for family in toml.read(path, _Rules).family for rule in family.rules}
