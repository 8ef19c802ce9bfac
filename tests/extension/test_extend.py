"""Extensions are applied, absorbed, or refused with both sides named."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorSet,
)

from codegen.errors import CodegenError
from codegen.extension.extend import Extended, extend
from codegen.extension.results import Status
from codegen.schema import prove
from codegen.schema.compare import canonical, differences
from codegen.schema.descriptors import knowing_options
from codegen.tools import protoc, tree
from tests.conftest import RELEASES, published, vendored
from tests.here import FLYTEIDL

FIELDS = (
    "flyteidl.admin.Resource.custom_info",
    "flyteidl.admin.TaskExecutionClosure.custom_info",
    "flyteidl.event.ExternalResourceInfo.custom_info",
    "flyteidl.event.TaskExecutionEvent.custom_info",
)

APPLIED = {
    "1.16.8": (),
    "1.13.5": FIELDS[2:3],
    "1.11.0": FIELDS[2:3],
    "1.10.7": (FIELDS[0], FIELDS[2]),
}

RESOURCE_GAINS = {
    "file[flyteidl/admin/agent.proto].message_type[Resource].field[custom_info]: added",
    "file[flyteidl/event/event.proto].message_type[ExternalResourceInfo].field[custom_info]: added",
}


def compiled(texts: tree.Tree, folder: Path) -> FileDescriptorSet:
    tree.write(folder, texts)
    return protoc.compile_tree(folder, [name for name in texts if name.endswith(".proto")])


def extended_release(release: str, folder: Path) -> tuple[FileDescriptorSet, Extended]:
    base = compiled(vendored(release), folder)
    return base, extend(base, vendored(release), FLYTEIDL.extensions, FLYTEIDL.vendor)


@pytest.mark.slow
@pytest.mark.parametrize("release", RELEASES)
def test_each_field_is_applied_where_upstream_lacks_it(release: str, tmp_path: Path) -> None:
    _, extended = extended_release(release, tmp_path)
    became = {
        result.name: result.status.value for result in extended.results if result.kind == "field"
    }
    assert became == {
        name: "applied" if name in APPLIED[release] else "absorbed" for name in FIELDS
    }


@pytest.mark.slow
@pytest.mark.parametrize("release", RELEASES)
def test_an_extended_schema_differs_in_the_extensions_elements_alone(
    release: str, tmp_path: Path
) -> None:
    base, extended = extended_release(release, tmp_path)
    before = knowing_options(base)
    after = type(before).FromString(extended.files.SerializeToString())
    found = set(differences(canonical(before), canonical(after)))
    imports = {line for line in found if ".dependency: " in line}
    assert len(imports) == (1 if release == "1.10.7" else 0)
    assert all("flyteidl/admin/agent.proto" in line for line in imports)
    short = {name.split(".")[-2] for name in APPLIED[release]}
    assert found - imports == {
        line for line in RESOURCE_GAINS if any(f"[{name}]" in line for name in short)
    }


def field(files: FileDescriptorSet, file: str, message: str, name: str) -> FieldDescriptorProto:
    holder = next(each for each in files.file if each.name == file)
    found: DescriptorProto = next(each for each in holder.message_type if each.name == message)
    return next(each for each in found.field if each.name == name)


@pytest.mark.slow
def test_what_1_10_7_gains_is_what_upstream_published_in_1_11_0(tmp_path: Path) -> None:
    _, extended = extended_release("1.10.7", tmp_path)
    place = ("flyteidl/admin/agent.proto", "Resource", "custom_info")
    ours, theirs = field(extended.files, *place), field(published("1.11.0"), *place)
    assert ours.number == 6
    assert ours == theirs


UPSTREAM = """
syntax = "proto3";
package up;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions { string hint = 50001; }
message Job {
  reserved 4, 20 to 29;
  reserved "secret";
  string name = 1;
  repeated int32 sizes = 2 [deprecated = true];
  oneof result { string value = 3; Error error = 5; }
  map<string, int64> counts = 6;
  optional bool maybe = 7;
  message Inner { string text = 1; }
  message LabelsEntry {}
  Phase phase = 8;
}
message Error { string text = 1; }
enum Phase { reserved 5 to 7; reserved "OLD"; UNKNOWN = 0; RUNNING = 1; }
service Jobs {
  rpc Get(Job) returns (Job);
  rpc Watch(Job) returns (stream Job) { option deprecated = true; }
}
"""

OTHER = 'syntax = "proto3"; package up; message Elsewhere { Only only = 1; } enum Only { NO = 0; }'


SMALL = {"up/job.proto": UPSTREAM.encode(), "up/other.proto": OTHER.encode()}


def small_schema() -> FileDescriptorSet:
    found = FileDescriptorSet()
    found.CopyFrom(_small_schema())
    return found


@functools.cache
def _small_schema() -> FileDescriptorSet:
    return prove.compiled(SMALL)


def lay_over(
    tmp_path: Path, extension: str, file: str = "up/job.proto", adds: str = "", **more: str
) -> tuple[FileDescriptorSet, Extended]:
    """Lays an extension over the small schema above; `adds` lists what it may add, by words."""
    base = small_schema()
    texts = {file: extension.encode(), **{name: text.encode() for name, text in more.items()}}
    tree.write(tmp_path / "extensions", texts)
    folder = tmp_path / "extensions"
    return base, extend(base, SMALL, folder, tmp_path / "upstream", adds.split())


def head(body: str, imports: str = "") -> str:
    return f'syntax = "proto3";\npackage up;\n{imports}\n{body}\n'


ADDITIONS = """
// A job.
message Job {
  // Its name.
  string name = 1; // Not empty.
  // Where it runs.
  Place place = 9;
  map<string, Error> errors = 10;
  optional int32 priority = 11;
  oneof result { string value = 3; bytes raw = 12; }
  oneof price { double euros = 13; double dollars = 14; }
  message Inner { int32 more = 2; }
  message Fresh { string text = 1; enum Kind { NONE = 0; } Kind kind = 2; }
  Fresh fresh = 15;
  string hinted = 16 [(hint) = "here"];
}
message Error {}
message Place { string city = 1; }
enum Phase {
  UNKNOWN = 0;
  // Done for good.
  DONE = 2;
}
enum Colour { RED = 0; BLUE = 1; }
service Jobs { rpc Get(Job) returns (Job); rpc Put(stream Place) returns (Job); }
service Places { rpc Find(Place) returns (Place); }
extend google.protobuf.FieldOptions { string tip = 50002; string hint = 50001; }
"""


def test_an_alias_goes_behind_the_value_that_it_names_again(tmp_path: Path) -> None:
    again = "enum Phase { option allow_alias = true; UNKNOWN = 0; RUNNING = 1; GOING = 1; }"
    _, extended = lay_over(tmp_path, head(again))
    file = next(each for each in extended.files.file if each.name == "up/job.proto")
    [phase] = file.enum_type
    assert [(each.name, each.number) for each in phase.value] == [
        ("UNKNOWN", 0),
        ("RUNNING", 1),
        ("GOING", 1),
    ]
    assert phase.options.allow_alias
    assert {each.name: each.status for each in extended.results} == {
        "up.Phase.UNKNOWN": Status.ABSORBED,
        "up.Phase.RUNNING": Status.ABSORBED,
        "up.Phase.GOING": Status.APPLIED,
    }


def test_every_kind_of_element_can_be_added(tmp_path: Path) -> None:
    imports = 'import "google/protobuf/descriptor.proto";'
    adds = "up.Job.Fresh up.Place up.Colour up.Places"
    base, extended = lay_over(tmp_path, head(ADDITIONS, imports), adds=adds)
    before = knowing_options(base)
    after = type(before).FromString(extended.files.SerializeToString())
    found = set(differences(canonical(before), canonical(after)))
    job = "file[up/job.proto].message_type[Job]"
    reindexed = f"{job}.field[maybe].oneof_index: 1 became 2"
    assert found == {
        *(
            f"{job}.field[{name}]: added"
            for name in (
                "place",
                "errors",
                "priority",
                "raw",
                "euros",
                "dollars",
                "fresh",
                "hinted",
            )
        ),
        f"{job}.nested_type[ErrorsEntry]: added",
        f"{job}.nested_type[Fresh]: added",
        f"{job}.nested_type[Inner].field[more]: added",
        f"{job}.oneof_decl[price]: added",
        f"{job}.oneof_decl[_priority]: added",
        reindexed,
        "file[up/job.proto].message_type[Place]: added",
        "file[up/job.proto].enum_type[Phase].value[DONE]: added",
        "file[up/job.proto].enum_type[Colour]: added",
        "file[up/job.proto].service[Jobs].method[Put]: added",
        "file[up/job.proto].service[Places]: added",
        "file[up/job.proto].extension[tip]: added",
    }
    statuses = {(each.kind, each.name): each.status.value for each in extended.results}
    assert statuses["field", "up.Job.place"] == "applied"
    assert statuses["field", "up.Job.name"] == "absorbed"
    assert statuses["message", "up.Job"] == "documented"
    assert statuses["value", "up.Phase.UNKNOWN"] == "absorbed"
    assert statuses["method", "up.Jobs.Get"] == "absorbed"
    assert statuses["extension", "up.hint"] == "absorbed"
    assert ("message", "up.Error") not in statuses
    assert extended.docs == {
        "up.Job": "A job.",
        "up.Job.name": "Its name.\n\nNot empty.",
        "up.Job.place": "Where it runs.",
        "up.Phase.DONE": "Done for good.",
    }


def test_a_new_file_and_a_new_import_join(tmp_path: Path) -> None:
    fresh = 'syntax = "proto3"; package up.fresh; message Spot { string city = 1; }'
    using = head("message Job { up.fresh.Spot spot = 9; }", 'import "up/fresh.proto";')
    _, extended = lay_over(tmp_path, using, adds="up/fresh.proto", **{"up/fresh.proto": fresh})
    statuses = {(each.file, each.kind, each.name) for each in extended.results}
    assert ("up/job.proto", "import", "up/fresh.proto") in statuses
    assert ("up/fresh.proto", "message", "up.fresh.Spot") in statuses
    assert [each.name for each in extended.files.file][-3:] == [
        "up/fresh.proto",
        "up/job.proto",
        "up/other.proto",
    ]


def test_an_extension_may_use_what_another_one_adds_to_an_upstream_file(tmp_path: Path) -> None:
    using = head("message Elsewhere { Added added = 2; }", 'import "up/job.proto";')
    more = head("message Added {} message Job {}")
    _, extended = lay_over(
        tmp_path, using, "up/other.proto", adds="up.Added", **{"up/job.proto": more}
    )
    assert field(extended.files, "up/other.proto", "Elsewhere", "added").type_name == ".up.Added"


CONFLICTS = {
    "another number": (
        "message Job { string name = 9; }",
        "3: up.Job.name: another number: the extension has `string name = 9`,"
        " upstream `string name = 1`",
    ),
    "another type": (
        "message Job { bytes name = 1; }",
        "3: up.Job.name: another type: the extension has `bytes name = 1`,"
        " upstream `string name = 1`",
    ),
    "another message type": (
        "message Job { oneof result { Phase error = 5; } } enum Phase { UNKNOWN = 0; }",
        "up.Job.error: another type: the extension has `Phase error = 5`,"
        " upstream `Error error = 5`",
    ),
    "another label": (
        "message Job { int32 sizes = 2; }",
        "up.Job.sizes: another label: the extension has `int32 sizes = 2`,"
        " upstream `repeated int32 sizes = 2`",
    ),
    "presence added": (
        "message Job { optional string name = 1; }",
        "up.Job.name: another label: the extension has `optional string name = 1`,",
    ),
    "presence taken": (
        "message Job { bool maybe = 7; }",
        "up.Job.maybe: another label: the extension has `bool maybe = 7`,"
        " upstream `optional bool maybe = 7`",
    ),
    "another map": (
        "message Job { map<string, int32> counts = 6; }",
        "up.Job.counts: another type: the extension has `map<string, int32> counts = 6`,"
        " upstream `map<string, int64> counts = 6`",
    ),
    "another JSON name": (
        'message Job { string name = 1 [json_name = "title"]; }',
        "up.Job.name: another JSON name: the extension has title, upstream name",
    ),
    "a used number": (
        "message Job { string title = 1; }",
        "up.Job.title: `string title = 1` takes a number that upstream uses for `string name = 1`",
    ),
    "a used JSON name": (
        'message Job { string title = 9 [json_name = "name"]; }',
        "is name in JSON, and so is upstream's name",
    ),
    "a reserved number": (
        "message Job { string title = 24; }",
        "`string title = 24` takes a number that upstream has reserved (20 to 29)",
    ),
    "one reserved number": (
        "message Job { string title = 4; }",
        "`string title = 4` takes a number that upstream has reserved (4)",
    ),
    "protobuf's own numbers": (
        "message Job { string title = 19500; }",
        "up/job.proto:3:30: field number out of range; a field's number is 1 to 536,870,911, but"
        " not 19,000 to 19,999, which protobuf reserves for itself\n"
        "    message Job { string title = 19500; }\n"
        "                                 ^",
    ),
    "a reserved name": (
        "message Job { string secret = 9; }",
        "up.Job.secret: `string secret = 9` takes a name that upstream has reserved",
    ),
    "a field joins a oneof": (
        "message Job { oneof result { string name = 1; } }",
        "up.Job.name: a field cannot join or leave a oneof (extension: result, upstream: none)",
    ),
    "a field leaves a oneof": (
        "message Job { string value = 3; }",
        "up.Job.value: a field cannot join or leave a oneof (extension: none, upstream: result)",
    ),
    "a field moves into a new oneof": (
        "message Job { oneof fresh { string name = 1; string more = 9; } }",
        "up.Job.name: a field cannot join or leave a oneof (extension: fresh, upstream: none)",
    ),
    "a message shadows an enum": (
        "message Phase {}",
        "up.Phase: this message would shadow upstream's enum up.Phase in up/job.proto",
    ),
    "a message shadows a service": (
        "message Jobs {}",
        "up.Jobs: this message would shadow upstream's service up.Jobs in up/job.proto",
    ),
    "a message shadows another file's": (
        "message Elsewhere {}",
        "this message would shadow upstream's message up.Elsewhere in up/other.proto",
    ),
    "an enum shadows a message": (
        "enum Error { ZERO = 0; }",
        "up.Error: this enum would shadow upstream's message up.Error in up/job.proto",
    ),
    "a nested message shadows a field": (
        "message Job { message name {} }",
        "up.Job.name: this message would shadow upstream's field up.Job.name",
    ),
    "a field shadows a oneof": (
        "message Job { string result = 9; }",
        "up.Job.result: this field would shadow upstream's oneof up.Job.result",
    ),
    "a map entry shadows a message": (
        "message Job { map<string, string> labels = 9; }",
        "3: up.Job.labels: this map entry would shadow upstream's message up.Job.LabelsEntry",
    ),
    "an enum's value shadows another enum's": (
        "enum Fresh { RUNNING = 0; }",
        "up.Fresh.RUNNING: this value would shadow upstream's value up.Phase.RUNNING",
    ),
    "a value with another number": (
        "enum Phase { UNKNOWN = 0; RUNNING = 2; }",
        "up.Phase.RUNNING: another number: the extension has `RUNNING = 2`, upstream `RUNNING = 1`",
    ),
    "a value's number in use": (
        "enum Phase { UNKNOWN = 0; DONE = 1; }",
        "up.Phase.DONE: `DONE = 1` takes a number that upstream uses for `RUNNING = 1`",
    ),
    "a value's number reserved": (
        "enum Phase { UNKNOWN = 0; DONE = 6; }",
        "up.Phase.DONE: `DONE = 6` takes a number that upstream has reserved",
    ),
    "a value's name reserved": (
        "enum Phase { UNKNOWN = 0; OLD = 9; }",
        "up.Phase.OLD: `OLD = 9` takes a name that upstream has reserved",
    ),
    "a method with another signature": (
        "message Job {} service Jobs { rpc Get(Job) returns (stream Job); }",
        "up.Jobs.Get: the extension has `rpc Get(Job) returns (stream Job)`,"
        " upstream `rpc Get(Job) returns (Job)`",
    ),
    "another option": (
        "message Job { string name = 1 [deprecated = true]; }",
        "up.Job.name: the extension sets the option deprecated to True, upstream to nothing",
    ),
    "a reservation": (
        "message Job { reserved 90; }",
        "up.Job: an extension cannot reserve numbers or names",
    ),
    "an extension number in use": (
        "extend google.protobuf.FieldOptions { string tip = 50001; }",
        "up.tip: takes number 50001 of google.protobuf.FieldOptions, which is up.hint's",
    ),
}


@pytest.mark.parametrize("case", CONFLICTS)
def test_conflicts_are_refused_with_both_sides(case: str, tmp_path: Path) -> None:
    body, said = CONFLICTS[case]
    imports = 'import "google/protobuf/descriptor.proto";' if "extend" in body else ""
    extension = f'syntax = "proto3"; package up;\n{imports}\n{body}\n'
    with pytest.raises(CodegenError) as refusal:
        lay_over(tmp_path, extension, adds="up.Fresh" if "Fresh" in body else "")
    assert said in str(refusal.value)
    assert f"{tmp_path / 'extensions'}/up/job.proto" in str(refusal.value)


def test_the_file_must_agree_in_its_package(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="its package is down, and upstream's is up"):
        lay_over(tmp_path, 'syntax = "proto3";\npackage down;\n')


def test_all_conflicts_of_a_file_are_reported_at_once(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as refusal:
        lay_over(tmp_path, head("message Job {\nbytes name = 1;\nstring secret = 9;\n}"))
    said = str(refusal.value)
    assert "up/job.proto:5: up.Job.name" in said
    assert "up/job.proto:6: up.Job.secret" in said


BROKEN = {
    "a syntax error": ("message Job { string = 9; }", ""),
    "an unknown type": ("message Job { Nowhere x = 9; }", "an empty message or enum of that name"),
    "an unknown import": (
        'import "up/nowhere.proto"; message Job {}',
        "neither upstream nor our extensions have it",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_does_not_compile_is_shown_at_its_line(case: str, tmp_path: Path) -> None:
    body, hint = BROKEN[case]
    with pytest.raises(CodegenError) as refusal:
        lay_over(tmp_path, head(body))
    assert f"{tmp_path / 'extensions'}/up/job.proto:4:" in str(refusal.value)
    assert f"    {body}\n" in str(refusal.value)
    assert hint in str(refusal.value)


def test_nothing_has_to_be_listed_for_what_upstreams_types_gain(tmp_path: Path) -> None:
    body = """
message Job { string city = 9; map<string, Error> by_name = 10; optional bool sure = 11; }
message Error {}
enum Phase { UNKNOWN = 0; DONE = 2; }
service Jobs { rpc Put(Job) returns (Job); }
extend google.protobuf.FieldOptions { string tip = 50002; }
"""
    _, extended = lay_over(tmp_path, head(body, 'import "google/protobuf/descriptor.proto";'))
    applied = {each.name for each in extended.results if each.status is Status.APPLIED}
    names = "Job.city Job.by_name Job.sure Phase.DONE Jobs.Put tip"
    assert applied == {f"up.{name}" for name in names.split()}


UNLISTED = {
    "a typo in a message": (
        "message Jobb { string city = 9; }",
        "up/job.proto:4: up.Jobb: upstream has no message of this name; the nearest is up.Job."
        " If it is not a typo, and the release is not too old to have it, list it under `adds`"
        " in extension.toml",
    ),
    "a typo in an enum": ("enum Fase { A = 0; }", "no enum of this name; the nearest is up.Phase."),
    "a typo in a service": (
        "message Job {} service Job5 { rpc Get(Job) returns (Job); }",
        "no service of this name; the nearest is up.Jobs.",
    ),
    "a typo in a nested message": (
        "message Job { message Iner { int32 more = 2; } }",
        "up.Job.Iner: upstream has no message of this name; the nearest is up.Job.Inner.",
    ),
    "a nested enum": (
        "message Job { enum Colour { RED = 0; } }",
        "up.Job.Colour: upstream has no enum of this name. If",
    ),
    "a message that is elsewhere": (
        "message Inner { string city = 9; }",
        "up.Inner: upstream has no message of this name; the nearest is up.Job.Inner.",
    ),
    "nothing similar": (
        "message Quasar { string city = 9; }",
        "up.Quasar: upstream has no message of this name. If it is not a typo",
    ),
}


@pytest.mark.parametrize("case", UNLISTED)
def test_a_new_type_is_refused_unless_it_is_listed(case: str, tmp_path: Path) -> None:
    body, said = UNLISTED[case]
    with pytest.raises(CodegenError) as refusal:
        lay_over(tmp_path, head(body))
    assert said in str(refusal.value)
    name = re.findall(r"(up\.[\w.]+): upstream", str(refusal.value))[0]
    _, extended = lay_over(tmp_path, head(body), adds=name)
    assert name in {each.name for each in extended.results}


FRESH = 'syntax = "proto3"; package up.fresh; message Spot {} message Stain {}'


def test_a_new_file_is_listed_whole_or_type_by_type(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as refusal:
        lay_over(tmp_path, FRESH, "up/fresh.proto")
    assert "up/fresh.proto:1: up.fresh.Spot: upstream has no message" in str(refusal.value)
    assert "up/fresh.proto:1: up.fresh.Stain: upstream has no message" in str(refusal.value)
    lay_over(tmp_path, FRESH, "up/fresh.proto", adds="up.fresh.Spot up.fresh.Stain")
    lay_over(tmp_path, FRESH, "up/fresh.proto", adds="up/fresh.proto")


def test_a_listed_file_that_upstream_has_may_add_no_types(tmp_path: Path) -> None:
    lay_over(tmp_path, head("message Job { string city = 9; }"), adds="up/job.proto")
    with pytest.raises(CodegenError, match="the nearest is up.Job"):
        lay_over(tmp_path, head("message Jobb {}"), adds="up/job.proto")


def test_a_listed_type_may_be_upstreams_by_now(tmp_path: Path) -> None:
    _, extended = lay_over(tmp_path, head("message Job { string name = 1; }"), adds="up.Job")
    assert [each.status for each in extended.results] == [Status.ABSORBED]


@pytest.mark.parametrize(
    ("adds", "said"),
    [
        ("up.Plaice", "no extension declares up.Plaice; the nearest is up.Place"),
        ("up/jop.proto", "no extension declares up/jop.proto; the nearest is up/job.proto"),
        ("quasar", "no extension declares quasar\n"),
    ],
)
def test_an_entry_that_nothing_uses_is_refused(adds: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as refusal:
        lay_over(tmp_path, head("message Place {}"), adds=f"up.Place {adds}")
    assert f"{tmp_path}/extension.toml: adds: {said}" in str(refusal.value)


@pytest.mark.slow
def test_a_release_that_is_too_old_for_a_message_is_refused(tmp_path: Path) -> None:
    """1.10.0 has no AgentMetadataService, and no release before 1.11.0 a SyncAgentService."""
    text = 'syntax = "proto3"; package flyteidl.service; service SyncAgentService {}'
    tree.write(tmp_path / "extensions", {"flyteidl/service/agent.proto": text.encode()})
    for release, refused in (("1.11.0", False), ("1.10.7", True)):
        base = compiled(vendored(release), tmp_path / release)
        texts = (vendored(release), tmp_path / "extensions", tmp_path / release)
        if not refused:
            extend(base, *texts)
            continue
        with pytest.raises(CodegenError) as refusal:
            extend(base, *texts)
        said = "SyncAgentService: upstream has no service of this name; the nearest is flyteidl."
        assert said in str(refusal.value)
