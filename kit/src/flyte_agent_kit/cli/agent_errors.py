"""Tells people where an agent's code raised, while a command serves it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

import flyte_agent_kit


@contextmanager
def shown() -> Iterator[None]:
    """Prints the errors that a server logs on standard error, with the functions they went through.

    Its warnings are not for people who see each call's end in the command's own report.
    """
    log = logging.getLogger(flyte_agent_kit.__name__)
    handler, propagates = _Printed(logging.ERROR), log.propagate
    log.addHandler(handler)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.propagate = propagates


class _Printed(logging.Handler):
    """Prints each error once: an agent that is polled fails again and again."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self._told: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        fields = vars(record)
        text = record.getMessage()
        if "operation" in fields:
            text += f" in {fields['operation']}"
        if "error" in fields:
            text += f": {fields['error']}"
        text = "\n  ".join([text, *fields.get("stack", ())])
        if text not in self._told:
            self._told.add(text)
            click.echo(text, sys.stderr)
