"""What the README shows works."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from codegen import project
from tests.conftest import run_python

README = (project.ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="imports flyteidl, which comes with flytekit"
)
def test_the_first_look_runs() -> None:
    examples = blocks("python")
    assert len(examples) == 3
    run_python(sys.executable, "\n".join(examples))


def test_the_commands_name_sessions_that_exist() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "nox", "-l"],
        cwd=project.ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    sessions = set(re.findall(r"^[*-] (\w+) -> ", listed, re.MULTILINE))
    named = set(re.findall(r"nox -s (\w+)", README))
    assert {"vendor", "generate", "tests"} <= named <= sessions


def test_folders_and_files_that_it_links_to_exist() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert len(links) > 5
    assert [link for link in links if not (project.ROOT / link).exists()] == []
