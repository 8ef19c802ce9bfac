"""What people see: answers, and one clear message for everything that is wrong."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.tools import tree
from tests.conftest import Project, copy_project, vendored
from tests.here import FLYTEIDL, ROOT, WORKSPACE

NOTHING_REACHABLE = {
    "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
    "PIP_FIND_LINKS": "",
    "PIP_RETRIES": "0",
    "PIP_CONFIG_FILE": os.devnull,
}


def refused(done: subprocess.CompletedProcess[str], *said: str) -> str:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("error: ") == 1
    for part in said:
        assert part in done.stderr
    return done.stderr


def local_index(folder: Path, wheel: Path, content: bytes) -> dict[str, str]:
    """Lets pip see one folder with one file instead of the index."""
    folder.mkdir()
    (folder / wheel.name).write_bytes(content)
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_CONFIG_FILE": os.devnull}


# --- vendor -------------------------------------------------------------------------------------


def test_vendoring_again_changes_nothing(copied: Project) -> None:
    before = copied.files("proto")
    done = copied.command("vendor")
    assert done.returncode == 0, done.stderr
    assert "flyteidl 1.16.8: 67 files, equal to what was published" in done.stdout
    assert "0 added, 0 changed, 0 removed" in done.stdout
    assert copied.files("proto") == before


def test_the_pin_moves_and_moves_back(copied: Project) -> None:
    before = {name: content for name, (content, _) in copied.files("proto").items()}
    done = copied.command("vendor", "1.16.7")
    assert done.returncode == 0, done.stderr
    after = {name: content for name, (content, _) in copied.files("proto").items()}
    assert after["upstream.toml"] == before["upstream.toml"].replace(
        b'release = "1.16.8"', b'release = "1.16.7"'
    )
    held = {f"vendor/{name}": content for name, content in vendored("1.16.7").items()}
    assert {name: after[name] for name in after if name.startswith("vendor/")} == held
    refused(copied.command("vendor", "1.16.x"), "'1.16.x' is not a version number")
    assert copied.command("vendor", "1.16.8").returncode == 0
    assert {name: content for name, (content, _) in copied.files("proto").items()} == before
    assert copied.leftovers() == []


def test_a_release_that_left_the_toml_comes_back_from_the_index(copied: Project) -> None:
    path = copied.root / "proto/flyteidl/upstream.toml"
    text = path.read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(('"1.16.7"', '"1.16.8"'))]
    path.write_text("\n".join(lines).replace("1.16.8", "1.16.6") + "\n", "utf-8")
    assert copied.command("vendor", "1.16.8").returncode == 0
    assert path.read_text("utf-8") == text


def test_a_release_that_does_not_exist(copied: Project) -> None:
    before = copied.files("proto")
    refused(copied.command("vendor", "1.16.99"), "no final release 1.16.99", "the newest is 1.")
    refused(copied.command("vendor", "1.9.9"), "no final release 1.9.9 of flyteidl from 1.10.0 on")
    out = copied.root / "out"
    done = copied.command("generate", "--release", "1.16.99", "--out", str(out))
    refused(done, "flyteidl 1.16.99 is not in the support window", "from 1.10.0 to 1.16.8")
    assert not out.exists()
    assert copied.files("proto") == before


def test_check_says_whether_there_is_news(
    copied: Project, tmp_path: Path, real_wheel: Callable[[str], Path]
) -> None:
    wheel = real_wheel("1.16.8")
    index = local_index(tmp_path / "index", wheel, wheel.read_bytes())
    done = copied.command("vendor", "--check", **index)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1.16.8 is pinned, and nothing newer" in done.stdout
    copied.edit("proto/flyteidl/upstream.toml", 'release = "1.16.8"', 'release = "1.16.7"')
    done = copied.command("vendor", "--check")
    assert (done.returncode, done.stderr) == (1, "")
    assert "is newer than 1.16.7" in done.stdout
    assert "nox -s vendor -- 1." in done.stdout


def test_a_wheel_with_another_hash(
    copied: Project, tmp_path: Path, real_wheel: Callable[[str], Path]
) -> None:
    before = copied.files("proto")
    wheel = real_wheel("1.16.8")
    cache = str(tmp_path / "cache")
    for name, content in {
        "longer": wheel.read_bytes() + b"\0",
        "cut": wheel.read_bytes()[: wheel.stat().st_size // 2],
    }.items():
        index = local_index(tmp_path / name, wheel, content)
        done = copied.command("vendor", FLYTE_AGENT_STUBS_CACHE=cache, **index)
        found = sha256(content)
        pinned = FLYTEIDL.pins.window["1.16.8"].sha256
        refused(done, "flyteidl 1.16.8: ", f"sha256 {found}", f"pins {pinned}")
    assert copied.files("proto") == before
    assert not list(Path(cache).rglob("*.whl"))


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_cached_wheel_that_was_cut_short(
    copied: Project, tmp_path: Path, real_wheel: Callable[[str], Path]
) -> None:
    pins = FLYTEIDL.pins
    cached = tmp_path / "cache/wheels" / f"flyteidl-1.16.8.{pins.window['1.16.8'].sha256}.whl"
    cached.parent.mkdir(parents=True)
    cached.write_bytes(real_wheel("1.16.8").read_bytes()[:100_000])
    done = copied.command("vendor", FLYTE_AGENT_STUBS_CACHE=str(tmp_path / "cache"))
    refused(done, sha256(cached.read_bytes()), f"Delete {cached}, so that it is fetched again")


def test_an_index_that_cannot_be_reached(copied: Project, tmp_path: Path) -> None:
    before = copied.files("proto")
    cache = str(tmp_path / "cache")
    for arguments in (["vendor"], ["vendor", "1.17.99"], ["vendor", "--check"]):
        done = copied.command(*arguments, FLYTE_AGENT_STUBS_CACHE=cache, **NOTHING_REACHABLE)
        refused(done, "the package index cannot be reached", "Check the network and pip's settings")
    assert copied.files("proto") == before


# --- generate -----------------------------------------------------------------------------------


def test_generating_again_changes_nothing_at_all(copied: Project) -> None:
    before = copied.files("generated")
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    assert "files unchanged" in done.stdout
    assert copied.files("generated") == before
    done = copied.command("generate")
    assert done.stdout == "generated/ is up to date: nothing to do\n"
    assert done.stderr == ""
    assert copied.leftovers() == []


def test_progress_is_plain_lines_away_from_a_terminal(copied: Project) -> None:
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    done = copied.command("generate")
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == [
        "compile",
        "extend",
        "emit",
        "write",
    ]
    for said in ("flyteidl.admin.Resource.custom_info", "absorbed", "files written", "emit"):
        assert said in done.stdout
    rows = {
        line.split("│")[1].strip(): line.split("│")[2].strip()
        for line in done.stdout.splitlines()
        if line.count("│") == 3
    }
    assert rows["files written"] == "6"
    assert rows["files removed"] == "0"


def test_the_bytes_depend_on_the_sources_alone(tmp_path: Path) -> None:
    trees = []
    for name, seed in (("one", "0"), ("a rather longer name with spaces", "4711")):
        copy = copy_project(tmp_path / name)
        shutil.rmtree(copy.root / "generated")
        done = copy.command("generate", PYTHONHASHSEED=seed, TZ="Asia/Tokyo", LC_ALL="C")
        assert done.returncode == 0, done.stderr
        trees.append(tree.read(copy.root / "generated"))
    assert trees[0] == trees[1] == tree.read(WORKSPACE.generated)


def test_drift_is_named_and_nothing_is_written(copied: Project) -> None:
    done = copied.command("generate", "--check")
    assert (done.returncode, done.stdout) == (0, "generated/ is what the sources give\n")
    package = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs"
    (package / "gone.py").write_text("")
    copied.edit("generated/SHA256SUMS", "# flyteidl", "0  flyte_agent_stubs/gone.py\n# flyteidl")
    (package / "times.py").write_text("edited by hand")
    (package / "py.typed").unlink()
    before = copied.files("generated")
    done = copied.command("generate", "--check")
    assert done.returncode == 1
    assert "+ flyte_agent_stubs/py.typed\n" in done.stdout
    assert "~ flyte_agent_stubs/times.py\n" in done.stdout
    assert "- flyte_agent_stubs/gone.py\n" in done.stdout
    assert "1 added, 2 changed, 1 removed, " in done.stdout
    assert copied.files("generated") == before


def test_an_edited_file_under_generated_is_put_right(copied: Project) -> None:
    assert copied.command("generate").returncode == 0
    pool = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs/_pool.py"
    original = pool.read_bytes()
    before = copied.files("generated")
    pool.write_text("edited by hand")
    assert copied.command("generate").returncode == 0
    assert pool.read_bytes() == original
    after = copied.files("generated")
    assert {name for name in after if after[name] != before[name]} <= {"flyte_agent_stubs/times.py"}


def test_another_release_is_complete_and_importable(copied: Project, tmp_path: Path) -> None:
    out = tmp_path / "older"
    done = copied.command("generate", "--release", "1.10.7", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert "field flyteidl.admin.Resource.custom_info             │ applied" in done.stdout
    program = (
        "from flyte_agent_stubs.flyteidl.admin.agent_pb2 import Resource\n"
        "import pkgutil, importlib, flyte_agent_stubs as top\n"
        "for m in pkgutil.walk_packages(top.__path__, 'flyte_agent_stubs.'):\n"
        "    importlib.import_module(m.name)\n"
        "r = Resource(); r.custom_info['n'] = 1; print(r.SerializeToString().hex(), top.__doc__)"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(out), RUNTIME])}
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("32100a0e0a016e120911000000000000f03f ")
    assert "flyteidl 1.10.7" in done.stdout


def test_a_vendored_file_edited_by_hand(copied: Project) -> None:
    before = copied.files("generated")
    copied.edit(
        "proto/flyteidl/vendor/flyteidl/admin/agent.proto", "max_attempts = 7", "max_attempts = 70"
    )
    said = (
        "proto/flyteidl/vendor/flyteidl/admin/agent.proto: was changed by hand",
        "nox -s vendor",
    )
    refused(copied.command("generate"), *said)
    refused(copied.command("generate", "--check"), *said)
    assert copied.files("generated") == before
    assert copied.command("vendor").returncode == 0
    (copied.root / "proto/flyteidl/vendor/flyteidl/admin/extra.proto").write_text("")
    refused(copied.command("generate"), "extra.proto: is not part of what was vendored")
    refused(copied.command("vendor"), "did not write: flyteidl/admin/extra.proto")
    (copied.root / "proto/flyteidl/vendor/flyteidl/admin/extra.proto").unlink()
    (copied.root / "proto/flyteidl/vendor/flyteidl/core/types.proto").unlink()
    refused(
        copied.command("generate"), "proto/flyteidl/vendor/flyteidl/core/types.proto: was removed"
    )
    (copied.root / "proto/flyteidl/vendor/SHA256SUMS").write_bytes(b"\xff\xfe")
    refused(copied.command("generate"), "proto/flyteidl/vendor: holds ")
    (copied.root / "proto/flyteidl/vendor/SHA256SUMS").unlink()
    refused(
        copied.command("generate"), "proto/flyteidl/vendor/SHA256SUMS: is missing", "nox -s vendor"
    )
    assert copied.command("vendor").returncode == 0
    assert copied.command("generate").returncode == 0


def test_a_pin_without_its_files(copied: Project) -> None:
    copied.edit("proto/flyteidl/upstream.toml", 'release = "1.16.8"', 'release = "1.16.7"')
    refused(
        copied.command("generate"),
        "proto/flyteidl/vendor: holds flyteidl 1.16.8, and proto/upstream.toml pins flyteidl 1.16.7",
    )


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
    refused(copied.command("generate"), "error: proto/extensions/flyteidl/admin/agent.proto:", said)
    assert copied.files("generated") == before
    assert copied.leftovers() == []


def test_folders_that_cannot_be_written(copied: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for out in (tmp_path / "file/out", Path(os.devnull) / "out"):
        done = copied.command("generate", "--release", "1.16.8", "--out", str(out))
        refused(done, f"{out}: cannot be written", "what was there is as it was")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/thesis.tex").write_text("years of work")
    done = copied.command("generate", "--release", "1.16.8", "--out", str(tmp_path / "full"))
    refused(done, "holds files that this command did not write: thesis.tex", "left alone")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["thesis.tex"]
    for place, said in {
        "generated": "lies in generated/, which belongs to this repository",
        "generated/inner": "lies in generated/",
        "proto/flyteidl/vendor": "lies in proto/",
        ".": "holds files that this command did not write",
        "/": "is not a folder that can be replaced",
    }.items():
        refused(copied.command("generate", "--release", "1.10.7", "--out", place), said)


@pytest.mark.skipif(os.name != "posix", reason="modes of folders are POSIX's")
def test_a_folder_without_permission(copied: Project) -> None:
    before = copied.files("generated")
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    copied.root.chmod(0o555)
    try:
        argv = copied.argv("generate")
        if os.geteuid() == 0:  # root writes everywhere, unless it gives its capabilities away
            argv = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *argv]
        done = subprocess.run(argv, cwd=copied.root, capture_output=True, text=True)
        refused(done, "generated: cannot be written: ", "Permission denied")
    finally:
        copied.root.chmod(0o755)
    assert copied.files("generated") == before


def test_wrong_options_are_told_in_a_line(copied: Project) -> None:
    for arguments, said in (
        (["generate", "--out", "x"], "--release and --out go together"),
        (["generate", "--check", "--out", "x"], "leave the rest out"),
        (["vendor", "1.16.7", "--check"], "--check takes no RELEASE"),
        (["generat"], "No such command"),
    ):
        done = copied.command(*arguments)
        assert done.returncode == 2
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_a_wheel_without_protos(copied: Project, tmp_path: Path) -> None:
    """A release that moved its files elsewhere must not empty proto/vendor."""
    before = copied.files("proto")
    empty = tmp_path / "flyteidl-1.17.0-py3-none-any.whl"
    with zipfile.ZipFile(empty, "w") as wheel:
        wheel.writestr(
            "flyteidl-1.17.0.dist-info/METADATA",
            "Metadata-Version: 2.1\nName: flyteidl\nVersion: 1.17.0\n",
        )
        wheel.writestr("flyteidl-1.17.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr("flyteidl-1.17.0.dist-info/RECORD", "")
    index = local_index(tmp_path / "index", empty, empty.read_bytes())
    done = copied.command("vendor", "1.17.0", **index)
    refused(done, "flyteidl 1.17.0: the wheel holds no flyteidl/*_pb2.py")
    assert copied.files("proto") == before


def test_other_spellings_of_a_release(copied: Project, tmp_path: Path) -> None:
    assert copied.command("vendor", "v1.16.7").returncode == 0
    assert copied.command("vendor", "1.16.8.0").returncode == 0
    assert tree.read(copied.root / "proto") == tree.read(WORKSPACE.proto)
    out = tmp_path / "out"
    assert copied.command("generate", "--release", "v1.10.07", "--out", str(out)).returncode == 0
    assert b"# flyteidl 1.10.7\n" in (out / "SHA256SUMS").read_bytes()


def test_a_file_in_the_place_of_a_folder(copied: Project) -> None:
    shutil.rmtree(copied.root / "generated")
    (copied.root / "generated").write_text("mine")
    refused(copied.command("generate"), "generated: is not a folder that can be replaced")
    assert (copied.root / "generated").read_text() == "mine"
    assert copied.leftovers() == []


def test_a_cache_that_cannot_be_used(copied: Project) -> None:
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    for arguments in (["generate"], ["vendor"]):
        done = copied.command(*arguments, FLYTE_AGENT_STUBS_CACHE=os.devnull)
        refused(done, f"{os.devnull}: cannot be used as a cache", "Set FLYTE_AGENT_STUBS_CACHE")


def test_pins_that_are_garbled(copied: Project) -> None:
    (copied.root / "proto/flyteidl/upstream.toml").write_bytes(b"\xff\xfe not TOML")
    for arguments in (["generate"], ["vendor"], ["vendor", "--check"]):
        refused(copied.command(*arguments), "proto/flyteidl/upstream.toml: cannot be read")


def test_output_that_is_only_ascii(copied: Project) -> None:
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    done = copied.command("generate", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    shutil.rmtree(copied.root / "generated")
    done = copied.command("generate", "--check", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "? and " in done.stdout


def test_names_in_the_table_are_whole(copied: Project) -> None:
    name = "a_field_name_that_" + "goes_on_" * 12 + "for_long"
    (copied.root / "proto/flyteidl/extensions/long.proto").write_text(
        f'syntax = "proto3"; package flyteidl.long; message Long {{ string {name} = 1; }}\n'
    )
    copied.edit(
        "proto/flyteidl/extensions/flyteidl/admin/agent.proto",
        "custom_info = 6;",
        f"custom_info = 6;\n  string {name} = 900;",
    )
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    assert f"flyteidl.admin.Resource.{name} " in done.stdout


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
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(
            map(str, (copied.root / "generated/flyte-agent-stubs", copied.root / "runtime/src"))
        ),
    }
    ran = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True)
    assert ran.stdout == "Ask\n", ran.stderr
    stub = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs/acme/v1/quote_pb2.pyi"
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", stub],
        cwd=copied.root / "generated",
        env={**os.environ, "MYPYPATH": RUNTIME},
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
        "x.proto: is written in proto2, and extensions are",
    ),
    "edition": (
        "x.proto",
        'edition = "2023";',
        "is written in editions, and extensions are proto3",
    ),
    "empty": ("x.proto", "", "is written in proto2, and extensions are proto3"),
    "not a proto": (
        "x.proto.txt",
        "notes",
        "proto/flyteidl/extensions/x.proto.txt: is not a .proto file",
    ),
    "not text": ("x.proto", "\udce9t\udce9", "proto/flyteidl/extensions/x.proto: is not UTF-8: "),
    "protobuf's own": (
        "google/protobuf/struct.proto",
        'syntax = "proto3"; package google.protobuf; message Struct { string zz = 900; }',
        "is protobuf's own file",
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
def test_odd_extension_files(case: str, copied: Project) -> None:
    name, text, said = ODD_EXTENSIONS[case]
    before = copied.files("generated")
    path = copied.root / "proto/flyteidl/extensions" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    refused(copied.command("generate"), said)
    assert copied.files("generated") == before


def test_extensions_in_a_circle(copied: Project) -> None:
    for one, other in (("x", "y"), ("y", "x")):
        (copied.root / f"proto/flyteidl/extensions/{one}.proto").write_text(
            f'syntax = "proto3"; package circle; import "{other}.proto"; message {one.upper()} {{}}'
        )
    refused(copied.command("generate"), "import one another in a circle: x.proto, y.proto")
    for name in ("x", "y"):
        (copied.root / f"proto/flyteidl/extensions/{name}.proto").unlink()
    (copied.root / "proto/flyteidl/extensions/flyteidl/core").mkdir()
    (copied.root / "proto/flyteidl/extensions/flyteidl/core/types.proto").write_text(
        'syntax = "proto3"; package flyteidl.core; import "flyteidl/admin/task.proto";'
        " message SimpleType { flyteidl.admin.Task t = 900; }"
    )
    refused(
        copied.command("generate"),
        "proto/flyteidl/extensions/flyteidl/core/types.proto: imports flyteidl/admin/task.proto, which"
        " imports this very file, directly or not",
    )


def test_interrupted_before_anything_is_imported() -> None:
    program = (
        "import builtins, runpy\n"
        "real = builtins.__import__\n"
        "def interrupted(name, *rest, **more):\n"
        "    if name == 'click': raise KeyboardInterrupt\n"
        "    return real(name, *rest, **more)\n"
        "builtins.__import__ = interrupted\n"
        "runpy.run_module('codegen.__main__', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 130
    assert done.stderr.startswith("interrupted: ")
    assert "Traceback" not in done.stderr


# --- stopped in the middle ----------------------------------------------------------------------


def whole(found: dict[str, bytes]) -> bool:
    """Whether a tree is what one run wrote, by its own checksums."""
    _, sums = tree.parse_sums(found[tree.SUMS])
    held = {name: sha256(content) for name, content in found.items() if name != tree.SUMS}
    return held == sums


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
@pytest.mark.parametrize("stage", ["compile", "extend", "emit", "write"])
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_run_leaves_one_tree_or_the_other(
    stage: str, stop: signal.Signals, copied: Project
) -> None:
    old = tree.read(copied.root / "generated")
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    with copied.start("generate") as running:
        assert running.stderr
        for line in running.stderr:
            if line.startswith(stage):
                running.send_signal(stop)
                break
        said = running.stderr.read()
    now = tree.read(copied.root / "generated")
    assert "Traceback" not in said
    if running.returncode:
        assert running.returncode == 130
        assert "interrupted: " in said
    assert now == old or b'version = "1.16.8.7"' in now["pyproject.toml"]
    assert whole(now)
    assert copied.leftovers() == []


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_a_killed_run_leaves_one_tree_or_the_other(copied: Project) -> None:
    """Killed at moments that walk through the time from the first stage to the end."""
    for serial, wait in enumerate((0.0, 0.3, 0.6, 0.8, 0.9, 1.0, 1.05, 1.1, 1.15, 1.2), start=1):
        copied.edit("proto/flyteidl/package.toml", f"serial = {serial - 1}", f"serial = {serial}")
        with copied.start("generate") as running:
            assert running.stderr
            running.stderr.readline()
            time.sleep(wait)
            running.kill()
        assert whole(tree.read(copied.root / "generated"))
    assert copied.command("generate").returncode == 0
    assert copied.leftovers() == []


def test_the_exchange_of_folders_is_one_step_on_linux(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux") or not hasattr(ctypes.CDLL(None), "renameat2"):
        pytest.skip("renameat2 is Linux's, from glibc 2.28 on")
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).write_text("")
    assert tree._exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one/other").exists()
    assert (tmp_path / "other/one").exists()
