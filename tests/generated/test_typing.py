"""mypy --strict and pyright understand the stubs, and find what is wrong at its line."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.here import CONNECTOR_PACKAGE, IMPORTABLE, ROOT, STUBS

pytestmark = pytest.mark.slow

TYPING = ROOT / "tests/typing"
GOOD = ["good.py", "wrappers_good.py", "connectors_good.py", "kit_good.py"]
BAD = ["bad.py", "wrappers_bad.py", "connectors_bad.py", "kit_bad.py"]
EXAMPLES = [*GOOD, *BAD]
PACKAGE = STUBS / "flyte_agent_stubs"

Messages = dict[str, dict[int, str]]
"""By example and line."""


def mistakes(file: Path) -> set[int]:
    lines = enumerate(file.read_text("utf-8").splitlines(), start=1)
    return {number for number, line in lines if line.endswith("# wrong")}


def mypy(folder: Path) -> Messages:
    (folder / "mypy.ini").write_text(
        f"[mypy]\nstrict = true\nmypy_path = {os.pathsep.join(map(str, IMPORTABLE))}\n"
        # What the kit imports, and has no types or has them in distributions of their own.
        "[mypy-flyteidl.*,flytekit.*,grpc_health.*,grpc_reflection.*]\n"
        "ignore_missing_imports = true\n"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            "mypy.ini",
            *EXAMPLES,
            PACKAGE,
            CONNECTOR_PACKAGE,
        ],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stderr
    found = re.findall(r"^(.*?):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    return by_file((path, int(line), said) for path, line, said in found)


def pyright(folder: Path) -> Messages:
    config = {"include": EXAMPLES, "extraPaths": [str(each) for each in IMPORTABLE]}
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**config, "typeCheckingMode": "standard"})
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return by_file(
        (each["file"], each["range"]["start"]["line"] + 1, each["message"])
        for each in found
        if each["severity"] == "error"
    )


def by_file(found: Iterable[tuple[str, int, str]]) -> Messages:
    messages: dict[str, dict[int, str]] = {name: {} for name in EXAMPLES}
    for path, line, said in found:
        messages.setdefault(Path(path).name, {})[line] = said
    return messages


@pytest.fixture(scope="module", params=[mypy, pyright], ids=["mypy", "pyright"])
def messages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Messages:
    """What a checker reports about the examples and the packages, which it reads in one run."""
    folder = tmp_path_factory.mktemp("examples")
    for name in EXAMPLES:
        shutil.copy(TYPING / name, folder)
    found: Messages = request.param(folder)
    return found


@pytest.mark.parametrize("name", GOOD)
def test_good_use_is_accepted(name: str, messages: Messages) -> None:
    assert messages[name] == {}


@pytest.mark.parametrize("name", BAD)
def test_each_mistake_is_found_at_its_line(name: str, messages: Messages) -> None:
    wrong = mistakes(TYPING / name)
    assert len(wrong) >= 8
    assert set(messages[name]) == wrong, messages[name]


def test_nothing_is_wrong_elsewhere(messages: Messages) -> None:
    """mypy --strict reads the whole packages, pyright what the examples import."""
    assert messages.keys() == set(EXAMPLES)


def test_our_documentation_is_in_the_stubs() -> None:
    text = (PACKAGE / "flyteidl/admin/agent_pb2.pyi").read_text("utf-8")
    declared = text.index("def custom_info(self)")
    assert '"""Data that only this agent or its engine knows' in text[declared : declared + 200]
