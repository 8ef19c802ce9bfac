"""Our additions take numbers of our own, and nothing that anybody ever used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.errors import CodegenError
from codegen.gate import additions, compare
from codegen.gate.additions import Window
from codegen.verdicts import images
from codegen.verdicts.images import Baseline
from tests.gate.mutations import AGENT, LOG, RESOURCE, Schema, plus_field
from tests.here import FLYTEIDL, STUBS

IMAGE = (STUBS / "flyte_agent_stubs/image.binpb").read_bytes()
EXTENSION = FLYTEIDL.folder / "extension.toml"
ANSWER = "flyteidl.admin.GetTaskResponse"

Change = Callable[[Schema], object]


def baseline(folder: Path, label: str, *changes: Change, release: str | None = None) -> Baseline:
    schema = Schema(FileDescriptorSet.FromString(IMAGE))
    for change in changes:
        change(schema)
    (folder / f"{label}.binpb").write_bytes(schema.files.SerializeToString())
    return images.read(label, folder / f"{label}.binpb", release or label)


def found(
    folder: Path,
    ours: Change,
    older: Change = lambda _: None,
    recorded: Change = lambda _: None,
    extension: Path = EXTENSION,
) -> list[tuple[str, str, tuple[str, ...]]]:
    releases = (baseline(folder, "1.1", older), baseline(folder, "1.2"))
    checked = additions.check(
        baseline(folder, "ours", ours),
        [baseline(folder, "our release 1.2.0", recorded, release="1.2")],
        Window(releases, releases[1], extension),
    )
    return [(x.resolved.finding.rule, x.resolved.subject.name, x.labels) for x in checked]


def value(number: int) -> Change:
    return lambda s: s.nested_enum(LOG, "MessageFormat").value.add(name="ADDED", number=number)


@pytest.mark.parametrize("number", [900, 999])
def test_numbers_of_the_range_are_ours(number: int, tmp_path: Path) -> None:
    assert found(tmp_path, plus_field(LOG, "added", number)) == []
    assert found(tmp_path, value(number)) == []


@pytest.mark.parametrize("number", [90, 899, 1000])
def test_other_numbers_are_upstreams(number: int, tmp_path: Path) -> None:
    assert found(tmp_path, plus_field(LOG, "added", number)) == [
        ("FIELD_NUMBER_IN_RANGE", f"{LOG}.added", ("1.2",))
    ]
    assert found(tmp_path, value(number)) == [
        ("ENUM_VALUE_NUMBER_IN_RANGE", f"{LOG}.MessageFormat.ADDED", ("1.2",))
    ]


def test_a_field_of_any_release_has_its_number(tmp_path: Path) -> None:
    links = plus_field(ANSWER, "log_links", 2)
    assert found(tmp_path, links, older=links) == []
    assert found(tmp_path, links, recorded=links) == []


def test_a_type_of_ours_has_numbers_as_it_likes(tmp_path: Path) -> None:
    def added(schema: Schema) -> None:
        schema.file("flyteidl/admin/agent.proto").message_type.add(name="Added")
        plus_field("flyteidl.admin.Added", "name", 1)(schema)

    assert found(tmp_path, added) == []


def test_an_alias_has_the_number_of_its_value(tmp_path: Path) -> None:
    def alias(schema: Schema) -> None:
        schema.nested_enum(LOG, "MessageFormat").options.allow_alias = True
        value(2)(schema)

    assert found(tmp_path, alias) == []


def test_a_name_that_two_releases_used_is_refused(tmp_path: Path) -> None:
    reused = ("FIELD_NAME_REUSED", f"{ANSWER}.log_links", ("1.1", "our release 1.2.0"))
    older = plus_field(ANSWER, "log_links", 2)
    ours = plus_field(ANSWER, "log_links", 900)
    assert found(tmp_path, ours, older=older, recorded=older) == [reused]


def test_a_route_of_another_method_is_refused(tmp_path: Path) -> None:
    """A new method of one service with the option of a method of another one."""

    def resume(schema: Schema) -> None:
        listing = schema.method("flyteidl.service.AgentMetadataService", "ListAgents")
        schema.service(AGENT).method.add(
            name="ResumeTask",
            input_type=listing.input_type,
            output_type=listing.output_type,
            options=listing.options,
        )

    taken = ("RPC_UNIQUE_HTTP_ROUTE", f"{AGENT}.ResumeTask", ("1.2",))
    assert found(tmp_path, resume) == [taken]


def test_a_range_is_needed_once_a_number_is(tmp_path: Path) -> None:
    path = tmp_path / "extension.toml"
    assert found(tmp_path, lambda _: None, extension=path) == []
    with pytest.raises(
        CodegenError, match=r"extension\.toml: numbers: the key is missing"
    ) as error:
        found(tmp_path, plus_field(RESOURCE, "added", 900), extension=path)
    assert f"`string added = 900` to {RESOURCE}" in str(error.value)


def test_the_gate_reports_them_for_the_compared_releases(tmp_path: Path) -> None:
    releases = (
        baseline(tmp_path, "1.1", plus_field(ANSWER, "log_links", 2)),
        baseline(tmp_path, "1.2"),
    )
    ours = baseline(tmp_path, "ours", plus_field(ANSWER, "log_links", 3))
    verdict = compare.run(
        ours,
        [],
        releases,
        [],
        [],
        window=Window(releases, releases[1], EXTENSION),
        on_pair=lambda: None,
    )
    assert {(each.rule, each.against) for each in verdict.findings} == {
        ("FIELD_NAME_REUSED", ("1.1",)),
        ("FIELD_NUMBER_IN_RANGE", ("1.2",)),
    }
    assert {each.contract.name for each in verdict.findings} == {"everything"}
    assert [label for _, label in verdict.pairs] == ["1.1", "1.2"]
