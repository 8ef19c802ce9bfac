"""buf: layout, compiler and linter of `.proto` text, closures, and what breaks between images."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

from codegen.errors import CodegenError
from codegen.project import ROOT, read_toml, shown

_FOUND = 100
"""buf's exit status where it ran well and found something; every other one is a failure."""


@dataclass(frozen=True)
class Finding:
    """One finding of buf.

    Args:
        path: the file, below the folder or as the image names it.
        line: from 1.
        column: from 1.
        message: what is wrong, in buf's words.
        rule: the rule's name; `COMPILE` where the text does not compile.
    """

    path: str
    line: int
    column: int
    message: str
    rule: str


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


def image(folder: Path, output: Path) -> None:
    """Compiles every `.proto` below `folder`, positions and comments included, into `output`.

    Raises:
        CodegenError: buf is missing, or a file is not valid.
    """
    done = _buf(
        *("build", ".", "--as-file-descriptor-set", "--output", f"{output}#format=binpb"),
        folder=folder,
    )
    if done.returncode:
        raise CodegenError(
            f"does not compile: {done.stderr.decode(errors='replace').strip()}",
            where=shown(folder),
            todo="Mend it, or write it anew: nox -s generate",
        )


def closure(image: Path, types: Iterable[str], output: Path) -> None:
    """The part of an image that `types` and what they refer to need.

    Args:
        image: a serialized FileDescriptorSet, ending in `.binpb`.
        types: full names of messages and services.
        output: the file to write.

    Raises:
        CodegenError: buf is missing, `image` is no image, or it lacks one of the types.
    """
    wanted = (f"--type={name}" for name in types)
    done = _buf("build", str(image), *wanted, "--output", str(output), folder=image.parent)
    if done.returncode:
        raise _failed(done, shown(image))


def breaking(image: Path, against: Path, categories: Sequence[str]) -> list[Finding]:
    """What rules of these categories refuse in an image against another one.

    Raises:
        CodegenError: buf is missing, or one of the two is no image.
    """
    done = _buf(
        *("breaking", str(image), "--against", str(against), "--error-format", "json"),
        *("--config", json.dumps({"version": "v2", "breaking": {"use": list(categories)}})),
        folder=image.parent,
    )
    return [] if not done.returncode else _findings(done, shown(image))


def lint(folder: Path, names: Sequence[str], categories: Sequence[str]) -> list[Finding]:
    """What rules of these categories refuse in the files `names` below `folder`.

    Raises:
        CodegenError: buf is missing or fails in another way.
    """
    paths = (argument for name in names for argument in ("--path", name))
    done = _buf(
        *("lint", ".", *paths, "--error-format", "json"),
        *("--config", json.dumps({"version": "v2", "lint": {"use": list(categories)}})),
        folder=folder,
    )
    return [] if not done.returncode else _findings(done, shown(folder))


def unformatted(folder: Path) -> list[str]:
    """The files below `folder` that `buf format` would lay out in another way.

    Raises:
        CodegenError: buf is missing, or a file is not valid.
    """
    done = _buf("format", ".", "--diff", folder=folder)
    if done.returncode:
        raise _failed(done, shown(folder))
    text = done.stdout.decode(errors="replace")
    return [
        line.split(" ", 1)[1].split("\t")[0].removesuffix(".orig")
        for line in text.splitlines()
        if line.startswith("--- ")
    ]


@functools.cache
def require_pinned() -> str:
    """The version of buf, which is the pinned one: its rules are what a verdict means.

    Raises:
        CodegenError: buf is missing, or of another version.
    """
    groups = read_toml(ROOT / "pyproject.toml")["dependency-groups"]
    [pin] = [
        specifier.version
        for requirement in map(Requirement, groups["codegen"])
        if requirement.name == "buf-bin"
        for specifier in requirement.specifier
    ]
    done = _buf("--version", folder=ROOT)
    if done.returncode:
        raise _failed(done, "buf --version")
    found = done.stdout.decode().strip()
    if found != pin:
        raise CodegenError(
            f"buf is {found}, and {pin} is pinned",
            where="pyproject.toml: dependency-groups.codegen",
            todo="Install what is pinned: nox does it, or pip install -r requirements/codegen.txt",
        )
    return found


def _findings(done: subprocess.CompletedProcess[bytes], name: str) -> list[Finding]:
    """Raises where buf did not end well: no output is no verdict."""
    if done.returncode != _FOUND:
        raise _failed(done, name)
    try:
        found = [json.loads(line) for line in (done.stdout + done.stderr).splitlines()]
        return [
            Finding(
                each.get("path", name),
                each.get("start_line", 1),
                each.get("start_column", 1),
                each["message"],
                each["type"],
            )
            for each in found
        ]
    except (ValueError, KeyError):
        raise _failed(done, name) from None


def _failed(done: subprocess.CompletedProcess[bytes], name: str) -> CodegenError:
    said = done.stderr.decode(errors="replace").strip() or f"exit status {done.returncode}"
    return CodegenError(
        f"buf failed: {said}",
        where=name,
        todo="See whether buf runs at all (buf --version), and whether that file is an image.",
    )


def _buf(*arguments: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Runs the buf that is installed next to this Python, else the one on PATH."""
    buf = shutil.which("buf", path=sysconfig.get_path("scripts")) or shutil.which("buf")
    if buf is None:
        raise CodegenError(
            "buf is not installed",
            todo="Install the toolchain: nox does it, or pip install -r requirements/codegen.txt",
        )
    return subprocess.run([buf, *arguments], cwd=folder, capture_output=True)
