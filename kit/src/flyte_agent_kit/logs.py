"""Pages of a task's log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from flyte_agent_stubs.agent import LogLine


class LogPage(NamedTuple):
    """Some lines of a task's log.

    Args:
        lines: a list of lines, in order; a string in it is a line without a time.
        next_token: what the caller asks with for the lines that follow; empty at the end.
    """

    lines: Sequence[LogLine | str]
    next_token: str = ""
