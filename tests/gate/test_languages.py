"""Names that another language cannot compile are found, and what is committed has none."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

from codegen.gate import accessors, languages
from codegen.gate.accessors import Clash
from codegen.tools import buf
from tests.here import PACKAGE

AGENT = "flyteidl/admin/agent.proto"
Change = Callable[[FileDescriptorProto], object]


def schema(change: Change = lambda _: None) -> FileDescriptorSet:
    """The committed schema, with a change in agent.proto."""
    files = FileDescriptorSet.FromString((PACKAGE / "image.binpb").read_bytes())
    change(next(each for each in files.file if each.name == AGENT))
    return files


def with_message(name: str, *nested: str) -> Change:
    inside = [DescriptorProto(name=each) for each in nested]
    return lambda file: file.message_type.add(name=name, nested_type=inside)


def with_fields(*names: str) -> Change:
    text, one = FieldDescriptorProto.TYPE_STRING, FieldDescriptorProto.LABEL_OPTIONAL
    fields = [
        FieldDescriptorProto(name=name, number=number, label=one, type=text, json_name=name)
        for number, name in enumerate(names, 1)
    ]
    return lambda file: file.message_type.add(name="New", field=fields)


def test_every_language_takes_what_is_committed() -> None:
    assert languages.objections(schema(), schema()) == []


def test_what_is_wrong_with_upstreams_schema_is_upstreams(tmp_path: Path) -> None:
    """PHP takes no closed enums, as flyteidl2 has one beside it (buf.validate)."""
    closed = 'syntax = "proto2"; package c; enum E { ONE = 1; } message M { optional E e = 1; }'
    (tmp_path / "c.proto").write_text(closed)
    buf.image(tmp_path, tmp_path / "c.binpb")
    theirs = FileDescriptorSet.FromString((tmp_path / "c.binpb").read_bytes())
    [found] = languages.objections(theirs, theirs)
    assert (found.language, found.is_upstreams) == ("PHP", True)
    assert "closed enum c.E" in found.text
    [found] = languages.objections(theirs, FileDescriptorSet())
    assert not found.is_upstreams


PLANTED: dict[str, tuple[Change, str, str]] = {
    "the name of the outer class": (
        with_message("AgentProto"),
        "Java",
        'the file\'s outer class name, "AgentProto", matches the name of one of the types',
    ),
    "the name of the message around it": (
        with_message("New", "New"),
        "Java",
        "flyteidl.admin.New.New has the name of a message around it",
    ),
    "two fields with one JSON name": (
        with_fields("foo", "foo_"),
        "C#",
        'The default JSON name of field "foo_" ("foo") conflicts',
    ),
}


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_fault_is_found(case: str) -> None:
    change, language, said = PLANTED[case]
    found = {each.language: each.text for each in languages.objections(schema(change), schema())}
    assert said in found[language]


@pytest.mark.skipif(not os.environ.get("REQUIRE_GO"), reason="takes Go, its proxy and a minute")
def test_go_refuses_two_types_of_one_name() -> None:
    """A nested Agent.New and an Agent_New are one name in Go; its generator does not notice."""

    def change(file: FileDescriptorProto) -> None:
        file.message_type.add(name="Agent_New")
        agent = next(each for each in file.message_type if each.name == "Agent")
        agent.nested_type.add(name="New")

    [found] = languages.go_objections(schema(change))
    assert "Agent_New redeclared" in found.text


ACCESSORS = """
syntax = "proto3";
package a;
message S {}
enum E { ZERO = 0; }
message A {
  S info = 1; bool has_info = 2; bool info_or_builder = 3; bool infoBuilder = 4;
  repeated S links = 5; int32 links_size = 6; int32 links_count = 7; bool links_list = 8;
  string text = 9; string text_bytes = 10; bool has_text = 11; bool set_text = 12;
  optional int32 part = 13; bool has_part = 14; bool clear_part = 15; bool part_bytes = 16;
  E kind = 17; int32 kind_value = 18; int32 kind_count = 19;
  repeated E kinds = 20; int32 kinds_value_list = 21; bool kinds_array = 22;
  map<string, E> m = 23; int32 m_map = 24; int32 m_size = 25;
  oneof o { string p = 26; bool q = 27; }
  int32 o_case = 28; bool hasP = 29;
}
"""


def test_every_clash_of_accessors_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.proto").write_text(ACCESSORS)
    buf.image(tmp_path, tmp_path / "a.binpb")
    files = FileDescriptorSet.FromString((tmp_path / "a.binpb").read_bytes())
    found: dict[str, set[str]] = {}
    for each in accessors.clashes(files):
        assert each == Clash(each.language, "a.A", each.field, each.member)
        found.setdefault(each.language, set()).add(f"{each.member} {each.field}")
    assert found == {
        "C++": {"info has_info", "links links_size", "part has_part", "m m_size", "o o_case"},
        "C#": {"part has_part", "p hasP", "o o_case"},
        "Java": {
            "info info_or_builder",
            "info infoBuilder",
            "links links_count",
            "links links_list",
            "text text_bytes",
            "kind kind_value",
            "kinds kinds_value_list",
            "m m_map",
            "o o_case",
        },
        "Objective-C": {"info has_info", "part has_part", "p hasP"},
    }
    told = {each.text for each in languages.objections(files, FileDescriptorSet())}
    assert "a.A: the field has_info has the name of an accessor of info" in told
    assert not [each for each in languages.objections(files, files) if "accessor" in each.text]


def test_a_field_of_ours_beside_one_of_upstreams_is_found() -> None:
    def change(file: FileDescriptorProto) -> None:
        held = next(each for each in file.message_type if each.name == "Resource")
        one = FieldDescriptorProto.LABEL_OPTIONAL
        for number, name in enumerate(("has_custom_info", "log_links_size"), 900):
            held.field.add(name=name, number=number, label=one, type=FieldDescriptorProto.TYPE_BOOL)

    assert accessors.clashes(schema()) == []
    found = accessors.clashes(schema(change))
    assert Clash("C++", "flyteidl.admin.Resource", "has_custom_info", "custom_info") in found
    assert Clash("C++", "flyteidl.admin.Resource", "log_links_size", "log_links") in found
