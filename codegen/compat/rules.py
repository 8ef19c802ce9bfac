"""`rules.toml`: what a rule of buf's is about, for people."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from codegen.project import read_toml


@dataclass(frozen=True)
class Meaning:
    """What a consumer of the older schema sees, and how to get rid of the finding."""

    sees: str
    mend: str


@functools.cache
def meanings() -> dict[str, Meaning]:
    """By rule, for all rules of the categories FILE and WIRE_JSON."""
    path = Path(__file__).with_name("rules.toml")
    families = read_toml(path)["family"]
    return {
        rule: Meaning(family["sees"], family["mend"])
        for family in families
        for rule in family["rules"]
    }
