"""Ends a command although code of an agent in this process does not end."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from threading import Thread
from typing import Final

import click

_LATE: Final = 2.0
"""Seconds that an agent's code has to end when the command has."""

_left: list[Thread] = []


def wait_for(thread: Thread) -> None:
    """Waits a while for a thread with an agent's code, and remembers it if it does not end."""
    thread.join(_LATE)
    if thread.is_alive():
        _left.append(thread)


def leave(status: int) -> None:
    """Ends the process, if an agent's code would keep it from ending."""
    if any(each.is_alive() for each in _left):
        click.echo("the agent's code does not end; leaving it", err=True)
        for each in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                each.flush()
        os._exit(status)
