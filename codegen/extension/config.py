"""Reads a family's `extension.toml`: what extensions may add, and with which numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from msgspec import Meta

from codegen.tools import toml
from codegen.tools.toml import Table

_Text = Annotated[str, Meta(min_length=1)]
_Number = Annotated[int, Meta(ge=1, le=2**29 - 1)]


class Numbers(Table, frozen=True, kw_only=True):
    """The numbers of our fields and enum values in upstream's types.

    Args:
        first: the smallest.
        last: the largest.
        reason: why upstream will not use them.
    """

    first: _Number
    last: _Number
    reason: _Text

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"first is {self.first}, and last, {self.last}, is smaller")


class Config(Table, frozen=True, kw_only=True):
    """The contents of the file.

    Args:
        adds: full names of types, and names of files, that extensions may add.
        numbers: the numbers that extensions may use; None if they use none.
    """

    adds: tuple[_Text, ...] = ()
    numbers: Numbers | None = None


def load(path: Path) -> Config:
    """Reads the file. If it does not exist, nothing may be added.

    Raises:
        CodegenError: the file is invalid.
    """
    return toml.read(path, Config) if path.exists() else Config()
