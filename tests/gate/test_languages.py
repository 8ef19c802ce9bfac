"""Names that another language cannot compile are found, and what is committed has none."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

from codegen.gate import languages
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
    assert languages.objections(schema()) == []


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
    found = {each.language: each.text for each in languages.objections(schema(change))}
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
