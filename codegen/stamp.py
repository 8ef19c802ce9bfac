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
    return folder.is_dir() and stamp.is_file() and stamp.read_text() == _both(sources(), folder)


def remember(folder: Path, sources: str) -> None:
    """Notes that `folder` is what the sources gave, as they were when the run began."""
    stamp = _stamp(folder)
    stamp.write_text(_both(sources, folder))


def sources() -> str:
    """The checksum of everything that a run reads: the tree, the tools and the licence."""
    tools = "".join(f"{tool} {version(tool)}\n" for tool in _TOOLS)
    legal = "".join(path.read_text("utf-8") for path in project.LEGAL)
    return _checksum(tools + legal, project.PROTO, project.CODEGEN)


def _both(sources: str, folder: Path) -> str:
    return f"{sources} {_checksum('', folder)}"


def _stamp(folder: Path) -> Path:
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return project.cache("stamps") / name


def _checksum(start: str, *folders: Path) -> str:
    digest = hashlib.sha256(start.encode())
    for top in folders:
        for name, content in tree.read(top).items():
            digest.update(f"{name}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()
