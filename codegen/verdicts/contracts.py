"""`contracts.toml` of a family: what consumers depend on."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.upstream.family import Family

_Text = Annotated[str, Meta(min_length=1)]


class Contract(Table, frozen=True, kw_only=True):
    """What one kind of consumer depends on.

    Args:
        name: one word for it.
        title: the consumers, in words.
        types: full names of messages and services; the contract is their closure.
        category: of rules of `buf breaking`.
        promised: whether its known breaks must be withdrawn by upstream itself.
    """

    name: _Text
    title: _Text
    types: Annotated[tuple[_Text, ...], Meta(min_length=1)]
    category: Literal["FILE", "PACKAGE", "WIRE_JSON", "WIRE"]
    promised: bool


class _Contracts(Table, frozen=True, kw_only=True):
    contract: Annotated[tuple[Contract, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        names = [each.name for each in self.contract]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"there are two contracts {name!r}")


def load(family: Family) -> tuple[Contract, ...]:
    """Reads the file.

    Raises:
        CodegenError: it is wrong.
    """
    return toml.read(family.folder / "contracts.toml", _Contracts).contract
