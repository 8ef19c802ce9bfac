"""Reads what the changelog announces under *Breaking*."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch

FRAGMENTS = "changelog.d"
"""The folder with the fragments that the next release collects."""
FILE = "CHANGELOG.md"
HINT = f"{FRAGMENTS}/+<any-name>.breaking.md"
"""The file that an announcement goes to, for messages."""


def breaking(fragments: Mapping[str, bytes], changelog: str) -> list[str]:
    """Returns the lines of the fragments `*.breaking*.md` and of the sections `### Breaking`.

    Args:
        fragments: the files of `changelog.d`.
        changelog: the text of CHANGELOG.md, or a part of it.
    """
    texts = [
        content.decode(errors="replace")
        for name, content in sorted(fragments.items())
        if fnmatch(name, "*.breaking*.md")
    ]
    sections = re.split(r"^(?=#{2,3} )", changelog, flags=re.MULTILINE)
    texts += [each for each in sections if each.startswith("### Breaking")]
    return [line.strip() for text in texts for line in text.splitlines()]


def named(lines: Iterable[str]) -> frozenset[str]:
    """Returns the names in backticks."""
    return frozenset(name for line in lines for name in re.findall(r"`([^`]+)`", line))
