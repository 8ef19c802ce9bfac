"""What the atlas says is true: by other means than buf, wherever there are any."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from google.protobuf import descriptor_pool, json_format, message_factory
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorSet
from google.protobuf.message import Message

from codegen.atlas import config, facts
from codegen.atlas.closures import Release
from codegen.atlas.facts import Atlas, Judged, Pair
from codegen.atlas.findings import Finding
from codegen.atlas.schema import Schema, history
from codegen.errors import CodegenError
from codegen.tools import protoc
from codegen.verdicts.rules import Effect
from codegen.verdicts.subject import Subject
from tests.conftest import published

_F = FieldDescriptorProto


def consumer(atlas: Atlas, name: str) -> Judged:
    return next(each for each in atlas.consumers if each.consumer.name == name)


def pair(atlas: Atlas, name: str, writer: str, reader: str) -> Pair:
    judged = consumer(atlas, name)
    place = {release: at for at, group in enumerate(judged.groups) for release in group}
    wanted = (place[writer], place[reader])
    return next(each for each in judged.pairs if (each.writer, each.reader) == wanted)


def found(atlas: Atlas, name: str, writer: str, reader: str) -> dict[str, Finding]:
    """Findings that matter, by part and element."""
    findings = [atlas.findings[at] for at in pair(atlas, name, writer, reader).findings]
    return {
        f"{each.part}: {each.subject.name}": each
        for each in findings
        if each.verdict is not Effect.COMPATIBLE
    }


# --- The whole matrix, by another way -----------------------------------------------------------


@cache
def reachable(release: str, top: str) -> frozenset[tuple[object, ...]]:
    """Every field and every enum value that a message can hold, walked without buf."""
    schema = Schema(published(release))
    seen: set[str] = set()
    declared: set[tuple[object, ...]] = set()
    waiting = [top]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in schema.enums:
            declared |= {(name, each.number, each.name) for each in schema.enums[name].value}
            continue
        for field in schema.messages[name].field:
            in_oneof = field.HasField("oneof_index")
            kind = (field.name, field.type, field.label, field.type_name, in_oneof)
            declared.add((name, field.number, *kind))
            if field.type in (_F.TYPE_MESSAGE, _F.TYPE_ENUM):
                waiting.append(field.type_name.removeprefix("."))
    return frozenset(declared)


@pytest.mark.parametrize("name", ["event", "closure", "resource"])
def test_every_cell_of_a_message_agrees_with_a_walk_through_the_descriptors(
    atlas: Atlas, name: str
) -> None:
    judged = consumer(atlas, name)
    [top] = judged.consumer.types
    for each in judged.pairs:
        for writer in judged.groups[each.writer]:
            for reader in judged.groups[each.reader]:
                written, read = reachable(writer, top), reachable(reader, top)
                numbers = {declared[:2] for declared in read}
                lost = {declared[:2] for declared in written - read}
                changed = {at for at in lost if at in numbers}
                expected = Effect.BROKEN if changed else Effect.LOSS if lost else Effect.COMPATIBLE
                assert each.verdict is expected, (writer, reader)
                findings = [atlas.findings[at] for at in each.findings]
                told = {
                    (finding.subject.owner, finding.subject.number)
                    for finding in findings
                    if finding.verdict is not Effect.COMPATIBLE
                }
                # What only a message that is lost as a whole can hold is not told again.
                owners = {declared[0] for declared in read}
                assert told == {at for at in lost if at[0] in owners}, (writer, reader)


def test_the_groups_are_all_releases_and_a_group_agrees_with_itself(atlas: Atlas) -> None:
    for judged in atlas.consumers:
        assert sorted(r for group in judged.groups for r in group) == sorted(atlas.releases)
        assert len(judged.pairs) == len(judged.groups) ** 2
        for each in judged.pairs:
            assert each.writer != each.reader or (each.verdict, each.findings) == (
                Effect.COMPATIBLE,
                (),
            )


def test_a_history_shows_a_difference_between_the_two_sides_of_every_finding(
    atlas: Atlas,
) -> None:
    order = {release: at for at, release in enumerate(atlas.releases)}

    def declared(subject: Subject, release: str) -> tuple[str, ...]:
        return next(
            span.declarations
            for span in atlas.histories[subject]
            if order[span.since] <= order[release] <= order[span.until]
        )

    seen = 0
    for judged in atlas.consumers:
        for each in judged.pairs:
            for finding in (atlas.findings[at] for at in each.findings):
                if finding.verdict is Effect.COMPATIBLE:
                    continue
                writers, readers = judged.groups[each.writer], judged.groups[each.reader]
                for writer, reader in ((writers[0], readers[-1]), (writers[-1], readers[0])):
                    assert declared(finding.subject, writer) != declared(finding.subject, reader)
                    seen += 1
    assert seen > 1000
    for spans in atlas.histories.values():
        assert spans[0].since == atlas.releases[0]
        assert spans[-1].until == atlas.releases[-1]
        for before, after in pairwise(spans):
            assert order[after.since] == order[before.until] + 1
            assert after.declarations != before.declarations


# --- Cases that are known -----------------------------------------------------------------------


def test_no_event_is_ever_broken_and_two_releases_had_what_no_other_knows(atlas: Atlas) -> None:
    assert {each.verdict for each in consumer(atlas, "event").pairs} == {
        Effect.COMPATIBLE,
        Effect.LOSS,
    }
    for reader in ("1.13.4", "1.16.8"):
        lost = found(atlas, "event", "1.13.2", reader)
        assert set(lost) == {
            "message: flyteidl.core.Literal.uri",
            "message: flyteidl.core.Literal.size_bytes",
        }
    uri = Subject("flyteidl.core.Literal.uri", "field", 6)
    assert [(each.since, each.until, each.declarations) for each in atlas.histories[uri]] == [
        ("1.10.0", "1.13.1", ()),
        ("1.13.2", "1.13.3", ("string uri = 6",)),
        ("1.13.4", "1.16.8", ("reserved 6",)),
    ]


def test_an_agent_of_today_says_custom_info_and_core_1_10_7_does_not_see_it(atlas: Atlas) -> None:
    assert pair(atlas, "resource", "1.10.7", "1.11.0").verdict is Effect.COMPATIBLE
    lost = found(atlas, "resource", "1.11.0", "1.10.7")
    assert set(lost) == {"message: flyteidl.admin.Resource.custom_info"}
    # core calls, and the agent answers
    answers = found(atlas, "services", "1.10.7", "1.16.8")
    assert answers["answers: flyteidl.admin.Resource.custom_info"].verdict is Effect.LOSS
    answers = found(atlas, "services", "1.16.8", "1.10.7")
    assert not any("Resource.custom_info" in each for each in answers)


def test_what_upstream_broke_between_1_10_7_and_1_11_0(atlas: Atlas) -> None:
    broken = {
        element
        for element, finding in found(atlas, "services", "1.10.7", "1.11.0").items()
        if finding.verdict is Effect.BROKEN
    }
    assert broken == {
        "methods: flyteidl.service.AsyncAgentService.GetTaskLogs",
        "answers: flyteidl.admin.GetTaskLogsResponse.header",
        "answers: flyteidl.admin.GetTaskLogsResponse.body",
        "answers: flyteidl.admin.CreateTaskResponse.resource_meta",
    }
    lost = found(atlas, "services", "1.10.7", "1.11.0")
    assert "requests: flyteidl.core.ArtifactBindingData.partition_key" in lost
    reversed_roles = found(atlas, "services", "1.11.0", "1.10.7")
    assert "answers: flyteidl.admin.GetTaskResponse.log_links" in reversed_roles
    assert "answers: flyteidl.admin.CreateTaskResponse.resource" in reversed_roles
    service = reversed_roles["methods: flyteidl.service.SyncAgentService"]
    assert (service.verdict, service.rules) == (Effect.LOSS, ("SERVICE_NO_DELETE",))


def test_a_field_that_moved_is_seen_at_both_numbers(atlas: Atlas) -> None:
    moved = Subject("flyteidl.core.TaskMetadata.generates_deck", "field", 10)
    assert [each.declarations for each in atlas.histories[moved]] == [
        ("bool generates_deck = 10",),
        ("google.protobuf.BoolValue generates_deck = 15", "reserved 10"),
    ]


def test_the_timeline_of_custom_info(atlas: Atlas) -> None:
    since = {
        each.message: next(span for span in each.spans if span.declarations)
        for each in atlas.carriers
    }
    assert {name: (span.since, span.until) for name, span in since.items()} == {
        "flyteidl.event.TaskExecutionEvent": ("1.10.0", "1.16.8"),
        "flyteidl.admin.TaskExecutionClosure": ("1.10.0", "1.16.8"),
        "flyteidl.admin.Resource": ("1.11.0", "1.16.8"),
        "flyteidl.event.ExternalResourceInfo": ("1.14.2", "1.16.8"),
    }
    for release, has in (("1.14.1", False), ("1.14.2", True)):
        message = Schema(published(release)).messages["flyteidl.event.ExternalResourceInfo"]
        assert any(field.name == "custom_info" for field in message.field) is has
    assert [(each.project, each.since) for each in atlas.milestones] == [
        ("Flyte's core", "1.13.1"),
        ("flytekit", "1.13.6"),
    ]


@cache
def message_class(release: str, name: str) -> type[Message]:
    pool = descriptor_pool.DescriptorPool()
    for file in published(release).file:
        pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name))


def test_on_the_wire_a_loss_is_a_loss_and_the_bytes_survive(atlas: Atlas) -> None:
    name = "flyteidl.admin.Resource"
    written = message_class("1.16.8", name)()
    json_format.ParseDict({"message": "m", "customInfo": {"a": 1}}, written)
    read = message_class("1.10.7", name)()
    read.ParseFromString(written.SerializeToString())
    assert json_format.MessageToDict(read) == {"message": "m"}
    again = message_class("1.16.8", name)()
    again.ParseFromString(read.SerializeToString())
    assert again == written


# --- What a change is found to be ---------------------------------------------------------------

BEFORE = """
syntax = "proto3";
package shop;
option go_package = "shop";
message Order {
  string name = 1;
  int32 count = 2;
  repeated string tags = 3;
  Size size = 4;
  oneof paid { string card = 5; string cash = 6; }
  Line line = 7;
  uint32 weight = 8;
  reserved 20;
  message Line { string text = 1; enum Phase { NONE = 0; SOME = 1; } Phase phase = 2; }
  enum Phase { UNKNOWN = 0; BEGUN = 1; }
  Phase phase = 9;
}
enum Size { SMALL = 0; BIG = 1; }
message Empty {}
service Till {
  rpc Take(Order) returns (Empty);
  rpc Watch(Empty) returns (stream Order);
}
"""

CHANGES: dict[str, tuple[str, str, str, str, Effect]] = {
    # the writer has BEFORE, the reader has it with the first text replaced by the second
    "deleted": ("uint32 weight = 8;", "", "field", "shop.Order.weight", Effect.LOSS),
    "renumbered": ("weight = 8", "weight = 18", "field", "shop.Order.weight", Effect.LOSS),
    "retyped": ("int32 count", "string count", "field", "shop.Order.count", Effect.BROKEN),
    "resigned": ("uint32 weight", "int32 weight", "field", "shop.Order.weight", Effect.BROKEN),
    "renamed": ("string name = 1", "string title = 1", "field", "shop.Order.name", Effect.BROKEN),
    "repeated": ("string name", "repeated string name", "field", "shop.Order.name", Effect.BROKEN),
    "single": ("repeated string tags", "string tags", "field", "shop.Order.tags", Effect.BROKEN),
    "presence": ("int32 count", "optional int32 count", "field", "shop.Order.count", Effect.LOSS),
    "out of oneof": (
        "oneof paid { string card = 5; string cash = 6; }",
        "oneof paid { string card = 5; } string cash = 6;",
        *("field", "shop.Order.cash", Effect.BROKEN),
    ),
    "in a nested message": (
        "string text = 1;",
        "",
        *("field", "shop.Order.Line.text", Effect.LOSS),
    ),
    "name reused": (
        "repeated string tags = 3;",
        "string tags = 13;",
        *("field", "shop.Order.tags", Effect.BROKEN),
    ),
    "alias in front": (
        "UNKNOWN = 0; BEGUN = 1;",
        "option allow_alias = true; UNKNOWN = 0; STARTED = 1; BEGUN = 1;",
        *("value", "shop.Order.Phase.STARTED", Effect.BROKEN),
    ),
    "value gone": (" BIG = 1;", "", "value", "shop.Size.BIG", Effect.LOSS),
    "value renamed": ("BIG = 1", "HUGE = 1", "value", "shop.Size.BIG", Effect.BROKEN),
    "value of one of two enums": (
        " SOME = 1;",
        "",
        *("value", "shop.Order.Line.Phase.SOME", Effect.LOSS),
    ),
    "value of the other": (" BEGUN = 1;", "", "value", "shop.Order.Phase.BEGUN", Effect.LOSS),
    "method gone": (
        "rpc Take(Order) returns (Empty);",
        "",
        *("method", "shop.Till.Take", Effect.LOSS),
    ),
    "method streams": (
        "rpc Take(Order)",
        "rpc Take(stream Order)",
        *("method", "shop.Till.Take", Effect.BROKEN),
    ),
    "method takes another": (
        "rpc Take(Order)",
        "rpc Take(Empty)",
        *("method", "shop.Till.Take", Effect.BROKEN),
    ),
    "reserved": ("  reserved 20;", "", "message", "shop.Order", Effect.COMPATIBLE),
    "option": ('"shop";', '"store";', "file", "shop.proto", Effect.COMPATIBLE),
}


def compiled(folder: Path, text: str) -> FileDescriptorSet:
    folder.mkdir()
    (folder / "shop.proto").write_text(text, "utf-8")
    return protoc.compile_tree(folder, ["shop.proto"])


def judged(
    tmp_path: Path, after: str, types: tuple[str, ...]
) -> tuple[Mapping[tuple[str, str], Pair], Atlas]:
    """The pairs of releases 1.0 (BEFORE) and 2.0 (`after`), by their names."""
    releases = [
        Release.of("1.0", compiled(tmp_path / "before", BEFORE)),
        Release.of("2.0", compiled(tmp_path / "after", after)),
    ]
    whole = config.Consumer("shop", "Shop", "writer", "reader", "", types)
    settings = config.Config((whole,), "custom_info", ())
    atlas = facts.judge("shop", releases, facts.plan(settings, releases), settings)
    [of_shop] = atlas.consumers
    names = [group[0] for group in of_shop.groups]
    return {(names[each.writer], names[each.reader]): each for each in of_shop.pairs}, atlas


@pytest.mark.parametrize("case", CHANGES)
def test_a_change_is_found_at_its_element_and_judged(case: str, tmp_path: Path) -> None:
    old, new, kind, name, verdict = CHANGES[case]
    assert BEFORE.count(old) == 1
    services = kind == "method"
    types = ("shop.Till",) if services else ("shop.Order",)
    pairs, atlas = judged(tmp_path, BEFORE.replace(old, new), types)
    forward = pairs["1.0", "2.0"]
    assert forward.verdict is verdict
    findings = [atlas.findings[at] for at in forward.findings]
    worst = [each for each in findings if each.verdict is verdict]
    assert [(each.subject.kind, each.subject.name) for each in worst] == [(kind, name)]


def test_what_is_added_is_compatible_one_way_and_lost_the_other(tmp_path: Path) -> None:
    added = BEFORE.replace("uint32 weight = 8;", "uint32 weight = 8; string note = 30;")
    pairs, atlas = judged(tmp_path, added, ("shop.Order",))
    assert pairs["1.0", "2.0"] == Pair(0, 1, Effect.COMPATIBLE, ())
    backward = pairs["2.0", "1.0"]
    assert backward.verdict is Effect.LOSS
    [finding] = (atlas.findings[at] for at in backward.findings)
    assert finding.subject == Subject("shop.Order.note", "field", 30)


def test_an_answer_is_written_by_the_side_that_is_called(tmp_path: Path) -> None:
    added = BEFORE.replace("message Empty {}", "message Empty { string note = 1; }").replace(
        "rpc Watch(Empty) returns (stream Order);", ""
    )
    before = BEFORE.replace("rpc Watch(Empty) returns (stream Order);", "")
    releases = [
        Release.of("1.0", compiled(tmp_path / "before", before)),
        Release.of("2.0", compiled(tmp_path / "after", added)),
    ]
    till = config.Consumer("till", "Till", "caller", "called", "", ("shop.Till",))
    settings = config.Config((till,), "custom_info", ())
    atlas = facts.judge("shop", releases, facts.plan(settings, releases), settings)
    verdicts = {(each.writer, each.reader): each.verdict for each in atlas.consumers[0].pairs}
    assert verdicts[0, 1] is Effect.LOSS
    assert verdicts[1, 0] is Effect.COMPATIBLE
    assert [each.part for each in atlas.findings] == ["answers"]


def test_a_consumer_that_no_release_has_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"the consumer shop has types that 1\.0 does not have"):
        judged(tmp_path, BEFORE, ("shop.Nobody",))


def test_a_history_goes_by_number_and_by_name(tmp_path: Path) -> None:
    texts = [
        BEFORE,
        BEFORE.replace("string name = 1", "string title = 1"),
        BEFORE.replace("string name = 1", "string title = 11"),
        BEFORE.replace("string name = 1;", "reserved 1 to 1;"),
    ]
    schemas = {str(at): Schema(compiled(tmp_path / str(at), text)) for at, text in enumerate(texts)}
    spans = history(schemas, Subject("shop.Order.name", "field", 1))
    assert [each.declarations for each in spans] == [
        ("string name = 1",),
        ("string title = 1",),
        ("string title = 11",),
        ("reserved 1",),
    ]


def test_methods_are_asked_about_by_the_rules_for_methods_alone(atlas: Atlas) -> None:
    parts: dict[str, set[str]] = {}
    for finding in atlas.findings:
        parts.setdefault(finding.part, set()).update(finding.rules)
    assert set(parts) == {"message", "methods", "requests", "answers"}

    for part, rules in parts.items():
        assert all(rule.startswith(("RPC_", "SERVICE_")) == (part == "methods") for rule in rules)


def test_what_was_asked_is_not_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLYTE_AGENT_STUBS_CACHE", str(tmp_path / "cache"))
    after = BEFORE.replace("uint32 weight = 8;", "")
    (tmp_path / "once").mkdir()
    first = judged(tmp_path / "once", after, ("shop.Order",))
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("codegen.tools.buf.sysconfig.get_path", lambda _: str(tmp_path))
    (tmp_path / "twice").mkdir()
    assert judged(tmp_path / "twice", after, ("shop.Order",)) == first
    results = sorted((tmp_path / "cache" / "results").glob("*.breaches"))
    assert len(results) == 2
    results[0].write_bytes(b"0" * 64 + b"\n[]")
    (tmp_path / "spoilt").mkdir()
    with pytest.raises(CodegenError, match="buf is not installed"):
        judged(tmp_path / "spoilt", after, ("shop.Order",))
