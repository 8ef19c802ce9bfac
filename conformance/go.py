"""Builds and checks Go programs of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from codegen.errors import CodegenError, shown
from codegen.tools import cache

_SECONDS = 3600
"""Timeout of a command in seconds; a first build may compile nearly 150 modules."""


def build(module: Path, name: str, *options: str) -> Path:
    """Builds a module's program into the user's cache. Returns its path.

    Args:
        module: The folder of the Go module.
        name: The name of the program.
        options: Options of `go build`.

    Raises:
        CodegenError: There is no Go, or the build fails.
    """
    target = cache.folder("go") / (f"{name}.exe" if os.name == "nt" else name)
    # One package at a time: some take a gigabyte of memory to compile.
    run(module, "build", "-p", "1", *options, "-o", str(target), ".")
    return target


def check(module: Path, *options: str, sources: Path | None = None) -> None:
    """Checks the program of a module with `go vet` and gofmt.

    Args:
        module: The folder of the Go module.
        options: Options of `go vet`.
        sources: Where the program's files were copied from, if they were.

    Raises:
        CodegenError: There is no Go, or a file fails.
    """
    run(module, "vet", *options, ".")
    gofmt = shutil.which("gofmt") or str(Path(run(module, "env", "GOROOT").strip(), "bin", "gofmt"))
    files = sorted(str(path) for path in (sources or module).glob("*.go"))
    unformatted = _run(module, [gofmt, "-l", *files]).split()
    if unformatted:
        where = shown(Path(unformatted[0]))
        raise CodegenError("is not formatted", where=where, todo=f"gofmt -w {where}")


def run(module: Path, *arguments: str) -> str:
    """Runs `go` in the folder of a module. Returns its output.

    Raises:
        CodegenError: There is no Go, or it fails.
    """
    go = shutil.which("go")
    if go is None:
        raise CodegenError("is not on PATH", where="go", todo="Install Go 1.26 or newer.")
    return _run(module, [go, *arguments])


def _run(module: Path, argv: list[str]) -> str:
    done = subprocess.run(
        argv,
        cwd=module,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )
    if done.returncode:
        raise CodegenError(
            f"{Path(argv[0]).name} {argv[1]} fails: {done.stderr.strip() or done.stdout.strip()}",
            where=shown(module),
            todo="If a module cannot be fetched, check the network and Go's module proxy.",
        )
    return done.stdout
