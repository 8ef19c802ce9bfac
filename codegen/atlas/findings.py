"""Groups findings by element, and interprets them for the reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.schema.index import Index
from codegen.tools import buf
from codegen.verdicts import beyond
from codegen.verdicts.resolver import resolve
from codegen.verdicts.rules import Effect, rule
from codegen.verdicts.subject import Subject


@dataclass(frozen=True)
class Finding:
    """The findings about one subject in one comparison.

    Args:
        subject: the element.
        part: `message`, `methods`, `requests` or `answers`.
        verdict: the most severe effect of the rules.
        rules: the names of the violated rules, most severe first.
        says: explanations, in sentences.
    """

    subject: Subject
    part: str
    verdict: Effect
    rules: tuple[str, ...]
    says: tuple[str, ...]


def read(
    found: Iterable[buf.Finding], part: str, use: Sequence[str], writer: Index, reader: Index
) -> tuple[Finding, ...]:
    """Groups buf's findings and our own by subject, most severe first.

    Args:
        found: buf's findings.
        part: the compared part.
        use: the categories and rules that were applied.
        writer: the schema that is written.
        reader: the schema that reads it.

    Raises:
        CodegenError: buf reports a rule that is unknown.
    """
    rules: dict[Subject, set[str]] = {}
    ours = beyond.compare(writer, reader, use)
    for each in (*resolve(found, writer, reader), *ours):
        rules.setdefault(each.subject, set()).add(each.finding.rule)
    findings = [_finding(subject, part, rules[subject]) for subject in rules]
    return tuple(sorted(findings, key=lambda each: (-each.verdict.severity, each.subject)))


def _finding(subject: Subject, part: str, rules: set[str]) -> Finding:
    ordered = sorted(rules, key=lambda name: (-rule(name).effect.severity, name))
    known = [rule(name) for name in ordered]
    return Finding(
        subject=subject,
        part=part,
        verdict=known[0].effect,
        rules=tuple(ordered),
        says=tuple(dict.fromkeys(each.means for each in known)),
    )
