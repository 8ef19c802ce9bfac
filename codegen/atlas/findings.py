"""From buf's sentences to what they speak of, and what that means for the reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.atlas.config import Config, Verdict
from codegen.atlas.schema import Schema, Subject

_NAMED = re.compile(
    r'\b(RPC|enum value|enum|field|file|message|oneof|service) "([^"]*)"', re.IGNORECASE
)


@dataclass(frozen=True)
class Breach:
    """What buf says that a rule found, in a file of the reader's."""

    rule: str
    path: str
    message: str


@dataclass(frozen=True)
class Finding:
    """Everything that is to be said of one subject where one side reads what another writes.

    Args:
        part: `message`, or of services `methods`, `requests` or `answers`.
        verdict: the worst of its rules.
        rules: the rules of buf, worst first.
        says: what they mean, in sentences.
    """

    subject: Subject
    part: str
    verdict: Verdict
    rules: tuple[str, ...]
    says: tuple[str, ...]


def read(
    breaches: Iterable[Breach], part: str, writer: Schema, reader: Schema, config: Config
) -> tuple[Finding, ...]:
    """Findings by subject, worst first.

    Args:
        writer: the closure that is written.
        reader: the closure that reads it.

    Raises:
        CodegenError: a rule is not listed in `atlas.toml`.
    """
    rules: dict[Subject, set[str]] = {}
    for breach in breaches:
        for subject in subjects(breach, writer, reader):
            rules.setdefault(subject, set()).add(breach.rule)
    found = [_finding(subject, part, rules[subject], config) for subject in rules]
    return tuple(sorted(found, key=lambda each: (-each.verdict.severity, each.subject)))


def _finding(subject: Subject, part: str, rules: set[str], config: Config) -> Finding:
    ordered = sorted(rules, key=lambda rule: (-config.judge(rule).effect.severity, rule))
    judged = [config.judge(rule) for rule in ordered]
    return Finding(
        subject=subject,
        part=part,
        verdict=judged[0].effect,
        rules=tuple(ordered),
        says=tuple(dict.fromkeys(each.says for each in judged)),
    )


def subjects(breach: Breach, writer: Schema, reader: Schema) -> list[Subject]:
    """What a finding speaks of.

    buf names an element without its package, and an enum without the message around it. Where
    several could be meant, those are taken which the two sides declare differently; buf finds
    every one of them.
    """
    named: dict[str, str] = {}
    for kind, name in _NAMED.findall(breach.message):
        named.setdefault(kind.lower(), name)
    candidates = list(dict.fromkeys(_candidates(named, breach.path, writer, reader)))
    differing = [
        each
        for each in candidates
        if writer.declarations(each, frozenset()) != reader.declarations(each, frozenset())
    ]
    return differing or candidates


def _candidates(
    named: dict[str, str], path: str, writer: Schema, reader: Schema
) -> Iterator[Subject]:
    for side in (writer, reader):
        match named:
            case {"rpc": method, "service": service}:
                for owner in _called(service, side.services):
                    yield Subject(f"{owner}.{method}", "method")
            case {"service": service}:
                yield from (Subject(name, "service") for name in _called(service, side.services))
            case {"field": number, "message": message}:
                for owner in _called(message, side.messages):
                    field = writer.field(owner, int(number)) or reader.field(owner, int(number))
                    if field is not None:
                        yield Subject(f"{owner}.{field.name}", "field", field.number)
            case {"enum value": number, "enum": enum}:
                for owner in _called(enum, side.enums):
                    value = writer.value(owner, int(number)) or reader.value(owner, int(number))
                    if value is not None:
                        yield Subject(f"{owner}.{value}", "value", int(number))
            case {"oneof": oneof, "message": message}:
                for owner in _called(message, side.messages):
                    yield Subject(f"{owner}.{oneof}", "oneof")
            case {"message": message}:
                yield from (Subject(name, "message") for name in _called(message, side.messages))
            case {"enum": enum}:
                yield from (Subject(name, "enum") for name in _called(enum, side.enums))
            case {"file": file}:
                yield Subject(file, "file")
            case _:
                yield Subject(path, "file")


def _called(name: str, table: Iterable[str]) -> list[str]:
    return [full for full in table if f".{full}".endswith(f".{name}")]
