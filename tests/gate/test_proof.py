"""A known break is upstream's own: no entry excuses a break of ours."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.errors import CodegenError
from codegen.gate import compare, proof
from codegen.gate.additions import Window
from codegen.gate.compare import Verdict
from codegen.gate.known import Break
from codegen.verdicts import contracts, images
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from tests.conftest import Project
from tests.gate.mutations import LOG, RESOURCE, Schema, plus_field, swapped
from tests.here import FLYTEIDL, STUBS

IMAGE = (STUBS / "flyte_agent_stubs/image.binpb").read_bytes()
CONTRACTS = {each.name: each for each in contracts.load(FLYTEIDL)}
WITHDRAWN = Break(
    place="known-breaks.toml: break[0]",
    contract="resource",
    releases=("1.1",),
    rule="FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    element=f"{RESOURCE}.withdrawn",
    means="…",
)

Change = Callable[[Schema], object]


def nothing(_: Schema) -> None:
    """Changes nothing."""


def withdrawn(schema: Schema) -> None:
    """Has a field that no later release has."""
    plus_field(RESOURCE, "withdrawn", 90)(schema)


def baseline(folder: Path, label: str, *changes: Change) -> Baseline:
    schema = Schema(FileDescriptorSet.FromString(IMAGE))
    for change in changes:
        change(schema)
    (folder / f"{label}.binpb").write_bytes(schema.files.SerializeToString())
    return images.read(label, folder / f"{label}.binpb", label)


def judged(folder: Path, ours: Change, breaks: list[Break], contract: str = "resource") -> Verdict:
    """Judges a change of ours by 1.1, which has a field that 1.2, the pinned release, lacks."""
    releases = (baseline(folder, "1.1", withdrawn), baseline(folder, "1.2"))
    return compare.run(
        baseline(folder, "ours", ours),
        [],
        releases[:1],
        [CONTRACTS[contract]],
        breaks,
        window=Window(releases, releases[1], FLYTEIDL.folder / "extension.toml"),
        on_pair=lambda: None,
    )


def entries(*rules: str, **changes: str) -> list[Break]:
    return [replace(WITHDRAWN, rule=rule, **changes) for rule in rules]  # type: ignore[arg-type]


GONE = (
    "FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
)


def test_what_upstream_took_away_is_known(tmp_path: Path) -> None:
    verdict = judged(tmp_path, nothing, entries(*GONE))
    assert not verdict.findings
    assert not verdict.stale
    assert verdict.known == 2


def test_our_own_break_is_not_known(tmp_path: Path) -> None:
    def deleted(schema: Schema) -> None:
        schema.delete_field(RESOURCE, "outputs")

    listed = [*entries(*GONE), *entries(*GONE, element=f"{RESOURCE}.outputs")]
    with pytest.raises(CodegenError, match=r"break\[0\]: FIELD_NO_.* is not upstream's"):
        judged(tmp_path, deleted, listed)


def test_a_value_of_an_enum_is_named_not_the_enum(tmp_path: Path) -> None:
    enum = f"{LOG}.MessageFormat"
    verdict = judged(
        tmp_path, swapped, [*entries(*GONE), *entries("ENUM_VALUE_SAME_NAME", element=enum)]
    )
    assert [entry.element for entry, _ in verdict.stale] == [enum]
    assert {each.element for each in verdict.findings} == {f"{enum}.CSV", f"{enum}.JSON"}


HELD = {
    "one of three": ("1.1", "1.2", "1.3", {"1.1"}),
    "the pinned one": ("1.1", "1.2", "1.3", {"1.3"}),
    "most": ("1.1", "1.2", "1.3", {"1.1", "1.2"}),
    "all": ("1.1", "1.2", "1.3", {"1.1", "1.2", "1.3"}),
    "none": ("1.1", "1.2", "1.3", set[str]()),
}


@pytest.mark.parametrize("case", HELD)
def test_a_promise_is_excused_by_what_upstream_withdrew(case: str, tmp_path: Path) -> None:
    """Whatever an entry lists, every release that has the element included."""
    *labels, having = HELD[case]
    releases = [
        baseline(tmp_path, str(label), withdrawn if label in having else nothing)
        for label in labels
    ]
    ours = baseline(tmp_path, "ours")
    entry = replace(WITHDRAWN, contract="event", releases=tuple(sorted(having)))
    every = list(CONTRACTS.values())
    if case == "one of three":
        proof.refuse_broken_promises([entry], every, ours, releases)
        entry = replace(entry, releases=("1.1", "1.2"))
    with pytest.raises(CodegenError, match="event is promised to everybody"):
        proof.refuse_broken_promises([entry], every, ours, releases)
    elsewhere = replace(entry, contract="services")
    proof.refuse_broken_promises([elsewhere], every, ours, releases)
    if having:
        ours = baseline(tmp_path, "ours", withdrawn)
        with pytest.raises(CodegenError, match=r"is in .*, ours, and the entry lists"):
            proof.refuse_broken_promises([entry], every, ours, releases)


def test_a_release_that_a_promise_leaves_out_needs_no_excuse(tmp_path: Path) -> None:
    releases = [baseline(tmp_path, label) for label in ("1.1", "1.2", "1.3")]
    ours = baseline(tmp_path, "ours")
    entry = replace(WITHDRAWN, contract="event", releases=("1.1", "1.2"))
    event = CONTRACTS["event"]

    def without(*left_out: str) -> list[Contract]:
        return [msgspec.structs.replace(event, unpromised=left_out)]

    proof.refuse_broken_promises([entry], without("1.1", "1.2", "1.3"), ours, releases)
    with pytest.raises(CodegenError, match="event is promised to everybody"):
        proof.refuse_broken_promises([entry], without("1.1"), ours, releases)


# --- Through the command line --------------------------------------------------------------------


def test_an_entry_for_a_break_of_ours_is_refused(copied: Project) -> None:
    copied.edit(
        "generated/flyte-agent-stubs/proto/flyteidl/admin/agent.proto",
        "  google.protobuf.Struct custom_info = 6;\n",
        "",
    )
    with (copied.root / "proto/flyteidl/known-breaks.toml").open("a") as file:
        file.write(
            '\n[[break]]\ncontracts = ["resource", "services"]\nreleases = ">=1.11"\n'
            f'rules = {list(GONE)}\nelements = ["{RESOURCE}.custom_info"]\nmeans = "Gone."\n'
        )
    done = copied.command("breaking", "--release", "1.16.8")
    assert done.returncode == 2, done.stdout
    assert "Traceback" not in done.stderr
    assert f"of {RESOURCE}.custom_info is not upstream's: it does not occur" in done.stderr
    assert "Remove the entry, and fix the schema instead." in done.stderr


def test_a_vendored_file_that_was_edited_with_its_checksum_is_refused(copied: Project) -> None:
    path = copied.root / "proto/flyteidl/vendor/flyteidl/admin/agent.proto"
    sums = copied.root / "proto/flyteidl/vendor/SHA256SUMS"
    before = path.read_bytes()
    after = before.replace(b"  google.protobuf.Struct custom_info = 6;\n", b"")
    assert after != before
    path.write_bytes(after)
    text = sums.read_text("utf-8")
    was, now = (hashlib.sha256(content).hexdigest() for content in (before, after))
    assert was in text
    sums.write_text(text.replace(was, now), "utf-8")
    done = copied.command("breaking")
    assert done.returncode == 2, done.stdout
    assert "proto/flyteidl/vendor: differs from the wheel of flyteidl 1.16.8" in done.stderr
    assert "custom_info]: removed" in done.stderr
