"""mypy --strict and pyright understand the stubs, and find what is wrong at its line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.here import IMPORTABLE, ROOT, STUBS

pytestmark = pytest.mark.slow

TYPING = ROOT / "tests/typing"


def mistakes(file: Path) -> set[int]:
    lines = enumerate(file.read_text("utf-8").splitlines(), start=1)
    return {number for number, line in lines if line.endswith("# wrong")}


def mypy(file: Path, folder: Path) -> dict[int, str]:
    """Messages by line."""
    (folder / "mypy.ini").write_text(
        f"[mypy]\nstrict = true\nmypy_path = {os.pathsep.join(map(str, IMPORTABLE))}\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", file],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode in (0, 1), done.stderr
    found = re.findall(r"^(.*?):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    assert all(Path(path).name == file.name for path, _, _ in found), done.stdout
    return {int(line): said for _, line, said in found}


def pyright(file: Path, folder: Path) -> dict[int, str]:
    """Messages by line."""
    config = {"include": [str(file.name)], "extraPaths": [str(each) for each in IMPORTABLE]}
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**config, "typeCheckingMode": "standard"})
    )
    (folder / file.name).write_bytes(file.read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    errors = [each for each in found if each["severity"] == "error"]
    assert all(Path(each["file"]).name == file.name for each in errors), done.stdout
    return {each["range"]["start"]["line"] + 1: each["message"] for each in errors}


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("name", ["good.py", "wrappers_good.py"])
def test_good_use_is_accepted(checker: object, name: str, tmp_path: Path) -> None:
    assert callable(checker)
    assert checker(TYPING / name, tmp_path) == {}


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("name", ["bad.py", "wrappers_bad.py"])
def test_each_mistake_is_found_at_its_line(
    checker: Callable[[Path, Path], dict[int, str]], name: str, tmp_path: Path
) -> None:
    wrong = mistakes(TYPING / name)
    found = checker(TYPING / name, tmp_path)
    assert len(wrong) >= 8
    assert set(found) == wrong, found


def test_the_package_itself_passes_mypy_strict(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", STUBS / "flyte_agent_stubs"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, IMPORTABLE))},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_our_documentation_is_in_the_stubs() -> None:
    text = (STUBS / "flyte_agent_stubs/flyteidl/admin/agent_pb2.pyi").read_text("utf-8")
    declared = text.index("def custom_info(self)")
    assert '"""Data that only this agent or its engine knows' in text[declared : declared + 200]
