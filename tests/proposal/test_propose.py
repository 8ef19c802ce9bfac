"""What `nox -s propose` hands to upstream: a patch that applies, and what it says."""

from __future__ import annotations

import subprocess
from contextlib import nullcontext
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.proposal import changes, description
from codegen.proposal.changes import Changes
from codegen.schema import prove
from codegen.schema.index import Index
from codegen.tools import tree
from codegen.upstream.vendor import vendored
from tests.conftest import copy_project
from tests.here import FLYTEIDL2
from tests.inside import Inside

RUN = "flyteidl2/workflow/run_definition.proto"


@pytest.fixture(scope="module")
def proposed() -> Changes:
    merged = pipeline.merge(
        FLYTEIDL2, FLYTEIDL2.pins.release, vendored(FLYTEIDL2), lambda name, doing: nullcontext()
    )
    return changes.changes(merged)


def test_it_asks_for_the_next_free_numbers(proposed: Changes) -> None:
    assert {each.element: (each.ours, each.asked) for each in proposed.numbers} == {
        "flyteidl2.workflow.ActionEvent.custom_info": (900, 17),
        "flyteidl2.workflow.ActionAttempt.custom_info": (900, 15),
    }
    assert proposed.findings == ()


def test_the_patch_applies_to_upstreams_file(proposed: Changes, tmp_path: Path) -> None:
    protos = {name: text for name, text in vendored(FLYTEIDL2).items() if name.endswith(".proto")}
    tree.write(tmp_path, protos)
    assert list(proposed.diffs) == [RUN]
    subprocess.run(
        ["git", "apply", "--verbose", "-"],
        cwd=tmp_path,
        input=proposed.diffs[RUN],
        text=True,
        check=True,
        capture_output=True,
    )
    index = Index(prove.compiled(tree.read(tmp_path)))
    for message, number in (("ActionEvent", 17), ("ActionAttempt", 15)):
        [field] = [
            each
            for each in index.messages[f"flyteidl2.workflow.{message}"].field
            if each.name == "custom_info"
        ]
        assert (field.number, field.type_name) == (number, ".google.protobuf.Struct")


def test_the_description_says_why_and_what(proposed: Changes) -> None:
    text = description.description(FLYTEIDL2, proposed)
    for said in (
        "# Add `flyteidl2.workflow.ActionEvent.custom_info`, `flyteidl2.workflow.ActionAttempt",
        "## What is lost\n",
        "`mergeEvents`",
        "| `flyteidl2.workflow.ActionEvent.custom_info` | field | 17, the next free one |",
        "finds nothing in the changed schema, compared with flyteidl2 2.0.53.",
        "- 900 for `flyteidl2.workflow.ActionAttempt.custom_info`\n",
    ):
        assert said in text


def test_any_extension_can_be_proposed(tmp_path: Path) -> None:
    copied = Inside(copy_project(tmp_path / "project").root)
    done = copied.command("propose", "flyteidl")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "flyteidl 1.16.8 has everything that our extensions add\n"
    assert not (copied.root / "dist/proposals").exists()
    copied.edit(
        "proto/flyteidl/extensions/flyteidl/admin/agent.proto",
        "message Resource {\n",
        "message Resource {\n  // What it costs so far.\n  double price = 950;\n",
    )
    done = copied.command("propose")
    assert done.returncode == 0, done.stderr
    assert "flyteidl.admin.Resource.price asks for 8\n" in done.stdout
    found = tree.read(copied.root / "dist/proposals/flyteidl")
    assert b"+  // What it costs so far.\n+  double price = 8;\n" in found["changes.diff"]
    assert found["description.md"].startswith(b"# Add `flyteidl.admin.Resource.price`\n\n## The ch")
    done = copied.command("propose", "flytidl")
    assert done.returncode == 2
    assert "there is no family 'flytidl'" in done.stderr
