"""ruff: layout and sorted imports of generated Python."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.errors import CodegenError
from codegen.tools import tree
from codegen.tools.tree import Tree

_SETTINGS = ("--isolated", "--no-cache", "--quiet", "--line-length=100", "--target-version=py310")


def formatted(produced: Tree) -> dict[str, bytes]:
    """The same files with every module laid out and its imports sorted.

    Type stubs stay as mypy-protobuf writes them: its `type: ignore` comments hold for their line.

    Raises:
        CodegenError: ruff is missing, or a file is not valid Python.
    """
    python = {name: text for name, text in produced.items() if name.endswith(".py")}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tree.write(folder, python)
        # The package's own modules come after other people's: its folder is the place of sources.
        _ruff("check", "--select=I", "--fix", folder=folder)
        _ruff("format", folder=folder)
        return {**produced, **{name: (folder / name).read_bytes() for name in python}}


def _ruff(command: str, *arguments: str, folder: Path) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "ruff", command, *_SETTINGS, *arguments, "."],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    if process.returncode:
        raise CodegenError(
            f"ruff {command} failed: {(process.stderr or process.stdout).strip()}",
            where=str(folder),
            todo="A template writes Python that is not valid, or ruff is not installed:"
            " pip install -r requirements/codegen.txt",
        )
