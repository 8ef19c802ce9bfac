"""A mistake in a TOML file of a family is one message with file and key, and exit status 2."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomlkit
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
from codegen.tools import buf
from codegen.upstream import pins
from codegen.upstream.family import Family
from codegen.verdicts import contracts, rules
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

EXEMPT = "[[exception]]\nelement = 'a'\nrule = 'b'\n"
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
    (
        "package.toml",
        "[types]",
        "[stubs.extras]\nsecrets = ['a']\n[types]",
        "stubs: extras: secrets is an extra of every stubs package",
    ),
    (
        "package.toml",
        "[types]",
        "[stubs.extras]\na = ['a b']\n[types]",
        "stubs: extras.a: 'a b' is not a requirement (PEP 508)",
    ),
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
    (
        "wrappers.toml",
        '[states."flyteidl.core.TaskExecution.Phase"]',
        '[states."flyteidl.core.TaskExecution.Faze"]',
        "no module lists the enum flyteidl.core.TaskExecution.Faze; did you mean",
    ),
    (
        "wrappers.toml",
        "\nABORTED = [",
        "\nABORTET = [",
        "states.flyteidl.core.TaskExecution.Phase: the enum has no ABORTET; did you mean ABORTED?",
    ),
    (
        "wrappers.toml",
        '"in progress"',
        '"time-out"',
        "states.flyteidl.core.TaskExecution.Phase: the word 'timeout' is listed 2 times",
    ),
    ("wrappers.toml", '"in progress"', '"-"', "a word has neither letters nor digits"),
    ("contracts.toml", "category =", "categry =", "contract[0].categry: unknown key; did you mean"),
    ("contracts.toml", 'category = "FILE"', "", "contract[0].category: the key is missing"),
    ("contracts.toml", '"FILE"', '"FIL"', "contract[0].category: 'FIL' is none of FILE, WIRE_JSON"),
    (
        "contracts.toml",
        'types = ["flyteidl.event.TaskExecutionEvent"]',
        "types = []",
        "contract[0].types: is empty",
    ),
    ("contracts.toml", "promised = true", "promised = 1", "contract[0].promised: is an integer"),
    ("contracts.toml", '"closure"', '"event"', "there are two contracts 'event'"),
    (
        "contracts.toml",
        "promised = true",
        "promised = false\nunpromised = ['1.11.0']",
        "contract[0]: unpromised: lists releases, and nothing is promised",
    ),
    ("known-breaks.toml", "rules =", "rule =", "break[0].rule: unknown key; did you mean rules?"),
    ("known-breaks.toml", 'contracts = ["event", "closure"]', "", "contracts: the key is missing"),
    ("known-breaks.toml", '["event", "closure"]', '"event"', "break[0].contracts: is a string"),
    ("known-breaks.toml", '["event", "closure"]', "[]", "break[0].contracts: is empty"),
    ("known-breaks.toml", '["event", "closure"]', '["evnt"]', "break[0].contracts: 'evnt' is none"),
    ("known-breaks.toml", '">=1.13.2,<1.13.4"', '"new"', "break[0].releases: 'new' is not a vers"),
    ("known-breaks.toml", '["FIELD_NO_DELETE"]', '["FIELD"]', "break[0].rules: 'FIELD' is none of"),
    ("lint.toml", None, f"{EXEMPT}raeson = 'c'", "exception[0].raeson: unknown key; did you mean"),
    ("lint.toml", None, "[[exception]]\nrule = 'b'", "exception[0].element: the key is missing"),
    ("lint.toml", None, "[[exception]]\nrule = []", "exception[0].rule: is a list, and should"),
    ("lint.toml", None, "exception = ['x']", "exception[0]: is a string, and should be a table"),
    ("lint.toml", None, "[[exception]]\nelement = ''", "exception[0].element: is empty"),
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
    ("extension.toml", "last = 999", "", "numbers.last: the key is missing"),
    ("extension.toml", "last = 999", "last = 9", "numbers: first is 900, and last, 9, is smaller"),
    ("extension.toml", "first = 900", "first = 0", "numbers.first: "),
    ("extension.toml", 'reason = "', 'reason = "" # ', "numbers.reason: is empty"),
    *((name, None, "name = = 'x'", "cannot be read: ") for name in READERS),
    *((name, None, b"name = '\xff'", "cannot be read: ") for name in READERS),
    *((name, None, "", ": the key is missing") for name in ("upstream.toml", "package.toml")),
    ("contracts.toml", None, "", "contract: the key is missing"),
    ("contracts.toml", None, "contract = []", "contract: is empty"),
    ("contracts.toml", None, "contract = ['x']", "contract[0]: is a string, and should be a table"),
    (
        "contracts.toml",
        '"WIRE_JSON"',
        '"PACKAGE"',
        "category: 'PACKAGE' is none of FILE, WIRE_JSON",
    ),
    ("known-breaks.toml", None, "break = ['x']", "break[0]: is a string, and should be a table"),
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


@pytest.mark.skipif(os.name == "nt", reason="makes symbolic links")
def test_a_link_to_nothing_is_shown_by_its_own_name(
    family: Family, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(family.folder)
    (family.folder / "contracts.toml").unlink()
    (family.folder / "contracts.toml").symlink_to("/nowhere/else.toml")
    with pytest.raises(CodegenError) as refusal:
        READERS["contracts.toml"](family)
    assert refusal.value.where == "contracts.toml"


NONSENSE: tuple[object, ...] = (
    *("", " ", "x", "\n", 0, -1, 2**40, 1.5, True, date(2026, 1, 1)),
    *([], [""], ["x"], [1], [[]], [{}], [{"x": 1}], {}, {"": ""}, {"x": "x"}, {"x": {}}),
)


SAMPLE = 40
"""The damaged copies of each file that are tried, of up to 800."""


def damaged(data: Any) -> Iterator[Any]:
    """Yields copies of a file's data, each with one value that is gone or makes no sense.

    Of a list, and of a table with many keys, it damages the first two values.
    """
    if isinstance(data, dict):
        keys = list(data) if len(data) < 12 else list(data)[:2]
        for key in keys:
            yield {name: value for name, value in data.items() if name != key}
            for value in (*NONSENSE, *damaged(data[key])):
                yield {**data, key: value}
        yield {**data, "x": 1}
    elif isinstance(data, list):
        for index, item in enumerate(data[:2]):
            for value in (*NONSENSE, *damaged(item)):
                yield [*data[:index], value, *data[index + 1 :]]
            yield [*data, item]


@pytest.mark.parametrize("name", [*READERS, "rules.toml", "pyproject.toml"])
def test_no_value_is_a_traceback(name: str, family: Family, tmp_path: Path) -> None:
    path = family.folder / name
    if name == "rules.toml":
        path = tmp_path / name
        shutil.copy(rules.RULES, path)
    elif name == "pyproject.toml":
        path = tmp_path / name
        shutil.copy(FLYTEIDL.workspace.pyproject, path)
    readers: dict[str, Callable[[Family], object]] = {
        **READERS,
        "rules.toml": lambda _: rules.read(path),
        "pyproject.toml": lambda _: buf.require_pinned(path),
    }
    text = path.read_text("utf-8") if path.exists() else "adds = ['x']"
    if name == "lint.toml":
        text = f"{EXEMPT}reason = 'c'"
    data = tomlkit.parse(text).unwrap()
    if name == "pyproject.toml":
        data = {"dependency-groups": {"codegen": data["dependency-groups"]["codegen"][:2]}}
    if name == "wrappers.toml":  # tomlkit takes seconds to write a thousand sentences
        data["docs"] = dict(list(data["docs"].items())[:2])
    every = list(damaged(data))
    refused = 0
    for wrong in random.Random(name).sample(every, min(len(every), SAMPLE)):
        path.write_text(tomlkit.dumps(wrong), "utf-8")
        try:
            readers[name](family)
        except CodegenError as error:
            refused += 1
            assert name in (error.where or ""), error
            assert error.todo
    assert refused > 10


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
