"""What buf finds, by the element that it is about, and what that means for the reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.schema.index import Index
from codegen.tools import buf
from codegen.verdicts.resolver import resolve
from codegen.verdicts.rules import Effect, rule
from codegen.verdicts.subject import Subject


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
    verdict: Effect
    rules: tuple[str, ...]
    says: tuple[str, ...]


def read(
    found: Iterable[buf.Finding], part: str, writer: Index, reader: Index
) -> tuple[Finding, ...]:
    """Findings by subject, worst first.

    Args:
        found: what buf found.
        part: of what is said.
        writer: the closure that is written.
        reader: the closure that reads it.

    Raises:
        CodegenError: a rule is not listed in `rules.toml`.
    """
    rules: dict[Subject, set[str]] = {}
    for each in resolve(found, writer, reader):
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
