"""Reads a family's `contracts.toml`: the parts of the schema that consumers depend on."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.upstream.family import Family

_Text = Annotated[str, Meta(min_length=1)]


class Contract(Table, frozen=True, kw_only=True):
    """The part of the schema that one kind of consumer depends on.

    Args:
        name: a one-word name.
        title: a description of the consumers.
        types: full names of messages and services. The contract is the closure of these types.
        category: the category of `buf breaking` rules that apply, one that `rules.toml` explains.
        promised: whether `known-breaks.toml` may only list elements that upstream withdrew.
        unpromised: the releases that a promise leaves out.
    """

    name: _Text
    title: _Text
    types: Annotated[tuple[_Text, ...], Meta(min_length=1)]
    category: Literal["FILE", "WIRE_JSON"]
    promised: bool
    unpromised: tuple[_Text, ...] = ()

    def __post_init__(self) -> None:
        if self.unpromised and not self.promised:
            raise ValueError("unpromised: lists releases, and nothing is promised")


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
        CodegenError: the file is invalid.
    """
    return toml.read(family.folder / "contracts.toml", _Contracts).contract
