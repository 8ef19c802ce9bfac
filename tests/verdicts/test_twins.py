"""Of two elements that buf cannot tell apart by name, the one that changed is found: every rule."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.schema.index import Index
from codegen.tools import buf
from codegen.verdicts.differences import RULES
from codegen.verdicts.resolver import Resolved, resolve
from codegen.verdicts.subject import Subject

PROTO2 = 'syntax = "proto2";'
PROTO3 = 'syntax = "proto3";'
EDITION = 'edition = "2023";'
INNER = "message TWIN { message Inner { BODY } }"
ENUM = "message TWIN { enum Inner { BODY } }"
OUTER = "message TWIN { BODY }"
EXTENDED = "message Base { extensions 100 to 200; }"
ONE = "TWIN_ZERO = 0; TWIN_ONE = 1;"
F = "optional string f = 1;"
DO = "rpc Do(Empty) returns (Empty);"


@dataclass(frozen=True)
class Case:
    """A and B are declared alike, and then B otherwise.

    `TWIN` stands for A or B, and `NUMBER` for a number that only one of them has.
    """

    before: str
    after: str
    subject: Subject
    twin: str = INNER
    head: str = PROTO2

    def text(self, *, changed: bool) -> str:
        bodies = (("A", "100", self.before), ("B", "101", self.after if changed else self.before))
        twins = (
            self.twin.replace("BODY", body).replace("TWIN", twin).replace("NUMBER", number)
            for twin, number, body in bodies
        )
        base = EXTENDED if self.head == PROTO2 else ""
        return "\n".join([self.head, "package twins;", base, "message Empty {}", *twins])


def field(before: str, after: str, head: str = PROTO2) -> Case:
    return Case(before, after, Subject("twins.B.Inner.f", "field", 1), head=head)


def extension(before: str, after: str) -> Case:
    subject = Subject("twins.B.Inner.e", "extension", 101)
    return Case(f"extend Base {{ {before} }}", f"extend Base {{ {after} }}", subject)


def message(before: str, after: str, head: str = PROTO2, twin: str = INNER) -> Case:
    return Case(before, after, Subject("twins.B.Inner", "message"), twin, head)


def enum(before: str, after: str, head: str = PROTO2) -> Case:
    return Case(before, after, Subject("twins.B.Inner", "enum"), ENUM, head)


def value(after: str) -> Case:
    return Case(ONE, after, Subject("twins.B.Inner.B_ONE", "value", 1), ENUM)


def method(after: str) -> Case:
    subject = Subject("twins.BService.Do", "method")
    return Case(DO, after, subject, "message TWIN {} service TWINService { BODY }")


CASES: Mapping[str, Case] = {
    "ENUM_NO_DELETE": Case(
        "enum Inner { TWIN_ZERO = 0; }", "", Subject("twins.B.Inner", "enum"), OUTER
    ),
    "ENUM_SAME_JSON_FORMAT": enum(
        ONE, f"option features.json_format = LEGACY_BEST_EFFORT; {ONE}", EDITION
    ),
    "ENUM_SAME_TYPE": enum(ONE, f"option features.enum_type = CLOSED; {ONE}", EDITION),
    "ENUM_VALUE_NO_DELETE": value("TWIN_ZERO = 0;"),
    "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED": value("reserved 1; TWIN_ZERO = 0;"),
    "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED": value('reserved "TWIN_ONE"; TWIN_ZERO = 0;'),
    "ENUM_VALUE_SAME_NAME": value("TWIN_ZERO = 0; TWIN_OTHER = 1;"),
    "EXTENSION_MESSAGE_NO_DELETE": message("extensions 5 to max;", "extensions 5 to 90;"),
    "EXTENSION_NO_DELETE": Case(
        "extend Base { optional string e = NUMBER; }",
        "",
        Subject("twins.B.Inner.e", "extension", 101),
    ),
    "FIELD_NO_DELETE": field(F, ""),
    "FIELD_NO_DELETE_UNLESS_NAME_RESERVED": field(F, "reserved 1;"),
    "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED": field(F, 'reserved "f";'),
    "FIELD_SAME_CARDINALITY": field("string f = 1;", F, PROTO3),
    "FIELD_SAME_CPP_STRING_TYPE": field(F, "optional string f = 1 [ctype = CORD];"),
    "FIELD_SAME_DEFAULT": field(F, 'optional string f = 1 [default = "x"];'),
    "FIELD_SAME_JAVA_UTF8_VALIDATION": field(
        "string f = 1;", "string f = 1 [features.utf8_validation = NONE];", EDITION
    ),
    "FIELD_SAME_JSON_NAME": field(F, 'optional string f = 1 [json_name = "g"];'),
    "FIELD_SAME_JSTYPE": field(
        "optional int64 f = 1;", "optional int64 f = 1 [jstype = JS_STRING];"
    ),
    "FIELD_SAME_NAME": field(F, "optional string g = 1;"),
    "FIELD_SAME_ONEOF": field(F, "oneof o { string f = 1; }"),
    "FIELD_SAME_TYPE": field(F, "optional bytes f = 1;"),
    "FIELD_SAME_UTF8_VALIDATION": field(
        "string f = 1;", "string f = 1 [features.utf8_validation = NONE];", EDITION
    ),
    "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY": field(F, "repeated string f = 1;"),
    "FIELD_WIRE_JSON_COMPATIBLE_TYPE": field(F, "optional int32 f = 1;"),
    "MESSAGE_NO_DELETE": message("message Inner {}", "", twin=OUTER),
    "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR": message(
        "", "option no_standard_descriptor_accessor = true;"
    ),
    "MESSAGE_SAME_JSON_FORMAT": message(
        "", "option features.json_format = LEGACY_BEST_EFFORT;", EDITION
    ),
    "MESSAGE_SAME_REQUIRED_FIELDS": field("required string f = 1;", F),
    "ONEOF_NO_DELETE": Case("oneof o { string f = 1; }", F, Subject("twins.B.Inner.o", "oneof")),
    "RESERVED_ENUM_NO_DELETE": enum(f"reserved 5 to 9; {ONE}", f"reserved 5 to 7, 9; {ONE}"),
    "RESERVED_MESSAGE_NO_DELETE": message("reserved 5 to 9, 12;", "reserved 5 to 8, 12;"),
    "RPC_NO_DELETE": method(""),
    "RPC_SAME_CLIENT_STREAMING": method("rpc Do(stream Empty) returns (Empty);"),
    "RPC_SAME_IDEMPOTENCY_LEVEL": method(
        "rpc Do(Empty) returns (Empty) { option idempotency_level = IDEMPOTENT; }"
    ),
    "RPC_SAME_REQUEST_TYPE": method("rpc Do(A) returns (Empty);"),
    "RPC_SAME_RESPONSE_TYPE": method("rpc Do(Empty) returns (A);"),
    "RPC_SAME_SERVER_STREAMING": method("rpc Do(Empty) returns (stream Empty);"),
    "SERVICE_NO_DELETE": Case(
        "service TWINService {}", "", Subject("twins.BService", "service"), "BODY"
    ),
}

REQUIRED = field("", "required string f = 1;")
FURTHER: Mapping[str, tuple[str, Case]] = {
    "a required field is added": (
        "MESSAGE_SAME_REQUIRED_FIELDS",
        REQUIRED,
    ),
    "a name is not reserved any more": (
        "RESERVED_MESSAGE_NO_DELETE",
        message('reserved "a", "b";', 'reserved "b";'),
    ),
    "a range ends earlier, and another one is cut in two": (
        "RESERVED_MESSAGE_NO_DELETE",
        message("reserved 5 to 9;", "reserved 5 to 6, 8 to 9;"),
    ),
    "an extension has another type": (
        "FIELD_SAME_TYPE",
        extension("optional string e = NUMBER;", "optional bytes e = NUMBER;"),
    ),
    "an extension has another name": (
        "FIELD_SAME_NAME",
        extension("optional string e = NUMBER;", "optional string other = NUMBER;"),
    ),
    "an extension has another default": (
        "FIELD_SAME_DEFAULT",
        extension("optional int32 e = NUMBER;", "optional int32 e = NUMBER [default = 7];"),
    ),
    "a field is delimited": (
        "FIELD_SAME_TYPE",
        field("Empty f = 1;", "Empty f = 1 [features.message_encoding = DELIMITED];", EDITION),
    ),
    "a field moves to another oneof": (
        "FIELD_SAME_ONEOF",
        field(
            "oneof o { string f = 1; string g = 2; } oneof p { string h = 3; }",
            "oneof o { string g = 2; } oneof p { string h = 3; string f = 1; }",
        ),
    ),
    "one of two names is gone": (
        "ENUM_VALUE_SAME_NAME",
        Case(
            "option allow_alias = true; TWIN_ZERO = 0; TWIN_ONE = 1; TWIN_UNO = 1;",
            "option allow_alias = true; TWIN_ZERO = 0; TWIN_ONE = 1; TWIN_NULL = 0;",
            Subject("twins.B.Inner.B_ONE", "value", 1),
            ENUM,
        ),
    ),
    "a default is infinite": (
        "FIELD_SAME_DEFAULT",
        field("optional double f = 1 [default = 1e300];", "optional float f = 1 [default = nan];"),
    ),
}

FILE_OPTIONS = {
    "FILE_SAME_CC_ENABLE_ARENAS": "option cc_enable_arenas = false;",
    "FILE_SAME_CC_GENERIC_SERVICES": "option cc_generic_services = true;",
    "FILE_SAME_CSHARP_NAMESPACE": 'option csharp_namespace = "x";',
    "FILE_SAME_GO_PACKAGE": 'option go_package = "x";',
    "FILE_SAME_JAVA_GENERIC_SERVICES": "option java_generic_services = true;",
    "FILE_SAME_JAVA_MULTIPLE_FILES": "option java_multiple_files = true;",
    "FILE_SAME_JAVA_OUTER_CLASSNAME": 'option java_outer_classname = "x";',
    "FILE_SAME_JAVA_PACKAGE": 'option java_package = "x";',
    "FILE_SAME_OBJC_CLASS_PREFIX": 'option objc_class_prefix = "x";',
    "FILE_SAME_OPTIMIZE_FOR": "option optimize_for = CODE_SIZE;",
    "FILE_SAME_PHP_CLASS_PREFIX": 'option php_class_prefix = "x";',
    "FILE_SAME_PHP_METADATA_NAMESPACE": 'option php_metadata_namespace = "x";',
    "FILE_SAME_PHP_NAMESPACE": 'option php_namespace = "x";',
    "FILE_SAME_PY_GENERIC_SERVICES": "option py_generic_services = true;",
    "FILE_SAME_RUBY_PACKAGE": 'option ruby_package = "x";',
    "FILE_SAME_SWIFT_PREFIX": 'option swift_prefix = "x";',
    "FILE_SAME_PACKAGE": "",
    "FILE_SAME_SYNTAX": "",
}
OPTION_FOR = {
    "FILE_SAME_PACKAGE": f"{PROTO2} package other;",
    "FILE_SAME_SYNTAX": f"{PROTO3} package plain;",
}
"""What is no option; what the file says then."""

PACKAGES = {
    f"twins{number}_{re.sub('[^a-z]+', '_', name.lower())}": (rule, case)
    for number, (name, (rule, case)) in enumerate(
        [*((rule, (rule, case)) for rule, case in CASES.items()), *FURTHER.items()]
    )
}
"""Each case has a package and a file of its own."""


def files(*, changed: bool) -> dict[str, str]:
    """A file, and a package, for each case: elements called Inner are all over the place."""
    texts = {
        package: case.text(changed=changed).replace("package twins;", f"package {package};")
        for package, (_, case) in PACKAGES.items()
    }
    plain = f"{PROTO2} package plain;"
    for rule, option in FILE_OPTIONS.items():
        texts[rule.lower()] = OPTION_FOR.get(rule, f"{plain} {option}") if changed else plain
    if not changed:
        texts["file_no_delete"] = plain
    return {f"{name}.proto": text for name, text in texts.items()}


def compiled(folder: Path, texts: Mapping[str, str], *, positions: bool = True) -> Index:
    """The files as an image beside the folder, and what is in it."""
    if not folder.exists():
        folder.mkdir()
        for name, text in texts.items():
            (folder / name).write_text(text, "utf-8")
        buf.image(folder, folder.with_suffix(".full"))
    read = FileDescriptorSet.FromString(folder.with_suffix(".full").read_bytes())
    if not positions:
        for file in read.file:
            file.ClearField("source_code_info")
    folder.with_suffix(".binpb").write_bytes(read.SerializeToString())
    return Index(read)


def found(
    folder: Path,
    before: Mapping[str, str],
    after: Mapping[str, str],
    use: Sequence[str],
    *,
    positions: bool = True,
) -> list[Resolved]:
    old = compiled(folder / "old", before, positions=positions)
    new = compiled(folder / "new", after, positions=positions)
    return resolve(buf.breaking(folder / "new.binpb", folder / "old.binpb", use), old, new)


@pytest.fixture(scope="module", params=[True, False], ids=["positions", "bare"])
def everything(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Resolved]:
    folder = tmp_path_factory.mktemp("twins")
    before, after = (files(changed=changed) for changed in (False, True))
    return found(folder, before, after, ["FILE", "WIRE_JSON"], positions=request.param)


def test_there_is_a_case_for_every_rule() -> None:
    assert {*CASES, *FILE_OPTIONS, "FILE_NO_DELETE"} == set(RULES)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_twin_that_changed_is_found(package: str, everything: list[Resolved]) -> None:
    rule, case = PACKAGES[package]
    subjects = {
        each.subject
        for each in everything
        if (each.file, each.finding.rule) == (f"{package}.proto", rule)
    }
    subject = replace(case.subject, name=case.subject.name.replace("twins.", f"{package}."))
    assert subjects == {subject}


@pytest.mark.parametrize("rule", [*FILE_OPTIONS, "FILE_NO_DELETE"])
def test_the_file_that_changed_is_found(rule: str, everything: list[Resolved]) -> None:
    [each] = [each for each in everything if each.finding.rule == rule]
    name = f"{rule.lower()}.proto"
    assert (each.subject, each.file) == (Subject(name, "file"), name)


def test_what_is_alike_in_another_package_is_not_meant(tmp_path: Path) -> None:
    """The same names in two files, of which buf names one; both lose something."""
    text = 'syntax = "proto3"; package one; message M { string f = 1; string g = 2; }'
    other = text.replace("package one", "package two")
    before = {"one.proto": text, "two.proto": other}
    after = {
        "one.proto": text.replace("string f = 1;", ""),
        "two.proto": other.replace("string g = 2;", ""),
    }
    told = found(tmp_path, before, after, ["FIELD_NO_DELETE"])
    assert {(each.subject, each.file) for each in told} == {
        (Subject("one.M.f", "field", 1), "one.proto"),
        (Subject("two.M.g", "field", 2), "two.proto"),
    }


@pytest.mark.parametrize("positions", [True, False], ids=["positions", "bare"])
def test_both_twins_are_found_with_their_own_change(positions: bool, tmp_path: Path) -> None:
    """Both fields change their type: each into one of its own."""
    text = f"{PROTO2} message A {{ message M {{ {F} }} }} message B {{ message M {{ {F} }} }}"
    first, second = text.split(" message B")
    after = f"{first.replace('string', 'int32')} message B{second.replace('string', 'int64')}"
    use = ["FIELD_SAME_TYPE"]
    told = found(tmp_path, {"a.proto": text}, {"a.proto": after}, use, positions=positions)
    types = {each.subject.name: each.finding.message for each in told}
    assert set(types) == {"A.M.f", "B.M.f"}
    assert '"int32"' in types["A.M.f"]
    assert '"int64"' in types["B.M.f"]


def test_an_element_that_moved_to_another_file_is_found_in_it(tmp_path: Path) -> None:
    text = 'syntax = "proto3"; package moved; message M { string f = 1; } message N {}'
    gone = 'syntax = "proto3"; package moved; message N {}'
    here = 'syntax = "proto3"; package moved; message M {}'
    before = {"a.proto": text, "b.proto": 'syntax = "proto3"; package moved;'}
    after = {"a.proto": gone, "b.proto": here}
    [each] = found(tmp_path, before, after, ["FIELD_NO_DELETE"], positions=False)
    assert (each.subject, each.file) == (Subject("moved.M.f", "field", 1), "b.proto")
