"""Jinja, set up in one way for every output."""

from __future__ import annotations

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(*folders: Path) -> Environment:
    """Templates of some folders; a variable that nobody gave is an error.

    The filter `literal` writes a string as a literal of Python, `docstring` a text as the inside of
    a docstring.
    """
    found = Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    found.filters["literal"] = _literal
    found.filters["docstring"] = _docstring
    return found


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _docstring(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
