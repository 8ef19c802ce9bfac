"""Asks the gate about many mutations at once.

Each mutation becomes a part of one schema, under a package and a folder of its own, so that buf
starts a few times for a hundred mutations instead of a few times for each.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
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
from conformance.mutations.question import Question, with_types

_PART = re.compile(r"m(\d+)[./]")
UNABLE = "CANNOT_COMPARE"
"""Stands for a rule where the gate fails, which it must not do with a schema that compiles."""


Answer = dict[tuple[str, str], frozenset[str]]
"""The rules that refuse, by the names of mutation and contract. Empty if the gate lets it pass."""

Findings = Mapping[str, Sequence[tuple[str, str]]]
"""Rule, and element or file, of each finding, by the contract's name."""

Compare = Callable[[Baseline, Baseline, Sequence[Contract]], Findings]
"""Compares a new schema with an old one."""


def compared(ours: Baseline, before: Baseline, contracts: Sequence[Contract]) -> Findings:
    """Returns what the gate of `nox -s breaking` finds."""
    verdict = compare.run(ours, [], [before], contracts, (), on_pair=lambda: None)
    found: dict[str, list[tuple[str, str]]] = {contract.name: [] for contract in contracts}
    for each in verdict.findings:
        found[each.contract.name].append((each.rule, each.element))
    return found


def ask(questions: Sequence[Question], gate: Compare = compared) -> Answer:
    """Asks about some mutations in one run, and apart about those of files that all share.

    If the gate cannot compare, it is asked about each half, down to the mutation at fault.
    """
    apart = [each for each in questions if _edits_shared_files(each)]
    together = [each for each in questions if each not in apart]
    answer: Answer = {}
    for each in apart:
        answer |= _ask_or_halve([each], gate)
    return answer | _ask_or_halve(together, gate)


def _ask_or_halve(questions: Sequence[Question], gate: Compare) -> Answer:
    if not questions:
        return {}
    try:
        return _ask(questions, gate)
    except CodegenError:
        if len(questions) == 1:
            [only] = questions
            return {(only.name, each.name): frozenset({UNABLE}) for each in only.contracts}
    middle = len(questions) // 2
    return _ask_or_halve(questions[:middle], gate) | _ask_or_halve(questions[middle:], gate)


def _edits_shared_files(question: Question) -> bool:
    """Returns whether a mutation edits a file of google's, which has no part of its own."""
    before, after = question.old.files, question.new.files
    return any(before[path] != after.get(path) for path in before if path.startswith("google/"))


def _ask(questions: Sequence[Question], gate: Compare) -> Answer:
    alone = len(questions) == 1
    before, after = FileDescriptorSet(), FileDescriptorSet()
    types: dict[str, list[str]] = {}
    contracts = {each.name: each for question in questions for each in question.contracts}
    same: dict[tuple[str, str], str] = {}
    for place, question in enumerate(questions):
        prefix = "" if alone else f"m{place}"
        for files, whole in ((question.old.files, before), (question.new.files, after)):
            held = {file.name for file in whole.file}
            whole.file.extend(each for each in _parts(files, prefix) if each.name not in held)
        asked: dict[tuple[object, ...], str] = {}
        for contract in question.contracts:
            first = asked.setdefault((contract.category, contract.types), contract.name)
            same[question.name, contract.name] = first
            if first == contract.name:
                names = [f"{prefix}.{each}" if prefix else each for each in contract.types]
                types.setdefault(first, []).extend(names)
    wanted = [with_types(contracts[name], found) for name, found in types.items()]
    with tempfile.TemporaryDirectory() as folder:
        sides = [
            _baseline(Path(folder, f"{label}.binpb"), label, files)
            for label, files in (("new", after), ("old", before))
        ]
        found = gate(sides[0], sides[1], wanted)
    refused: dict[tuple[str, str], set[str]] = {key: set() for key in same}
    for contract_name, findings in found.items():
        for rule, element in findings:
            part = _PART.match(element)
            assert alone or part, f"the gate names {element}, which belongs to no mutation"
            question = questions[int(part[1]) if part and not alone else 0]
            refused[question.name, contract_name].add(rule)
    return {key: frozenset(refused[key[0], first]) for key, first in same.items()}


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
