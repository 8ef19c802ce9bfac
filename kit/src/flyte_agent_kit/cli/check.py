"""`flyte-agent check`: finds out whether an agent does what Flyte expects."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import click
from rich.console import Console

from flyte_agent_kit.check.bench import Tried
from flyte_agent_kit.check.model import Checked, Place, Result, Severity
from flyte_agent_kit.check.reports import FORMATS, Format
from flyte_agent_kit.check.reports.table import summary_of, table_of
from flyte_agent_kit.check.suite import CHECKS, checked
from flyte_agent_kit.cli.output import console, own_stdout
from flyte_agent_kit.cli.running import run
from flyte_agent_kit.cli.target import opened, target_options, tls_of
from flyte_agent_kit.cli.task import Seconds, task_of, task_options
from flyte_agent_kit.client.choice import Choice, asked_for, choices, chosen, listed, named
from flyte_agent_kit.client.connection import Tls, is_address
from flyte_agent_kit.errors import KitError
from flyte_agent_stubs import Agent
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate

EXIT_FAILED = 1


@click.command()
@target_options
@click.option("--task-type", help="Check only this task type. [default: all that are listed]")
@task_options
@click.option(
    "--timeout",
    type=Seconds(min=0),
    default=60.0,
    show_default=True,
    help="Seconds until a task should have ended.",
)
@click.option(
    "--only",
    type=click.Choice([check.id for check in CHECKS]),
    multiple=True,
    metavar="ID",
    help="Make only this check; can be repeated.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="error",
    show_default=True,
    help="What makes the exit status 1.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice([*FORMATS]),
    default="table",
    show_default=True,
    help="How to report.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the report to a file, and a table to standard output.",
)
def check(
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
    interval: float,
    timeout: float,
    call_timeout: float,
    only: Sequence[str],
    fail_on: str,
    format_: Format,
    as_json: bool,
    output: Path | None,
) -> int:
    """Find out whether an agent, in any language, does what Flyte expects.

    TARGET is an address such as localhost:8000, or a class such as my_module:Spark, which is served
    for the occasion. The checks begin a few tasks of each type, and delete them afterwards. Files
    are read as bytes, protobuf's text or JSON.

    The exit status is 1 if a check fails as --fail-on says, 2 for bad input, and otherwise 0.
    """
    wanted, literals = task_of(template, inputs)
    asked = _Asked(
        target,
        tls_of(tls, ca, certificate, key, server_name),
        asked_for(task_type, wanted),
        template=wanted,
        inputs=literals,
        interval=interval,
        timeout=timeout,
        call_timeout=call_timeout,
        only=only,
    )
    if output is not None and not output.parent.is_dir():
        raise KitError("there is no such folder", where=str(output.parent), todo="Create it.")
    with own_stdout() as out:
        return run(_check(asked, "json" if as_json else format_, output, fail_on, out))


@dataclass(frozen=True)
class _Asked:
    """What somebody asked to check."""

    target: str
    tls: Tls | None
    task_type: str | None
    template: TaskTemplate | None
    inputs: LiteralMap
    interval: float
    timeout: float
    call_timeout: float
    only: Sequence[str]


async def _check(
    asked: _Asked, format_: Format, output: Path | None, fail_on: str, stdout: TextIO
) -> int:
    results: list[Result] = []
    out = console(stdout)
    async with opened(asked.target, asked.tls, asked.call_timeout) as target:
        client = target.client
        agents = await listed(client, target.address, with_tls=target.with_tls)
        kinds = _kinds(asked, agents)
        tried = Tried(asked.template, asked.inputs, asked.interval, asked.timeout)
        found = checked(client, agents, kinds, tried, target=asked.target, only=asked.only)
        with out.status("checking") as status:
            async with aclosing(found) as moments:
                async for result in moments:
                    results.append(result)
                    status.update(f"checking: {result.check.id} {result.status}")
    if not results:
        names = " or ".join(sorted({named(each) for each in kinds}))
        raise KitError(
            f"none of these checks is for {names or 'a server without agents'}",
            where=asked.target,
            todo="Name another one with --only.",
        )
    report = Checked(asked.target, results, _place(asked.target))
    if output is None and format_ != "table":
        click.echo(FORMATS[format_](report), stdout, nl=False)
    else:
        _print_table(out, report)
    if output is not None:
        _write(output, FORMATS[format_](report))
    return EXIT_FAILED if any(_counts(each, fail_on) for each in results) else 0


def _kinds(asked: _Asked, agents: Sequence[Agent]) -> list[Choice]:
    wanted = asked.task_type
    return choices(agents) if wanted is None else [chosen(agents, wanted, asked.target)]


def _counts(result: Result, fail_on: str) -> bool:
    if result.status != "failed" or fail_on == "never":
        return False
    return fail_on == "warning" or result.severity is Severity.ERROR


def _print_table(out: Console, report: Checked) -> None:
    if out.is_terminal:
        out.print(table_of(report))
        out.print(summary_of(report.results))
    else:
        click.echo(FORMATS["table"](report), out.file, nl=False)


def _place(target: str) -> Place | None:
    """Returns where the class of a target is written, if that is below the current folder."""
    if is_address(target):
        return None
    from flyte_agent_kit.loading import source

    found = source(target)
    if found is None:
        return None
    file, line = found
    try:
        return Place(Path(file).resolve().relative_to(Path.cwd().resolve()).as_posix(), line)
    except ValueError:
        return None


def _write(path: Path, text: str) -> None:
    """Writes a file in one go: it is whole, or as it was before.

    A link stays one, and what is not a file, such as a pipe, is written to.
    """
    try:
        place = path.resolve()
        if place.exists() and not place.is_file():
            place.write_text(text, "utf-8")
            return
        part = place.with_name(f".{place.name}.{os.getpid()}.part")
        try:
            part.write_text(text, "utf-8")  # with the permissions that new files have
            os.replace(part, place)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise KitError(
            f"the report cannot be written: {error.strerror or error}",
            where=str(path),
            todo="Choose another file with --output.",
        ) from None
