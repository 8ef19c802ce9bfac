"""A mistake in a TOML file of a family is one message with file and key, and exit status 2."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen import cli
from codegen.atlas import config as atlas
from codegen.cli import options
from codegen.emit import distribution, package
from codegen.emit.source import Source
from codegen.emit.wrappers import model
from codegen.errors import CodegenError
from codegen.extension.extend import additions
from codegen.gate import compare, known, style
from codegen.upstream import pins
from codegen.upstream.family import Family
from codegen.verdicts import contracts
from codegen.workspace import Workspace
from tests.conftest import Project
from tests.here import FLYTEIDL, PACKAGE


def known_breaks(family: Family) -> object:
    every = [*contracts.load(family), compare.EVERYTHING]
    return known.load(family.folder / "known-breaks.toml", list(family.pins.window), every)


def wrapper_list(family: Family) -> object:
    image = (PACKAGE / "image.binpb").read_bytes()
    files = FileDescriptorSet.FromString(image)
    return model.read(files, family.folder / "wrappers.toml", {}, complete=True)


READERS: dict[str, Callable[[Family], object]] = {
    "upstream.toml": lambda family: pins.load(family.folder / "upstream.toml", family.name),
    "package.toml": package.load,
    "wrappers.toml": wrapper_list,
    "contracts.toml": contracts.load,
    "known-breaks.toml": known_breaks,
    "lint.toml": style.exceptions,
    "atlas.toml": atlas.load,
    "extension.toml": lambda family: additions(family.folder / "extension.toml"),
}
COMMANDS = {
    "known-breaks.toml": ["breaking", "--release", "1.16.8"],
    "contracts.toml": ["breaking", "--release", "1.16.8"],
    "lint.toml": ["breaking"],
    "atlas.toml": ["atlas"],
}
"""The command that reads a file, where that is not `generate`."""

GONE = "cannot be read: No such file or directory"
MISTAKES = [
    # file, what is replaced, by what, what the message says
    ("upstream.toml", "release =", "relase =", "relase: unknown key; did you mean release?"),
    ("upstream.toml", 'release = "1.16.8"', "", "release: the key is missing"),
    ("upstream.toml", 'release = "1.16.8"', "release = 1.16", "release: is a number, and should"),
    ("upstream.toml", "[[imports]]", "[imports]", "cannot be read: "),
    ("upstream.toml", '"1.16.7" = "', '"1.16.7" = "x', 'window.wheels."1.16.7": should match'),
    ("package.toml", "readme =", "reedme =", "stubs.reedme: unknown key; did you mean readme?"),
    ("package.toml", "serial = 0", "", "serial: the key is missing"),
    ("package.toml", "serial = 0", "serial = -1", "serial: expected `int` >= 0"),
    ("package.toml", "serial = 0", 'serial = "0"', "serial: is a string, and should be an integer"),
    ("package.toml", '"flyte-agent-stubs"', '"../stubs"', "stubs.distribution: should match"),
    ("package.toml", '"flyte_agent_stubs"', '"flyte-agent"', "stubs.package: should match"),
    ("package.toml", '"flyteidl-stubs"', '"flyte-agent-stubs"', "two distributions are called"),
    (
        "package.toml",
        "README.stubs.md.jinja",
        "READ.me",
        "stubs.readme: the file READ.me does not exist",
    ),
    ("package.toml", '">=0.1,<0.2"', '"0.1"', "stubs: runtime: '0.1' is not a version specifier"),
    ("package.toml", '"3.10" = "1.60"', '"3.10" = "new"', "oldest.3.10: 'new' is not a version"),
    ("package.toml", 'below = "8"', 'below = "x"', "stubs.requires.protobuf: below: 'x' is not a"),
    ("package.toml", '"1.0.0.20250426"', '""', "types.types-grpcio: is empty"),
    ("package.toml", '"flyte-agent-stubs"', '"Flyte_Stubs"', "as 'flyte-stubs'"),
    ("package.toml", '"flyteidl-stubs"', '"flyteidl.stubs"', "as 'flyteidl-stubs'"),
    ("package.toml", '"flyte_agent_stubs"', '"class"', "package: 'class' is a word or a module of"),
    ("package.toml", '"flyte_agent_stubs"', '"json"', "package: 'json' is a word or a module of"),
    ("package.toml", '"flyte_agent_stubs"', '"google"', "package: 'google' is a package that"),
    ("package.toml", 'below = "8"', 'below = "5"', "below: 5 is not above every version"),
    ("package.toml", '"3.14" = "5.27"', '"3.9" = "5.27"', "oldest: Python 3.9 follows 3.10; sort"),
    ("package.toml", '"3.14" = "5.27"', '"3.14" = "4.9"', "oldest.3.14: 4.9 is older than 4.25"),
    (
        "wrappers.toml",
        "[modules.agent]\ndoc",
        "[modules.agent]\ndocs",
        "modules.agent.docs: unknown key",
    ),
    (
        "wrappers.toml",
        "[root]\nnames",
        "[root]\nname",
        "root.name: unknown key; did you mean names",
    ),
    ("wrappers.toml", "[root]\nnames = [", "[root]\nnames = 1 #", "cannot be read: "),
    (
        "wrappers.toml",
        '\n  "Agent",',
        '\n  "Agnet",',
        "no wrapper is called Agnet; did you mean Agent",
    ),
    ("wrappers.toml", '"AgentErrorKind"', '"Agent Kind"', "'Agent Kind' cannot be a name"),
    ("wrappers.toml", '"AgentErrorKind"', '"State"', "2 classes are called State; use [names]"),
    (
        "wrappers.toml",
        '\n"flyteidl.admin.AgentError.Kind" =',
        '\n"flyteidl.admin.AgentEror.Kind" =',
        "no module lists flyteidl.admin.AgentEror.Kind; did you mean flyteidl.admin.AgentError",
    ),
    (
        "wrappers.toml",
        '\n"flyteidl.admin.LogLine.message" =',
        '\n"flyteidl.admin.LogLine.massage" =',
        "docs.flyteidl.admin.LogLine.massage: the schema has no flyteidl.admin.LogLine.massage;",
    ),
    ("wrappers.toml", '"flyteidl.core.TaskLog",', '"flyteidl.core.Identifier",', "listed 2 times"),
    (
        "wrappers.toml",
        '\n  "flyteidl.admin.LogLine",',
        '\n  "flyteidl.admin.LogLines",',
        "modules.agent.messages: the schema has, among its messages, no flyteidl.admin.LogLines;"
        " did you mean flyteidl.admin.LogLine?",
    ),
    (
        "wrappers.toml",
        '\n  "flyteidl.core.ResourceType",',
        '\n  "flyteidl.core.ResourceTipe",',
        "modules.core.enums: the schema has, among its enums, no flyteidl.core.ResourceTipe;",
    ),
    ("contracts.toml", "category =", "categry =", "contract[0].categry: unknown key; did you mean"),
    ("contracts.toml", 'category = "FILE"', "", "contract[0].category: the key is missing"),
    ("contracts.toml", '"FILE"', '"FIL"', "contract[0].category: 'FIL' is none of FILE, PACKAGE"),
    (
        "contracts.toml",
        'types = ["flyteidl.event.TaskExecutionEvent"]',
        "types = []",
        "contract[0].types: is empty",
    ),
    ("contracts.toml", "promised = true", "promised = 1", "contract[0].promised: is an integer"),
    ("contracts.toml", '"closure"', '"event"', "there are two contracts 'event'"),
    ("known-breaks.toml", "rules =", "rule =", "break[0].rule: unknown key; did you mean rules?"),
    ("known-breaks.toml", 'contracts = ["event", "closure"]', "", "contracts: the key is missing"),
    ("known-breaks.toml", '["event", "closure"]', '"event"', "break[0].contracts: is a string"),
    ("known-breaks.toml", '["event", "closure"]', "[]", "break[0].contracts: is empty"),
    ("known-breaks.toml", '["event", "closure"]', '["evnt"]', "break[0].contracts: 'evnt' is none"),
    ("known-breaks.toml", '">=1.13.2,<1.13.4"', '"new"', "break[0].releases: 'new' is not a vers"),
    ("known-breaks.toml", '["FIELD_NO_DELETE"]', '["FIELD"]', "break[0].rules: 'FIELD' is none of"),
    ("lint.toml", "reason =", "raeson =", "exception[0].raeson: unknown key; did you mean reason"),
    ("lint.toml", 'rule = "PACKAGE_VERSION_SUFFIX"', "", "exception[0].rule: the key is missing"),
    ("lint.toml", '"PACKAGE_VERSION_SUFFIX"', "[]", "exception[0].rule: is a list, and should"),
    ("lint.toml", '"extensions"', '"extension"', "exception[0].tree: 'extension' is none of ext"),
    ("lint.toml", '"PACKAGE_VERSION_SUFFIX"', '""', "exception[0].rule: is empty"),
    ("atlas.toml", "writer =", "riter =", "consumers[0].riter: unknown key; did you mean writer"),
    ("atlas.toml", 'name = "event"', "", "consumers[0].name: the key is missing"),
    ("atlas.toml", 'name = "event"', "name = 1", "consumers[0].name: is an integer, and should be"),
    (
        "atlas.toml",
        'name = "event"',
        'name = "evnt"',
        "consumers[0].name: 'evnt' is not a con",
    ),
    ("atlas.toml", 'since = "', 'since = "v.', "timeline.milestones[0]: since: 'v."),
    ("atlas.toml", None, "consumers = []\n[timeline]\nfield = 'x'", "consumers: is empty"),
    ("extension.toml", None, "add = ['x']", "add: unknown key; did you mean adds?"),
    ("extension.toml", None, "adds = 'x'", "adds: is a string, and should be a list"),
    ("extension.toml", None, "adds = ['']", "adds[0]: is empty"),
    *((name, None, "name = = 'x'", "cannot be read: ") for name in READERS),
    *((name, None, b"name = '\xff'", "cannot be read: ") for name in READERS),
    *((name, None, "", ": the key is missing") for name in ("upstream.toml", "package.toml")),
    ("contracts.toml", None, "", "contract: the key is missing"),
    ("contracts.toml", None, "contract = []", "contract: is empty"),
]


@pytest.fixture
def family(tmp_path: Path) -> Family:
    """A copy of flyteidl's folder without the schemas."""
    ignored = shutil.ignore_patterns("vendor", "released", "extensions")
    shutil.copytree(FLYTEIDL.folder, tmp_path / "proto/flyteidl", ignore=ignored)
    return Family(Workspace(tmp_path), "flyteidl")


def damage(path: Path, old: str | None, new: str | bytes) -> None:
    if isinstance(new, bytes):
        path.write_bytes(new)
        return
    text = path.read_text("utf-8") if old is not None else ""
    assert (old or "") in text
    path.write_text(text.replace(old, new, 1) if old is not None else new, "utf-8")


@pytest.mark.parametrize(("name", "old", "new", "said"), MISTAKES)
def test_a_mistake_is_a_message_with_file_and_key(
    name: str, old: str | None, new: str | bytes, said: str, family: Family
) -> None:
    damage(family.folder / name, old, new)
    with pytest.raises(CodegenError) as refusal:
        READERS[name](family)
    assert (refusal.value.where or "").startswith(f"{family.folder / name}")
    assert said in str(refusal.value)
    assert refusal.value.todo


@pytest.mark.parametrize("name", READERS)
def test_an_undamaged_file_is_read(name: str, family: Family) -> None:
    READERS[name](family)


@pytest.mark.parametrize("name", [name for name in READERS if name != "extension.toml"])
def test_a_missing_file_is_named(name: str, family: Family) -> None:
    (family.folder / name).unlink()
    with pytest.raises(CodegenError) as refusal:
        READERS[name](family)
    assert str(refusal.value).startswith(f"{family.folder / name}: {GONE}")


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
def test_the_command_that_reads_it_exits_with_2(
    name: str,
    copied: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    damage(copied.root / "proto/flyteidl" / name, None, "nonsense = 1")
    monkeypatch.setattr(options, "workspace", lambda: Workspace(copied.root))
    monkeypatch.setattr(sys, "argv", ["codegen", *COMMANDS.get(name, ["generate"])])
    assert cli.run() == options.EXIT_BAD_INPUT
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.count("error: ") == 1
    assert f"proto/flyteidl/{name}: nonsense: unknown key" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ nonsense }}", "cannot be rendered: 'nonsense' is undefined"),
        ("{% if %}", "cannot be rendered: Expected an expression"),
        (b"\xff", "cannot be rendered: 'utf-8' codec can't decode"),
    ],
)
def test_a_readme_that_cannot_be_rendered(text: str | bytes, said: str, family: Family) -> None:
    readme = family.folder / "README.types.md.jinja"
    damage(readme, None, text)
    nothing = FileDescriptorSet()
    source = Source(
        family=family.name,
        release="1.16.8",
        vendored=True,
        folder=family.folder,
        package=package.load(family),
        published=nothing,
        files=nothing,
        docs={},
        results=(),
    )
    with pytest.raises(CodegenError) as refusal:
        distribution.types(source)
    assert str(refusal.value).startswith(f"{readme}: {said}")
