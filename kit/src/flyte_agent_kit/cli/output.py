"""What commands print with: styles on a terminal, plain lines elsewhere, JSON for machines."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.text import Text


def console() -> Console:
    """Returns the console for people."""
    return Console(file=sys.stdout, highlight=False)


def say(out: Console, line: Text) -> None:
    """Prints a line. Where there is no terminal, it is neither styled nor broken."""
    out.print(line, soft_wrap=not out.is_terminal)


def write_json(value: Any) -> None:
    """Prints a value as one line of JSON, at once."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False), flush=True)
