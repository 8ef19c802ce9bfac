"""Runs the tests in Pyodide, a CPython for WebAssembly, on node.

Compiled packages cannot be installed there, so protobuf is pure Python and grpcio is missing.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from codegen.tools import cache
from conformance.runtimes import matrix, suite
from conformance.runtimes.distributions import Wheel
from conformance.runtimes.installers import pip
from conformance.runtimes.matrix import Combination

VERSION: Final = "314.0.7"
PYTHON: Final = "3.14"
SHA512: Final = (
    "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
)
"""The SHA-512 of the archive on npm's registry, in base64."""

LAUNCHER: Final = Path(__file__).with_name("pyodide.mjs")

IGNORED: Final = ("tests/package/test_grpc.py",)
"""Files that cannot be imported there."""

LEFT_OUT: Final = (
    "upb and grpcio, which have no wheels for it",
    "tests that take jsonschema, pydantic or detect-secrets, or start a thread or a process",
)

TOOLS: Final = (*suite.TOOLS, "tzdata")
"""What the tests import. Pyodide has no time zones of an operating system."""


class UnavailableError(Exception):
    """Pyodide is not available on this machine; the message says why."""


def fetch() -> Path:
    """Returns the folder of Pyodide's package, from the cache or downloaded by npm and verified.

    Raises:
        UnavailableError: node or npm is missing, or the download fails.
    """
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise UnavailableError(f"{program} is not on the PATH")
    folder = cache.folder("pyodide") / VERSION
    if not folder.exists():
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".pyodide-") as temporary:
            archive = _pack(Path(temporary))
            with tarfile.open(archive) as held:
                held.extractall(temporary, filter="data")
            try:
                Path(temporary, "package").rename(folder)
            except OSError:  # another run was faster
                if not folder.exists():
                    raise
    return folder


def _pack(folder: Path) -> Path:
    npm = str(shutil.which("npm"))
    argv = [npm, "pack", "--silent", f"pyodide@{VERSION}"]
    process = subprocess.run(argv, cwd=folder, capture_output=True, text=True)
    if process.returncode:
        raise UnavailableError(f"npm does not get pyodide {VERSION}: {process.stderr.strip()}")
    [archive] = folder.glob("*.tgz")
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != SHA512:
        raise UnavailableError(f"npm's pyodide {VERSION} has the SHA-512 {found}, not {SHA512}")
    return archive


def plan(whole: matrix.Plan) -> matrix.Plan:
    """Reduces a plan to the combinations that Pyodide can run, which only differ in protobuf."""
    return matrix.Plan(
        [each for each in whole.combinations if each.protobuf and not each.others],
        [*whole.left_out, *LEFT_OUT],
    )


def run(
    package: Path, combination: Combination, wheels: Sequence[Wheel], folder: Path
) -> Iterator[suite.Result]:
    """Installs the pure-Python packages into a folder, and runs the tests in Pyodide."""
    site = folder / "site"
    install(site, *TOOLS, combination.protobuf)
    install(site, "--no-deps", *(str(each.path) for each in wheels))
    copied = suite.copy(folder / "suite")
    yield suite.run(
        [str(shutil.which("node")), str(LAUNCHER), str(package), str(site), str(copied)],
        copied,
        "python",
        warnings=combination.warnings,
        ignored=IGNORED,
    )


def install(folder: Path, *arguments: str) -> None:
    """Installs pure Python wheels for Pyodide's Python into a folder.

    Raises:
        InstallError: pip failed.
    """
    pure = ("--platform", "any", "--implementation", "py", "--python-version", PYTHON)
    pip("install", "--only-binary", ":all:", *pure, "--target", str(folder), *arguments)
