"""The user's cache: downloads, locks, and results of expensive computations."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs

from codegen.errors import CodegenError


def folder(name: str) -> Path:
    """Returns a folder below $FLYTE_AGENT_STUBS_CACHE or the user's cache; creates it if needed.

    Raises:
        CodegenError: the folder cannot be created.
    """
    given = os.environ.get("FLYTE_AGENT_STUBS_CACHE")
    top = Path(given) if given else platformdirs.user_cache_path("flyte-agent-stubs", False)
    try:
        (top / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CodegenError(
            f"cannot be used as a cache: {error.strerror}",
            where=str(top),
            todo="Set FLYTE_AGENT_STUBS_CACHE to a folder that can be written.",
        ) from None
    return top / name


def cached(what: str, make: Callable[[], bytes], *inputs: bytes) -> bytes:
    """Returns the cached result for some inputs, or computes and caches it.

    Args:
        what: one word that distinguishes different results of the same inputs.
        make: computes the result.
        inputs: everything that the result depends on, including versions of tools.

    Raises:
        CodegenError: the cache cannot be written, or `make` raised it.
    """
    key = hashlib.sha256()
    for each in (what.encode(), *inputs):
        key.update(b"%d\0" % len(each) + each)
    path = folder("results") / f"{key.hexdigest()}.{what}"
    if path.is_file():
        checksum, _, content = path.read_bytes().partition(b"\n")
        if checksum == _checksum(content):
            return content
    content = make()
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    with os.fdopen(descriptor, "wb") as file:
        file.write(_checksum(content) + b"\n" + content)
    os.replace(temporary, path)
    return content


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
