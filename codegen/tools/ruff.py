"""Runs ruff: formats generated Python and sorts its imports."""

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
    """Returns the files with every module formatted and its imports sorted.

    Type stubs lose the imports that they do not use. `_pb2_grpc.pyi` files keep mypy-protobuf's
    layout, because `type: ignore` comments apply to their line.

    Raises:
        CodegenError: ruff is missing, or a file is invalid Python.
    """
    python = {
        name: text
        for name, text in produced.items()
        if name.endswith((".py", ".pyi")) and not name.endswith("_pb2_grpc.pyi")
    }
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tree.write(folder, python)
        # ruff treats the modules in the working directory as first-party.
        _ruff("check", "--select=I,F401", "--per-file-ignores=*.py:F401", "--fix", folder=folder)
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
