"""Reads `explained.toml`: why the gate and the oracle differ where they do."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from codegen.tools import toml
from codegen.tools.toml import Table

PATH: Final = Path(__file__).with_name("explained.toml")

_Text = Annotated[str, Meta(min_length=1)]
_Texts = tuple[_Text, ...]


class Difference(Table, frozen=True, kw_only=True):
    """A reason why the gate and the oracle may differ.

    Args:
        gate: what the gate does.
        kinds: patterns of the kinds of mutations.
        rules: where the gate refuses, the rules that may refuse.
        noticed: where the gate passes, what programs may notice.
        categories: the categories of buf's rules that the contract may have.
        reason: why that is right.
    """

    gate: Literal["refuses", "passes"]
    kinds: Annotated[_Texts, Meta(min_length=1)]
    rules: _Texts = ()
    noticed: _Texts = ()
    categories: _Texts = ("FILE", "WIRE_JSON")
    reason: _Text

    def __post_init__(self) -> None:
        if bool(self.rules) != (self.gate == "refuses") or bool(self.noticed) == bool(self.rules):
            raise ValueError('"refuses" has rules, and "passes" has what is noticed')

    def explains(
        self, kind: str, category: str, rules: frozenset[str], noticed: frozenset[str]
    ) -> bool:
        """Returns whether the entry explains a difference.

        Args:
            kind: the kind of the mutation.
            category: the category of the contract.
            rules: the rules that refuse.
            noticed: the codes of what programs notice.
        """
        return (
            category in self.categories
            and any(fnmatchcase(kind, pattern) for pattern in self.kinds)
            and (
                rules <= set(self.rules) if self.gate == "refuses" else noticed <= set(self.noticed)
            )
            and bool(rules) == (self.gate == "refuses")
        )


class _Differences(Table, frozen=True, kw_only=True):
    differences: tuple[Difference, ...] = msgspec.field(name="difference", default=())


def load(path: Path = PATH) -> tuple[Difference, ...]:
    """Reads the file.

    Raises:
        CodegenError: the file is invalid.
    """
    return toml.read(path, _Differences).differences
