"""Runs buf: format, build, lint and breaking, and closures of types."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from packaging.requirements import InvalidRequirement, Requirement

from codegen.errors import CodegenError, shown
from codegen.tools import toml

_FOUND = 100
"""buf's exit status if it ran successfully and has findings. Others are failures."""


@dataclass(frozen=True)
class Finding:
    """A finding of buf.

    Args:
        path: the file, relative to the folder or as in the image.
        line: from 1.
        column: from 1.
        message: what is wrong, in buf's words.
        rule: the rule's name, or `COMPILE` if the text does not compile.
    """

    path: str
    line: int
    column: int
    message: str
    rule: str


def format_tree(folder: Path) -> None:
    """Formats every `.proto` file below `folder` in place.

    Raises:
        CodegenError: buf is missing, or a file is invalid.
    """
    process = _buf("format", "--write", ".", folder=folder)
    if process.returncode:
        raise CodegenError(
            f"buf format failed: {process.stderr.decode().strip()}",
            where=str(folder),
            todo="If it names a .proto file, codegen/schema/printer.py is wrong: please report it.",
        )


def build(folder: Path, name: str) -> bytes | list[Finding]:
    """Compiles the file `name` below `folder`.

    Returns:
        A serialized FileDescriptorSet of the file and its imports, with positions and comments;
        or findings, if the file is invalid.

    Raises:
        CodegenError: buf is missing or fails otherwise.
    """
    process = _buf(
        *("build", ".", "--path", name, "--as-file-descriptor-set"),
        *("--output", "-#format=binpb", "--error-format", "json"),
        folder=folder,
    )
    return process.stdout if not process.returncode else _findings(process, name)


def image(folder: Path, output: Path) -> None:
    """Compiles every `.proto` file below `folder` into `output`, with positions and comments.

    Raises:
        CodegenError: buf is missing, or a file is invalid.
    """
    process = _buf(
        *("build", ".", "--as-file-descriptor-set", "--output", f"{output}#format=binpb"),
        folder=folder,
    )
    if process.returncode:
        raise CodegenError(
            f"does not compile: {process.stderr.decode(errors='replace').strip()}",
            where=shown(folder),
            todo="Fix it, or regenerate it: nox -s generate",
        )


def closure(image: Path, types: Iterable[str], output: Path) -> None:
    """Writes the part of an image that some types need, directly or indirectly.

    Args:
        image: a serialized FileDescriptorSet, in a `.binpb` file.
        types: full names of messages and services.
        output: the file to write.

    Raises:
        CodegenError: buf is missing, `image` is invalid, or it lacks one of the types.
    """
    wanted = (f"--type={name}" for name in types)
    process = _buf("build", str(image), *wanted, "--output", str(output), folder=image.parent)
    if process.returncode:
        raise _failed(process, shown(image))


def breaking(image: Path, against: Path, categories: Sequence[str]) -> list[Finding]:
    """Returns the breaking changes from the image `against` to `image`.

    Args:
        image: the newer image.
        against: the older image.
        categories: the categories or rules of buf to apply.

    Raises:
        CodegenError: buf is missing, or an image is invalid.
    """
    process = _buf(
        *("breaking", str(image), "--against", str(against), "--error-format", "json"),
        *("--config", json.dumps({"version": "v2", "breaking": {"use": list(categories)}})),
        folder=image.parent,
    )
    return [] if not process.returncode else _findings(process, shown(image))


def lint(folder: Path, names: Sequence[str], categories: Sequence[str]) -> list[Finding]:
    """Lints the files `names` below `folder` with the rules of some categories.

    Raises:
        CodegenError: buf is missing or fails otherwise.
    """
    paths = (argument for name in names for argument in ("--path", name))
    process = _buf(
        *("lint", ".", *paths, "--error-format", "json"),
        *("--config", json.dumps({"version": "v2", "lint": {"use": list(categories)}})),
        folder=folder,
    )
    return [] if not process.returncode else _findings(process, shown(folder))


def unformatted(folder: Path) -> list[str]:
    """Returns the files below `folder` that `buf format` would change.

    Raises:
        CodegenError: buf is missing, or a file is invalid.
    """
    process = _buf("format", ".", "--diff", folder=folder)
    if process.returncode:
        raise _failed(process, shown(folder))
    text = process.stdout.decode(errors="replace")
    return [
        line.split(" ", 1)[1].split("\t")[0].removesuffix(".orig")
        for line in text.splitlines()
        if line.startswith("--- ")
    ]


class _Pyproject(msgspec.Struct, rename="kebab"):
    dependency_groups: dict[str, list[str | dict[str, str]]]


@functools.cache
def version() -> str:
    """Returns the version of the installed buf.

    Raises:
        CodegenError: buf is missing.
    """
    process = _buf("--version", folder=Path.cwd())
    if process.returncode:
        raise _failed(process, "buf --version")
    return process.stdout.decode().strip()


def require_pinned(pyproject: Path) -> None:
    """Refuses any buf but the pinned version, because rules differ between versions.

    Args:
        pyproject: the file with the pins, under `dependency-groups.codegen`.

    Raises:
        CodegenError: buf is missing, has another version, or is not pinned.
    """
    listed = toml.read(pyproject, _Pyproject).dependency_groups.get("codegen", [])
    where = f"{shown(pyproject)}: dependency-groups.codegen"
    pins = [
        specifier.version
        for requirement in (_requirement(each, where) for each in listed if isinstance(each, str))
        if requirement.name == "buf-bin"
        for specifier in requirement.specifier
        if specifier.operator == "=="
    ]
    if len(pins) != 1:
        raise CodegenError("does not pin buf-bin", where=where, todo="Write buf-bin==VERSION.")
    if version() != pins[0]:
        raise CodegenError(
            f"buf is {version()}, but {pins[0]} is pinned",
            where=where,
            todo="Install the pinned one: nox does it, or pip install -r requirements/codegen.txt",
        )


def _requirement(text: str, where: str) -> Requirement:
    try:
        return Requirement(text)
    except InvalidRequirement:
        raise CodegenError(
            f"{text!r} is not a requirement (PEP 508)",
            where=where,
            todo="Fix the entry; git diff shows what changed.",
        ) from None


def _findings(process: subprocess.CompletedProcess[bytes], name: str) -> list[Finding]:
    """Parses findings. Any exit status but `_FOUND` is an error."""
    if process.returncode != _FOUND:
        raise _failed(process, name)
    try:
        found = [json.loads(line) for line in (process.stdout + process.stderr).splitlines()]
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
        raise _failed(process, name) from None


def _failed(process: subprocess.CompletedProcess[bytes], name: str) -> CodegenError:
    reason = process.stderr.decode(errors="replace").strip() or f"exit status {process.returncode}"
    return CodegenError(
        f"buf failed: {reason}",
        where=name,
        todo="Check that buf runs (buf --version), and that the file is an image.",
    )


def _buf(*arguments: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Runs the buf installed next to this Python, else the one on PATH."""
    buf = shutil.which("buf", path=sysconfig.get_path("scripts")) or shutil.which("buf")
    if buf is None:
        raise CodegenError(
            "buf is not installed",
            todo="Install the toolchain: nox does it, or pip install -r requirements/codegen.txt",
        )
    return subprocess.run([buf, *arguments], cwd=folder, capture_output=True)
