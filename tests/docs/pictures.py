"""Draws what `flyte-agent trace` prints on a terminal: `python -m tests.docs.pictures`."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence
from io import StringIO

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from tests.here import IMPORTABLE, ROOT

WIDTH, HEIGHT = 124, 60
PROGRAM = "from flyte_agent_kit.cli import main; main()"
PICTURES = {"trace.svg": ("flyte-agent", "trace", "countdown:Countdown")}
"""The command that each picture in docs/assets shows, run in docs/examples."""


def on_a_terminal(arguments: Sequence[str]) -> str:
    """What the command line prints on a terminal, with its escape sequences."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=ROOT / "docs/examples",
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE)),
            "TERM": "xterm-256color",
        },
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    printed = b""
    try:
        while chunk := os.read(ours, 65536):
            printed += chunk
    except OSError:  # the terminal is closed with its last process
        pass
    os.close(ours)
    assert process.wait(timeout=60) == 0, printed.decode()
    return left(printed.decode())


def left(printed: str) -> str:
    """What is left on the screen of what a program printed: it erases its progress again."""
    lines = [""]
    for part in re.split(r"(\n|\x1b\[1A|\x1b\[2K)", printed.replace("\r", "")):
        match part:
            case "\n":
                lines.append("")
            case "\x1b[1A":
                lines.pop()
            case "\x1b[2K":
                lines[-1] = ""
            case _:
                lines[-1] += part
    return "\n".join(lines)


def drawn(arguments: Sequence[str]) -> str:
    """A picture of a terminal in which somebody ran the command; it loads no fonts."""
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True)
    console.print(Text("$ " + " ".join(arguments), style="bold"))
    console.print(Text.from_ansi(on_a_terminal(arguments[1:])))
    svg = console.export_svg(
        title=" ".join(arguments), theme=DIMMED_MONOKAI, unique_id=arguments[1]
    )
    return re.sub(r"@font-face \{.*?\}|<!--.*?-->", "", svg, flags=re.DOTALL)


if __name__ == "__main__":
    for name, command in PICTURES.items():
        (ROOT / "docs/assets" / name).write_text(drawn(command), "utf-8")
