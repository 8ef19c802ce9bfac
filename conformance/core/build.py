"""Builds the Go program, and says which versions of Flyte's modules are in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from codegen.errors import CodegenError, shown
from codegen.tools import cache

MODULE = Path(__file__).parent / "propeller"
"""The folder of the Go module."""

_SECONDS = 3600
"""Timeout of a build in seconds; the first one compiles nearly 150 modules."""

_DECISIVE = re.compile(
    r"^\t(?:\S+ => )?(github\.com/(?:flyteorg/flyte/\S+|evanphx/json-patch)) (v\S+)",
    re.MULTILINE,
)


def program() -> Path:
    """Builds the program into the user's cache. Returns its path.

    Raises:
        CodegenError: There is no Go, or the build fails.
    """
    target = cache.folder("go") / ("propeller.exe" if os.name == "nt" else "propeller")
    # One package at a time: some take a gigabyte of memory to compile.
    run("build", "-p", "1", "-o", str(target), ".")
    return target


def check() -> None:
    """Checks the program with `go vet` and gofmt.

    Raises:
        CodegenError: There is no Go, or a file fails.
    """
    run("vet", ".")
    gofmt = shutil.which("gofmt") or str(Path(run("env", "GOROOT").strip(), "bin", "gofmt"))
    unformatted = _run([gofmt, "-l", "."]).split()
    if unformatted:
        where = shown(MODULE / unformatted[0])
        raise CodegenError("is not formatted", where=where, todo=f"gofmt -w {shown(MODULE)}")


def versions() -> dict[str, str]:
    """Returns the versions of the modules that decide what becomes of an answer, from go.mod."""
    lines = _DECISIVE.findall((MODULE / "go.mod").read_text("utf-8"))
    return {name: ", ".join(dict.fromkeys(v for n, v in lines if n == name)) for name, _ in lines}


def run(*arguments: str) -> str:
    """Runs `go` in the module's folder. Returns its output.

    Raises:
        CodegenError: There is no Go, or it fails.
    """
    go = shutil.which("go")
    if go is None:
        raise CodegenError("is not on PATH", where="go", todo="Install Go 1.26 or newer.")
    return _run([go, *arguments])


def _run(argv: list[str]) -> str:
    done = subprocess.run(
        argv,
        cwd=MODULE,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )
    if done.returncode:
        raise CodegenError(
            f"{Path(argv[0]).name} {argv[1]} fails: {done.stderr.strip() or done.stdout.strip()}",
            where=shown(MODULE),
            todo="If a module cannot be fetched, check the network and Go's module proxy.",
        )
    return done.stdout
