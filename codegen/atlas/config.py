"""`codegen/atlas/atlas.toml`: what is compared, and what is known of other projects."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.compat import contracts
from codegen.project import read_toml

ATLAS = Path(__file__).with_name("atlas.toml")


@dataclass(frozen=True)
class Consumer:
    """Something that is written by one side and read by another; the file says what each is.

    Args:
        types: full names of messages and services, from the contract of that name.
    """

    name: str
    title: str
    writer: str
    reader: str
    about: str
    types: tuple[str, ...]


@dataclass(frozen=True)
class Reference:
    """Where a fact can be looked up."""

    label: str
    url: str


@dataclass(frozen=True)
class Milestone:
    """Since which of its releases another project does something with the timeline's field."""

    project: str
    since: str
    says: str
    references: tuple[Reference, ...]


@dataclass(frozen=True)
class Config:
    """The whole file.

    Args:
        field: the name of the field that the timeline follows.
    """

    consumers: tuple[Consumer, ...]
    field: str
    milestones: tuple[Milestone, ...]


def load(path: Path = ATLAS) -> Config:
    """Reads the file, which is the toolchain's own."""
    data = read_toml(path)
    types = {contract.name: contract.types for contract in contracts.load()}
    return Config(
        consumers=tuple(
            Consumer(**entry, types=types[entry["name"]]) for entry in data["consumers"]
        ),
        field=data["timeline"]["field"],
        milestones=tuple(
            Milestone(references=tuple(Reference(**r) for r in entry.pop("references")), **entry)
            for entry in data["timeline"]["milestones"]
        ),
    )
