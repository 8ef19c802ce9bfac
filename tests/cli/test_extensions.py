"""Extensions by the command line: what goes all the way, and what is refused."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from codegen.tools import tree
from tests.cli.helpers import refused
from tests.conftest import Project, vendored

pytestmark = pytest.mark.slow


BAD_EXTENSIONS = {
    "syntax error": ("custom_info = 6;", "custom_info = ;", "agent.proto:22:40: unexpected `;`"),
    "unknown import": ("struct.proto", "strict.proto", "imported file does not exist"),
    "conflict": (
        "custom_info = 6;",
        "custom_info = 60;",
        "another number: the extension has `google.protobuf.Struct custom_info = 60`,"
        " upstream `google.protobuf.Struct custom_info = 6`",
    ),
}


@pytest.mark.parametrize("case", BAD_EXTENSIONS)
def test_an_extension_that_does_not_fit(case: str, copied: Project) -> None:
    old, new, said = BAD_EXTENSIONS[case]
    before = copied.files("generated")
    copied.edit("proto/flyteidl/extensions/flyteidl/admin/agent.proto", old, new)
    refused(
        copied.command("generate"),
        "error: proto/flyteidl/extensions/flyteidl/admin/agent.proto:",
        said,
    )
    assert copied.files("generated") == before
    assert copied.leftovers() == []


EVERYTHING = """
syntax = "proto3"; package acme.v1; import 'flyteidl/admin/agent.proto';
// Not this: import "nowhere.proto";
import "flyteidl/core/tasks.proto"; import "google/protobuf/descriptor.proto";

extend google.protobuf.FieldOptions { string unit = 50001; }

// Says \"\"\"what\"\"\" it does: C:\\path */ and ünïcode.
message Quote {
  map<string, flyteidl.admin.Resource> by_name = 1;
  oneof price { double euros = 2 [(unit) = "EUR"]; double dollars = 3; }
  optional int32 class = 4;
  enum Grade { POOR = 0; GOOD = 1; }
  Grade grade = 5;
}
service Quotes { rpc Ask(stream Quote) returns (flyteidl.core.TaskTemplate); }
"""


def test_a_new_file_of_every_kind_of_element_goes_all_the_way(copied: Project) -> None:
    folder = copied.root / "proto/flyteidl/extensions/acme/v1"
    folder.mkdir(parents=True)
    (folder / "quote.proto").write_text(EVERYTHING, "utf-8")
    (folder / "bare.proto").write_text('syntax = "proto3"; package acme.v1; message Bare {}')
    refused(
        copied.command("generate"),
        "bare.proto:1: acme.v1.Bare: upstream has no message of this name",
        "list it under `adds` in extension.toml",
    )
    (copied.root / "proto/flyteidl/extension.toml").write_text(
        'adds = ["acme/v1/bare.proto", "acme.v1.Quote", "acme.v1.Quotes"]\n'
    )
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    assert "message acme.v1.Quote " in done.stdout
    program = (
        "from flyte_agent_stubs.acme.v1 import quote_pb2, quote_pb2_grpc, bare_pb2\n"
        "from flyte_agent_stubs.flyteidl.admin.agent_pb2 import Resource\n"
        "q = quote_pb2.Quote(euros=2.5, grade=quote_pb2.Quote.GOOD)\n"
        "q.by_name['x'].MergeFrom(Resource(message='m'))\n"
        "assert quote_pb2.Quote.FromString(q.SerializeToString()) == q\n"
        "assert quote_pb2.UNIT_FIELD_NUMBER == 50001\n"
        "assert q.WhichOneof('price') == 'euros' and not q.HasField('class')\n"
        "print(quote_pb2_grpc.QuotesServicer.Ask.__name__)"
    )
    assert copied.python(program) == "Ask\n"
    stub = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs/acme/v1/quote_pb2.pyi"
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", stub],
        cwd=copied.root / "generated/flyte-agent-stubs",
        env={**os.environ, "MYPYPATH": str(copied.root / "runtime/src")},
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stdout
    assert copied.command("generate", "--check").returncode == 0


def test_without_extensions_the_schema_is_upstreams(copied: Project) -> None:
    shutil.rmtree(copied.root / "proto/flyteidl/extensions")
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    protos = tree.read(copied.root / "generated/flyte-agent-stubs/proto")
    assert {**protos} == {n: t for n, t in vendored("1.16.8").items() if n != tree.SUMS}


ODD_EXTENSIONS = {
    "proto2": (
        "x.proto",
        'syntax = "proto2";',
        "x.proto: uses proto2, but extensions must be",
    ),
    "edition": (
        "x.proto",
        'edition = "2023";',
        "uses editions, but extensions must be proto3",
    ),
    "empty": ("x.proto", "", "uses proto2, but extensions must be proto3"),
    "not a proto": (
        "x.proto.txt",
        "notes",
        "proto/flyteidl/extensions/x.proto.txt: is not a .proto file",
    ),
    "not text": ("x.proto", "\udce9t\udce9", "proto/flyteidl/extensions/x.proto: is not UTF-8: "),
    "protobuf's own": (
        "google/protobuf/struct.proto",
        'syntax = "proto3"; package google.protobuf; message Struct { string zz = 900; }',
        "is one of protobuf's own files",
    ),
    "shadows a package": (
        "x.proto",
        'syntax = "proto3"; package flyteidl; message admin {}',
        "flyteidl.admin: this message would shadow upstream's package flyteidl.admin",
    ),
    "a keyword for a folder": (
        "acme/class/x.proto",
        'syntax = "proto3"; package acme; message X {}',
        "'class' in its path cannot be the name of a Python module",
    ),
    "nested extension number": (
        "x.proto",
        'syntax = "proto3"; package x; import "google/protobuf/descriptor.proto"; message X {'
        " extend google.protobuf.MethodOptions { string h = 72295728; } }",
        "x.X.h: takes number 72295728 of google.protobuf.MethodOptions, which is google.api.http's",
    ),
}


@pytest.mark.parametrize("case", ODD_EXTENSIONS)
def test_invalid_extension_files_are_refused(case: str, copied: Project) -> None:
    name, text, said = ODD_EXTENSIONS[case]
    before = copied.files("generated")
    path = copied.root / "proto/flyteidl/extensions" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    (copied.root / "proto/flyteidl/extension.toml").write_text(f'adds = ["{name}"]\n')
    refused(copied.command("generate"), said)
    assert copied.files("generated") == before


def test_extensions_that_import_each_other_are_refused(copied: Project) -> None:
    for one, other in (("x", "y"), ("y", "x")):
        (copied.root / f"proto/flyteidl/extensions/{one}.proto").write_text(
            f'syntax = "proto3"; package circle; import "{other}.proto"; message {one.upper()} {{}}'
        )
    refused(copied.command("generate"), "import each other in a cycle: x.proto, y.proto")
    for name in ("x", "y"):
        (copied.root / f"proto/flyteidl/extensions/{name}.proto").unlink()
    (copied.root / "proto/flyteidl/extensions/flyteidl/core").mkdir()
    (copied.root / "proto/flyteidl/extensions/flyteidl/core/types.proto").write_text(
        'syntax = "proto3"; package flyteidl.core; import "flyteidl/admin/task.proto";'
        " message SimpleType { flyteidl.admin.Task t = 900; }"
    )
    refused(
        copied.command("generate"),
        "proto/flyteidl/extensions/flyteidl/core/types.proto: imports flyteidl/admin/task.proto,"
        " which imports this file, directly or indirectly",
    )
