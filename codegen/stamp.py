"""Whether a generated folder is what the same sources gave the last time, by checksums alone.

The stamp stands in the user's cache, outside the repository. It only spares work: what
`generate --check` says never rests on it.
"""

from __future__ import annotations

import hashlib
import os
from importlib.metadata import version
from pathlib import Path

from codegen import project, tree

_TOOLS = ("buf-bin", "grpcio-tools", "jinja2", "mypy-protobuf", "protobuf")


def is_current(folder: Path) -> bool:
    """Whether `folder` is as the last run left it, and the sources are as that run found them."""
    stamp = _stamp(folder)
    return folder.is_dir() and stamp.is_file() and stamp.read_text() == _checksum(folder)


def remember(folder: Path) -> None:
    """Notes that `folder` is what the sources give."""
    stamp = _stamp(folder)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(_checksum(folder))


def _stamp(folder: Path) -> Path:
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return project.cache() / "stamps" / name


def _checksum(folder: Path) -> str:
    digest = hashlib.sha256()
    for tool in _TOOLS:
        digest.update(f"{tool} {version(tool)}\n".encode())
    for top in (project.PROTO, project.CODEGEN, folder):
        for name, content in tree.read(top).items():
            digest.update(f"{name}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()
