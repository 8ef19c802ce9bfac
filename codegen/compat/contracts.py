"""`contracts.toml`: what consumers depend on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.errors import CodegenError
from codegen.project import read_toml, shown


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
    """Reads the file, which is the toolchain's own.

    Raises:
        CodegenError: a contract has a key too many or too few.
    """
    path = Path(__file__).with_name("contracts.toml")
    data = read_toml(path)
    try:
        return tuple(Contract(types=tuple(each.pop("types")), **each) for each in data["contract"])
    except (KeyError, TypeError) as error:
        raise CodegenError(
            f"an entry has a key too many or too few: {error}",
            where=shown(path),
            todo="Mend the entry.",
        ) from None
