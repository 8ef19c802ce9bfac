"""Reads a family's `atlas.toml`: the consumers, and milestones of other projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from codegen.errors import CodegenError, shown
from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.upstream.family import Family
from codegen.upstream.pins import parse_version
from codegen.verdicts import contracts

_Text = Annotated[str, Meta(min_length=1)]


@dataclass(frozen=True)
class Consumer:
    """Data that one side writes and another reads. The file documents the keys.

    Args:
        types: full names of messages and services, from the contract of the same name.
    """

    name: str
    title: str
    writer: str
    reader: str
    about: str
    types: tuple[str, ...]


@dataclass(frozen=True)
class Reference:
    """A link to the source of a fact."""

    label: str
    url: str


@dataclass(frozen=True)
class Milestone:
    """The release since which another project does something with the timeline's field."""

    project: str
    since: str
    says: str
    references: tuple[Reference, ...]


@dataclass(frozen=True)
class Config:
    """The whole file.

    Args:
        consumers: in the order of the page.
        field: the name of the field that the timeline follows.
        milestones: in the order of the page.
    """

    consumers: tuple[Consumer, ...]
    field: str
    milestones: tuple[Milestone, ...]


class _Reference(Table, frozen=True, kw_only=True):
    label: _Text
    url: _Text


class _Milestone(Table, frozen=True, kw_only=True):
    project: _Text
    since: _Text
    says: _Text
    references: tuple[_Reference, ...]

    def __post_init__(self) -> None:
        if parse_version(self.since) is None:
            raise ValueError(f"since: {self.since!r} is not a version number (PEP 440)")


class _Consumer(Table, frozen=True, kw_only=True):
    name: _Text
    title: _Text
    writer: _Text
    reader: _Text
    about: _Text


class _Timeline(Table, frozen=True, kw_only=True):
    field: _Text
    milestones: tuple[_Milestone, ...] = ()


class _Atlas(Table, frozen=True, kw_only=True):
    consumers: Annotated[tuple[_Consumer, ...], Meta(min_length=1)]
    timeline: _Timeline


def load(family: Family) -> Config:
    """Reads the file.

    Raises:
        CodegenError: the file is invalid, or names a consumer that is not a contract.
    """
    path = family.folder / "atlas.toml"
    table = toml.read(path, _Atlas)
    types = {contract.name: contract.types for contract in contracts.load(family)}
    for number, each in enumerate(table.consumers):
        if each.name not in types:
            raise CodegenError(
                f"{each.name!r} is not a contract of contracts.toml: {', '.join(types)}",
                where=f"{shown(path)}: consumers[{number}].name",
                todo="Fix the name.",
            )
    return Config(
        consumers=tuple(
            Consumer(each.name, each.title, each.writer, each.reader, each.about, types[each.name])
            for each in table.consumers
        ),
        field=table.timeline.field,
        milestones=tuple(
            Milestone(
                each.project,
                each.since,
                each.says,
                tuple(Reference(one.label, one.url) for one in each.references),
            )
            for each in table.timeline.milestones
        ),
    )
