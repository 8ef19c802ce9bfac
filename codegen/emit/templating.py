"""The Jinja environment of all outputs."""

from __future__ import annotations

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(*folders: Path) -> Environment:
    """Returns an environment that loads templates from folders. Undefined variables are errors.

    The filter `literal` renders a string as a Python literal, and `hexadecimal` bytes; `docstring`
    escapes a text for use in a docstring.
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
    found.filters["hexadecimal"] = _hexadecimal
    found.filters["docstring"] = _docstring
    return found


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _hexadecimal(content: bytes) -> str:
    return 'b"{}"'.format("".join(f"\\x{byte:02x}" for byte in content))


def _docstring(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
