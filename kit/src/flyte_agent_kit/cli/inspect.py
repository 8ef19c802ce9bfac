"""`flyte-agent inspect`: shows what is in a recorded message, and what Flyte makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from rich.text import Text

from flyte_agent_kit.cli.output import console, say, write_json
from flyte_agent_kit.cli.release import core_option
from flyte_agent_kit.cli.target import FILE
from flyte_agent_kit.path import Core, Severity
from flyte_agent_kit.path.versions import Release
from flyte_agent_kit.recorded.inspecting import Inspection
from flyte_agent_kit.recorded.inspecting import inspect as inspected
from flyte_agent_kit.recorded.kinds import RECORDED, read_recorded
from flyte_agent_kit.recorded.reading import Encoding
from flyte_agent_kit.trace.as_json import loss_json, message_json, step_json
from flyte_agent_kit.trace.as_text import closure_lines, loss_line, resource_lines, step_lines
from flyte_agent_stubs import Resource
from flyte_agent_stubs.event import TaskExecutionEvent

EXIT_ERRORS = 1


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--type", "kind", type=click.Choice([*RECORDED]), help="What the file holds. [default: guessed]"
)
@click.option(
    "--encoding",
    type=click.Choice(["binary", "text", "json"]),
    help="How it is written. [default: guessed]",
)
@core_option
@click.option("--sync", "is_sync", is_flag=True, help="The answer is a synchronous agent's.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
def inspect(
    *,
    file: Path,
    kind: str | None,
    encoding: Encoding | None,
    core: Release,
    is_sync: bool,
    as_json: bool,
) -> int:
    """Show what is in FILE, and what Flyte makes of it.

    FILE holds a Resource (or a GetTaskResponse), a TaskExecutionEvent, or a TaskExecutionClosure
    (or a TaskExecution). A Resource or an event is taken for the first of its task.

    The exit status is 1 if something in it hurts Flyte, and 2 if the file cannot be read.
    """
    recorded, found_kind, found_encoding = read_recorded(file, kind=kind, encoding=encoding)
    inspection = inspected(recorded, Core(core, is_sync=is_sync))
    if as_json:
        write_json(
            {
                "kind": found_kind,
                "encoding": found_encoding,
                "bytes": len(recorded.to_bytes()),
                "custom_info_bytes": _size(inspection),
                "message": message_json(recorded),
                "step": None if inspection.step is None else step_json(inspection.step),
                "closure": None if inspection.closure is None else message_json(inspection.closure),
                "losses": [loss_json(each) for each in inspection.losses],
            }
        )
    else:
        out = console()
        say(out, Text(f"{found_kind} ({found_encoding})", "bold"))
        for line in _lines(inspection):
            say(out, line)
    hurts = any(each.severity is Severity.ERROR for each in inspection.losses)
    return EXIT_ERRORS if hurts else 0


def _size(inspection: Inspection) -> int:
    info = inspection.custom_info
    return 0 if info is None else len(info.to_bytes())


def _lines(inspection: Inspection) -> Iterator[Text]:
    recorded = inspection.recorded
    yield Text(f"{len(recorded.to_bytes()):,} B, custom_info {_size(inspection):,} B", "dim")
    if isinstance(recorded, Resource):
        yield from resource_lines(recorded)
    elif isinstance(recorded, TaskExecutionEvent):
        yield Text(f"event {recorded.phase} v{recorded.phase_version}", "bold")
    if inspection.step is not None:
        yield from step_lines(inspection.step)
    for loss in inspection.losses:
        yield loss_line(loss)
    if inspection.closure is not None:
        yield Text("")
        yield from closure_lines(inspection.closure)
