"""Resolves which element a finding of `buf breaking` is about.

buf quotes names without their package, and nested enums without their message, so a name can match
several elements. The resolver picks those that violate the finding's rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from codegen.errors import CodegenError
from codegen.schema.index import Index
from codegen.schema.walk import join
from codegen.tools.buf import Finding
from codegen.verdicts.differences import RULES
from codegen.verdicts.sides import Message, Sides
from codegen.verdicts.subject import Subject


@dataclass(frozen=True)
class Resolved:
    """A finding and the element that it is about.

    Args:
        finding: buf's finding.
        subject: the element, as named in the old schema, or in the new one if only that has it.
        file: the import path of the file that the finding is about.
    """

    finding: Finding
    subject: Subject
    file: str


def resolve(findings: Iterable[Finding], old: Index, new: Index) -> list[Resolved]:
    """Resolves the elements of findings. Findings with equal text are grouped.

    Several findings with equal text in one file are about one element each. Without positions, buf
    drops duplicates, and the remaining finding is about all of the elements.

    Args:
        findings: the findings of comparing the two schemas.
        old: the schema before the change.
        new: the schema after the change.

    Raises:
        CodegenError: a rule is unknown.
    """
    sides = Sides(old, new)
    alike: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.rule, finding.path, finding.message), []).append(finding)
    return [each for group in alike.values() for each in _assign(group, sides)]


def _assign(findings: list[Finding], sides: Sides) -> Iterator[Resolved]:
    findings = sorted(findings, key=lambda each: (each.line, each.column))
    subjects = sorted(_matching(findings[0], sides), key=lambda each: (_line(each, sides), each))
    for number in range(max(len(findings), len(subjects))):
        finding = findings[min(number, len(findings) - 1)]
        subject = subjects[min(number, len(subjects) - 1)]
        file = subject.name if subject.kind == "file" else finding.path
        yield Resolved(finding, subject, file)


def _line(subject: Subject, sides: Sides) -> int:
    """Returns the line of the element, or of its parent, in the new schema; 0 if unknown."""
    name = subject.name
    if subject.kind in ("field", "extension"):
        _, field = sides.fields(subject)
        name = field.name if field else name
    while name and name not in sides.new.lines:
        name = name.rpartition(".")[0]
    return sides.new.lines.get(name, 0)


def _matching(finding: Finding, sides: Sides) -> Sequence[Subject]:
    """Returns the elements that violate the rule as the message says, or the file if none does.

    buf names the new schema's file if that has the element or its parent, else the old one's.
    """
    if finding.rule not in RULES:
        raise CodegenError(
            f"is not known to codegen/verdicts/differences.py: {finding.message}",
            where=finding.rule,
            todo="Add the rule there, and to codegen/verdicts/rules.toml.",
        )
    kind, found = RULES[finding.rule]
    message = Message(finding.message)
    for side in (sides.new, sides.old):
        matching = {
            subject
            for subject in _candidates(kind, message, finding.path, sides)
            if _home(side, subject) == finding.path or kind == "file"
            if found(sides, subject, message)
        }
        if matching:
            return list(matching)
    return [Subject(finding.path, "file")]


def _home(side: Index, subject: Subject) -> str | None:
    """Returns the file that declares the element or its parent."""
    file = side.file(subject.name) or side.file(subject.owner)
    return None if file is None else file.name


def _candidates(kind: str, message: Message, path: str, sides: Sides) -> Iterator[Subject]:
    """Yields every element, on either side, that the names in a message can refer to."""
    match kind, message.named:
        case "field", {"field": number, "message": owner}:
            for name in _full_names(owner, "message", sides):
                yield from _field_at(name, int(number), sides)
        case "field", {"extension": number, "message": extendee}:
            yield from _extension_at(extendee.removeprefix("."), int(number), sides)
        case "value", {"enum value": number, "enum": owner}:
            for name in _full_names(owner, "enum", sides):
                value = sides.old.value(name, int(number)) or sides.new.value(name, int(number))
                if value is not None:
                    yield Subject(join(name, value.name), "value", value.number)
        case "oneof", {"oneof": oneof, "message": owner}:
            for name in _full_names(owner, "message", sides):
                yield Subject(join(name, oneof), "oneof")
        case "method", {"rpc": method, "service": owner}:
            for name in _full_names(owner, "service", sides):
                yield Subject(join(name, method), "method")
        case "file", {"file": file}:
            yield Subject(file, "file")
        case "file", _:
            yield Subject(path, "file")
        case _, named if kind in named:
            for name in _full_names(named[kind], kind, sides):
                yield Subject(name, kind, _number(name, sides.old) if kind == "extension" else 0)
        case "message", _:  # a rule whose message does not name the message
            yield from (Subject(name, "message") for name in sides.new.messages)


def _full_names(quoted: str, kind: str, sides: Sides) -> list[str]:
    """Returns full names that end in the quoted one: `Nested` or `Message.Nested`."""
    found = (
        each.name
        for side in (sides.old, sides.new)
        for each in side.by_short_name.get(quoted.rpartition(".")[2], ())
        if each.kind == kind and f".{each.name}".endswith(f".{quoted}")
    )
    return list(dict.fromkeys(found))


def _field_at(message: str, number: int, sides: Sides) -> Iterator[Subject]:
    field = sides.old.field(message, number) or sides.new.field(message, number)
    if field is not None:
        yield Subject(join(message, field.name), "field", number)


def _extension_at(extendee: str, number: int, sides: Sides) -> Iterator[Subject]:
    names = (side.by_extendee.get((extendee, number)) for side in (sides.old, sides.new))
    name = next((each for each in names if each), None)
    if name is not None:
        yield Subject(name, "extension", number)


def _number(extension: str, index: Index) -> int:
    return index.extensions[extension].number if extension in index.extensions else 0
