"""`codegen/atlas/atlas.toml`: what is compared, and what a finding of buf means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from codegen.compat import contracts
from codegen.errors import CodegenError
from codegen.project import read_toml, shown

ATLAS = Path(__file__).with_name("atlas.toml")


class Verdict(Enum):
    """What becomes of what a writer writes; of a pair, the worst of its findings."""

    COMPATIBLE = "compatible"
    LOSS = "loss"
    BROKEN = "broken"

    @property
    def severity(self) -> int:
        """From 0, where nothing is wrong."""
        return list(Verdict).index(self)


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
class Judgement:
    """What a rule's finding means, and the sentence that tells it."""

    effect: Verdict
    says: str


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
        rules: judgements by the name of buf's rule.
        field: the name of the field that the timeline follows.
    """

    consumers: tuple[Consumer, ...]
    rules: Mapping[str, Judgement]
    field: str
    milestones: tuple[Milestone, ...]

    def judge(self, rule: str) -> Judgement:
        """What a finding of that rule means.

        Raises:
            CodegenError: the rule is not listed.
        """
        if rule not in self.rules:
            raise CodegenError(
                f"does not list {rule}, a rule that buf found something for",
                where=shown(ATLAS),
                todo="Say under [[findings]] what it means for a reader.",
            )
        return self.rules[rule]


def load(path: Path = ATLAS) -> Config:
    """Reads the file, which is the toolchain's own.

    Raises:
        CodegenError: a rule is listed twice.
    """
    data = read_toml(path)
    types = {contract.name: contract.types for contract in contracts.load()}
    rules: dict[str, Judgement] = {}
    for entry in data["findings"]:
        for rule in entry["rules"]:
            if rule in rules:
                raise CodegenError(
                    f"lists {rule} twice", where=shown(path), todo="Keep one of the two."
                )
            rules[rule] = Judgement(Verdict(entry["effect"]), entry["says"])
    return Config(
        consumers=tuple(
            Consumer(**entry, types=types[entry["name"]]) for entry in data["consumers"]
        ),
        rules=rules,
        field=data["timeline"]["field"],
        milestones=tuple(
            Milestone(references=tuple(Reference(**r) for r in entry.pop("references")), **entry)
            for entry in data["timeline"]["milestones"]
        ),
    )
