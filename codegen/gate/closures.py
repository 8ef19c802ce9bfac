"""What the types of a contract reach in the old and the new schema, and why something left."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from functools import cached_property

from codegen.gate.edits import Edit, Edits
from codegen.schema.index import Index
from codegen.verdicts.contracts import Contract
from codegen.verdicts.sides import Sides


class Closures:
    """The closures of contracts on both sides of a comparison."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides

    def leaving(self, element: str, contract: Contract, edits: Edits) -> Edit | None:
        """Returns the edit by which an element that still exists left the closure of a contract.

        Args:
            element: full name of an element, or path of a file, in the old closure.
            contract: the contract.
            edits: the edits between the two sides.
        """
        old = _reached(self._old, self._sides.old.elements.keys() & contract.types)
        new = _reached(self._new, self._sides.new.elements.keys() & contract.types)
        waiting = deque(each for each in sorted(old) if self._belongs(each, element))
        seen = set(waiting)
        while waiting:
            name = waiting.popleft()
            if edit := edits.of(name):
                return edit
            for member, owner in self._users.get(name, ()):
                if owner in new and (edit := edits.of(member)):
                    return edit
                if owner in old - new - seen:
                    seen.add(owner)
                    waiting.append(owner)
        return None

    def _belongs(self, name: str, element: str) -> bool:
        """Whether a type holds an element, or lies in it."""
        if element in self._sides.old.files:
            return self._sides.old.home(name).name == element
        return f"{name}.".startswith(f"{element}.") or element.startswith(f"{name}.")

    @cached_property
    def _old(self) -> dict[str, list[tuple[str, str]]]:
        return _references(self._sides.old)

    @cached_property
    def _new(self) -> dict[str, list[tuple[str, str]]]:
        return _references(self._sides.new)

    @cached_property
    def _users(self) -> dict[str, list[tuple[str, str]]]:
        """The members that refer to a type of the old schema, each with its owner."""
        found: dict[str, list[tuple[str, str]]] = {}
        for owner, held in self._old.items():
            for member, target in held:
                found.setdefault(target, []).append((member, owner))
        return found


def _references(index: Index) -> dict[str, list[tuple[str, str]]]:
    """Returns the fields and methods of each type, with the types that they refer to."""
    found: dict[str, list[tuple[str, str]]] = {}
    members = [
        *((name, field.type_name) for name, field in index.fields.items() if field.type_name),
        *((name, method.input_type) for name, method in index.methods.items()),
        *((name, method.output_type) for name, method in index.methods.items()),
    ]
    for name, target in members:
        if target.removeprefix(".") in index.elements:
            found.setdefault(name.rpartition(".")[0], []).append((name, target.removeprefix(".")))
    return found


def _reached(references: dict[str, list[tuple[str, str]]], types: Collection[str]) -> set[str]:
    found, waiting = set(types), list(types)
    while waiting:
        targets = {target for _, target in references.get(waiting.pop(), ())} - found
        found |= targets
        waiting += targets
    return found
