"""Every finding of buf is about the element that differs: by protobuf's descriptors, both ways."""

from __future__ import annotations

import json
import subprocess
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.atlas import closures, config, facts
from codegen.atlas.closures import Closure, Release
from codegen.emit import package
from codegen.errors import CodegenError
from codegen.schema.compare import name_in_json
from codegen.schema.index import Index
from codegen.tools import buf
from codegen.tools.buf import Finding
from codegen.verdicts import answers, contracts, images
from codegen.verdicts.resolver import resolve
from codegen.verdicts.subject import Subject
from tests.conftest import published
from tests.gate.mutations import MUTATIONS, Mutation, Schema
from tests.here import FLYTEIDL
from tests.verdicts.oracle import Found, Pools, differences

pytestmark = pytest.mark.slow

EVERY = ("FILE", "WIRE_JSON")


@cache
def window() -> tuple[Release, ...]:
    return tuple(Release.of(name, published(name)) for name in FLYTEIDL.pins.window)


@cache
def rules_of(*wanted: str) -> frozenset[str]:
    """Rules that are named, and those of categories."""
    listed = subprocess.check_output(
        [
            Path(sysconfig.get_path("scripts"), "buf"),
            *("config", "ls-breaking-rules", "--version", "v2", "--format", "json"),
        ],
        text=True,
    )
    rules = [json.loads(line) for line in listed.splitlines()]
    chosen = {*wanted}
    return frozenset(
        each["id"] for each in rules if chosen.intersection([each["id"], *each["categories"]])
    )


@lru_cache(maxsize=128)
def pools(bare_image: bytes) -> Pools:
    return Pools(FileDescriptorSet.FromString(bare_image))


@lru_cache(maxsize=128)
def index(image: bytes) -> Index:
    return Index(FileDescriptorSet.FromString(image))


def resolved(found: Iterable[Finding], old: bytes, new: bytes) -> set[Found]:
    return {
        (each.finding.rule, each.subject.kind, each.subject.name, each.subject.number)
        for each in resolve(found, index(old), index(new))
    }


def expected(old: bytes, new: bytes, use: Sequence[str]) -> set[Found]:
    return {
        each
        for each in differences(pools(bare(old)), pools(bare(new)))
        if each[0] in rules_of(*use)
    }


def bare(image: bytes) -> bytes:
    """Without positions."""
    files = FileDescriptorSet.FromString(image)
    for file in files.file:
        file.ClearField("source_code_info")
    return files.SerializeToString(deterministic=True)


def asked(folder: Path, old: bytes, new: bytes, use: Sequence[str] = EVERY) -> list[Finding]:
    for name, image in (("old", old), ("new", new)):
        (folder / f"{name}.binpb").write_bytes(image)
    return buf.breaking(folder / "new.binpb", folder / "old.binpb", use)


# --- Releases ------------------------------------------------------------------------------------


def test_every_pair_of_releases_that_the_atlas_compares() -> None:
    """Each is read by each other one; distinct closures stand for all 32."""
    checked = 0
    for question in facts.plan(config.load(FLYTEIDL), window()).questions:
        found = answers.breaking(question.reader.image, question.writer.image, question.use)
        old, new = question.writer.image, question.reader.image
        assert resolved(found, old, new) == expected(old, new, question.use), question.part
        checked += len(found)
    assert checked > 5000


@cache
def of_releases(contract: contracts.Contract) -> dict[Closure, str]:
    """The distinct closures of a contract over the window, as the gate makes them."""
    wanted = [
        (release, types)
        for each in window()
        if (types := tuple(sorted(set(contract.types) & each.schema.elements.keys())))
        for release in [Release.of(each.name, name_in_json(published(each.name)))]
    ]
    return {
        closure: release.name
        for closure, (release, _) in zip(closures.build(wanted), wanted, strict=True)
    }


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extended schema, with positions."""
    path = tmp_path_factory.mktemp("ours") / "ours.binpb"
    images.ours(FLYTEIDL, package.load(FLYTEIDL), path)
    return path


@pytest.mark.parametrize("contract", contracts.load(FLYTEIDL), ids=lambda contract: contract.name)
def test_every_pair_that_the_gate_compares(
    contract: contracts.Contract, ours: Path, tmp_path: Path
) -> None:
    buf.closure(ours, contract.types, tmp_path / "closure.binpb")
    new = (tmp_path / "closure.binpb").read_bytes()
    assert index(new).lines
    for closure in of_releases(contract):
        old = closure.image
        found = asked(tmp_path, old, new)
        wanted = expected(old, new, EVERY)
        assert resolved(found, old, new) == wanted
        assert resolved(asked(tmp_path, old, bare(new)), old, bare(new)) == wanted


@pytest.mark.parametrize("release", ["1.10.0", "1.11.0", "1.13.3", "1.16.8"])
def test_whole_releases_both_ways(release: str, ours: Path, tmp_path: Path) -> None:
    old = name_in_json(published(release)).SerializeToString(deterministic=True)
    new = ours.read_bytes()
    for before, after in ((old, new), (new, old)):
        found = asked(tmp_path, before, after)
        assert resolved(found, before, after) == expected(before, after, EVERY)


# --- Mutations -----------------------------------------------------------------------------------


SEVERAL = {
    "enum deleted",  # its user becomes a number
    "enum to int32",  # the enum leaves the closure
    "message deleted",  # and the method that gives it
    "oneof deleted",  # its field leaves it
    "file deleted",
    "package changed",
    "two enum values swapped",
}
"""Mutations that touch more than one element."""


def mutated(before: bytes, mutation: Mutation) -> bytes:
    schema = Schema(FileDescriptorSet.FromString(before))
    mutation.change(schema)
    return schema.files.SerializeToString(deterministic=True)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_mutation_is_found_where_it_was_made(
    mutation: Mutation, ours: Path, tmp_path: Path
) -> None:
    """Without positions; tests/gate/test_gate.py asks buf about the same with positions."""
    old = bare(ours.read_bytes())
    new = mutated(old, mutation)
    found = resolved(asked(tmp_path, old, new), old, new)
    assert found == expected(old, new, EVERY)
    elements = {name for _, _, name, _ in found}
    if not any(mutation.refused.values()):
        assert not elements
    elif mutation.name in SEVERAL:
        assert mutation.element in elements
    else:
        assert elements == {mutation.element}


def test_lines_and_order_do_not_matter(ours: Path, tmp_path: Path) -> None:
    old = name_in_json(published("1.10.7")).SerializeToString(deterministic=True)
    new = ours.read_bytes()
    found = asked(tmp_path, old, new)
    wanted = resolved(found, old, new)
    assert len(wanted) > 40
    nowhere = [replace(each, line=1, column=1) for each in found]
    upside_down = [replace(each, line=10_000 - each.line) for each in found]
    for other in (found[::-1], nowhere, list(dict.fromkeys(nowhere)), upside_down):
        assert resolved(other, old, new) == wanted


def test_each_finding_gets_an_element_of_its_own_next_to_its_line(
    ours: Path, tmp_path: Path
) -> None:
    """Two enums in one file lose the same number; buf says the same of both."""
    old = ours.read_bytes()
    schema = Schema(FileDescriptorSet.FromString(old))
    for message in ("NodeExecution", "TaskExecution"):
        values = schema.nested_enum(f"flyteidl.core.{message}", "Phase").value
        values.remove(next(each for each in values if each.number == 7))
    new = schema.files.SerializeToString(deterministic=True)
    found = [each for each in asked(tmp_path, old, new) if each.rule == "ENUM_VALUE_NO_DELETE"]
    assert len({each.message for each in found}) == 1
    lines = {
        each.subject.owner: each.finding.line for each in resolve(found, index(old), index(new))
    }
    assert lines == {
        f"flyteidl.core.{message}.Phase": index(new).lines[f"flyteidl.core.{message}.Phase"]
        for message in ("NodeExecution", "TaskExecution")
    }
    # Without positions buf says it once, and means both.
    [alone] = [
        each
        for each in asked(tmp_path, bare(old), bare(new))
        if each.rule == "ENUM_VALUE_NO_DELETE"
    ]
    both = resolve([alone], index(bare(old)), index(bare(new)))
    assert {each.subject.owner for each in both} == set(lines)


# --- Cases in which one of the two earlier ways was wrong ----------------------------------------


@pytest.mark.parametrize("positions", [True, False], ids=["positions", "bare"])
def test_a_value_of_one_of_three_enums_called_phase(
    positions: bool, ours: Path, tmp_path: Path
) -> None:
    old = ours.read_bytes() if positions else bare(ours.read_bytes())
    schema = Schema(FileDescriptorSet.FromString(old))
    values = schema.nested_enum("flyteidl.core.TaskExecution", "Phase").value
    values.remove(schema.value("flyteidl.core.TaskExecution", "Phase", "RETRYABLE_FAILED"))
    new = schema.files.SerializeToString(deterministic=True)
    [each] = resolve(asked(tmp_path, old, new, ["FILE"]), index(old), index(new))
    name = "flyteidl.core.TaskExecution.Phase.RETRYABLE_FAILED"
    assert each.subject == Subject(name, "value", 8)
    assert each.file == "flyteidl/core/execution.proto"


@pytest.mark.parametrize("positions", [True, False], ids=["positions", "bare"])
def test_a_reserved_range_of_one_of_two_enums_called_execution_mode(
    positions: bool, ours: Path, tmp_path: Path
) -> None:
    old = ours.read_bytes() if positions else bare(ours.read_bytes())
    schema = Schema(FileDescriptorSet.FromString(old))
    schema.nested_enum("flyteidl.admin.ExecutionMetadata", "ExecutionMode").ClearField(
        "reserved_range"
    )
    # The other one differs, too, but not in this.
    modes = schema.nested_enum("flyteidl.core.ArrayNode", "ExecutionMode")
    modes.value.add(name="ADDED", number=9)
    new = schema.files.SerializeToString(deterministic=True)
    [each] = resolve(asked(tmp_path, old, new, ["FILE"]), index(old), index(new))
    assert each.finding.rule == "RESERVED_ENUM_NO_DELETE"
    assert each.subject == Subject("flyteidl.admin.ExecutionMetadata.ExecutionMode", "enum")


# --- What nothing is found for -------------------------------------------------------------------


def test_a_rule_that_is_not_known_is_refused() -> None:
    empty = Index(FileDescriptorSet())
    found = Finding("a.proto", 1, 1, 'Field "1" on message "A" smells.', "FIELD_SAME_SMELL")
    with pytest.raises(CodegenError, match="FIELD_SAME_SMELL: is not known"):
        resolve([found], empty, empty)


def test_where_nothing_fits_the_file_is_named() -> None:
    empty = Index(FileDescriptorSet())
    found = Finding("a.proto", 1, 1, 'Field "1" on message "A" was deleted.', "FIELD_NO_DELETE")
    [each] = resolve([found], empty, empty)
    assert (each.subject, each.file) == (Subject("a.proto", "file"), "a.proto")
