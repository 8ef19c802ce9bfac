"""Builds a program with the models that upstream publishes for TypeScript, which run on node."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from codegen.errors import CodegenError, shown
from codegen.tools import cache

SOURCES = Path(__file__).parent / "typescript"
"""The program, and the packages that it needs with their hashes."""

_BUNDLE = ("--bundle", "--platform=node", "--format=esm", "--log-level=warning")


def missing() -> str:
    """Returns the name of a program that is needed and not on the PATH, or an empty string."""
    return next((each for each in ("node", "npm") if shutil.which(each) is None), "")


def bundle() -> Path:
    """Installs the packages, and bundles the program with them. Returns a path for node.

    Raises:
        CodegenError: npm cannot install the packages, or the program cannot be bundled.
    """
    target = cache.folder("npm") / "flyte2-relay.mjs"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copytree(SOURCES, folder, dirs_exist_ok=True)
        # Scripts of packages are not run: none of these needs them.
        _run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        esbuild = ("node_modules/esbuild/bin/esbuild", "relay.ts", *_BUNDLE)
        _run(folder, "node", *esbuild, f"--outfile={target}")
    return target


def _run(folder: Path, program: str, *arguments: str) -> None:
    path = shutil.which(program)
    if path is None:
        raise CodegenError("is not on PATH", where=program, todo="Install node with npm.")
    done = subprocess.run([path, *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise CodegenError(
            f"{program} {arguments[0]} fails: {done.stderr.strip()}",
            where=shown(SOURCES),
            todo="Check the network and npm's settings (npm config get registry).",
        )
