"""`contracts.toml`: what consumers depend on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import tomlkit


@dataclass(frozen=True)
class Contract:
    """What one kind of consumer depends on.

    Args:
        name: one word for it.
        title: the consumers, in words.
        types: full names of messages and services; the contract is their closure.
        category: of rules of `buf breaking`.
        promised: whether its known breaks must be withdrawn by upstream itself.
    """

    name: str
    title: str
    types: tuple[str, ...]
    category: str
    promised: bool


def load() -> tuple[Contract, ...]:
    """Reads the file, which is the toolchain's own."""
    path = Path(__file__).with_name("contracts.toml")
    data = tomlkit.parse(path.read_text("utf-8")).unwrap()
    return tuple(Contract(types=tuple(each.pop("types")), **each) for each in data["contract"])
