"""Formats a verdict as text, GitHub annotations, JSON, or JUnit."""

from __future__ import annotations

import json
import shutil
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

import click

from codegen.errors import CodegenError
from codegen.gate import causes
from codegen.gate.causes import Cause
from codegen.gate.compare import Finding, Verdict
from codegen.tools import buf
from codegen.verdicts.contracts import Contract
from codegen.verdicts.rules import WEAKER, rule

_WIDEST = 120
"""The most columns that a paragraph takes, however wide the terminal is."""

_NAMED = 8
"""The number of elements that a sentence names; the rest is counted."""


def text(verdict: Verdict, width: int | None = None) -> str:
    """Formats paragraphs: what was edited, what consumers would see, and how to fix it.

    Args:
        verdict: the verdict.
        width: the number of columns; by default, those of the terminal.
    """
    width = width or min(shutil.get_terminal_size((100, 0)).columns, _WIDEST)
    lines = [f"{_fault(each)}\n" for each in verdict.style]
    for cause in causes.find(verdict):
        lines.append(click.style(f"{_place(cause.all[0])}:", bold=True))
        lines += [_wrapped(each, width) for each in _sentences(cause)]
        rules = dict.fromkeys(each.rule for each in cause.all)
        lines += [click.style(_wrapped(f"Rules: {', '.join(rules)}", width), dim=True), ""]
    lines += [f"{where}: {what}\n" for where, what in _stale(verdict)]
    lines += [f"{_start(each)}\n" for each in _waiting(verdict)]
    return "\n".join([*lines, summary(verdict)])


def summary(verdict: Verdict) -> str:
    """Formats one line: the number of comparisons, the result, and the duration."""
    count = len(verdict.pairs)
    result = "nothing breaks"
    found = causes.find(verdict)
    weaker = sum(each.all[0].rule == WEAKER for each in found)
    if broken := len(found) - weaker:
        result = _counted(broken, "breaking change")
    if weaker:
        result += f", the gate is weaker in {_counted(weaker, 'place')}"
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
        _annotation(
            "\n".join(_sentences(cause)[1:]),
            path=cause.all[0].path,
            line=cause.all[0].line,
            column=cause.all[0].column,
            title=_sentences(cause)[0].rstrip("."),
        )
        for cause in causes.find(verdict)
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
    lines += [f"::notice::{_data(each)}" for each in [*_waiting(verdict), summary(verdict)]]
    return "\n".join(lines)


def annotation(error: CodegenError | OSError) -> str:
    """Formats an error that ended the run, as a workflow command."""
    where = (error.where if isinstance(error, CodegenError) else error.filename) or ""
    file = str(where).partition(": ")[0]
    place = f" file={_property(file)}" if Path(file).is_file() else ""
    return f"::error{place}::{_data(str(error))}"


def as_json(verdict: Verdict) -> str:
    """Formats a JSON object per line for each finding: buf's keys, and ours.

    The message is that of the cause; findings with the same message have the same cause.
    """
    lines: list[Mapping[str, object]] = [
        {
            "path": each.path,
            "start_line": each.line,
            "start_column": each.column,
            "type": each.rule,
            "message": f"{cause.what}.",
            "element": each.element,
            "contract": each.contract.name,
            "against": list(each.against),
            "effect": rule(each.rule).effect.value,
            "sees": cause.sees(each.contract),
            "fix": cause.fix,
        }
        for cause in causes.find(verdict)
        for each in cause.all
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
    found = causes.find(verdict)
    for contract, group in groupby(verdict.pairs, key=lambda pair: pair[0]):
        labels = [label for _, label in group]
        suite = ElementTree.SubElement(suites, "testsuite", name=contract.name)
        failures = 0
        for label in labels:
            case = ElementTree.SubElement(
                suite, "testcase", classname=contract.name, name=f"{contract.name} {label}"
            )
            for cause in found:
                each = _at(cause, contract, label)
                if each is not None:
                    failures += 1
                    failure = ElementTree.SubElement(
                        case, "failure", type=each.rule, message=f"{_place(each)}: {cause.what}"
                    )
                    failure.text = (
                        f"{_start(_consumers(contract, [label]))} would see {cause.sees(contract)}."
                        f" To fix it: {cause.fix}."
                    )
        suite.set("tests", str(len(labels)))
        suite.set("failures", str(failures))
    if any(_stale(verdict)):
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


def _at(cause: Cause, contract: Contract, label: str) -> Finding | None:
    """Returns the first finding of a cause in one comparison."""
    findings = cause.all
    here = (each for each in findings if each.contract == contract and label in each.against)
    return next(here, None)


def _sentences(cause: Cause) -> list[str]:
    """Returns what was edited, what else it concerns, what consumers would see, and the fix."""
    sentences = [f"{cause.what}."]
    if cause.also:
        sentences.append(f"It also changes {_some(cause.also)}.")
    if cause.left:
        sentences.append(f"Some of these no longer use {_some(cause.left)}.")
    for sees, consumers in _affected(cause).items():
        if len(consumers) == 1:
            sentences.append(f"{_start(consumers[0])} would see {sees}.")
        else:
            sentences.append(f"These would see {sees}:")
            sentences += [f"- {each}" for each in consumers]
    return [*sentences, f"To fix it: {cause.fix}."]


def _affected(cause: Cause) -> dict[str, list[str]]:
    """Returns who would see what, such as `{"no value": ["readers of Resource with 1.13.5"]}`."""
    labels: dict[Contract, dict[str, None]] = {}
    for each in cause.all:
        labels.setdefault(each.contract, {}).update(dict.fromkeys(each.against))
    found: dict[str, list[str]] = {}
    for contract, against in labels.items():
        found.setdefault(cause.sees(contract), []).append(_consumers(contract, list(against)))
    return found


def _consumers(contract: Contract, against: Sequence[str]) -> str:
    """Returns who is affected: `consumers of TaskExecutionEvent with 1.13.2, 1.13.3`."""
    return f"{contract.title} with {_ranges(against)}"


def _start(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _ranges(labels: Sequence[str]) -> str:
    return ", ".join(labels) if len(labels) < 4 else f"{labels[0]}, … {labels[-1]} ({len(labels)})"


def _stale(verdict: Verdict) -> Iterator[tuple[str, str]]:
    """Yields the entries to correct: those of contracts that nothing else breaks."""
    broken = _broken(verdict)
    for entry, releases in verdict.stale:
        if entry.contract not in broken:
            yield (
                entry.place,
                f"{entry.rule} of {entry.element} does not occur for {', '.join(releases)}:"
                " narrow `releases`, or remove the entry",
            )


def _waiting(verdict: Verdict) -> Iterator[str]:
    """Yields a sentence that counts the entries that may occur again when the rest is fixed."""
    broken = _broken(verdict)
    if count := sum(entry.contract in broken for entry, _ in verdict.stale):
        yield (
            f"{_counted(count, 'entry', 'entries')} of known-breaks.toml"
            f" {'does' if count == 1 else 'do'} not occur; fix the breaking changes first"
        )


def _broken(verdict: Verdict) -> set[str]:
    """Returns the names of the contracts that the schema breaks."""
    return {each.contract.name for each in verdict.findings if each.rule != WEAKER}


def _counted(count: int, one: str, many: str | None = None) -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"


def _some(names: Sequence[str]) -> str:
    """Names a few, and counts the rest."""
    rest = len(names) - _NAMED
    return ", ".join(names) if rest <= 1 else f"{', '.join(names[:_NAMED])} and {rest} more"


def _wrapped(sentence: str, width: int) -> str:
    """Indents a sentence, and breaks it between words; a list's items hang."""
    indent = "    " if sentence.startswith("- ") else "  "
    return textwrap.fill(
        sentence,
        width,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _annotation(message: str, *, path: str, line: int, column: int, title: str) -> str:
    place = f"file={_property(path)},line={line},col={column}"
    return f"::error {place},title={_property(title)}::{_data(message)}"


def _data(value: str) -> str:
    """Escapes the message of a workflow command."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    """Escapes a property of a workflow command."""
    return _data(value).replace(":", "%3A").replace(",", "%2C")
