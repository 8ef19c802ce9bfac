"""Formats a verdict as text, GitHub annotations, JSON, or JUnit."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from xml.etree import ElementTree

from codegen.gate.compare import Finding, Verdict
from codegen.tools import buf
from codegen.verdicts.rules import rule


def text(verdict: Verdict) -> str:
    """Formats paragraphs: each finding, what consumers would see, and how to fix it."""
    lines = [f"{_fault(each)}\n" for each in verdict.style]
    for each in verdict.findings:
        known = rule(each.rule)
        lines += [
            f"{_place(each)}: {each.rule}: {each.element}",
            f"  {each.message}",
            f"  {_consumers(each)} would see {known.sees}.",
            f"  To fix it: {known.fix}.",
            "",
        ]
    lines += [f"{where}: {what}\n" for where, what in _stale(verdict)]
    return "\n".join([*lines, summary(verdict)])


def summary(verdict: Verdict) -> str:
    """Formats one line: the number of comparisons, the result, and the duration."""
    count = len(verdict.pairs)
    result = _counted(len(verdict.findings), "finding") if verdict.findings else "nothing breaks"
    if verdict.style:
        result += f", {_counted(len(verdict.style), 'fault')} of style"
    if verdict.stale:
        result += f", {_counted(len(verdict.stale), 'entry', 'entries')} of known-breaks.toml stale"
    each = verdict.seconds / count if count else 0
    return (
        f"{_counted(count, 'pair')} in {verdict.seconds:.1f} s ({each:.2f} s a pair): {result};"
        f" {verdict.known} known to be upstream's"
    )


def github(verdict: Verdict) -> str:
    """Formats workflow commands, which GitHub shows as annotations."""
    lines = [
        f"::error file={_property(each.path)},line={each.line},col={each.column},"
        f"title={_property(f'{each.rule}: {each.element}')}::"
        + _data(f"{each.message} {_consumers(each)} would see {rule(each.rule).sees}.")
        for each in verdict.findings
    ]
    lines += [
        f"::error file={_property(where.partition(':')[0])}::{_data(f'{where}: {what}')}"
        for where, what in _stale(verdict)
    ]
    lines += [
        f"::error file={_property(each.path)},line={each.line},col={each.column},"
        f"title={_property(each.rule)}::{_data(each.message)}"
        for each in verdict.style
    ]
    return "\n".join([*lines, f"::notice::{_data(summary(verdict))}"])


def as_json(verdict: Verdict) -> str:
    """Formats a JSON object per line for each finding: buf's keys, and ours."""
    lines: list[Mapping[str, object]] = [
        {
            "path": each.path,
            "start_line": each.line,
            "start_column": each.column,
            "type": each.rule,
            "message": each.message,
            "element": each.element,
            "contract": each.contract.name,
            "against": list(each.against),
            "effect": rule(each.rule).effect.value,
            "sees": rule(each.rule).sees,
            "fix": rule(each.rule).fix,
        }
        for each in verdict.findings
    ]
    lines += [
        {"path": where.partition(":")[0], "type": "STALE", "message": f"{where}: {what}"}
        for where, what in _stale(verdict)
    ]
    lines += [
        {
            "path": each.path,
            "start_line": each.line,
            "start_column": each.column,
            "type": each.rule,
            "message": each.message,
        }
        for each in verdict.style
    ]
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)


def junit(verdict: Verdict) -> str:
    """Formats a test suite per contract, with a test case per baseline."""
    suites = ElementTree.Element("testsuites", name="breaking")
    for contract, group in groupby(verdict.pairs, key=lambda pair: pair[0]):
        labels = [label for _, label in group]
        suite = ElementTree.SubElement(suites, "testsuite", name=contract.name)
        failures = 0
        for label in labels:
            case = ElementTree.SubElement(
                suite, "testcase", classname=contract.name, name=f"{contract.name} {label}"
            )
            for each in verdict.findings:
                if each.contract == contract and label in each.against:
                    failures += 1
                    failure = ElementTree.SubElement(
                        case, "failure", type=each.rule, message=f"{_place(each)}: {each.message}"
                    )
                    failure.text = _consumers(each) + " would see " + rule(each.rule).sees
        suite.set("tests", str(len(labels)))
        suite.set("failures", str(failures))
    if verdict.stale:
        suite = ElementTree.SubElement(suites, "testsuite", name="known-breaks")
        for where, what in _stale(verdict):
            case = ElementTree.SubElement(suite, "testcase", classname="known-breaks", name=where)
            ElementTree.SubElement(case, "failure", type="STALE", message=what)
    if verdict.style:
        suite = ElementTree.SubElement(suites, "testsuite", name="style")
        for fault in verdict.style:
            case = ElementTree.SubElement(suite, "testcase", classname="style", name=fault.path)
            ElementTree.SubElement(case, "failure", type=fault.rule, message=_fault(fault))
    ElementTree.indent(suites)
    return ElementTree.tostring(suites, "unicode", xml_declaration=True)


FORMATS = {"text": text, "github": github, "json": as_json, "junit": junit}


def _fault(fault: buf.Finding) -> str:
    return f"{fault.path}:{fault.line}:{fault.column}: {fault.rule}: {fault.message}"


def _place(finding: Finding) -> str:
    return f"{finding.path}:{finding.line}:{finding.column}"


def _consumers(finding: Finding) -> str:
    """Returns who is affected: `Consumers of TaskExecutionEvent with 1.13.2, 1.13.3`."""
    title = finding.contract.title
    return f"{title[0].upper()}{title[1:]} with {_ranges(finding.against)}"


def _ranges(labels: Sequence[str]) -> str:
    return ", ".join(labels) if len(labels) < 4 else f"{labels[0]}, … {labels[-1]} ({len(labels)})"


def _stale(verdict: Verdict) -> Iterator[tuple[str, str]]:
    for entry, releases in verdict.stale:
        yield (
            entry.place,
            f"{entry.rule} of {entry.element} does not occur for {', '.join(releases)}:"
            " narrow `releases`, or remove the entry",
        )


def _counted(count: int, one: str, many: str | None = None) -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"


def _data(value: str) -> str:
    """Escapes the message of a workflow command."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    """Escapes a property of a workflow command."""
    return _data(value).replace(":", "%3A").replace(",", "%2C")
