"""`python -m codegen breaking`, as people and workflows run it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.emit import package
from codegen.errors import CodegenError
from codegen.gate import released as releases
from codegen.gate import session
from codegen.schema.compare import name_in_json
from codegen.tools import tree
from codegen.upstream import vendor
from codegen.upstream.family import Family
from codegen.workspace import Workspace
from tests.conftest import Project, copy_project
from tests.here import FLYTEIDL, ROOT
from tests.inside import Inside

AGENT = "generated/flyte-agent-stubs/proto/flyteidl/admin/agent.proto"
FIELD = "  google.protobuf.Struct custom_info = 6;\n"


def refused(done: subprocess.CompletedProcess[str], *said: str) -> None:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("error: ") == 1
    for text in said:
        assert text in done.stderr


def git(copied: Project, *arguments: str) -> None:
    author = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *author, *arguments], cwd=copied.root, check=True, capture_output=True)


def image(copied: Project) -> bytes:
    return (copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs/image.binpb").read_bytes()


def test_the_committed_schema_breaks_nothing_for_anybody() -> None:
    done = Project(ROOT).command("breaking", "--family", "flyteidl")
    assert done.returncode == 0, done.stdout
    pairs, rest = done.stdout.split(" pairs in ")
    assert int(pairs) >= 120
    assert rest.rstrip().endswith(": nothing breaks; 54 known to be upstream's")
    assert f"compared: {pairs} of {pairs} pairs" in done.stderr


SOME = ("1.10.7", "1.11.0", "1.13.2", "1.13.3", "1.13.5", "1.14.1", "1.16.8")


@pytest.fixture
def copied(tmp_path: Path) -> Project:
    """A copy with a shorter window, in which all known breaks still occur."""
    copy = Inside(copy_project(tmp_path / "project").root)
    pins = copy.root / "proto/flyteidl/upstream.toml"
    lines = pins.read_text("utf-8").splitlines(keepends=True)
    kept = [x for x in lines if not re.match(r'"1\.', x) or x.split('"')[1] in SOME]
    text = "".join(kept).replace('first = "1.10.0"', f'first = "{SOME[0]}"')
    pins.write_text(text, "utf-8")
    return copy


@pytest.fixture
def latest(copied: Project) -> Project:
    """A copy with the vendored release alone, for what is the same for one release as for many."""
    pins = copied.root / "proto/flyteidl/upstream.toml"
    lines = pins.read_text("utf-8").splitlines(keepends=True)
    kept = [x for x in lines if not re.match(r'"1\.', x) or x.split('"')[1] == SOME[-1]]
    text = "".join(kept).replace(f'first = "{SOME[0]}"', f'first = "{SOME[-1]}"')
    pins.write_text(text, "utf-8")
    (copied.root / "proto/flyteidl/known-breaks.toml").write_text("")
    return copied


@pytest.fixture
def broken(copied: Project) -> Project:
    """Without Resource.custom_info."""
    copied.edit(AGENT, FIELD, "")
    return copied


def test_a_finding_says_where_who_and_what_to_do(broken: Project) -> None:
    done = broken.command("breaking", "--release", "1.13.5")
    assert done.returncode == 1
    line = next(
        number
        for number, text in enumerate((broken.root / AGENT).read_text().splitlines(), 1)
        if text.startswith("message Resource ")
    )
    assert done.stdout.startswith(
        f"{AGENT}:{line}:1:\n  Field `custom_info` (6) of flyteidl.admin.Resource was deleted.\n"
    )
    said = " ".join(done.stdout.split())
    assert "would see no value in a field that they read, and perhaps later the value" in said
    assert ": - readers of Resource with 1.13.5 - callers of agents with 1.13.5 To fix it:" in said
    assert "To fix it: put the field back, or reserve both" in said
    assert done.stdout.splitlines()[-1].startswith("5 pairs in ")


def test_a_finding_lists_all_affected_releases(broken: Project) -> None:
    done = broken.command("breaking", "--format", "json")
    assert done.returncode == 1
    found = [json.loads(line) for line in done.stdout.splitlines()]
    [resource] = [
        each
        for each in found
        if (each["contract"], each["type"]) == ("resource", "FIELD_NO_DELETE_UNLESS_NAME_RESERVED")
    ]
    assert resource["element"] == "flyteidl.admin.Resource.custom_info"
    assert resource["against"][0] == "1.11.0"
    assert resource["against"][-1] == "1.16.8"
    assert "1.10.7" not in resource["against"]
    [whole] = [each for each in found if each["contract"] == "everything"]
    assert whole["against"][0] == "flyteidl 1.16.8 as vendored"
    assert {each["path"] for each in found} == {AGENT}


def test_what_a_name_meant_in_an_old_release_is_told(copied: Project) -> None:
    message = "message GetTaskResponse {\n"
    copied.edit(AGENT, message, f"{message}  string log_links = 900;\n")
    done = copied.command("breaking", "--release", "1.10.7")
    assert done.returncode == 1
    said = " ".join(done.stdout.split())
    assert (
        "`log_links` was `repeated flyteidl.core.TaskLog log_links = 2` in 1.10.7: take another"
        " name for `log_links` of flyteidl.admin.GetTaskResponse."
    ) in said
    assert said.count("To fix it") == 1


def test_the_other_formats(latest: Project) -> None:
    latest.edit(AGENT, FIELD, "")
    done = latest.command("breaking", "--release", "1.16.8", "--format", "github")
    assert done.returncode == 1
    [said] = [line for line in done.stdout.splitlines() if line.startswith("::error ")]
    assert said.startswith(f"::error file={AGENT},line=")
    assert "title=Field `custom_info` (6) of flyteidl.admin.Resource was deleted::" in said
    assert said.endswith(
        "%0ATo fix it: put the field back, or reserve both its number and its name."
    )
    done = latest.command("breaking", "--release", "1.16.8", "--format", "junit")
    assert done.returncode == 1
    suites = ElementTree.fromstring(done.stdout)
    failures = {suite.get("name"): suite.get("failures") for suite in suites}
    assert failures == {
        "event": "0",
        "closure": "0",
        "resource": "1",
        "services": "1",
        "everything": "0",
    }
    assert "--format" in latest.command("breaking", "--format", "yaml").stderr


def test_against_a_git_ref(copied: Project) -> None:
    git(copied, "init", "-q", "-b", "main")
    git(copied, "add", ".")
    git(copied, "commit", "-qm", "before")
    done = copied.command("breaking", "--against", "main")
    assert (done.returncode, done.stdout.split(" pair")[0]) == (0, "1"), done.stdout
    copied.edit(AGENT, FIELD, "")
    done = copied.command("breaking", "--against", "HEAD")
    assert done.returncode == 1
    assert "Everybody with HEAD would see no value" in done.stdout
    refused(copied.command("breaking", "--against", "nowhere"), "has no commit 'nowhere'")
    refused(copied.command("breaking", "--against", "--help"), "has no commit '--help'")
    git(copied, "checkout", "-q", "--orphan", "empty")
    git(copied, "rm", "-rqf", "--cached", ".")
    git(copied, "commit", "-qm", "nothing", "--allow-empty")
    refused(
        copied.command("breaking", "--against", "empty"),
        "empty has no generated/flyte-agent-stubs/proto",
    )
    both = copied.command("breaking", "--against", "HEAD", "--release", "1.16.8")
    assert (both.returncode, both.stdout) == (2, "")


def chain(copied: Project, images: dict[str, bytes]) -> None:
    """Records images as our releases, in the given order."""
    released = copied.root / "proto/flyteidl/released"
    shutil.rmtree(released)
    sums = [f"{hashlib.sha256(content).hexdigest()}  {name}" for name, content in images.items()]
    tree.write(released, {**images, "SHA256SUMS": "\n".join(["# …", *sums, ""]).encode()})


def without_resource(image: bytes) -> bytes:
    """An image without Resource.custom_info."""
    files = FileDescriptorSet.FromString(image)
    agent = next(file for file in files.file if file.name == "flyteidl/admin/agent.proto")
    fields = next(each for each in agent.message_type if each.name == "Resource").field
    fields.remove(next(each for each in fields if each.name == "custom_info"))
    return files.SerializeToString()


def test_all_our_releases_count(latest: Project) -> None:
    latest.edit(AGENT, FIELD, "")
    whole = image(latest)
    chain(latest, {"1.16.7.0.binpb": whole, "1.16.8.0.binpb": without_resource(whole)})
    done = latest.command("breaking", "--format", "json")
    assert done.returncode == 1
    assert "our release 1.16.7.0" in done.stdout
    assert "our release 1.16.8.0" not in done.stdout


def test_against_a_ref_no_entry_excuses_a_break_of_ours(copied: Project) -> None:
    git(copied, "init", "-q", "-b", "main")
    git(copied, "add", ".")
    git(copied, "commit", "-qm", "before")
    copied.edit(AGENT, FIELD, "")
    with (copied.root / "proto/flyteidl/known-breaks.toml").open("a") as file:
        file.write(
            '\n[[break]]\ncontracts = ["everything"]\nreleases = "==1.16.8"\nmeans = "Gone."\n'
            'rules = ["FIELD_NO_DELETE"]\nelements = ["flyteidl.admin.Resource.custom_info"]\n'
        )
    refused(copied.command("breaking", "--against", "main"), "custom_info is not upstream's")


FORGED: dict[str, tuple[str, Callable[[bytes], bytes | None], str]] = {
    "altered": ("1.16.8.0.binpb", lambda content: content + b"\0", "was changed: its sha256 is"),
    "missing": ("1.16.8.0.binpb", lambda _: None, "is missing, although SHA256SUMS lists it"),
    "planted": ("1.9.0.0.binpb", lambda _: b"", "is not listed in SHA256SUMS"),
    "no version": ("latest.binpb", lambda _: b"", "is not listed in SHA256SUMS"),
    "newer than the version": (
        "SHA256SUMS",
        lambda sums: sums.replace(b"1.16.8.0", b"1.16.8.1"),
        "lists 1.16.8.1, which is newer than 1.16.8.0",
    ),
    "twice": ("SHA256SUMS", lambda sums: sums + sums.splitlines(True)[-1], "twice"),
    "out of order": (
        "SHA256SUMS",
        lambda sums: sums + sums.splitlines(True)[-1].replace(b"1.16.8.0", b"1.16.7.0"),
        "lists 1.16.8.0 before 1.16.7.0",
    ),
    "not a list": ("SHA256SUMS", lambda _: b"\xff\nnonsense\n", "SHA256SUMS"),
}


@pytest.mark.parametrize("case", FORGED)
def test_a_forged_release_is_refused(case: str, copied: Project) -> None:
    name, forge, said = FORGED[case]
    released = copied.root / "proto/flyteidl/released"
    path = released / name
    content = forge(path.read_bytes() if path.exists() else b"")
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    if case in ("newer than the version", "out of order"):
        named = "1.16.8.1" if case == "newer than the version" else "1.16.7.0"
        shutil.copy(released / "1.16.8.0.binpb", released / f"{named}.binpb")
    if case == "newer than the version":
        (released / "1.16.8.0.binpb").unlink()
    with pytest.raises(CodegenError, match=re.escape(said)):
        releases.load(Family(Workspace(copied.root), "flyteidl"), package.load(FLYTEIDL))


def test_a_release_is_kept_once_nothing_breaks(latest: Project) -> None:
    released = latest.root / "proto/flyteidl/released"
    before = tree.read(released)
    latest.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 1")
    done = latest.command("breaking", "--record")
    assert done.returncode == 0, done.stdout + done.stderr
    after = tree.read(released)
    assert sorted(after) == ["1.16.8.0.binpb", "1.16.8.1.binpb", "SHA256SUMS"]
    assert after["1.16.8.1.binpb"] == image(latest)
    assert after["1.16.8.0.binpb"] == before["1.16.8.0.binpb"]
    assert after["SHA256SUMS"].startswith(before["SHA256SUMS"])
    latest.edit(AGENT, FIELD, "")
    latest.edit("proto/flyteidl/package.toml", "serial = 1", "serial = 2")
    assert latest.command("breaking", "--record").returncode == 1
    assert tree.read(released) == after


def test_what_is_recorded_is_what_was_judged(latest: Project) -> None:
    latest.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 1")
    before = tree.read(latest.root / "proto/flyteidl/released")
    (latest.root / "generated/flyte-agent-stubs/flyte_agent_stubs/image.binpb").write_bytes(b"junk")
    refused(latest.command("breaking", "--record"), "differs from what", "image.binpb")
    assert tree.read(latest.root / "proto/flyteidl/released") == before


PACKAGE = "generated/flyte-agent-stubs/flyte_agent_stubs"
MODULE = f"{PACKAGE}/flyteidl/admin/agent_pb2.py"
CLIENT = f"{PACKAGE}/flyteidl/service/agent_pb2_grpc.py"
EXTENSION = "proto/flyteidl/extensions/flyteidl/admin/agent.proto"
DRIFTED = {
    "an extension": (
        EXTENSION,
        "custom_info = 6;",
        "custom_info = 6;\n  // New.\n  bool new = 900;",
    ),
    "the text": (AGENT, FIELD, FIELD + "  string added = 900;\n"),
    "a module": (MODULE, "customInfo", "costumInfo"),
    "a method's path": (CLIENT, '.AgentMetadataService/GetAgent",', '.AgentMetadataService/Get",'),
}


@pytest.mark.parametrize("case", DRIFTED)
def test_what_is_not_generated_is_noticed(case: str, latest: Project) -> None:
    path, old, new = DRIFTED[case]
    latest.edit(path, old, new)
    done = latest.command("breaking", "--release", "1.16.8")
    refused(done, "generated/flyte-agent-stubs: differs from what proto/flyteidl gives: ")
    assert "nox -s generate" in done.stderr
    generated = "generated/flyte-agent-stubs/"
    drifted = path if path in (MODULE, CLIENT) else AGENT
    assert drifted.removeprefix(generated) in done.stderr


def test_a_module_that_loads_something_else_is_noticed(latest: Project) -> None:
    """The right descriptor stands first in the module, and another one is loaded."""
    module = latest.root / MODULE
    before, call, loaded = module.read_text("utf-8").partition("DESCRIPTOR = load(")
    kept = f"KEPT = ({loaded.partition('globals(),')[0]})\n"
    changed = loaded.replace("customInfo", "costumInfo")
    module.write_text(f"{before}{kept}{call}{changed}", "utf-8")
    drifted = MODULE.removeprefix("generated/flyte-agent-stubs/")
    refused(latest.command("breaking", "--release", "1.16.8"), "differs from what", drifted)


def test_a_module_that_another_one_hides_is_noticed(latest: Project) -> None:
    hiding = latest.root / MODULE.removesuffix(".py") / "__init__.py"
    hiding.parent.mkdir()
    hiding.touch()
    drifted = MODULE.removeprefix("generated/flyte-agent-stubs/").replace(".py", "/__init__.py")
    refused(latest.command("breaking", "--release", "1.16.8"), "differs from what", drifted)


def test_style_alone_has_a_status_of_its_own(latest: Project) -> None:
    latest.edit(EXTENSION, "// What an agent reports", "\n\n// What an agent reports")
    done = latest.command("breaking", "--release", "1.16.8")
    assert done.returncode == 3, done.stdout + done.stderr
    assert f"{EXTENSION}:1:1: FORMAT: is not formatted by `buf format`" in done.stdout
    assert "nothing breaks, 1 fault of style" in done.stdout
    for form, said in {
        "github": f"::error file={EXTENSION},line=1,col=1,title=FORMAT::is not formatted",
        "json": f'{{"path": "{EXTENSION}", "start_line": 1',
        "junit": f'<testcase classname="style" name="{EXTENSION}">',
    }.items():
        again = latest.command("breaking", "--release", "1.16.8", "--format", form)
        assert (again.returncode, said in again.stdout) == (3, True)
    latest.edit(AGENT, FIELD, "")
    assert latest.command("breaking", "--release", "1.16.8").returncode == 1


def test_a_weaker_gate_breaks(copied: Project) -> None:
    git(copied, "init", "-q", "-b", "main")
    git(copied, "add", ".")
    git(copied, "commit", "-qm", "before")
    copied.edit("proto/flyteidl/contracts.toml", "promised = true", "promised = false")
    done = copied.command("breaking", "--against", "main")
    assert done.returncode == 1
    said = "The promise of the contract event was true, and is false."
    assert f"proto/flyteidl/contracts.toml:5:1:\n  {said}" in done.stdout, done.stdout
    announce = "The name to announce, in an entry of its own, is `flyteidl event.promised`."
    assert announce in " ".join(done.stdout.split())
    assert "It also changes" not in done.stdout
    assert ": nothing breaks, the gate is weaker in 2 places;" in done.stdout


ADDED = {
    EXTENSION: """
enum State {
  option allow_alias = true;
  RETRYABLE_FAILURE = 0;
  RUNNING = 3;
  // The same as RUNNING.
  GOING = 3;
  // Held by somebody.
  PAUSED = 900;
}
""",
    "proto/flyteidl/extensions/flyteidl/service/agent.proto": """syntax = "proto3";

package flyteidl.service;

import "flyteidl/admin/agent.proto";

service AsyncAgentService {
  // Gets a task again.
  rpc GetTaskAgain(flyteidl.admin.GetTaskRequest) returns (flyteidl.admin.GetTaskResponse);
}
""",
}
"""A value of an upstream enum, an alias of one, and a method with upstream's request."""


def test_what_extensions_may_add_passes_ci(copied: Project) -> None:
    """The guide compares its extension with one release; CI with all, and with the branch."""
    git(copied, "init", "-q", "-b", "main")
    git(copied, "add", ".")
    git(copied, "commit", "-qm", "before")
    guide = (ROOT / "docs/extensions.md").read_text("utf-8")
    [path, text] = re.findall(r'^```proto title="(.*)"\n((?:.*\n)*?)```$', guide, re.MULTILINE)[0]
    for name, added in {**ADDED, path: text}.items():
        file = copied.root / name
        before = file.read_text("utf-8") if file.exists() else ""
        tree.write(copied.root, {name: (before + added).encode()})
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    for arguments in ([], ["--against", "main"]):
        done = copied.command("breaking", *arguments)
        assert done.returncode == 0, done.stdout + done.stderr


def test_a_bug_is_not_a_break(latest: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def judge(*_: object, **__: object) -> None:
        raise KeyError("planted")

    monkeypatch.setattr(session, "judge", judge)
    done = latest.command("breaking", "--release", "1.16.8")
    assert done.returncode == 2
    assert "KeyError: 'planted'" in done.stderr
    assert "error: this is a bug of the toolchain" in done.stderr


def test_a_kept_release_never_changes(latest: Project) -> None:
    kept = latest.root / "proto/flyteidl/released/1.16.8.0.binpb"
    done = latest.command("breaking", "--record")
    assert (done.returncode, kept.read_bytes()) == (0, image(latest))
    chain(latest, {kept.name: without_resource(kept.read_bytes())})
    refused(latest.command("breaking", "--record"), "1.16.8.0.binpb: is recorded already")


def test_what_upstream_took_away_since_our_last_release_can_be_listed(copied: Project) -> None:
    pins = FLYTEIDL.pins
    files = name_in_json(vendor.published(pins, "1.14.1"))
    chain(copied, {"1.14.1.0.binpb": files.SerializeToString()})
    done = copied.command("breaking", "--format", "json")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    elements = {each["element"] for each in found if each["contract"] == "everything"}
    assert "flyteidl.core.TaskMetadata.generates_deck" in elements
    with (copied.root / "proto/flyteidl/known-breaks.toml").open("a") as file:
        for each in found:
            file.write(
                '\n[[break]]\ncontracts = ["everything"]\nreleases = "==1.14.1"\nmeans = "Gone."\n'
                f'rules = ["{each["type"]}"]\nelements = ["{each["element"]}"]\n'
            )
    done = copied.command("breaking")
    assert done.returncode == 0, done.stdout


def test_a_crash_of_buf_is_an_error(latest: Project) -> None:
    program = """
import subprocess, sys
run = subprocess.run
def dies(command, **options):
    if "breaking" in command:
        command = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]
    return run(command, **options)
subprocess.run = dies
sys.argv[1:] = ["breaking", "--release", "1.16.8"]
import runpy
runpy.run_module("codegen", run_name="__main__")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=latest.root, capture_output=True, text=True
    )
    refused(done, "buf failed: exit status -9")


def test_the_element_is_that_at_the_line(latest: Project) -> None:
    """Two enums of one file have a value RUNNING."""
    path = "generated/flyte-agent-stubs/proto/flyteidl/core/execution.proto"
    text = (latest.root / path).read_text("utf-8")
    place = text.index("RUNNING", text.index("message TaskExecution "))
    (latest.root / path).write_text(text[:place] + "EXECUTING" + text[place + 7 :], "utf-8")
    done = latest.command("breaking", "--format", "json")
    elements = {json.loads(line)["element"] for line in done.stdout.splitlines()}
    assert elements == {"flyteidl.core.TaskExecution.Phase.RUNNING"}


WRONG_ENTRIES = {
    "a key too many": (
        "means =",
        "meaning =",
        "break[0].meaning: unknown key; did you mean means?",
    ),
    "a contract with a typo": ('"closure"', '"closures"', "'closures' is none of event, closure"),
    "a rule with a typo": ("FIELD_NO_DELETE", "FIELD_DELETED", "'FIELD_DELETED' is none of"),
    "no version": ('">=1.13.2,<1.13.4"', '"1.13.2 or 3"', "is not a version specifier"),
    "no release of the window": ('">=1.13.2,<1.13.4"', '">=9"', "no release of the window is >=9"),
    "no list": (
        '["event", "closure"]',
        '"event"',
        "break[0].contracts: is a string, and should be a list",
    ),
    "no TOML": ("[[break]]", "[[break", "cannot be read"),
    "no text": ('means = "', 'means = "" # ', "break[0].means: "),
    "an element of a promise": ("Literal.uri", "Literal.hash", "is promised to everybody"),
    "a table of another name": (
        "[[break]]",
        "[[brake]]",
        "brake: unknown key; did you mean break?",
    ),
}


@pytest.mark.parametrize("case", WRONG_ENTRIES)
def test_a_wrong_entry_is_told_by_its_place(case: str, copied: Project) -> None:
    old, new, said = WRONG_ENTRIES[case]
    path = copied.root / "proto/flyteidl/known-breaks.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    refused(
        copied.command("breaking", "--release", "1.16.8"), "proto/flyteidl/known-breaks.toml", said
    )


def test_an_entry_that_does_not_occur_is_a_fault(copied: Project) -> None:
    copied.edit(
        "proto/flyteidl/known-breaks.toml", 'releases = "==1.10.7"', 'releases = ">=1.10.7,<1.12"'
    )
    done = copied.command("breaking", "--release", "1.11.0")
    assert done.returncode == 1
    assert "does not occur for 1.11.0: narrow `releases`" in done.stdout


def test_an_unknown_release_is_refused(copied: Project) -> None:
    refused(copied.command("breaking", "--release", "0.1"), "not in the support window")
    refused(copied.command("breaking", "--release", ""), "not in the support window")
    refused(copied.command("breaking", "--against", ""), "not a git repository")


SPOILT = {
    "proto/flyteidl/released/latest.binpb": (b"", "latest.binpb: is not listed in SHA256SUMS"),
    "proto/flyteidl/extensions/notes.txt": (b"", "notes.txt: is not a .proto file"),
    "proto/flyteidl/extensions/flyteidl/admin/agent.proto": (b"\xff", "agent.proto"),
    "proto/flyteidl/known-breaks.toml": (b"\xff", "known-breaks.toml: cannot be read"),
    "proto/flyteidl/lint.toml": (b"\xff", "lint.toml: cannot be read"),
    "proto/flyteidl/contracts.toml": (b"[[contract]]\nnam = 1\n", "contracts.toml"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_corrupt_files_are_named(name: str, copied: Project) -> None:
    content, said = SPOILT[name]
    (copied.root / name).write_bytes(content)
    refused(copied.command("breaking"), said)


def test_an_error_is_an_annotation_too(copied: Project) -> None:
    path = "proto/flyteidl/contracts.toml"
    (copied.root / path).write_text("[[contract]]\nnam = 1\n")
    done = copied.command("breaking", "--release", "1.16.8", "--format", "github")
    refused(done, f"{path}: contract[0].nam: unknown key")
    assert done.stdout.startswith(f"::error file={path}::{path}: contract[0].nam: unknown key")
    assert done.stdout.count("\n") == 1


def test_a_contract_on_an_unknown_type_is_refused(copied: Project) -> None:
    copied.edit("proto/flyteidl/contracts.toml", 'AgentMetadataService"', 'AgentMetadataServic"')
    refused(copied.command("breaking"), "AgentMetadataServic, which no release has")
    shutil.rmtree(copied.root / "generated/flyte-agent-stubs/proto")
    refused(copied.command("breaking"), "generated/flyte-agent-stubs/proto")


def test_an_entry_is_listed_once(copied: Project) -> None:
    path = copied.root / "proto/flyteidl/known-breaks.toml"
    text = path.read_text("utf-8")
    path.write_text(text + text[text.rindex("[[break]]") :], "utf-8")
    refused(copied.command("breaking", "--release", "1.16.8"), "repeats flyteidl.core", "lists")


def test_another_buf_than_the_pinned_one(copied: Project) -> None:
    copied.edit("pyproject.toml", "buf-bin==1.75.0", "buf-bin==9.9.9")
    refused(copied.command("breaking"), "buf is 1.75.0, but 9.9.9 is pinned")


def test_without_buf(copied: Project) -> None:
    nowhere = "import runpy, shutil, sys; shutil.which = lambda *_, **__: None;"
    command = "sys.argv[1:] = ['breaking']; runpy.run_module('codegen', run_name='__main__')"
    done = subprocess.run(
        [copied.argv()[0], "-c", nowhere + command],
        cwd=copied.root,
        capture_output=True,
        text=True,
    )
    refused(done, "buf is not installed")
