"""The options that say what to try an agent with, for the commands that run tasks."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from flyte_agent_kit.cli.target import FILE
from flyte_agent_kit.client.agent import CALL_TIMEOUT
from flyte_agent_kit.recorded.kinds import read_inputs, read_template
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate

F = TypeVar("F", bound=Callable[..., Any])


class Seconds(click.FloatRange):
    """A number of seconds that somebody can wait for: not `nan`, nor `inf`."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Returns the number."""
        found: float = super().convert(value, param, ctx)
        if not math.isfinite(found):
            self.fail(f"{value} is not a number of seconds.", param, ctx)
        return found


def task_options(command: F) -> F:
    """Adds the files of a task, and how it is polled, to a command."""
    for add in (
        click.option(
            "--call-timeout",
            type=Seconds(min=0, min_open=True),
            default=CALL_TIMEOUT,
            show_default=True,
            help="Seconds that a call may take, as propeller is configured.",
        ),
        click.option(
            "--interval",
            type=Seconds(min=0),
            default=1.0,
            show_default=True,
            help="Seconds between two polls.",
        ),
        click.option(
            "--inputs", type=FILE, help="Inputs: JSON values, or a LiteralMap. [default: none]"
        ),
        click.option(
            "--template", type=FILE, help="Task template: binary, text or JSON. [default: minimal]"
        ),
    ):
        command = add(command)
    return command


def task_of(template: Path | None, inputs: Path | None) -> tuple[TaskTemplate | None, LiteralMap]:
    """Reads the files of a task: its template, if somebody gave one, and its inputs.

    Raises:
        KitError: A file does not hold what it should.
    """
    wanted = read_template(template) if template is not None else None
    return wanted, read_inputs(inputs, wanted) if inputs is not None else LiteralMap()
