"""Style is judged for what an extension adds, by element, and never for upstream's names."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.extension.extend import extend
from codegen.gate import style
from codegen.schema import prove
from codegen.tools import tree
from codegen.upstream.family import Family
from codegen.workspace import Workspace

UPSTREAM = {
    "up/job.proto": b"""syntax = "proto3";
package up;
enum State { RETRYABLE = 0; RUNNING = 1; }
enum Level { LEVEL_UNSPECIFIED = 0; }
message ask {}
message Answer {}
message Job { string camelCase = 1; }
service Jobs { rpc Get(ask) returns (Answer); }
"""
}


@functools.cache
def published() -> FileDescriptorSet:
    return prove.compiled(UPSTREAM)


def judged(tmp_path: Path, body: str, lint: str = "", name: str = "up/job.proto") -> set[str]:
    """The rule and the line of each fault of an extension, whose body begins at line 5."""
    family = Family(Workspace(tmp_path), "up")
    text = f'syntax = "proto3";\n\npackage up;\n\n{body}'
    tree.write(family.extensions, {name: text.encode()})
    (family.folder / "lint.toml").write_text(lint, "utf-8")
    adds = [each for each in ("up.Wrong", "up.new_message") if each.rpartition(".")[2] in body]
    if name not in UPSTREAM:
        adds = [name]
    extended = extend(published(), UPSTREAM, family.extensions, family.vendor, adds)
    found = style.faults(family, published(), extended)
    assert {each.path.rpartition("proto/up/")[2] for each in found} <= {
        f"extensions/{name}",
        "lint.toml",
    }
    return {f"{each.rule}:{each.line}" for each in found}


PASSES = {
    "a value of an enum without prefixes": """enum State {
  RETRYABLE = 0;
  // Held.
  PAUSED = 900;
}
""",
    "an alias placed behind": """enum State {
  option allow_alias = true;
  RETRYABLE = 0;
  // The same.
  AGAIN = 0;
}
""",
    "a method with upstream's request and response": """message ask {}
message Answer {}
service Jobs {
  // Asks again.
  rpc GetAgain(ask) returns (Answer);
}
""",
    "a field of a message with camel case": """message Job {
  // Who.
  string audience = 900;
}
""",
}


@pytest.mark.parametrize("case", PASSES)
def test_upstreams_names_are_not_blamed(case: str, tmp_path: Path) -> None:
    assert judged(tmp_path, PASSES[case]) == set()


FAULTS = {
    "a field in camel case, without a comment": (
        "message Job {\n  string whoElse = 900;\n}\n",
        {"FIELD_LOWER_SNAKE_CASE:6", "COMMENT_FIELD:6"},
    ),
    "a value without the prefix that its enum has": (
        "enum Level {\n  LEVEL_UNSPECIFIED = 0;\n  // High.\n  HIGH = 900;\n}\n",
        {"ENUM_VALUE_PREFIX:8"},
    ),
    "a value in lower case": (
        "enum State {\n  RETRYABLE = 0;\n  // Held.\n  paused = 900;\n}\n",
        {"ENUM_VALUE_UPPER_SNAKE_CASE:8"},
    ),
    "a method's name, and the name of its own request": (
        "message Answer {}\n// New.\nmessage Wrong {}\nservice Jobs {\n  // Gets.\n"
        "  rpc getOne(Wrong) returns (Answer);\n}\n",
        {"RPC_PASCAL_CASE:10", "RPC_REQUEST_STANDARD_NAME:10"},
    ),
    "a message": ("message new_message {}\n", {"MESSAGE_PASCAL_CASE:5", "COMMENT_MESSAGE:5"}),
    "an import that nobody needs": (
        'import "google/protobuf/struct.proto";\n\nmessage Job {\n  // Who.\n'
        "  string audience = 900;\n}\n",
        {"IMPORT_USED:5"},
    ),
    "the layout": ("message Job {\n  // Who.\n string audience = 900;\n}\n", {"FORMAT:1"}),
}


@pytest.mark.parametrize("case", FAULTS)
def test_what_an_extension_adds_is_judged(case: str, tmp_path: Path) -> None:
    body, expected = FAULTS[case]
    assert judged(tmp_path, body) == expected


def test_a_new_file_is_judged_but_not_its_package(tmp_path: Path) -> None:
    body = "// New.\nmessage Fine {}\n"
    assert judged(tmp_path, body, name="up/badName.proto") == {"FILE_LOWER_SNAKE_CASE:1"}


EXCEPTION = """[[exception]]
element = "up.Job.whoElse"
rule = "FIELD_LOWER_SNAKE_CASE"
reason = "…"
"""


def test_an_exception_is_about_one_element_and_one_rule(tmp_path: Path) -> None:
    fields = "".join(f"  // Who.\n  string {name} = 90{name[-1]};\n" for name in ("who_1", "aB2"))
    body = f"message Job {{\n{fields}}}\n"
    assert judged(tmp_path, body) == {"FIELD_LOWER_SNAKE_CASE:9"}
    listed = EXCEPTION.replace("whoElse", "aB2")
    assert judged(tmp_path, body, listed) == set()
    assert judged(tmp_path, body, EXCEPTION) == {"FIELD_LOWER_SNAKE_CASE:9", "EXCEPTION:1"}
