"""`flyte-agent new`: writes a project with an agent, tests, a container and CI."""

from __future__ import annotations

import json
from pathlib import Path

import click

from flyte_agent_kit import project


@click.command()
@click.argument("name")
@click.option("--task-type", help="The kind of task that the agent runs.  [default: from NAME]")
@click.option("--into", type=Path, help="The folder to make.  [default: ./NAME]")
@click.option("--json", "as_json", is_flag=True, help="List the files for programs.")
def new(name: str, task_type: str | None, into: Path | None, as_json: bool) -> None:
    """Write a project with an agent, tests, a Containerfile and CI.

    Its tests pass as it is: they play an engine with a small HTTP server.
    """
    names = project.names(name, task_type)
    folder = into or Path(name)
    written = project.write(names, folder)
    if as_json:
        found = {
            **names._asdict(),
            "folder": str(folder),
            "files": [each.as_posix() for each in written],
        }
        click.echo(json.dumps(found))
        return
    for each in written:
        click.echo(folder / each)
    click.echo(f'\nNext: cd {folder} && python -m pip install -e ".[dev]" && python -m pytest')
