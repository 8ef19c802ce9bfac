"""The data of the atlas, and how it is computed."""

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
"""Closures by part."""


@dataclass(frozen=True)
class Pair:
    """The verdict on releases of one group writing and those of another reading.

    Args:
        writer: the index of the writing group in the consumer's `groups`.
        reader: the index of the reading group.
        verdict: the most severe effect of the findings.
        findings: indices into the atlas's findings, most severe first.
    """

    writer: int
    reader: int
    verdict: Effect
    findings: tuple[int, ...]


@dataclass(frozen=True)
class Judged:
    """A consumer, with its verdicts for all releases of the window.

    Args:
        consumer: the consumer.
        groups: groups of releases whose closures are byte-identical, oldest first.
        pairs: every ordered pair of groups, including a group with itself.
    """

    consumer: Consumer
    groups: tuple[tuple[str, ...], ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Carrier:
    """A message that has or had the timeline's field, and the field's history."""

    message: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Atlas:
    """All data of the atlas.

    Args:
        family: the name of the family.
        buf: the version of buf that compared the releases.
        releases: the releases of the window, oldest first.
        consumers: the verdicts, by consumer.
        findings: the distinct findings.
        histories: the history of each subject of a finding that is not compatible.
        field: the name of the field that the timeline follows.
        carriers: the messages with that field.
        milestones: what other projects do with it.
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
    """The comparisons to run.

    Args:
        groups: closures by group of releases, for each consumer in the order of the file.
        questions: the distinct comparisons.
    """

    groups: tuple[Mapping[tuple[str, ...], Parts], ...]
    questions: tuple[compare.Question, ...]


def plan(config: Config, releases: Sequence[Release]) -> Plan:
    """Builds the closures, and groups releases with identical ones.

    Raises:
        CodegenError: buf is missing, or a release has none of a consumer's types.
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
    """Runs the planned comparisons, and interprets their findings.

    Args:
        family: the name of the family.
        releases: the releases of the window, oldest first.
        planned: the comparisons.
        config: the contents of `atlas.toml`.
        answered: called after each comparison, to show progress.

    Raises:
        CodegenError: buf is missing, or has a finding for an unknown rule.
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
    """Groups releases by identical closures."""
    releases: dict[tuple[tuple[str, Closure], ...], list[str]] = {}
    for release, closure in parts.items():
        releases.setdefault(tuple(closure.items()), []).append(release)
    return {tuple(names): dict(closure) for closure, names in releases.items()}


def _carriers(schemas: Mapping[str, Schema], field: str, below: str) -> Iterator[Carrier]:
    """Yields the messages that have or had a field, in the order in which it was added."""
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
