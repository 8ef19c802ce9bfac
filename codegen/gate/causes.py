"""Groups findings by their causes: the edits of the schema that they follow from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.gate.closures import Closures
from codegen.gate.compare import EVERYTHING, Finding, Verdict
from codegen.gate.edits import Edit, Edits
from codegen.verdicts import differences, reuse, routes, rules
from codegen.verdicts.contracts import Contract
from codegen.verdicts.sides import Sides

_LEDGER = {*reuse.RULES, *rules.RANGES.values(), routes.RULE}
"""Rules about what we add. Each of their messages is told: they name the releases in the way."""


@dataclass(frozen=True)
class Cause:
    """An edit, and every finding that follows from it.

    Args:
        what: what was done to what, in a sentence without its full stop.
        fix: how to undo it, in the imperative.
        edit: the edit.
        findings: findings of what the edit changed; the first is about the edited element itself.
        unused: findings of what only left a contract, because nothing in it refers to it any more.
        also: names of changed elements that the sentence does not have.
        left: names of elements that only left a contract.
    """

    what: str
    fix: str
    edit: Edit
    findings: tuple[Finding, ...]
    unused: tuple[Finding, ...]
    also: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def all(self) -> tuple[Finding, ...]:
        """All findings; the first has the place to look at."""
        return (*self.findings, *self.unused)

    def sees(self, contract: Contract) -> str:
        """Returns what consumers of the old schema would see; completes "They would see …"."""
        found = [each.rule for each in self.findings if each.contract == contract]
        if not found:
            return "a type that nothing they read refers to any more"
        return self.edit.sees or _gravest(found).sees


def find(verdict: Verdict) -> list[Cause]:
    """Returns the causes of a verdict's findings, by place. Of each baseline, a finding has one."""
    traces = _Traces(verdict)
    groups = _Groups()
    for finding in verdict.findings:
        for label in finding.against:
            groups.add(traces.of(replace(finding, against=(label,))))
    return sorted((_cause(group, verdict.sides) for group in groups), key=_place)


def _place(cause: Cause) -> tuple[str, int, int]:
    head = cause.all[0]
    return head.path, head.line, head.column


@dataclass(frozen=True)
class _Trace:
    """A finding against one baseline, and the edit that it follows from.

    Args:
        finding: the finding.
        edit: the edit.
        element: the name of the finding's element, as it is written in the text.
        subject: what the edit is about; equal for all baselines, even where the edit is not.
        left: whether the element did not change, but left the contract.
    """

    finding: Finding
    edit: Edit
    element: str
    subject: tuple[str, str]
    left: bool = False


class _Traces:
    """Traces findings back to edits."""

    def __init__(self, verdict: Verdict) -> None:
        self._edits = {label: Edits(sides) for label, sides in verdict.sides.items()}
        self._closures = {label: Closures(sides) for label, sides in verdict.sides.items()}

    def of(self, finding: Finding) -> _Trace:
        """Traces a finding against one baseline."""
        [label] = finding.against
        rule, element = finding.rule, finding.element
        said = _Trace(finding, Edit(_said(finding)), element, ("message", finding.message))
        edits = self._edits.get(label)
        if edits is None:
            return said
        element = edits.written(element)
        said = replace(said, element=element)
        if rule in _LEDGER:
            return replace(said, subject=("element", edits.replaced(element) or element))
        if rule.startswith("RESERVED_"):
            subject = ("element", edits.takes_reserved(element) or element)
            return _Trace(finding, edits.reservation(element), element, subject)
        if rule == "FILE_SAME_SYNTAX":
            return _of_syntax(said, edits)
        if rule in _OPTIONS:
            option = rule.removeprefix("FILE_SAME_").lower()
            return _Trace(finding, edits.option(option), element, ("option", option))
        if rule in _SHAPE or _is_about_members(rule):
            if edit := edits.of(element, rule):
                return _Trace(finding, edit, element, ("element", element))
            if "_NO_DELETE" in rule and finding.contract != EVERYTHING:
                edit = self._closures[label].leaving(element, finding.contract, edits)
                edit = edit or Edit(
                    f"{element} is no longer used by {finding.contract.title}",
                    fix="use it again where it was used",
                )
                return _Trace(finding, edit, element, ("left", element), left=True)
            if rule in _FEATURES:
                return _of_syntax(said, edits)
            return replace(said, subject=("element", element))
        return replace(said, subject=(rule, element))


def _of_syntax(said: _Trace, edits: Edits) -> _Trace:
    """Traces a finding to the syntax of its file, if that changed."""
    subject = (said.finding.rule, said.element)
    return replace(said, edit=edits.syntax(said.element) or said.edit, subject=subject)


_FEATURES = {
    "ENUM_SAME_JSON_FORMAT",
    "ENUM_SAME_TYPE",
    "FIELD_SAME_CARDINALITY",
    "FIELD_SAME_JAVA_UTF8_VALIDATION",
    "FIELD_SAME_TYPE",
    "FIELD_SAME_UTF8_VALIDATION",
    "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "MESSAGE_SAME_JSON_FORMAT",
}
"""Rules about what the syntax of a file decides, too."""
_SHAPE = differences.RULES.keys() | {rules.DELETION}
"""Rules about what an edit changes: buf's, and the one about a missing type of a contract."""
_OPTIONS = {
    rule
    for rule, (kind, _) in differences.RULES.items()
    if kind == "file"
    and rule.startswith("FILE_SAME_")
    and rule not in ("FILE_SAME_PACKAGE", "FILE_SAME_SYNTAX")
}


def _is_about_members(rule: str) -> bool:
    """Whether a rule of ours is about names or numbers of fields or values."""
    return rule.startswith(("FIELD_", "ENUM_VALUE_")) and not rule.endswith("_CUSTOM_OPTIONS")


def _said(finding: Finding) -> str:
    """Returns the finding's message, with the element in front if it does not name it."""
    message = finding.message.rstrip(".")
    is_element = "." in finding.element and "/" not in finding.element
    if not is_element or re.search(rf"\b{finding.element.rpartition('.')[2]}\b", message):
        return message
    return f"{finding.element}: {message}"


class _Groups:
    """Traces that belong together: they share their edit, or what the edit is about."""

    def __init__(self) -> None:
        self._traces: list[_Trace] = []
        self._parents: dict[object, object] = {}

    def add(self, trace: _Trace) -> None:
        """Adds a trace, and joins the groups that it belongs to."""
        self._traces.append(trace)
        self._parents[self._root(trace.edit)] = self._root(trace.subject)

    def __iter__(self) -> Iterator[list[_Trace]]:
        found: dict[object, list[_Trace]] = {}
        for trace in self._traces:
            found.setdefault(self._root(trace.edit), []).append(trace)
        return iter(found.values())

    def _root(self, key: object) -> object:
        while (parent := self._parents.setdefault(key, key)) != key:
            key = parent
        return key


def _cause(traces: Sequence[_Trace], sides: Mapping[str, Sides]) -> Cause:
    """Returns the cause of traces; the last of the baselines says what was edited."""
    labels = list(sides)
    changed = [each for each in traces if not each.left]
    left = [each for each in traces if each.left]
    baselines = {each.finding.against[0] for each in changed or left}
    last = max(baselines, key=lambda label: labels.index(label) if label in labels else -1)
    edits = dict.fromkeys(
        each.edit
        for each in changed or left
        if each.finding.against[0] == last or each.finding.rule in _LEDGER
    )
    what = "; ".join(each.what for each in edits)
    found = [each.finding for each in changed]
    [edit, *_] = edits
    return Cause(
        _capital(what),
        _fix_of_addition(changed, sides) or _fix(edits, changed),
        edit,
        tuple(sorted(_merged(found), key=lambda each: not _names(what, each.element))),
        tuple(_merged([each.finding for each in left])),
        _unnamed(what, [each for each in changed if each.edit.what != _said(each.finding)]),
        _unnamed(what, left),
    )


def _fix(edits: Iterable[Edit], traces: Sequence[_Trace]) -> str:
    """Returns how to undo every edit; what the rules say of an edit comes from its findings."""
    found: dict[Edit, list[str]] = {}
    for each in traces:
        if each.finding.rule not in _LEDGER:
            found.setdefault(each.edit, []).append(each.finding.rule)
    every = [each.finding.rule for each in traces]
    fixes = [
        each.fix or (_gravest(found.get(each, every)).fix if traces else "undo that")
        for each in edits
        if each in found or not found
    ]
    return "; ".join(dict.fromkeys(fixes))


def _fix_of_addition(traces: Sequence[_Trace], sides: Mapping[str, Sides]) -> str | None:
    """Returns how to fix what is added in the place of something that was gone before."""
    ledger = [each.finding.rule for each in traces if each.finding.rule in _LEDGER]
    rest = {each.element for each in traces if each.finding.rule not in _LEDGER}
    if not ledger or not rest or rest & [*sides.values()][-1].old.elements.keys():
        return None
    return _gravest(ledger).fix


def _unnamed(what: str, traces: Sequence[_Trace]) -> tuple[str, ...]:
    names = dict.fromkeys(each.element for each in traces)
    return tuple(each for each in names if not _names(what, each))


def _capital(sentence: str) -> str:
    """Starts a sentence with a capital, unless its first word is a name."""
    word = sentence.split(" ", 1)[0]
    return sentence[:1].upper() + sentence[1:] if word.isalpha() else sentence


def _gravest(names: Sequence[str]) -> rules.Rule:
    """Returns the rule whose effect is the most severe; of several, the first in the table.

    Rules of ours count only where buf has no finding: they look at the same edit from elsewhere.
    """
    shape = [name for name in names if name in _SHAPE]
    places = list(rules.load().values())
    found = sorted((rules.rule(name) for name in shape or names), key=places.index)
    return max(found, key=lambda each: each.effect.severity)


def _merged(findings: Sequence[Finding]) -> list[Finding]:
    """Merges findings that differ in their baselines, and in what buf says to each of them."""
    grouped: dict[Finding, list[str]] = {}
    for each in findings:
        grouped.setdefault(replace(each, message="", against=()), []).extend(each.against)
    return [replace(finding, against=tuple(labels)) for finding, labels in grouped.items()]


def _names(what: str, element: str) -> bool:
    """Whether a sentence names an element, in full or beside its parent."""
    owner, _, name = element.rpartition(".")
    words = set(re.sub("[`,;:]", "", what).split())
    return element in words or (owner in words and name in words)
