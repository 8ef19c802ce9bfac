"""Wheels from the index, by name and hash, kept in a cache. None is ever installed or imported."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from packaging.version import Version

from codegen.errors import CodegenError
from codegen.tools import cache
from codegen.upstream.pins import Wheel, parse_version


def fetch(wheels: Sequence[Wheel]) -> list[Path]:
    """The files of `wheels`, in their order, from the cache or else from the index.

    Raises:
        CodegenError: no such release, no index, or a file whose sha256 is another one.
    """
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(_fetch_one, wheels))


def sha256(path: Path) -> str:
    """The sha256 of a file, in hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def final_releases(distribution: str) -> list[Version]:
    """The final releases of a distribution on the index, oldest first.

    Raises:
        CodegenError: the index cannot be reached or does not know the distribution.
    """
    process = _pip("index", "versions", distribution, "--json", "--ignore-requires-python")
    if process.returncode:
        raise _not_fetched(distribution, process.stderr)
    listed = [parse_version(text) for text in json.loads(process.stdout)["versions"]]
    return sorted(v for v in listed if v and not v.is_prerelease and not v.is_postrelease)


def _fetch_one(wheel: Wheel) -> Path:
    folder = cache.folder("wheels")
    if wheel.sha256:
        kept = folder / f"{wheel.distribution}-{wheel.version}.{wheel.sha256}.whl"
        if kept.exists():
            _verify(kept, wheel, todo=f"Delete {kept}, so that it is fetched again.")
            return kept
    with tempfile.TemporaryDirectory(dir=folder, prefix=".fetch-") as temporary:
        fetched = _download(wheel, Path(temporary))
        found = _verify(
            fetched, wheel, todo="If the index is right, fix the sha256 in upstream.toml."
        )
        kept = folder / f"{wheel.distribution}-{wheel.version}.{found}.whl"
        os.replace(fetched, kept)
    return kept


def _verify(path: Path, wheel: Wheel, *, todo: str) -> str:
    found = sha256(path)
    if wheel.sha256 and found != wheel.sha256:
        raise CodegenError(
            f"the wheel's sha256 is {found}, and upstream.toml pins {wheel.sha256}",
            where=str(wheel),
            todo=todo,
        )
    return found


def _download(wheel: Wheel, folder: Path) -> Path:
    requirement = f"{wheel.distribution}=={wheel.version}"
    arguments = ["--require-hashes"] if wheel.sha256 else []
    if wheel.sha256:
        requirement += f" --hash=sha256:{wheel.sha256}"
    listed = folder / "requirements.txt"
    listed.write_text(requirement + "\n", "utf-8")
    process = _pip(
        "download",
        *("--no-deps", "--only-binary=:all:", "--ignore-requires-python", "--progress-bar=off"),
        *("--dest", str(folder), "--requirement", str(listed), *arguments),
    )
    if process.returncode:
        raise _not_fetched(str(wheel), process.stderr)
    [fetched] = folder.glob("*.whl")
    return fetched


def _pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check", *arguments],
        capture_output=True,
        text=True,
    )


def _not_fetched(name: str, complaint: str) -> CodegenError:
    """What pip's standard error means for a person."""
    lines = [line.strip() for line in complaint.splitlines()]
    hashes = {
        word: line.split()[-1]
        for line in lines
        for word in ("Expected", "Got")
        if line.startswith(word)
    }
    if len(hashes) == 2:
        return CodegenError(
            f"the index's wheel has sha256 {hashes['Got']},"
            f" and upstream.toml pins {hashes['Expected']}",
            where=name,
            todo="A published file never changes: find out which of the two is right, and keep"
            " the wheel away until then.",
        )
    if "No matching distribution" in complaint and "from versions: " in complaint.replace(
        "from versions: none", ""
    ):
        return CodegenError(
            "the index has no wheel of that release",
            where=name,
            todo=f"See what there is: pip index versions {name.partition(' ')[0]}",
        )
    if "No matching distribution" in complaint:
        return CodegenError(
            "the package index cannot be reached, or has nothing of that name",
            where=name,
            todo="Check the network and pip's settings (pip config list), then rerun;"
            " nox -s generate needs no index.",
        )
    errors = [line for line in lines if line.startswith("ERROR:")] or lines[-1:]
    return CodegenError(
        "pip could not fetch it: " + " ".join(errors),
        where=name,
        todo="Fix this and rerun.",
    )
