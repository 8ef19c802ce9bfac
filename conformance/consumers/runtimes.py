"""Chooses the protobuf and the Python for each release, within its metadata."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from codegen.errors import CodegenError, shown
from codegen.tools import cache

SUPPORTED_PYTHON = SpecifierSet(">=3.10")


@dataclass(frozen=True)
class Runtime:
    """A set of pinned requirements with one protobuf in it.

    Args:
        requirements: the file with the pins; `nox -s lock` writes it.
        protobuf: the pinned version.
    """

    requirements: Path
    protobuf: Version


@dataclass(frozen=True)
class Allowed:
    """The versions that a wheel's metadata allows."""

    protobuf: SpecifierSet
    python: SpecifierSet


def pinned(root: Path) -> list[Runtime]:
    """Reads `requirements/runtime-*.txt` below `root`. Returns the oldest protobuf first.

    Raises:
        CodegenError: a file does not pin protobuf.
    """
    found = []
    for path in (root / "requirements").glob("runtime-*.txt"):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("protobuf=="):
                [specifier] = Requirement(line.removesuffix("\\")).specifier
                found.append(Runtime(path, Version(specifier.version)))
                break
        else:
            raise CodegenError("does not pin protobuf", where=shown(path), todo="nox -s lock")
    return sorted(found, key=lambda runtime: runtime.protobuf)


def allowed(wheel: Path) -> Allowed:
    """Reads the versions that a wheel's metadata allows."""
    with zipfile.ZipFile(wheel) as archive:
        [name] = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        metadata = Metadata.from_email(archive.read(name), validate=False)
    asked = [each for each in metadata.requires_dist or [] if each.name == "protobuf"]
    return Allowed(
        protobuf=SpecifierSet(",".join(str(each.specifier) for each in asked)),
        python=metadata.requires_python or SpecifierSet(),
    )


def assign(asked: Mapping[str, Allowed], runtimes: Sequence[Runtime]) -> dict[str, Runtime]:
    """Assigns a runtime to each release, rotating over those that it allows.

    The newest release gets the newest runtime.

    Args:
        asked: the versions that each release allows, oldest release first.
        runtimes: as returned by `pinned`.

    Raises:
        CodegenError: a release allows none of the runtimes.
    """
    found: dict[str, Runtime] = {}
    for turn, release in enumerate(reversed(list(asked))):
        fit = [each for each in reversed(runtimes) if each.protobuf in asked[release].protobuf]
        if not fit:
            raise CodegenError(
                f"asks for protobuf {asked[release].protobuf}, and none is pinned",
                where=release,
                todo="Add a runtime to pyproject.toml, then: nox -s lock",
            )
        found[release] = fit[turn % len(fit)]
    return {release: found[release] for release in asked}


def prepare(requirements: Path, python: SpecifierSet) -> Path:
    """Creates a virtual environment with pinned requirements, or takes it from the cache.

    Args:
        requirements: the file with the pins; `nox -s lock` writes it.
        python: the allowed versions of Python. The running one is preferred.

    Returns:
        The path of its Python interpreter.

    Raises:
        CodegenError: uv cannot create the environment.
    """
    chosen = sys.executable if platform.python_version() in python else str(python)
    key = f"{requirements.read_text('utf-8')}\n{sys.base_prefix}\n{chosen}"
    digest = hashlib.sha256(key.encode()).hexdigest()[:16]
    folder = cache.folder("runtimes") / f"{requirements.stem}-{digest}"
    with FileLock(cache.folder("locks") / f"{folder.name}.lock"):
        if not _python(folder).exists():
            _make(folder, requirements, chosen)
    return _python(folder)


def _make(folder: Path, requirements: Path, python: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".making-") as temporary:
        made = Path(temporary, folder.name)
        _uv("venv", "--relocatable", "--python", python, str(made))
        pins = ("--require-hashes", "--requirement", str(requirements))
        _uv("pip", "install", "--python", str(_python(made)), *pins)
        made.rename(folder)


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _uv(*arguments: str) -> None:
    argv = [sys.executable, "-m", "uv", "--quiet", *arguments]
    env = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    process = subprocess.run(argv, env=env, capture_output=True, text=True)
    if process.returncode:
        raise CodegenError(
            f"uv could not make it: {process.stderr.strip()}",
            where="a virtual environment",
            todo="Check the network and uv's settings, then run it again.",
        )
