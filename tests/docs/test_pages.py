"""What the README and the pages of the site show works, and says what they say."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

import flyte_agent_stubs
from codegen.cli import cli
from flyte_agent_stubs.custom_info import CODES
from tests.conftest import Project
from tests.docs.pages import PAGES, Reader, agrees, blocks
from tests.here import ROOT

GUIDE = ROOT / "docs/custom-info.md"


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)], ids=name)
def test_what_a_page_shows_works(
    page: Path, copied: Project, environment: Callable[..., Path]
) -> None:
    shown = "".join(block.text for block in blocks(page))
    if "from flyteidl" in shown and sys.version_info >= (3, 13):
        pytest.skip("imports flyteidl, which comes with flytekit")
    if "$ sed" in shown and shutil.which("sed") is None:
        pytest.skip("there is no sed here")
    # Images of our own releases are younger than the day on which 1.16.8 was taken.
    shutil.rmtree(copied.root / "proto/flyteidl/released")
    reader = Reader(copied, environment)
    for step in ("init --quiet", "add .", "commit --quiet --message begin"):
        done = reader.run(["git", *step.split()])
        assert done.returncode == 0, done.stdout
    reader.follow(page)


@pytest.mark.parametrize(
    "block",
    [
        "```python\nassert False\n```\n",
        "```python\ntry:\n    int('1')\nexcept ValueError:\n    pass\n```\n",
        "```console\n$ nox -s generate\nsomething else\n```\n",
        "```console\n$ nox -s nothing\n…\n```\n",
        "```console\n$ something else\n```\n",
        "```cobol\n```\n",
    ],
)
def test_a_page_that_is_wrong_is_noticed(
    block: str, copied: Project, environment: Callable[..., Path], tmp_path: Path
) -> None:
    page = tmp_path / "page.md"
    page.write_text(block, "utf-8")
    with pytest.raises(AssertionError):
        Reader(copied, environment).follow(page)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("one\n…\nfour\n", "one\ntwo\nthree\nfour\n"),
        ("130 pairs in 21.9 s (0.17 s a pair): 5\n", "4 pairs in 1.0 s (0.25 s a pair): 5\n"),
    ],
)
def test_output_may_be_shortened(shown: str, said: str) -> None:
    assert agrees(shown, said)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("one\n", "one\ntwo\n"),
        ("one\n…\n", "one\n"),
        ("1.16.7\n", "1.16.8\n"),
        ("1 pair in 1.0 s (1.0 s a pair): good\n", "1 pair in 1.0 s (1.0 s a pair): bad\n"),
    ],
)
def test_other_output_is_noticed(shown: str, said: str) -> None:
    assert not agrees(shown, said)


def test_the_guide_has_every_code() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| ([^|]*) \|$", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert dict(rows) == CODES


def test_the_commands_name_sessions_and_options_that_exist() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "nox", "-l"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    sessions = set(re.findall(r"^[*-] (\w+) -> ", listed, re.MULTILINE))
    text = "\n".join(page.read_text("utf-8") for page in PAGES)
    named = {each for line in re.findall(r"nox -s ([a-z0-9 ]+)", text) for each in line.split()}
    assert {"vendor", "tests", "lock", "docs"} <= named
    assert named - sessions == set()
    used = re.findall(r"nox -s (\w+) -- ([^`\n]+)", text)
    commands = {name: cli.get_command(click.Context(cli), name) for name, _ in used}
    assert commands["breaking"]
    for name, arguments in used:
        if command := commands[name]:
            assert isinstance(command.make_context(name, shlex.split(arguments)), click.Context)


@pytest.mark.parametrize("page", PAGES[:2], ids=name)
def test_folders_and_files_that_are_linked_to_exist(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert links
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_reference_names_what_the_root_exports() -> None:
    page = (ROOT / "docs/reference/index.md").read_text("utf-8")
    linked = set(re.findall(r"\[flyte_agent_stubs\.\w+\.(\w+)\]", page))
    alone = set(re.findall(r"^::: flyte_agent_stubs\.(\w+)$", page, re.MULTILINE))
    assert linked | alone == set(flyte_agent_stubs.__all__)
