"""What commands print with: styles on a terminal, plain lines elsewhere, JSON for machines."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import Any, TextIO

from rich.console import Console
from rich.text import Text


@contextmanager
def own_stdout() -> Iterator[TextIO]:
    """Keeps standard output for the command's report, and yields it.

    What an agent in this process prints meanwhile goes to standard error, and so does the output of
    the processes that it starts.
    """
    kept = sys.stdout
    try:
        number = kept.fileno()
    except io.UnsupportedOperation:  # it is not a file, and processes do not write to it
        with redirect_stdout(sys.stderr):
            yield kept
        return
    kept.flush()
    ours = os.dup(number)
    buffering = 1 if os.isatty(ours) else -1
    with open(os.dup(ours), "w", buffering, encoding=kept.encoding, errors=kept.errors) as report:
        os.dup2(sys.stderr.fileno(), number)
        try:
            yield report
            report.flush()
        finally:
            kept.flush()
            os.dup2(ours, number)
            os.close(ours)


def console(file: TextIO | None = None) -> Console:
    """Returns the console for people, on standard output by default."""
    return Console(file=file or sys.stdout, highlight=False)


def say(out: Console, line: Text) -> None:
    """Prints a line. Where there is no terminal, it is neither styled nor broken."""
    out.print(line, soft_wrap=not out.is_terminal)


def write_json(value: Any, file: TextIO | None = None) -> None:
    """Prints a value as one line of JSON, at once; on standard output by default."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False), file=file, flush=True)
