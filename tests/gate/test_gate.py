"""The gate refuses every breaking change by its rule, and lets every harmless one pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.emit import package
from codegen.gate import causes, known
from codegen.gate import compare as gate
from codegen.gate.breaking import bare
from codegen.gate.compare import Finding, Verdict
from codegen.verdicts import contracts, images
from codegen.verdicts import rules as known_rules
from codegen.verdicts.images import Baseline
from codegen.verdicts.sides import Sides
from tests.gate.mutations import AGENT, LOG, MUTATIONS, Mutation, Schema, drop, plus_field
from tests.gate.mutations import reversed_elements as reorder
from tests.gate.statements import untrue
from tests.here import FLYTEIDL, STUBS
from tests.verdicts.oracle import Pools, differences
from tests.verdicts.test_resolver import rules_of

IMAGE = STUBS / "flyte_agent_stubs/image.binpb"


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An image of the schema before any change, with positions."""
    path = tmp_path_factory.mktemp("text") / "text.binpb"
    images.ours(FLYTEIDL, package.load(FLYTEIDL), path)
    return path


@pytest.fixture(scope="module")
def before(text: Path, tmp_path_factory: pytest.TempPathFactory) -> Baseline:
    """The same without positions, as a release that is vendored, too."""
    path = tmp_path_factory.mktemp("before") / "before.binpb"
    path.write_bytes(bare(text.read_bytes()))
    return images.read("1.16.8", path, "1.16.8")


def judge(
    before: Baseline,
    folder: Path,
    change: Callable[[Schema], object],
    breaks: tuple[known.Break, ...] = (),
    image: Path | None = None,
) -> Verdict:
    """What the gate says to a changed schema: against the one before, whole and by contract."""
    schema = Schema(FileDescriptorSet.FromString((image or before.image).read_bytes()))
    change(schema)
    (folder / "ours.binpb").write_bytes(schema.files.SerializeToString())
    return gate.run(
        images.read("ours", folder / "ours.binpb"),
        [before],
        [before],
        contracts.load(FLYTEIDL),
        breaks,
        on_pair=lambda: None,
    )


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_change_gets_its_verdict(
    mutation: Mutation, before: Baseline, text: Path, tmp_path: Path
) -> None:
    verdict = judge(before, tmp_path, mutation.change, image=text)
    rules = defaultdict(set)
    for finding in verdict.findings:
        rules[finding.contract.name].add(finding.rule)
    assert rules == mutation.refused
    assert not verdict.stale
    named = {finding.element for finding in verdict.findings}
    assert mutation.element in named if mutation.refused else not named
    refuse_untrue(verdict)
    refuse_other_elements(verdict, before, tmp_path / "ours.binpb")


def refuse_other_elements(verdict: Verdict, before: Baseline, ours: Path) -> None:
    """Where the whole schemas differ, by protobuf's own descriptors, is where the findings are.

    tests/verdicts/test_resolver.py does the same without positions, and for all rules.
    """
    old, new = (FileDescriptorSet.FromString(p.read_bytes()) for p in (before.image, ours))
    different = {
        (rule, name)
        for rule, _, name, _ in differences(Pools(old), Pools(new))
        if rule in rules_of("FILE")
    }
    whole = [each for each in verdict.findings if each.contract == gate.EVERYTHING]
    assert {(each.rule, each.element) for each in whole} == different


def json_name_taken(schema: Schema) -> None:
    plus_field(LOG, "address", 900)(schema)
    schema.field(LOG, "address").json_name = "uri"


def alias_in_front(schema: Schema) -> None:
    enum = schema.nested_enum(LOG, "MessageFormat")
    enum.options.allow_alias = True
    values = [*enum.value]
    del enum.value[:]
    for value in values:
        if value.name == "JSON":
            enum.value.add(name="NDJSON", number=value.number)
        enum.value.append(value)


def not_public(schema: Schema) -> None:
    """Whoever got the import through the file has it directly now, as buf asks for it."""
    common, imported = "flyteidl/plugins/kubeflow/common.proto", "flyteidl/plugins/common.proto"
    schema.file(common).ClearField("public_dependency")
    for file in schema.files.file:
        if common in file.dependency and imported not in file.dependency:
            file.dependency.append(imported)


@dataclass(frozen=True)
class Unseen:
    """A change that buf does not see, and what our own rules say to it."""

    change: Callable[[Schema], object]
    element: str
    rules: set[str]
    contracts: set[str] = field(
        default_factory=lambda: {"closure", "event", "everything", "resource", "services"}
    )


UNSEEN = {
    "path removed": Unseen(
        lambda s: s.method(AGENT, "CreateTask").ClearField("options"),
        f"{AGENT}.CreateTask",
        {"RPC_SAME_CUSTOM_OPTIONS"},
        {"everything", "services"},
    ),
    "alias in front": Unseen(
        alias_in_front, f"{LOG}.MessageFormat.NDJSON", {"ENUM_VALUE_SAME_JSON_NAME"}
    ),
    "JSON name taken": Unseen(
        json_name_taken, f"{LOG}.address", {"FIELD_NAME_REUSED", "FIELD_UNIQUE_JSON_NAME"}
    ),
    "import not public": Unseen(
        not_public,
        "flyteidl/plugins/kubeflow/common.proto",
        {"FILE_SAME_PUBLIC_IMPORTS"},
        {"everything"},
    ),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_a_change_that_buf_does_not_see_gets_its_verdict(
    name: str, before: Baseline, text: Path, tmp_path: Path
) -> None:
    unseen = UNSEEN[name]
    verdict = judge(before, tmp_path, unseen.change, image=text)
    found = {(each.contract.name, each.rule, each.element) for each in verdict.findings}
    assert found == {
        (contract, rule, unseen.element) for contract in unseen.contracts for rule in unseen.rules
    }
    [cause] = causes.find(verdict)
    assert sorted(against(cause.all)) == sorted(against(verdict.findings))
    assert cause.also == ()


def refuse_untrue(verdict: Verdict) -> None:
    """One edit has one cause, every finding is in it once, and what it says is so."""
    found = causes.find(verdict)
    assert len(found) == min(len(verdict.findings), 1), [each.what for each in found]
    sides = verdict.sides["1.16.8"]
    for cause in found:
        assert sorted(against(cause.all)) == sorted(against(verdict.findings))
        if not any(each.message.rstrip(".") in cause.what for each in verdict.findings):
            assert list(untrue(cause.what, sides)) == []
        assert sides.new.elements.keys() | sides.new.files >= set(cause.left)


def against(findings: Iterable[Finding]) -> list[tuple[str, str, str, str]]:
    return [(f.contract.name, f.rule, f.element, label) for f in findings for label in f.against]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Field `name` (2) of {LOG} was deleted",
        f"Field `name` of {LOG} moved from 2 to 3",
        f"Field 2 of {LOG} was renamed from `name` to `uri`",
        f"Fields `uri` (1) and `name` (2) of {LOG} swapped their numbers",
        f"Field `name` (2) of {LOG} changed from `string` to `bytes`",
        f"Message {LOG} was deleted",
        "flyteidl/core/execution.proto was deleted, with everything in it",
        "Something happened",
    ],
)
def test_what_is_not_so_is_noticed(sentence: str, before: Baseline) -> None:
    assert list(untrue(sentence, Sides(before.index, before.index)))


def test_there_are_enough_mutations_of_both_kinds() -> None:
    assert len([each for each in MUTATIONS if each.refused]) >= 40
    assert len([each for each in MUTATIONS if not each.refused]) >= 8
    assert len({each.name for each in MUTATIONS}) == len(MUTATIONS)
    rules = {rule for each in MUTATIONS for found in each.refused.values() for rule in found}
    assert rules <= set(known_rules.load())


def deleted(**changes: object) -> known.Break:
    entry = {
        "place": "known-breaks.toml: break[0]",
        "contract": "event",
        "releases": ("1.16.8",),
        "rule": "FIELD_NO_DELETE",
        "element": f"{LOG}.name",
        "means": "…",
    }
    return known.Break(**{**entry, **changes})  # type: ignore[arg-type]


def test_a_known_break_is_not_reported(before: Baseline, tmp_path: Path) -> None:
    verdict = judge(before, tmp_path, lambda s: s.delete_field(LOG, "name"), (deleted(),))
    assert verdict.known == 1
    assert {each.contract.name for each in verdict.findings} == {
        "closure",
        "everything",
        "resource",
        "services",
    }


@pytest.mark.parametrize(
    "changes",
    [{"contract": "services"}, {"rule": "FIELD_SAME_NAME"}, {"element": f"{LOG}.uri"}],
    ids=lambda changes: next(iter(changes)),
)
def test_an_entry_is_about_one_finding_only(
    changes: dict[str, object], before: Baseline, tmp_path: Path
) -> None:
    verdict = judge(before, tmp_path, lambda s: s.delete_field(LOG, "name"), (deleted(**changes),))
    assert verdict.known == 0
    assert [releases for _, releases in verdict.stale] == [("1.16.8",)]


def test_an_entry_that_does_not_occur_fails_by_itself(before: Baseline, tmp_path: Path) -> None:
    verdict = judge(before, tmp_path, reorder, (deleted(),))
    assert not verdict.findings
    assert verdict.stale
    assert not judge(before, tmp_path, reorder, (deleted(releases=("1.0",)),)).stale


def test_findings_of_several_releases_are_one(tmp_path: Path) -> None:
    schema = Schema(FileDescriptorSet.FromString(IMAGE.read_bytes()))
    (tmp_path / "a.binpb").write_bytes(schema.files.SerializeToString())
    drop(schema, AGENT)
    (tmp_path / "ours.binpb").write_bytes(schema.files.SerializeToString())
    releases = [images.read(label, tmp_path / "a.binpb") for label in ("1.1", "1.2")]
    ours = images.read("ours", tmp_path / "ours.binpb")
    verdict = gate.run(ours, [], releases, contracts.load(FLYTEIDL), (), on_pair=lambda: None)
    [finding] = [each for each in verdict.findings if each.rule == "CONTRACT_NO_DELETE"]
    assert (finding.element, finding.against) == (AGENT, ("1.1", "1.2"))
