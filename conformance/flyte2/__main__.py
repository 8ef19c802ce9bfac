"""`nox -s flyte2`: shows where Flyte 2 loses `custom_info`, and where it would not."""

from __future__ import annotations

import sys
import time

import click
import grpc
from rich.console import Console
from rich.table import Table

from codegen.errors import CodegenError
from conformance.consumers import runtimes
from conformance.flyte2 import build, expected, published, session
from conformance.process import ProgramError
from conformance.steps import Steps


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--examples",
    "count",
    type=click.IntRange(min=1),
    default=50,
    show_default=True,
    help="Objects to generate for each of the models.",
)
@click.option("--seed", "start", default=0, show_default=True, help="Seed of what is generated.")
def main(count: int, start: int) -> None:
    """Send custom_info through gRPC, Connect and a database in Go, with two kinds of models."""
    began = time.perf_counter()
    console = Console(stderr=True)
    steps = Steps(console)
    problems: list[str] = []
    try:
        programs, seen = {}, {}
        for models in build.MODELS:
            with steps.step(f"{models} models: generating and building, minutes at first"):
                programs[models] = build.program(models)
        with steps.step("installing flyte-sdk"):
            python = runtimes.prepare(build.FLYTE_SDK, runtimes.SUPPORTED_PYTHON)
        for models, path in programs.items():
            with steps.step(f"{models} models: hand-picked objects"):
                seen[models] = session.picked(path)
            with steps.step(f"{models} models: a connector with flyte-sdk"):
                seen[models] += session.from_sdk(path, python)
            problems += expected.differences(models, seen[models])
            with steps.step(f"{models} models: generated objects", "objects") as passed:
                problems += session.generated(path, models, count, start, passed)
        bundle = None
        if lacking := published.missing():
            console.print(f"upstream's models for TypeScript are left out: there is no {lacking}")
        else:
            with steps.step("upstream's models for TypeScript"):
                bundle = published.bundle()
                relayed = session.from_published(bundle)
            problems += expected.differences("upstream", relayed)
            seen["upstream"] += relayed
        with steps.step("planted faults"):
            problems += session.missed(programs, bundle)
    except (CodegenError, ProgramError, grpc.RpcError) as error:
        raise click.ClickException(str(error)) from None
    table = Table("way", "place", *build.MODELS, title="custom_info", title_justify="left")
    for line in session.lines(seen):
        table.add_row(*line)
    Console(width=140).print(table)
    for problem in problems:
        click.secho("FAILED ", fg="red", bold=True, nl=False)
        click.echo(problem)
    result = f"{len(problems)} differences" if problems else "everything is as expected"
    took = time.perf_counter() - began
    click.echo(f"{result}; {took:.0f} s, --examples {count} --seed {start}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
