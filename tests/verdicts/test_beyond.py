"""What buf does not see: each rule of our own finds its fault, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.schema.index import Index
from codegen.tools import buf
from codegen.verdicts import beyond, options, rules
from codegen.verdicts.subject import Subject

MARKS = """
syntax = "proto2";
package marks;
import "google/protobuf/descriptor.proto";
message Rule { optional string get = 1; optional string post = 2; }
extend google.protobuf.FileOptions { optional string file = 50001; }
extend google.protobuf.MessageOptions { optional string message = 50001; }
extend google.protobuf.FieldOptions { optional string field = 50001; }
extend google.protobuf.OneofOptions { optional string oneof = 50001; }
extend google.protobuf.EnumOptions { optional string enum = 50001; }
extend google.protobuf.EnumValueOptions { optional string value = 50001; }
extend google.protobuf.ServiceOptions { repeated string service = 50001; }
extend google.protobuf.MethodOptions { optional Rule http = 72295728; }
"""
ALIASED = "option allow_alias = true; ZERO = 0;"
CALL = "message A {} service S { rpc Do(A) returns (A) { %s } }"
GET = 'option (marks.http).get = "/a";'
MARKED = (
    'message A { option (marks.message) = "a"; string f = 1 [(marks.field) = "a"];'
    ' oneof o { option (marks.oneof) = "a"; string g = 2; } }'
)

Found = set[tuple[str, str]]
NONE: Found = set()

CASES: Mapping[str, tuple[str, str, Found]] = {
    "a path changed": (
        CALL % GET,
        CALL % GET.replace("/a", "/b"),
        {("RPC_SAME_CUSTOM_OPTIONS", "S.Do")},
    ),
    "a verb changed": (
        CALL % GET,
        CALL % GET.replace("get", "post"),
        {("RPC_SAME_CUSTOM_OPTIONS", "S.Do")},
    ),
    "a path removed": (CALL % GET, CALL % "", {("RPC_SAME_CUSTOM_OPTIONS", "S.Do")}),
    "a path added": (CALL % "", CALL % GET, NONE),
    "another option added": (CALL % GET, CALL % (GET + "option deprecated = true;"), NONE),
    "the same path, written otherwise": (
        CALL % GET,
        CALL % 'option (marks.http) = { get: "/a" };',
        NONE,
    ),
    "a value of a list removed": (
        'service S { option (marks.service) = "a"; option (marks.service) = "b"; }',
        'service S { option (marks.service) = "a"; }',
        {("SERVICE_SAME_CUSTOM_OPTIONS", "S")},
    ),
    "options of a message, its field and its oneof": (
        MARKED,
        MARKED.replace('"a"', '"b"'),
        {
            ("MESSAGE_SAME_CUSTOM_OPTIONS", "A"),
            ("FIELD_SAME_CUSTOM_OPTIONS", "A.f"),
            ("ONEOF_SAME_CUSTOM_OPTIONS", "A.o"),
        },
    ),
    "options of an enum and its value": (
        'enum E { option (marks.enum) = "a"; ZERO = 0 [(marks.value) = "a"]; }',
        "enum E { ZERO = 0; }",
        {("ENUM_SAME_CUSTOM_OPTIONS", "E"), ("ENUM_VALUE_SAME_CUSTOM_OPTIONS", "E.ZERO")},
    ),
    "an extension renumbered": (
        "extend google.protobuf.FieldOptions { string unit = 50002; }",
        "extend google.protobuf.FieldOptions { string unit = 50003; }",
        {("EXTENSION_SAME_NUMBER", "unit")},
    ),
    "an extension of another message": (
        "message A { extend google.protobuf.FieldOptions { string unit = 50004; } }",
        "message A { extend google.protobuf.EnumOptions { string unit = 50004; } }",
        {("EXTENSION_SAME_NUMBER", "A.unit")},
    ),
    "an alias before the name": (
        "enum E { ZERO = 0; ONE = 1; }",
        f"enum E {{ {ALIASED} UNO = 1; ONE = 1; }}",
        {("ENUM_VALUE_SAME_JSON_NAME", "E.UNO")},
    ),
    "an alias behind the name": (
        "enum E { ZERO = 0; ONE = 1; }",
        f"enum E {{ {ALIASED} ONE = 1; UNO = 1; }}",
        NONE,
    ),
    "names of one number swapped": (
        f"enum E {{ {ALIASED} ONE = 1; UNO = 1; }}",
        f"enum E {{ {ALIASED} UNO = 1; ONE = 1; }}",
        {("ENUM_VALUE_SAME_JSON_NAME", "E.UNO")},
    ),
    "a name that is gone is buf's matter": (
        "enum E { ZERO = 0; ONE = 1; }",
        f"enum E {{ {ALIASED} UNO = 1; EINS = 1; }}",
        NONE,
    ),
    "a sign lost": (
        "message A { int32 f = 1; }",
        "message A { uint32 f = 1; }",
        {("FIELD_SAME_SIGN", "A.f")},
    ),
    "a sign got, in the values of a map": (
        "message A { map<string, fixed64> f = 1; }",
        "message A { map<string, sfixed64> f = 1; }",
        {("FIELD_SAME_SIGN", "A.FEntry.value")},
    ),
    "a wider number": ("message A { int32 f = 1; }", "message A { int64 f = 1; }", NONE),
    "a name reused with another type": (
        "message A { repeated string f = 1; }",
        "message A { string f = 9; }",
        {("FIELD_NAME_REUSED", "A.f")},
    ),
    "a field that moved": ("message A { string f = 1; }", "message A { string f = 9; }", NONE),
    "a field that moved and is written alike": (
        "message A { bool f = 1; }",
        "message A { google.protobuf.BoolValue f = 9; }",
        NONE,
    ),
    "a field that moved while another one took its number": (
        "message A { string f = 1; string g = 2; }",
        "message A { string e = 1; string f = 2; string g = 3; }",
        NONE,
    ),
    "a map that moved": (
        "message A { map<string, int32> f = 1; }",
        "message A { map<string, int32> f = 9; }",
        NONE,
    ),
    "a map reused with other values": (
        "message A { map<string, int32> f = 1; }",
        "message A { map<string, string> f = 9; }",
        {("FIELD_NAME_REUSED", "A.f")},
    ),
    "a JSON name reused with another type": (
        "message A { string f_g = 1; }",
        'message A { int32 x = 9 [json_name = "fG"]; }',
        {("FIELD_JSON_NAME_REUSED", "A.x")},
    ),
    "a name taken as a JSON name while its field lives": (
        "message A { string f_g = 1; }",
        'message A { string f_g = 1; string x = 9 [json_name = "f_g"]; }',
        {("FIELD_NAME_REUSED", "A.x"), ("FIELD_UNIQUE_JSON_NAME", "A.x")},
    ),
    "two new fields with one key": (
        "message A {}",
        'message A { string f_g = 1; string x = 9 [json_name = "f_g"]; }',
        {("FIELD_UNIQUE_JSON_NAME", "A.x")},
    ),
    "two fields that always had one key": (
        'message A { string f_g = 1; string x = 9 [json_name = "f_g"]; }',
        'message A { string f_g = 1; string x = 9 [json_name = "f_g"]; string y = 10; }',
        NONE,
    ),
    "a new message with one key for two": (
        "message A {}",
        'message A {} message B { string f_g = 1; string x = 9 [json_name = "f_g"]; }',
        {("FIELD_UNIQUE_JSON_NAME", "B.x")},
    ),
    "a field renamed is buf's matter": (
        "message A { string f = 1; }",
        "message A { int32 g = 1; }",
        NONE,
    ),
}


def package(name: str) -> str:
    return name.replace(" ", "_").replace(",", "").replace("'", "")


def compiled(folder: Path, *, changed: bool) -> Index:
    folder.mkdir()
    (folder / "marks.proto").write_text(MARKS)
    for place in ("base", "kept", "more"):
        (folder / f"{place}.proto").write_text(f'syntax = "proto3"; package {place};')
    public = ("", "public ") if changed else ("public ", "public ")
    (folder / "imports.proto").write_text(
        f'syntax = "proto3"; package imports; option (marks.file) = "{changed}";'
        f'import "marks.proto"; import {public[0]}"base.proto"; import {public[1]}"kept.proto";'
    )
    for name, (before, after, _) in CASES.items():
        (folder / f"{package(name)}.proto").write_text(
            f'syntax = "proto3"; package {package(name)}; import "marks.proto";'
            'import "google/protobuf/descriptor.proto"; import "google/protobuf/wrappers.proto";'
            f"\n{after if changed else before}"
        )
    image = folder.with_suffix(".binpb")
    buf.image(folder, image)
    return Index(FileDescriptorSet.FromString(image.read_bytes()))


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> tuple[Index, Index]:
    """The cases before and after, all at once: a package for each."""
    folder = tmp_path_factory.mktemp("beyond")
    return compiled(folder / "old", changed=False), compiled(folder / "new", changed=True)


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_found(name: str, sides: tuple[Index, Index]) -> None:
    found = beyond.compare(*sides, ["FILE", "WIRE_JSON"])
    mine = [each for each in found if each.file == f"{package(name)}.proto"]
    assert {
        (each.finding.rule, each.subject.name.removeprefix(f"{package(name)}.")) for each in mine
    } == CASES[name][2]
    for each in mine:
        assert (each.finding.line, each.finding.path) == (2, each.file)
        without_place = (package(name), f"{package(name)}.A.FEntry")
        assert each.finding.column > 1 or each.subject.owner in without_place


def test_a_public_import_and_an_option_of_a_file(sides: tuple[Index, Index]) -> None:
    found = beyond.compare(*sides, ["FILE"])
    told = {
        each.finding.rule: each.finding.message for each in found if each.file == "imports.proto"
    }
    assert told == {
        "FILE_SAME_PUBLIC_IMPORTS": "imports.proto no longer imports base.proto publicly.",
        "FILE_SAME_CUSTOM_OPTIONS": (
            "Option `(marks.file)` of imports.proto changed from 'False' to 'True'."
        ),
    }


def test_nothing_is_found_where_nothing_changed(sides: tuple[Index, Index]) -> None:
    for side in sides:
        assert beyond.compare(side, side, ["FILE"]) == []


def test_every_rule_is_seen(sides: tuple[Index, Index]) -> None:
    found = {each.finding.rule for each in beyond.compare(*sides, ["FILE", "WIRE_JSON"])}
    assert found | {"EXTENSION_SAME_CUSTOM_OPTIONS"} == set(beyond.RULES)
    assert set(options.RULES.values()) <= set(beyond.RULES) <= set(rules.load())


def test_categories_choose_rules(sides: tuple[Index, Index]) -> None:
    def used(*use: str) -> set[str]:
        return {each.finding.rule for each in beyond.compare(*sides, use)}

    assert used("FILE") - used("WIRE_JSON") == {"FILE_SAME_PUBLIC_IMPORTS"}
    assert "FIELD_NAME_REUSED" in used("WIRE_JSON") - used("WIRE")
    assert used("FIELD_NAME_REUSED", "RPC_NO_DELETE") == {"FIELD_NAME_REUSED"}
    assert used("RPC_NO_DELETE") == set()


def test_a_finding_has_a_place_and_says_what_changed(sides: tuple[Index, Index]) -> None:
    [each] = [
        each for each in beyond.compare(*sides, ["FILE"]) if each.file == "a_path_changed.proto"
    ]
    name = "a_path_changed.S.Do"
    assert each.subject == Subject(name, "method")
    assert each.finding.message == (
        f'Option `(marks.http)` of {name} changed from {{get: "/a"}} to {{get: "/b"}}.'
    )
    assert (each.finding.line, each.finding.column) == (
        2,
        1 + CASES["a path changed"][1].index("rpc"),
    )


def test_an_option_that_nobody_defines_has_its_number(tmp_path: Path) -> None:
    """Without the file that defines the option, its bytes are compared."""
    (tmp_path / "a.proto").write_text(
        'syntax = "proto3"; package a; import "marks.proto"; option (marks.file) = "x";'
    )
    (tmp_path / "marks.proto").write_text(MARKS)
    buf.image(tmp_path, tmp_path / "whole.binpb")
    whole = FileDescriptorSet.FromString((tmp_path / "whole.binpb").read_bytes())
    alone = FileDescriptorSet(file=[each for each in whole.file if each.name == "a.proto"])
    other = FileDescriptorSet.FromString(alone.SerializeToString().replace(b"x", b"y"))
    [found] = beyond.compare(Index(alone), Index(other), ["FILE"])
    assert found.finding.rule == "FILE_SAME_CUSTOM_OPTIONS"
    assert "`(50001)`" in found.finding.message
