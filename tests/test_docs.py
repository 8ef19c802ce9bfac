"""What the README and the guides show works."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from flyte_agent_stubs.custom_info import CODES

from codegen import project
from tests.conftest import run_python

README = (project.ROOT / "README.md").read_text("utf-8")
GUIDE = (project.ROOT / "docs/custom-info.md").read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="imports flyteidl, which comes with flytekit"
)
def test_the_readmes_first_look_runs() -> None:
    examples = blocks(README, "python")
    assert len(examples) == 4
    run_python(sys.executable, "\n".join(examples))


def test_the_guides_examples_run() -> None:
    examples, [table] = blocks(GUIDE, "python"), blocks(GUIDE, "toml")
    assert len(examples) == 7
    program = f"text = {table!r}\n" + "\n".join(examples)
    if sys.version_info < (3, 11):
        program = program.replace("import tomllib", "import tomli as tomllib")
    run_python(sys.executable, program)


def test_the_guide_has_every_code() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| ([^|]*) \|$", GUIDE, re.MULTILINE)
    assert dict(rows) == CODES


def test_the_commands_name_sessions_that_exist() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "nox", "-l"],
        cwd=project.ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    sessions = set(re.findall(r"^[*-] (\w+) -> ", listed, re.MULTILINE))
    texts = [
        README,
        GUIDE,
        *(
            (project.ROOT / name).read_text("utf-8")
            for name in ("CONTRIBUTING.md", "docs/architecture.md")
        ),
    ]
    named = set(re.findall(r"nox -s (\w+)", "\n".join(texts)))
    assert {"vendor", "generate", "tests", "lock"} <= named <= sessions


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/custom-info.md"])
def test_folders_and_files_that_are_linked_to_exist(name: str) -> None:
    page = project.ROOT / name
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
