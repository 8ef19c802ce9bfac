"""`nox -s core`: runs Flyte's own core, and compares what it does with `flyte_agent_kit.path`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click
from rich.console import Console

from codegen.errors import CodegenError
from conformance.core import answers, build, merges, session
from conformance.core.answers import Recorded
from conformance.process import ProgramError
from conformance.steps import Steps


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--examples",
    "count",
    type=click.IntRange(min=1),
    default=1000,
    show_default=True,
    help="Cases to generate for each plugin, and merges for each version of the library.",
)
@click.option("--seed", "start", default=0, show_default=True, help="Seed of what is generated.")
@click.option("--update", is_flag=True, help="Record the answers to the hand-picked cases.")
def main(count: int, start: int, update: bool) -> None:
    """Run Flyte's own core against an agent that our stubs serve."""
    began = time.perf_counter()
    steps = Steps(Console(stderr=True))
    try:
        recorded = {} if update else {each: answers.load(each) for each in answers.PLUGINS}
        with steps.step("checking the Go code: go vet, gofmt"):
            build.check()
        with steps.step("building it: minutes at first, then seconds"):
            program = build.program()
        problems: list[str] = []
        for plugin in answers.PLUGINS:
            now = _picked(steps, program, plugin)
            if update:
                answers.save(plugin, now)
            else:
                problems += session.against_recorded(recorded[plugin], now, plugin)
            problems += session.against_model(now.cases, plugin)
            with steps.step(f"{plugin} plugin: generated cases", "cases") as passed:
                problems += session.generated(program, plugin, count, start, passed)
        for library in merges.LIBRARIES:
            with steps.step(f"{library}: merging", "merges") as passed:
                problems += session.merged(program, library, count, start, passed)
    except (CodegenError, ProgramError) as error:
        raise click.ClickException(str(error)) from None
    for problem in problems:
        click.secho("FAILED ", fg="red", bold=True, nl=False)
        click.echo(problem)
    took = time.perf_counter() - began
    result = f"{len(problems)} differences" if problems else "nothing differs"
    click.echo(f"{result}; {took:.0f} s, --examples {count} --seed {start}")
    sys.exit(1 if problems else 0)


def _picked(steps: Steps, program: Path, plugin: str) -> Recorded:
    with steps.step(f"{plugin} plugin: hand-picked cases", "cases") as passed:
        cases = session.picked(program, plugin, passed)
    with steps.step(f"{plugin} plugin: what needs a propeller of its own", "trials") as passed:
        return Recorded(build.versions(), cases, session.tried(program, plugin, passed))


if __name__ == "__main__":
    main()
