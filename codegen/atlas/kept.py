"""What buf said the last time, in the user's cache. It only spares work."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable

from codegen import buf, project


def keep(what: str, make: Callable[[], bytes], *inputs: bytes) -> bytes:
    """What `make` gave for the same inputs and the same buf, or gives now.

    Args:
        what: one word, which sets apart different things that are made of the same inputs.
        inputs: everything that the result depends on, but for buf.

    Raises:
        CodegenError: there is no cache, or as `make`.
    """
    key = hashlib.sha256()
    for each in (what.encode(), buf.require_pinned().encode(), *inputs):
        key.update(b"%d\0" % len(each) + each)
    path = project.cache("atlas") / f"{key.hexdigest()}.{what}"
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
