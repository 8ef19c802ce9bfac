"""The gate refuses what real protobuf runtimes notice, and passes what they do not."""

from __future__ import annotations

import fnmatch
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from codegen.errors import CodegenError
from conformance.mutations import explained, gate, report
from conformance.mutations.explained import Difference
from conformance.mutations.gate import Compare
from conformance.mutations.mutation import Mutation
from conformance.mutations.oracle.program.exchange import exchange
from conformance.mutations.oracle.runtimes import IMPLEMENTATIONS, PROGRAM, Runtime
from conformance.mutations.planted import gates
from conformance.mutations.question import Question
from conformance.mutations.session import Session
from conformance.mutations.types import Types
from tests.here import FLYTEIDL, IMPORTABLE, ROOT

RENAMED = "field.renamed flyteidl.core.TaskLog.name"
RENAMED_IN_JSON = "field.renamed-in-json flyteidl.core.TaskLog.name"
ADDED = "message.field-added flyteidl.core.TaskLog"
FEW = (RENAMED, RENAMED_IN_JSON, ADDED)


@pytest.fixture(scope="module")
def runtimes() -> Iterator[Sequence[Runtime]]:
    with ExitStack() as stack:
        yield [stack.enter_context(Runtime(each)) for each in IMPLEMENTATIONS]


@cache
def every() -> dict[str, Mutation]:
    return {each.name: each for each in session().mutations}


def session(
    compare: Compare = gate.compared, differences: Sequence[Difference] | None = None
) -> Session:
    found = explained.load() if differences is None else differences
    return Session(FLYTEIDL, found, compare, narrow=True)


def judged(names: Sequence[str], runtimes: Sequence[Runtime], given: Session) -> Session:
    given.judge([every()[name] for name in names], runtimes, lambda count: None)
    return given


def test_the_gate_agrees_with_the_runtimes(runtimes: Sequence[Runtime]) -> None:
    """Each kind of mutation, for each contract; `nox -s mutations` judges all of them."""
    run = session()
    run.judge(run.sample(), runtimes, lambda count: None)
    assert not [report.described(each) for each in run.unexplained()]
    seen = {(each.mutation.kind.partition(".")[0], bool(each.rules)) for each in run.outcomes}
    kinds = ("enum", "field", "file", "message", "method", "service", "value")
    assert seen >= {(kind, refused) for kind in kinds for refused in (True, False)}


def test_mutations_are_the_same_in_every_run() -> None:
    names = [each.name for each in session().mutations]
    assert names == [each.name for each in session().mutations]
    assert len(names) == len(set(names)) > 15_000
    assert {name.partition(".")[0] for name in names} == {
        *("enum", "extension", "field", "file", "message", "method", "oneof", "service", "value")
    }


def test_the_sample_has_each_kind_for_each_contract() -> None:
    run = session()

    def covered(mutations: Sequence[Mutation]) -> set[tuple[str, str]]:
        return {
            (each.kind, name)
            for each in mutations
            for name, reached in run.reached.items()
            if reached.holds(each.owner)
        }

    sample = run.sample()
    assert covered(sample) == covered(run.mutations)
    assert sample == run.sample()
    assert len(sample) < 500


def test_every_mutation_changes_the_schema() -> None:
    run = session()
    for mutation in run.sample():
        before = mutation.before(run.source)
        assert mutation.after(run.source, before) != before, mutation.name


@pytest.mark.parametrize(
    ("compare", "caught"),
    [
        (gates.passes_everything, [RENAMED, RENAMED_IN_JSON]),
        (gates.refuses_everything, [ADDED]),
    ],
    ids=["passes everything", "refuses everything"],
)
def test_a_gate_that_does_not_look_is_caught(
    compare: Compare, caught: list[str], runtimes: Sequence[Runtime]
) -> None:
    run = judged(FEW, runtimes, session(compare))
    assert {each.mutation.name for each in run.unexplained()} == set(caught)


def test_an_oracle_without_json_is_caught() -> None:
    with ExitStack() as stack:
        program = "conformance.mutations.planted.no_json"
        blind = [stack.enter_context(Runtime(each, program)) for each in IMPLEMENTATIONS]
        run = judged(FEW, blind, session())
    assert {each.mutation.name for each in run.unexplained()} == {RENAMED_IN_JSON}


def test_a_runtime_that_is_not_there_is_refused() -> None:
    with pytest.raises(CodegenError, match="does not run on its implementation 'cpp'"):
        Runtime("cpp", PROGRAM)


NARROWED = (
    *FEW,
    "field.deleted flyteidl.core.TaskLog.name",
    "field.into-a-oneof-with-another flyteidl.core.TaskLog.uri name",
    "enum.renamed flyteidl.core.TaskLog.MessageFormat",
    "value.renamed flyteidl.core.TaskLog.MessageFormat.CSV",
    "message.renamed flyteidl.core.TaskLog",
    "file.option.go_package flyteidl/core/execution.proto",
    "service.deleted flyteidl.service.SyncAgentService",
)


def test_the_gate_says_the_same_to_parts_and_to_whole_contracts() -> None:
    run = session()
    whole = [run.question(every()[name]) for name in NARROWED]
    answer = gate.ask(whole)
    assert gate.ask([each.narrowed() for each in whole]) == answer
    assert {key: rules for each in whole[-2:] for key, rules in gate.ask([each]).items()} == {
        key: rules for key, rules in answer.items() if key[0] in NARROWED[-2:]
    }


def test_one_schema_that_buf_refuses_does_not_spoil_the_others() -> None:
    run = session()
    good = run.question(every()[RENAMED])
    files = dict(good.new.files)
    bad = FileDescriptorProto()
    bad.CopyFrom(files["flyteidl/core/execution.proto"])
    bad.message_type.add(name=bad.message_type[0].name)
    files["flyteidl/core/execution.proto"] = bad
    wrong = Question("wrong", good.old, Types(files), good.contracts)
    answer = gate.ask([good, wrong, run.question(every()[ADDED])])
    assert {rules for (name, _), rules in answer.items() if name == "wrong"} == {
        frozenset({gate.UNABLE})
    }
    assert "FIELD_SAME_NAME" in answer[RENAMED, "event"]
    assert not answer[ADDED, "event"]


def test_an_entry_that_explains_nothing_is_reported(runtimes: Sequence[Runtime]) -> None:
    entry = Difference(gate="passes", kinds=("field.*",), noticed=("x",), reason="None.")
    run = judged(FEW, runtimes, session(differences=[entry]))
    assert list(run.unused()) == [entry]


@pytest.mark.parametrize(
    "text",
    [
        'gate = "refuses"\nkinds = ["x"]\nreason = "x"',
        'gate = "passes"\nkinds = ["x"]\nrules = ["x"]\nreason = "x"',
        'gate = "passes"\nkinds = []\nnoticed = ["x"]\nreason = "x"',
        'gate = "passes"\nkinds = ["x"]\nnoticed = ["x"]',
    ],
)
def test_a_bad_entry_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "explained.toml"
    path.write_text(f"[[difference]]\n{text}\n")
    with pytest.raises(CodegenError, match=r"explained\.toml"):
        explained.load(path)


def test_every_entry_names_kinds_that_exist() -> None:
    kinds = {each.kind for each in every().values()}
    for entry in explained.load():
        for pattern in entry.kinds:
            assert fnmatch.filter(kinds, pattern), pattern


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "conformance.mutations", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE))},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_the_command_judges_what_it_is_asked_for() -> None:
    done = command("--only", "field.deleted-both-reserved flyteidl.core.TaskLog.name")
    assert done.returncode == 0, done.stderr
    assert "judged 1 of 1 mutations\n" in done.stderr
    assert "2 times the gate passes: field.deleted-both-reserved" in done.stdout
    assert "1 of " in done.stdout


def test_a_name_that_no_mutation_has_is_refused() -> None:
    done = command("--only", "field.eaten *")
    assert done.returncode == 2
    assert "no mutation is named 'field.eaten *'" in done.stderr
    assert "Traceback" not in done.stderr


Edit = Callable[[FileDescriptorProto], object]


def set_field(**changes: object) -> Edit:
    def edit(file: FileDescriptorProto) -> None:
        for name, value in changes.items():
            setattr(file.message_type[0].field[0], name, value)

    return edit


def set_value(**changes: object) -> Edit:
    def edit(file: FileDescriptorProto) -> None:
        for name, value in changes.items():
            setattr(file.enum_type[0].value[1], name, value)

    return edit


def add_field(file: FileDescriptorProto) -> None:
    file.message_type[0].field.add(name="added", json_name="added", number=9, type=9, label=1)


def small(*edits: Edit) -> type:
    """A message with a number and an enum."""
    file = FileDescriptorProto(name="a.proto", package="a", syntax="proto3")
    enum = file.enum_type.add(name="E")
    enum.value.add(name="ZERO", number=0)
    enum.value.add(name="ONE", number=1)
    message = file.message_type.add(name="M")
    message.field.add(name="a_number", json_name="aNumber", number=1, type=5, label=1)
    message.field.add(name="e", json_name="e", number=2, type=14, label=1, type_name=".a.E")
    for edit in edits:
        edit(file)
    pool = DescriptorPool()
    pool.Add(file)
    return GetMessageClass(pool.FindMessageTypeByName("a.M"))


@pytest.mark.parametrize(
    ("edit", "noticed"),
    [
        (lambda file: None, ""),
        (add_field, ""),
        (lambda file: file.enum_type[0].value.add(name="TWO", number=2), ""),
        (set_field(json_name="number"), "refused old json; refused new json"),
        (set_field(number=7), "differs old wire; differs new wire"),
        (set_field(type=3), "differs new wire; refused new json"),
        (set_field(type=17), "differs old wire; differs new wire"),
        (set_field(label=3), "differs old wire; differs new wire; refused old json"),
        (set_field(name="other"), "misread old wire; refused old long json"),
        (set_value(name="UN"), "misread old wire; refused old json; refused new json"),
        (set_value(number=5), "unseen old wire; unseen new wire"),
        (lambda file: file.message_type[0].field.pop(0), "unseen old wire; refused old json"),
    ],
)
def test_what_a_runtime_notices(edit: Edit, noticed: str) -> None:
    found = {" ".join(each[:3]) for each in exchange(small(), small(edit), "seed")}
    assert found >= set(filter(None, noticed.split("; ")))
    assert bool(found) == bool(noticed)
