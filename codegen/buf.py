"""buf: the layout of `.proto` text, and the compiler whose messages name line and column."""

from __future__ import annotations

import json
import shutil
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import CodegenError


@dataclass(frozen=True)
class Finding:
    """One finding of buf's compiler: a file below the folder, line and column from 1."""

    path: str
    line: int
    column: int
    message: str


def format_tree(folder: Path) -> None:
    """Lays out every `.proto` below `folder`, in place.

    Raises:
        CodegenError: buf is missing, or a file is not valid.
    """
    done = _buf("format", "--write", ".", folder=folder)
    if done.returncode:
        raise CodegenError(
            f"buf format failed: {done.stderr.decode().strip()}",
            where=str(folder),
            todo="If this speaks of a .proto file, codegen/printer.py is wrong: please report it.",
        )


def build(folder: Path, name: str) -> bytes | list[Finding]:
    """The file `name` below `folder` with all its imports as a serialized FileDescriptorSet.

    Source positions and comments are kept. What is wrong with the file comes back as findings.

    Raises:
        CodegenError: buf is missing or fails in another way.
    """
    done = _buf(
        *("build", ".", "--path", name, "--as-file-descriptor-set"),
        *("--output", "-#format=binpb", "--error-format", "json"),
        folder=folder,
    )
    return done.stdout if not done.returncode else _findings(done, name)


def breaking(image: Path, against: Path) -> list[Finding]:
    """What buf's category FILE refuses in an image against another one.

    Raises:
        CodegenError: buf is missing, or one of the two is no image.
    """
    done = _buf(
        *("breaking", str(image), "--against", str(against), "--error-format", "json"),
        *("--config", '{"version":"v2","breaking":{"use":["FILE"]}}'),
        folder=image.parent,
    )
    return [] if not done.returncode else _findings(done, str(image))


def _findings(done: subprocess.CompletedProcess[bytes], name: str) -> list[Finding]:
    try:
        found = [json.loads(line) for line in (done.stdout + done.stderr).splitlines()]
        return [
            Finding(
                each.get("path", name),
                each.get("start_line", 1),
                each.get("start_column", 1),
                each["message"],
            )
            for each in found
        ]
    except (ValueError, KeyError):
        raise CodegenError(
            f"buf failed: {done.stderr.decode(errors='replace').strip()}",
            where=name,
            todo="See whether buf runs at all: buf --version",
        ) from None


def _buf(*arguments: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Runs the buf that is installed next to this Python, else the one on PATH."""
    buf = shutil.which("buf", path=sysconfig.get_path("scripts")) or shutil.which("buf")
    if buf is None:
        raise CodegenError(
            "buf is not installed",
            todo="Install the toolchain: nox does it, or pip install -r requirements/codegen.txt",
        )
    return subprocess.run([buf, *arguments], cwd=folder, capture_output=True)
