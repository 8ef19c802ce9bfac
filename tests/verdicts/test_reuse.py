"""The ledger: what a number or a name once meant is not reused, whichever release it was in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.schema.index import Index
from codegen.tools import buf
from codegen.verdicts import ledger, reuse, rules
from codegen.verdicts.ledger import Ledger, Member

LABELS = ("1.0", "1.1", "1.2", "ours")
"""Two releases, the pinned one, and the extended schema."""

A = "message A { %s }"
E = "enum E { Z = 0; %s }"
S = "message A {} message B {} service S { %s }"

CASES: Mapping[str, tuple[tuple[str, str, str, str], dict[str, str]]] = {
    "number": (
        (A % "string f = 2;", A % "string f = 2;", A % "", A % "int32 g = 2;"),
        {"FIELD_NUMBER_REUSED": "2 was `f` in 1.0 and 1.1: take another number."},
    ),
    "number_of_one_release": (
        (A % "", A % "string f = 2;", A % "", A % "string g = 2;"),
        {"FIELD_NUMBER_REUSED": "2 was `f` in 1.1: take another number."},
    ),
    "name": (
        (A % "repeated string f = 2;", A % "", A % "", A % "string f = 900;"),
        {"FIELD_NAME_REUSED": "`f` was `repeated string f = 2` in 1.0: take another name."},
    ),
    "name_alike_at_another_number": (
        (A % "string f = 2;", A % "", A % "", A % "string f = 900;"),
        {"FIELD_NAME_REUSED": "`f` was `string f = 2` in 1.0: take another name."},
    ),
    "json_name": (
        (A % "string f_g = 2;", A % "", A % "", A % 'string x = 900 [json_name = "fG"];'),
        {"FIELD_JSON_NAME_REUSED": "`fG` meant `string f_g = 2` in 1.0: take another name."},
    ),
    "json_name_is_the_other_name": (
        (A % 'string x = 2 [json_name = "f"];', A % "", A % "", A % "string f = 900;"),
        {"FIELD_JSON_NAME_REUSED": "`f` meant `string x = 2` in 1.0: take another name."},
    ),
    "another_type": (
        (A % "string f = 2;", A % "", A % "", A % "int32 f = 2;"),
        {
            "FIELD_NUMBER_REUSED": "2 was `string f = 2` in 1.0: declare it so, or take another"
            " number and name."
        },
    ),
    "another_label": (
        (A % "map<string, A> f = 2;", A % "", A % "", A % "repeated A f = 2;"),
        {
            "FIELD_NUMBER_REUSED": "2 was `map<string, another_label.A> f = 2` in 1.0: declare it"
            " so, or take another number and name."
        },
    ),
    "the_same_again": ((A % "string f = 2;", A % "", A % "", A % "string f = 2;"), {}),
    "upstreams_own_reuse": (
        (A % "string f = 2;", A % "int32 g = 2;", A % "int32 g = 2;", A % "int32 g = 2;"),
        {},
    ),
    "a_change_is_not_an_addition": (
        (A % "string f = 2;", A % "int32 g = 2;", A % "int32 g = 2;", A % "int32 h = 2;"),
        {},
    ),
    "reserved_number": (
        (A % "reserved 5 to 7;", A % "", A % "", A % "string f = 6;"),
        {"FIELD_NUMBER_REUSED": "6 is reserved in 1.0: take another number."},
    ),
    "reserved_name": (
        (A % 'reserved "f";', A % 'reserved "f";', A % "", A % "string f = 6;"),
        {"FIELD_NAME_REUSED": "`f` is reserved in 1.0 and 1.1: take another name."},
    ),
    "beyond_the_reserved": ((A % "reserved 5 to 7;", A % "", A % "", A % "string f = 8;"), {}),
    "value_number": (
        (E % "EA = 1;", E % "", E % "", E % "EB = 1;"),
        {"ENUM_VALUE_NUMBER_REUSED": "1 was `EA` in 1.0: take another number."},
    ),
    "value_name": (
        (E % "EA = 1;", E % "", E % "", E % "EA = 2;"),
        {"ENUM_VALUE_NAME_REUSED": "`EA` was `EA = 1` in 1.0: take another name."},
    ),
    "value_reserved_to_its_end": (
        (E % "reserved 5 to 7;", E % "", E % "", E % "EA = 7;"),
        {"ENUM_VALUE_NUMBER_REUSED": "7 is reserved in 1.0: take another number."},
    ),
    "alias": (
        (
            E % "EA = 1; EB = 2;",
            E % "EA = 1;",
            E % "EA = 1;",
            E % "option allow_alias = true; EA = 1; EB = 1;",
        ),
        {"ENUM_VALUE_NAME_REUSED": "`EB` was `EB = 2` in 1.0: take another name."},
    ),
    "alias_of_what_upstream_renamed": (
        (
            E % "EA = 1;",
            E % "EB = 1;",
            E % "EB = 1;",
            E % "option allow_alias = true; EB = 1; EC = 1;",
        ),
        {},
    ),
    "method": (
        (S % "rpc Do(A) returns (stream B);", S % "", S % "", S % "rpc Do(A) returns (A);"),
        {
            "RPC_NAME_REUSED": "`Do` was `Do(method.A) returns (stream method.B)` in 1.0: take"
            " another name."
        },
    ),
    "kind": (
        ("enum T { X = 0; }", "", "", "message T {}"),
        {"TYPE_NAME_REUSED": "`kind.T` was of kind enum in 1.0: take another name."},
    ),
    "type_again": (
        ("message T { string f = 1; }", "", "", "message T { string g = 1; }"),
        {"FIELD_NUMBER_REUSED": "1 was `f` in 1.0: take another number."},
    ),
}


def compiled(folder: Path, place: int) -> Index:
    folder.mkdir()
    for name, (texts, _) in CASES.items():
        (folder / f"{name}.proto").write_text(
            f'syntax = "proto3";\npackage {name};\n{texts[place]}\n'
        )
    buf.image(folder, folder / "image.binpb")
    return Index(FileDescriptorSet.FromString((folder / "image.binpb").read_bytes()))


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Index]:
    folder = tmp_path_factory.mktemp("reuse")
    return {label: compiled(folder / label, place) for place, label in enumerate(LABELS)}


@pytest.fixture(scope="module")
def found(schemas: dict[str, Index]) -> list[reuse.Reuse]:
    ours, upstream = schemas["ours"], schemas["1.2"]
    history = {label: schemas[label] for label in LABELS[:3]}
    added = list(ledger.added(ours, upstream))
    return list(reuse.reuses(ours, upstream, history, added))


@pytest.mark.parametrize("name", CASES)
def test_reuse_is_found(name: str, found: list[reuse.Reuse]) -> None:
    mine = [each for each in found if each.resolved.file == f"{name}.proto"]
    told = {each.resolved.finding.rule: each.resolved.finding.message for each in mine}
    assert {rule: f"{text.partition(' for ')[0].rstrip('.')}." for rule, text in told.items()} == (
        CASES[name][1]
    )
    for each in mine:
        assert each.resolved.finding.line == 3
        assert set(each.labels) <= {"1.0", "1.1"}
        if each.resolved.subject.kind in ("field", "value", "method"):
            _, owner, member = each.resolved.subject.name.split(".")
            said = each.resolved.finding.message
            assert said.endswith(f" for `{member}` of {name}.{owner}.")


def test_every_rule_is_seen(found: list[reuse.Reuse]) -> None:
    assert {each.resolved.finding.rule for each in found} == set(reuse.RULES)
    assert set(reuse.RULES) <= set(rules.load())


def test_a_ledger_knows_every_meaning(schemas: dict[str, Index]) -> None:
    told = Ledger({label: schemas[label] for label in LABELS[:3]})
    assert told.members("upstreams_own_reuse.A") == {
        Member("field", "upstreams_own_reuse.A", 2, "f", "f", "string"): ("1.0",),
        Member("field", "upstreams_own_reuse.A", 2, "g", "g", "int32"): ("1.1", "1.2"),
    }
    assert told.members("kind.T") == {Member("value", "kind.T", 0, "X"): ("1.0",)}
    assert told.kinds("kind.T") == {"enum": ("1.0",)}
    assert told.members("nowhere.A") == {}
