"""What is printed comes back, and what cannot be printed is an error; tests/golden has more."""

from __future__ import annotations

from pathlib import Path

import pytest
from google.protobuf import text_format
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.errors import CodegenError
from codegen.schema.descriptors import closure
from codegen.schema.printer import Printer
from codegen.tools import protoc
from codegen.upstream import vendor

RICH = r"""
syntax = "proto3";
package rich.v1;
import "google/protobuf/descriptor.proto";
option java_package = "a\"b\\c";
option optimize_for = CODE_SIZE;
option deprecated = true;
option cc_enable_arenas = false;

extend google.protobuf.FieldOptions {
  Note note = 50001;
  repeated Shade marks = 50002;
  bytes blob = 50003;
  double ratio = 50004;
}
message Note {
  string text = 1;
  map<string, sint64> tags = 2;
  repeated Note more = 3;
}
message Everything {
  message Everything {}
  reserved 10 to 11, 20, 1000 to 5000;
  reserved "old", "older";
  enum Inner {
    reserved -9 to -7, 9 to max;
    reserved "GONE";
    NONE = 0;
    LOW = -5;
  }
  bytes plain = 1 [
    deprecated = true,
    (note) = {text: "line\nbreak \"é\"" tags: {key: "k" value: -1} more: [{text: "1"}, {}]},
    (marks) = DARK,
    (marks) = LIGHT,
    (blob) = "\000\377",
    (ratio) = inf
  ];
  repeated fixed32 renamed_one = 2 [packed = false, json_name = "Other"];
  optional double maybe = 536870911;
  oneof side {
    Everything left = 3;
    Inner right = 4 [(ratio) = -0.5];
  }
  map<bool, Everything> by_name = 5 [deprecated = true];
  Note rich = 6;
  message Last {
    option deprecated = true;
    extend google.protobuf.EnumOptions {
      optional string nested = 50005;
    }
  }
}
enum Shade {
  option allow_alias = true;
  option (Everything.Last.nested) = "shady";
  DARK = 0;
  LIGHT = 1 [deprecated = true];
  PALE = 1;
}
service Talk {
  option deprecated = true;
  rpc Chat(stream Note) returns (stream Everything.Everything);
  rpc Ask(Note) returns (Note) {
    option deprecated = true;
    option idempotency_level = NO_SIDE_EFFECTS;
  }
  rpc Empty(Note) returns (Note) {}
}
"""


def as_set(*files: FileDescriptorProto) -> FileDescriptorSet:
    named = {file.name: file for file in files}
    return closure(named, named)


@pytest.fixture
def rich(tmp_path: Path) -> FileDescriptorSet:
    """A file with every construct of proto3, its own custom options among them."""
    (tmp_path / "rich.proto").write_text(RICH, "utf-8")
    return protoc.compile_tree(tmp_path, ["rich.proto"])


def test_every_construct_of_proto3_comes_back(rich: FileDescriptorSet) -> None:
    text = vendor.print_tree(rich, "rich 1")["rich.proto"].decode()
    assert "optional double maybe = 536870911;" in text
    assert 'json_name = "Other"' in text
    assert "reserved 10 to 11, 20, 1000 to 5000;" in text
    assert "reserved -9 to -7, 9 to max;" in text


UNPRINTABLE = {
    "m.proto uses FileDescriptorProto.edition": 'syntax: "editions" edition: EDITION_2023',
    "m.proto uses FileDescriptorProto.weak_dependency": 'syntax: "proto3" weak_dependency: 0',
    "m.M.f uses FieldDescriptorProto.default_value": 'syntax: "proto3" message_type { name: "M"'
    ' field { name: "f" number: 1 type: TYPE_INT32 label: LABEL_OPTIONAL default_value: "1" } }',
    "m.M.f uses a required field": 'syntax: "proto3" message_type { name: "M"'
    ' field { name: "f" number: 1 type: TYPE_INT32 label: LABEL_REQUIRED } }',
    "m.M.f uses a group": 'syntax: "proto3" message_type { name: "M" nested_type { name: "F" }'
    ' field { name: "f" number: 1 type: TYPE_GROUP label: LABEL_OPTIONAL type_name: ".m.M.F" } }',
    "m.M.o uses a oneof whose fields are not contiguous": 'syntax: "proto3" message_type {'
    ' name: "M" oneof_decl { name: "o" }'
    ' field { name: "a" number: 1 type: TYPE_INT32 label: LABEL_OPTIONAL oneof_index: 0 }'
    ' field { name: "b" number: 2 type: TYPE_INT32 label: LABEL_OPTIONAL }'
    ' field { name: "c" number: 3 type: TYPE_INT32 label: LABEL_OPTIONAL oneof_index: 0 } }',
}


@pytest.mark.parametrize("said", UNPRINTABLE)
def test_what_cannot_be_printed_is_an_error_with_file_and_element(said: str) -> None:
    file = FileDescriptorProto(name="m.proto", package="m")
    text_format.Merge(UNPRINTABLE[said], file)
    refuse_to_print(file, said)


def test_an_option_that_no_file_defines_is_an_error() -> None:
    file = FileDescriptorProto(name="m.proto", package="m", syntax="proto3")
    file.message_type.add(name="M").options.MergeFromString(b"\x88\xe6\x03\x01")
    refuse_to_print(file, "m.M uses option number 7777, which no file of the set defines")


def refuse_to_print(file: FileDescriptorProto, said: str) -> None:
    """Without a pool around the file: protobuf itself would refuse some of these earlier."""
    with pytest.raises(CodegenError) as refusal:
        Printer(FileDescriptorSet(file=[file])).file(file)
    assert refusal.value.where == "m.proto"
    assert said in refusal.value.what


def test_a_printer_that_loses_something_is_caught(
    rich: FileDescriptorSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Printer, "_reserved", lambda self, element: iter(()))
    with pytest.raises(CodegenError, match=r"message_type\[Everything\].*reserved_range"):
        vendor.print_tree(rich, "rich 1")


def test_a_field_named_like_its_package_does_not_mislead_a_reference() -> None:
    file = FileDescriptorProto()
    text_format.Merge(
        """name: "deep.proto" package: "a.b" syntax: "proto3"
        message_type { name: "T" }
        message_type { name: "M"
          field { name: "a" number: 1 label: LABEL_OPTIONAL type: TYPE_MESSAGE type_name: ".a.b.T" }
          nested_type { name: "T" }
          field { name: "b" number: 2 label: LABEL_OPTIONAL type: TYPE_MESSAGE
            type_name: ".a.b.M.T" } }""",
        file,
    )
    text = vendor.print_tree(as_set(file), "deep 1")["deep.proto"].decode()
    assert ".a.b.T a = 1;" in text
