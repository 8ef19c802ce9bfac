"""Fetches wheels by name and hash, with a cache. They are never installed or imported."""

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
    """Fetches wheels from the cache or the index. Returns their paths, in order.

    Raises:
        CodegenError: the index cannot be reached or does not have a release, or a file's sha256
            differs from its pin.
    """
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(_fetch_one, wheels))


def sha256(path: Path) -> str:
    """Returns the sha256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def final_releases(distribution: str) -> list[Version]:
    """Returns the final releases of a distribution on the index, oldest first.

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
            _verify(kept, wheel, todo=f"Delete {kept}; it is then fetched again.")
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
            f"the wheel's sha256 is {found}, but upstream.toml pins {wheel.sha256}",
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
    """Translates pip's standard error into a message."""
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
            f" but upstream.toml pins {hashes['Expected']}",
            where=name,
            todo="A published file never changes: find out which of the two is right, and do not"
            " use the wheel until then.",
        )
    if "No matching distribution" in complaint and "from versions: " in complaint.replace(
        "from versions: none", ""
    ):
        return CodegenError(
            "the index has no wheel of that release",
            where=name,
            todo=f"List the releases: pip index versions {name.partition(' ')[0]}",
        )
    if "No matching distribution" in complaint:
        return CodegenError(
            "the package index cannot be reached, or does not have this distribution",
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
