"""Makes the findings of the rules that are our own."""

from __future__ import annotations

from codegen.schema.index import Index
from codegen.tools.buf import Finding
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

START = (1, 1)
"""The place of an element without a position: where its file begins."""


def found(sides: Sides, rule: str, subject: Subject, message: str) -> Resolved:
    """Returns a finding at the element, or at its parent if the new schema lacks the element."""
    if subject.kind == "file":
        return Resolved(Finding(subject.name, *START, message, rule), subject, subject.name)
    file = sides.new.file(subject.name) or sides.new.file(subject.owner)
    path = (file or sides.old.home(subject.name)).name
    line, column = _place(sides.new, subject.name)
    return Resolved(Finding(path, line, column, message, rule), subject, path)


def _place(index: Index, name: str) -> tuple[int, int]:
    while name and name not in index.places:
        name = name.rpartition(".")[0]
    return index.places.get(name, START)
