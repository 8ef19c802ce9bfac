"""What buf says about published images. It is cached, because they never change."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from codegen.tools import buf
from codegen.tools.cache import cached
from codegen.verdicts import rules
from codegen.verdicts.differences import RULES


def breaking(new: bytes, old: bytes, use: Sequence[str]) -> list[buf.Finding]:
    """Returns buf's findings, without positions, from buf or from the cache.

    Args:
        new: the newer image.
        old: the older image.
        use: the categories and rules to apply; rules that buf does not have are left out.

    Raises:
        CodegenError: buf is missing, or the cache cannot be written.
    """
    of_buf = [each for each in use if each in RULES or each not in rules.load()]

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as temporary:
            image, against = Path(temporary, "new.binpb"), Path(temporary, "old.binpb")
            image.write_bytes(new)
            against.write_bytes(old)
            found = buf.breaking(image, against, of_buf)
            return json.dumps([(each.rule, each.path, each.message) for each in found]).encode()

    used = (rule.encode() for rule in of_buf)
    content = cached("breaches", make, buf.version().encode(), old, new, *used)
    return [buf.Finding(path, 0, 0, message, rule) for rule, path, message in json.loads(content)]


def closure(image: bytes, types: Iterable[str]) -> bytes:
    """Returns the part of an image that some types need, from buf or from the cache.

    Raises:
        CodegenError: buf is missing, refuses the image, or the cache cannot be written.
    """
    types = tuple(types)

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as temporary:
            whole, out = Path(temporary, "whole.binpb"), Path(temporary, "closure.binpb")
            whole.write_bytes(image)
            buf.closure(whole, types, out)
            return out.read_bytes()

    return cached(
        "closure", make, buf.version().encode(), image, *(name.encode() for name in types)
    )
