"""Every checker sees every file: an error that is planted in each folder is reported by each."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from codegen.tools.git import git
from tests.here import ROOT

pytestmark = pytest.mark.slow

PLANTED = "planted_error.py"
ERROR = '"""An error."""\n\nimport os\n\nNUMBER: int  =  "text" + nowhere\n'
"""An import that nothing uses, a name that nothing defines, and spaces that nobody wants."""

EXAMPLES = "tests/typing"
"""What types accept and refuse: tests/generated has the type checkers look at it, file by file."""


def is_written_by_hand(path: PurePosixPath) -> bool:
    return path.parts[0] != "generated" and "expected" not in path.parts


def folders() -> set[str]:
    """The folders with Python that git tracks and that nothing generates."""
    listed = git(ROOT, "ls-files", "-z", "*.py").split("\0")
    paths = [PurePosixPath(name) for name in listed if name]
    return {path.parent.as_posix() for path in paths if is_written_by_hand(path)}


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's folders and settings with an error in each folder, and no other Python."""
    root = tmp_path_factory.mktemp("checkers") / "project"
    for name in filter(None, git(ROOT, "ls-files", "-z").split("\0")):
        copy = root / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if copy.name == "__init__.py":
            copy.touch()
        elif (ROOT / name).is_file() and copy.suffix not in (".py", ".pyi"):
            shutil.copy(ROOT / name, copy)
    for folder in folders() - {"."}:
        (root / folder / PLANTED).write_text(ERROR)
    (root / "noxfile.py").write_text(ERROR)
    return root


def run(root: Path, *command: str) -> str:
    scripts = Path(sysconfig.get_path("scripts"))
    done = subprocess.run(
        [str(scripts / command[0]), *command[1:]], cwd=root, capture_output=True, text=True
    )
    assert done.returncode == 1, done.stderr
    return done.stdout


def ruff(root: Path) -> list[str]:
    found = json.loads(run(root, "ruff", "check", "--no-cache", "--output-format=json", "."))
    return [each["filename"] for each in found if each["code"] in ("F401", "F821")]


def ruff_format(root: Path) -> list[str]:
    said = run(root, "ruff", "format", "--check", "--output-format=concise", ".")
    return re.findall(r"^(.*?):\d+:\d+: unformatted", said, re.M)


def mypy(root: Path) -> list[str]:
    return re.findall(r"^(.*?):\d+: error: Name \"nowhere\"", run(root, "mypy"), re.M)


def pyright(root: Path) -> list[str]:
    found = json.loads(run(root, "pyright", "--outputjson"))["generalDiagnostics"]
    return [each["file"] for each in found if each.get("rule") == "reportUndefinedVariable"]


def ty(root: Path) -> list[str]:
    """As `nox -s lint` calls it: ty has no list of files in its configuration."""
    noxfile = (ROOT / "noxfile.py").read_text("utf-8")
    found = dict(re.findall(r"^(CHECKED|PACKAGES) = \(([^)]*)\)", noxfile, re.M))
    paths = re.findall(r'"([^"]+)"', found["CHECKED"] + found["PACKAGES"])
    said = run(root, "ty", "check", "--output-format=concise", *paths)
    return re.findall(r"^(.*?):\d+:\d+: error.*nowhere", said, re.M)


@pytest.mark.parametrize("checker", [ruff, ruff_format, mypy, pyright, ty])
def test_an_error_in_any_folder_is_reported(
    checker: Callable[[Path], list[str]], planted: Path
) -> None:
    named = [(planted / name).relative_to(planted) for name in checker(planted)]
    seen = {path.parent.as_posix() for path in named if path.name in (PLANTED, "noxfile.py")}
    wanted = folders()
    if checker in (mypy, pyright, ty):
        wanted = {name for name in wanted if not f"{name}/".startswith(f"{EXAMPLES}/")}
    assert seen == wanted
