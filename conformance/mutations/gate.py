"""Asks the gate about many mutations at once.

Each mutation becomes a part of one schema, under a package and a folder of its own, so that buf
starts a few times for a hundred mutations instead of a few times for each. A part may be narrowed
to the messages that differ, and to what they reach.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

from codegen.errors import CodegenError
from codegen.gate import compare
from codegen.verdicts import images
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from conformance.mutations.mutation import Files
from conformance.mutations.oracle import pairs
from conformance.mutations.types import Types

_PART = re.compile(r"m(\d+)[./]")
UNABLE = "CANNOT_COMPARE"
"""Stands for a rule where the gate fails, which it must not do with a schema that compiles."""


@dataclass(frozen=True)
class Question:
    """A mutation that the gate is asked about.

    Args:
        name: the mutation's name.
        before: the old schema.
        after: the new schema.
        contracts: the contracts to judge.
    """

    name: str
    before: Files
    after: Files
    contracts: tuple[Contract, ...]

    def narrowed(self) -> Question:
        """Returns the same question about less than whole contracts.

        Messages that differ stand for a contract, or else one in a file that differs. They must
        have one name in both schemas. Where there are none, the question stays as it is.
        """
        old, new = Types(self.before), Types(self.after)
        found = {each: _different(old, new, each) for each in self.contracts}
        if not all(found.values()):
            return self
        names = sorted({name for each in found.values() for name in each})
        contracts = tuple(with_types(each, types) for each, types in found.items())
        return Question(self.name, _trimmed(old, names), _trimmed(new, names), contracts)


Answer = dict[tuple[str, str], frozenset[str]]
"""The rules that refuse, by the names of mutation and contract. Empty if the gate lets it pass."""

Compare = Callable[[Baseline, Baseline, Sequence[Contract]], Mapping[str, list[tuple[str, str]]]]
"""Returns rule and element or file of each finding, by contract, of a new and an old schema."""


def compared(
    ours: Baseline, before: Baseline, contracts: Sequence[Contract]
) -> Mapping[str, list[tuple[str, str]]]:
    """Returns what the gate of `nox -s breaking` finds."""
    verdict = compare.run(ours, [], [before], contracts, (), on_pair=lambda: None)
    compare._closure.cache_clear()  # nobody asks for these schemas again
    found: dict[str, list[tuple[str, str]]] = {contract.name: [] for contract in contracts}
    for each in verdict.findings:
        found[each.contract.name].append((each.rule, each.element))
    return found


def ask(questions: Sequence[Question], gate: Compare = compared) -> Answer:
    """Asks about some mutations in one run.

    If the gate cannot compare, it is asked about each half, down to the mutation at fault.
    """
    try:
        return _ask(questions, gate)
    except CodegenError:
        if len(questions) == 1:
            [only] = questions
            return {(only.name, each.name): frozenset({UNABLE}) for each in only.contracts}
    middle = len(questions) // 2
    return ask(questions[:middle], gate) | ask(questions[middle:], gate)


def _ask(questions: Sequence[Question], gate: Compare) -> Answer:
    alone = len(questions) == 1
    before, after = FileDescriptorSet(), FileDescriptorSet()
    types: dict[str, list[str]] = {}
    contracts = {each.name: each for question in questions for each in question.contracts}
    for place, question in enumerate(questions):
        prefix = "" if alone else f"m{place}"
        for files, whole in ((question.before, before), (question.after, after)):
            held = {file.name for file in whole.file}
            whole.file.extend(each for each in _parts(files, prefix) if each.name not in held)
        for contract in question.contracts:
            names = [f"{prefix}.{each}" if prefix else each for each in contract.types]
            types.setdefault(contract.name, []).extend(names)
    asked = [with_types(contracts[name], found) for name, found in types.items()]
    with tempfile.TemporaryDirectory() as folder:
        sides = [
            _baseline(Path(folder, f"{label}.binpb"), label, files)
            for label, files in (("new", after), ("old", before))
        ]
        found = gate(sides[0], sides[1], asked)
    answer: dict[tuple[str, str], set[str]] = {
        (question.name, contract.name): set()
        for question in questions
        for contract in question.contracts
    }
    for contract_name, findings in found.items():
        for rule, element in findings:
            part = _PART.match(element)
            assert alone or part, f"the gate names {element}, which belongs to no mutation"
            question = questions[int(part[1]) if part and not alone else 0]
            answer[question.name, contract_name].add(rule)
    return {key: frozenset(rules) for key, rules in answer.items()}


def _different(old: Types, new: Types, contract: Contract) -> list[str]:
    met = pairs.meeting(old, new, pairs.roots(old, new, contract.types))
    same = sorted({one for one, two in met if one == two and not one.startswith("google.")})
    found = [each for each in same if pairs.differ(old, new, (each, each))]
    if found or any(old.files.keys() ^ new.files.keys()):
        return found
    services = any(old.files[path].service for path in old.files if old.files[path] != new.files[path])
    beside = [each for each in same if old.home(each) != new.home(each)]
    return [] if services else sorted(beside, key=lambda each: len(old.reached([each]).messages))[:1]


def _trimmed(types: Types, names: Sequence[str]) -> Files:
    """Returns what some messages reach. Files of google's stay whole: all parts share them."""
    found = {each.name: each for each in types.trimmed(names).file}
    return {
        path: types.files[path] if path.startswith("google/") else file
        for path, file in found.items()
    }


def with_types(contract: Contract, types: Sequence[str]) -> Contract:
    """Returns a contract on other types."""
    return Contract(
        name=contract.name,
        title=contract.title,
        types=tuple(types),
        category=contract.category,
        promised=contract.promised,
    )


def _baseline(path: Path, label: str, files: FileDescriptorSet) -> Baseline:
    path.write_bytes(files.SerializeToString(deterministic=True))
    return images.read(label, path, label)


def _parts(files: Files, prefix: str) -> Iterator[FileDescriptorProto]:
    """Yields the files of a schema, ours in a package and a folder of their own."""
    for file in files.values():
        if not prefix or file.name.startswith("google/"):
            yield file
            continue
        part = FileDescriptorProto()
        part.CopyFrom(file)
        part.name, part.package = f"{prefix}/{file.name}", f"{prefix}.{file.package}"
        part.dependency[:] = [
            each if each.startswith("google/") else f"{prefix}/{each}" for each in file.dependency
        ]
        for message in part.message_type:
            _prefix(message, prefix)
        for extension in part.extension:
            _refer(extension, prefix)
        for service in part.service:
            for method in service.method:
                method.input_type = _reference(method.input_type, prefix)
                method.output_type = _reference(method.output_type, prefix)
        yield part


def _prefix(message: DescriptorProto, prefix: str) -> None:
    for field in (*message.field, *message.extension):
        _refer(field, prefix)
    for nested in message.nested_type:
        _prefix(nested, prefix)


def _refer(field: FieldDescriptorProto, prefix: str) -> None:
    if field.HasField("type_name"):
        field.type_name = _reference(field.type_name, prefix)


def _reference(name: str, prefix: str) -> str:
    return name if name.startswith(".google.") else f".{prefix}{name}"
