"""`flyte-agent trace`: shows what becomes of a task's answers in Flyte."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import click

from flyte_agent_kit.cli.output import console, own_stdout, say, write_json
from flyte_agent_kit.cli.release import core_option
from flyte_agent_kit.cli.running import run
from flyte_agent_kit.cli.target import opened, target_options, tls_of
from flyte_agent_kit.cli.task import Seconds, task_of, task_options
from flyte_agent_kit.client.choice import Choice, asked_for, chosen, listed
from flyte_agent_kit.client.connection import Tls
from flyte_agent_kit.client.tasks import minimal_template
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.path import Core, Severity
from flyte_agent_kit.path.core import Plugin
from flyte_agent_kit.path.versions import Release
from flyte_agent_kit.trace.as_json import as_json
from flyte_agent_kit.trace.as_text import lines_of
from flyte_agent_kit.trace.moments import Answered, Ended, Moment
from flyte_agent_kit.trace.tracing import Plan, traced
from flyte_agent_stubs import Phase
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate

EXIT_FAILED = 1


@click.command()
@target_options
@click.option("--task-type", help="The task's type; may be left out if the agent has only one.")
@task_options
@core_option
@click.option(
    "--plugin",
    type=click.Choice(["agent", "connector"]),
    default="agent",
    show_default=True,
    help="Propeller's plugin.",
)
@click.option("--timeout", type=Seconds(min=0), help="Delete the task after so many seconds.")
@click.option(
    "--restart-at", type=click.IntRange(min=2), metavar="N", help="Restart propeller before poll N."
)
@click.option("--json", "as_lines", is_flag=True, help="Print a JSON object for each step.")
def trace(
    *,
    target: str,
    tls: bool,
    ca: Path | None,
    certificate: Path | None,
    key: Path | None,
    server_name: str | None,
    task_type: str | None,
    template: Path | None,
    inputs: Path | None,
    core: Release,
    plugin: Plugin,
    interval: float,
    call_timeout: float,
    timeout: float | None,
    restart_at: int | None,
    as_lines: bool,
) -> int:
    """Create a task, poll it as propeller would, and show what arrives in Flyte.

    TARGET is an address such as localhost:8000, or a class such as my_module:Spark, which is served
    for the occasion. Files are read as bytes, protobuf's text or JSON.

    For each poll the trace shows the phase, the changes in custom_info, whether an event is sent or
    what drops it, and what FlyteAdmin has stored afterwards. It warns of everything that never
    arrives.

    It ends with the task. Ctrl-C deletes the task first. The exit status is 0 if the task
    succeeded, 1 if it did not or something hurts Flyte, and 2 for bad input.
    """
    wanted, literals = task_of(template, inputs)
    asked = _Asked(
        target,
        tls_of(tls, ca, certificate, key, server_name),
        asked_for(task_type, wanted),
        template=wanted,
        inputs=literals,
        release=core,
        plugin=plugin,
        interval=interval,
        call_timeout=call_timeout,
        timeout=timeout,
        restart_at=restart_at,
    )
    with own_stdout() as out:
        return run(_trace(asked, _Lines(out) if as_lines else _Story(out)))


@dataclass(frozen=True)
class _Asked:
    """What somebody asked to trace."""

    target: str
    tls: Tls | None
    task_type: str | None
    template: TaskTemplate | None
    inputs: LiteralMap
    release: Release
    plugin: Plugin
    interval: float
    call_timeout: float
    timeout: float | None
    restart_at: int | None


async def _trace(asked: _Asked, report: _Report) -> int:
    async with opened(asked.target, asked.tls, asked.call_timeout) as target:
        agents = await listed(target.client, target.address, with_tls=target.with_tls)
        choice = chosen(agents, asked.task_type, asked.target)
        template = asked.template or minimal_template(choice.category)
        core = _core(asked, choice, template)
        plan = Plan(
            asked.target,
            template,
            asked.inputs,
            interval=asked.interval,
            timeout=asked.timeout,
            restart_at=asked.restart_at,
        )
        succeeded, hurts = False, False
        with report:
            async with aclosing(traced(target.client, choice, core, plan)) as moments:
                async for moment in moments:
                    report.tell(moment)
                    if isinstance(moment, Answered):
                        hurts |= any(each.severity is Severity.ERROR for each in moment.losses)
                    elif isinstance(moment, Ended) and moment.closure is not None:
                        succeeded = moment.closure.phase == Phase.SUCCEEDED
    return 0 if succeeded and not hurts else EXIT_FAILED


def _core(asked: _Asked, choice: Choice, template: TaskTemplate) -> Core:
    interface, metadata = template.interface, template.metadata
    outputs = interface.outputs if interface is not None else None
    retries = metadata.retries if metadata is not None else None
    try:
        return Core(
            asked.release,
            asked.plugin,
            is_sync=choice.agent.is_sync,
            task_type=choice.category.name,
            declares_outputs=outputs is not None and bool(outputs.variables),
            attempts=1 + (retries.retries if retries is not None else 0),
        )
    except ValueError as error:
        raise KitError(str(error), todo="Correct --core or --plugin.") from None


class _Report(AbstractContextManager["_Report"], ABC):
    """Shows moments as they come."""

    @abstractmethod
    def tell(self, moment: Moment) -> None:
        """Shows a moment."""

    def __exit__(self, *_: object) -> None:
        return None


class _Lines(_Report):
    """JSON, one object a line."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def tell(self, moment: Moment) -> None:
        write_json(as_json(moment), self._out)


class _Story(_Report):
    """Lines for people; on a terminal, with a note that the trace goes on."""

    def __init__(self, out: TextIO) -> None:
        self._out = console(out)
        self._waiting = self._out.status("waiting for the next poll; Ctrl-C deletes the task")

    def __enter__(self) -> _Story:
        if self._out.is_terminal:
            self._waiting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._waiting.stop()

    def tell(self, moment: Moment) -> None:
        if isinstance(moment, Ended):
            self._waiting.stop()
        for line in lines_of(moment):
            say(self._out, line)
