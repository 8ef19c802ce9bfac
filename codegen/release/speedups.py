"""Builds the compiled codec, which needs cargo, for the machine that it is built on."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import which

from codegen.errors import CodegenError
from codegen.release.checks import check
from codegen.tools.git import epoch
from codegen.workspace import Workspace

_SHOWN_LINES = 30
"""Number of lines shown from the end of the output of a failed build."""


def build_speedups(workspace: Workspace) -> tuple[Path, ...]:
    """Builds and checks the wheel and the sdist of `flyte-stubs-speedups`.

    The wheel is for this platform and for every supported Python.

    Returns:
        The wheel and the sdist, in `dist/`.

    Raises:
        CodegenError: cargo is missing, the build fails, or a check of the archives fails. `dist/`
            is then unchanged.
    """
    if which("cargo") is None:
        raise CodegenError(
            "cargo is not found",
            where="flyte-stubs-speedups",
            todo="Install Rust, or do without: the codec in Python is slower and does the same.",
        )
    workspace.dist.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workspace.dist, prefix=".build-") as temporary:
        out = Path(temporary)
        process = subprocess.run(
            [
                *(sys.executable, "-m", "maturin", "build", "--release", "--locked", "--sdist"),
                *("--manifest-path", workspace.speedups / "Cargo.toml", "--out", out),
                *("--interpreter", sys.executable),
            ],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch(workspace.root))},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if process.returncode:
            lines = process.stdout.splitlines()[-_SHOWN_LINES:]
            raise CodegenError(
                "cannot be built:\n" + "\n".join(lines),
                where="flyte-stubs-speedups",
                todo="Fix speedups/, or install what the message asks for.",
            )
        built = sorted(out.iterdir(), key=lambda path: path.suffix != ".whl")
        check(built)
        return tuple(path.replace(workspace.dist / path.name) for path in built)
