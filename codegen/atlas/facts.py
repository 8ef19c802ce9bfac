"""Everything that the atlas says, as plain objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from codegen.atlas import closures, compare
from codegen.atlas.closures import Closure, Release
from codegen.atlas.config import Config, Consumer, Milestone
from codegen.atlas.findings import Finding
from codegen.atlas.schema import Schema, Span, history
from codegen.tools import buf
from codegen.verdicts.rules import Effect
from codegen.verdicts.subject import Subject

Parts = Mapping[str, Closure]
"""The closures of what is said, by part."""


@dataclass(frozen=True)
class Pair:
    """One release writes and another reads.

    Args:
        writer: the place of its group among the groups of the consumer.
        reader: likewise.
        verdict: the worst of the findings.
        findings: places among the atlas's findings, worst first.
    """

    writer: int
    reader: int
    verdict: Effect
    findings: tuple[int, ...]


@dataclass(frozen=True)
class Judged:
    """A consumer over the window.

    Args:
        groups: releases, oldest first, whose closures are the same to the last bit.
        pairs: every ordered pair of groups, those of a group with itself as well.
    """

    consumer: Consumer
    groups: tuple[tuple[str, ...], ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Carrier:
    """A message that has, or had, the timeline's field."""

    message: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Atlas:
    """The whole.

    Args:
        family: whose releases they are.
        buf: the version that compared them.
        releases: of the window, oldest first.
        findings: every distinct one.
        histories: of what those findings speak of that are not compatible.
    """

    family: str
    buf: str
    releases: tuple[str, ...]
    consumers: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    histories: Mapping[Subject, tuple[Span, ...]]
    field: str
    carriers: tuple[Carrier, ...]
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True)
class Plan:
    """What is to be compared.

    Args:
        groups: the closures by group of releases, for each consumer in the order of the file.
        questions: every distinct one.
    """

    groups: tuple[Mapping[tuple[str, ...], Parts], ...]
    questions: tuple[compare.Question, ...]


def plan(config: Config, releases: Sequence[Release]) -> Plan:
    """Builds the closures and sees which are the same.

    Raises:
        CodegenError: buf is missing, or a release has nothing of a consumer.
    """
    wanted = [
        (consumer, release, part, types)
        for consumer, release in product(config.consumers, releases)
        for part, types in closures.parts(consumer, release).items()
    ]
    built = closures.build((release, types) for _, release, _, types in wanted)
    parts: dict[Consumer, dict[str, dict[str, Closure]]] = {}
    for (consumer, release, part, _), closure in zip(wanted, built, strict=True):
        parts.setdefault(consumer, {}).setdefault(release.name, {})[part] = closure
    groups = tuple(_groups(parts[consumer]) for consumer in config.consumers)
    return Plan(
        groups,
        tuple(
            dict.fromkeys(
                question
                for of_consumer in groups
                for writer, reader in product(of_consumer.values(), repeat=2)
                for question in compare.questions(writer, reader)
            )
        ),
    )


def judge(
    family: str,
    releases: Sequence[Release],
    planned: Plan,
    config: Config,
    answered: Callable[[], None] = lambda: None,
) -> Atlas:
    """Has every question answered, and gathers what the answers mean.

    Args:
        answered: called after each answer, for people who wait.

    Raises:
        CodegenError: buf is missing, or found something for a rule that is not listed.
    """
    answers = compare.ask(planned.questions, answered)
    numbers: dict[Finding, int] = {}

    def pairs(groups: Mapping[tuple[str, ...], Parts]) -> Iterator[Pair]:
        numbered = list(enumerate(groups.values()))
        for (writer, written), (reader, read) in product(numbered, repeat=2):
            found = [
                finding
                for question in compare.questions(written, read)
                for finding in answers[question]
            ]
            found.sort(key=lambda finding: -finding.verdict.severity)
            yield Pair(
                writer,
                reader,
                found[0].verdict if found else Effect.COMPATIBLE,
                tuple(numbers.setdefault(finding, len(numbers)) for finding in found),
            )

    judged = tuple(
        Judged(consumer, tuple(groups), tuple(pairs(groups)))
        for consumer, groups in zip(config.consumers, planned.groups, strict=True)
    )
    schemas = {release.name: release.schema for release in releases}
    return Atlas(
        family=family,
        buf=buf.version(),
        releases=tuple(schemas),
        consumers=judged,
        findings=tuple(numbers),
        histories={
            finding.subject: history(schemas, finding.subject)
            for finding in numbers
            if finding.verdict is not Effect.COMPATIBLE
        },
        field=config.field,
        carriers=tuple(_carriers(schemas, config.field, f"{family}.")),
        milestones=config.milestones,
    )


def _groups(parts: Mapping[str, Parts]) -> dict[tuple[str, ...], Parts]:
    """The closures by the releases that share them."""
    releases: dict[tuple[tuple[str, Closure], ...], list[str]] = {}
    for release, closure in parts.items():
        releases.setdefault(tuple(closure.items()), []).append(release)
    return {tuple(names): dict(closure) for closure, names in releases.items()}


def _carriers(schemas: Mapping[str, Schema], field: str, below: str) -> Iterator[Carrier]:
    """The messages with a field of that name, in the order in which they got it."""
    numbers = {
        (message, each.number)
        for schema in schemas.values()
        for message, descriptor in schema.messages.items()
        for each in descriptor.field
        if each.name == field and message.startswith(below)
    }
    carriers = [
        Carrier(message, history(schemas, Subject(f"{message}.{field}", "field", number)))
        for message, number in sorted(numbers)
    ]
    order = list(schemas)
    yield from sorted(carriers, key=lambda each: (order.index(_first(each)), each.message))


def _first(carrier: Carrier) -> str:
    return next(span.since for span in carrier.spans if span.declarations)
