"""Python in the documentation passes mypy --strict and pyright, page by page."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.docs.pages import PAGES, blocks
from tests.here import (
    CONNECTOR_STUBS,
    CONNECTOR_TYPES,
    IMPORTABLE,
    ROOT,
    STUBS,
    TYPES,
    WORKSPACE,
)

TYPED = [
    page
    for page in (
        *PAGES,
        *(folder / "README.md" for folder in (STUBS, TYPES, WORKSPACE.runtime, WORKSPACE.kit)),
        *(folder / "README.md" for folder in (CONNECTOR_STUBS, CONNECTOR_TYPES)),
    )
    if any(block.language == "python" for block in blocks(page))
]

PLANTED = """
```python
from flyte_agent_stubs import Phase, Resource
from flyteidl.core.execution_pb2 import TaskExecution

Resource(phase="RUNNING")
Resource(phase=Phase.RUNING)


def phase(resource: Resource) -> TaskExecution.Phase:
    return resource.phase.name
```

Text between two blocks of a page.

```python
Resource().message = "new"
```
"""
FAULTS = [6, 7, 11, 17]

ADDED = {"docs/extensions.md": "audience"}
"""The field that a page has its reader add to the schema: types know it only afterwards."""

SETTINGS = """
[mypy]
[mypy-flytekit.*,grpc_health.*,grpc_reflection.*]
# The first has no types, the others have them in distributions of their own.
ignore_missing_imports = true
"""

Findings = dict[str, dict[int, str]]
"""Messages by line, by page."""


def python(text: str) -> str:
    """The Python of a page, each line at its place in the page."""
    lines = [""] * (text.count("\n") + 1)
    for block in re.finditer(r"^```(python|toml)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        first = text.count("\n", 0, block.start())
        if block[1] == "python":
            for number, line in enumerate(block[2].splitlines(), start=first + 1):
                lines[number] = line
        else:  # the reader of the pages gives it to the program under this name
            lines[first] = f"text = {block[2]!r}"
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the program of every page, and of one with faults; and upstream's types."""
    folder = tmp_path_factory.mktemp("pages")
    texts = {str(page.relative_to(ROOT)): page.read_text("utf-8") for page in TYPED}
    for name, text in {**texts, "planted": PLANTED}.items():
        (folder / module(name)).write_text(python(text), "utf-8")
    shutil.copytree(TYPES / "flyteidl-stubs", folder / "typings" / "flyteidl")
    shutil.copytree(CONNECTOR_TYPES / "flyteidl2-stubs", folder / "typings" / "flyteidl2")
    return folder


def module(page: str) -> str:
    return f"{re.sub(r'[^a-z]+', '_', page.lower())}.py"


@pytest.fixture(scope="module")
def mypy(programs: Path) -> Findings:
    importable = [*IMPORTABLE, programs / "typings"]
    (programs / "mypy.ini").write_text(SETTINGS)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", "mypy.ini"),
            *("--python-executable", sys.executable),
            *sorted(path.name for path in programs.glob("*.py")),
        ],
        cwd=programs,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, importable))},
        capture_output=True,
        text=True,
    )
    assert done.returncode in (0, 1), done.stderr
    found: Findings = {}
    for name, line, said in re.findall(r"^(.*?):(\d+): error: (.*)$", done.stdout, re.MULTILINE):
        found.setdefault(name, {})[int(line)] = said
    return found


@pytest.fixture(scope="module")
def pyright(programs: Path) -> Findings:
    config: Mapping[str, object] = {
        "include": ["*.py"],
        "extraPaths": [str(each) for each in IMPORTABLE],
        "stubPath": "typings",
        "typeCheckingMode": "standard",
    }
    (programs / "pyrightconfig.json").write_text(json.dumps(config))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=programs,
        capture_output=True,
        text=True,
    )
    found: Findings = {}
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        if each["severity"] == "error":
            line = each["range"]["start"]["line"] + 1
            found.setdefault(Path(each["file"]).name, {})[line] = each["message"]
    return found


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_python_in_pages_is_typed(checker: str, request: pytest.FixtureRequest) -> None:
    found: Findings = request.getfixturevalue(checker)
    found = {page: said for page, said in found.items() if page != module("planted")}
    for page, added in ADDED.items():
        assert all(added in said for said in found.pop(module(page)).values())
    assert found == {}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_faults_are_found_at_their_lines(checker: str, request: pytest.FixtureRequest) -> None:
    found: Findings = request.getfixturevalue(checker)
    assert sorted(found[module("planted")]) == FAULTS


def test_every_page_with_python_is_looked_at() -> None:
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True)
    pages = {ROOT / name for name in listed.stdout.split()}
    missed = {page for page in pages if "\n```python\n" in page.read_text("utf-8")} - set(TYPED)
    assert missed == set()
