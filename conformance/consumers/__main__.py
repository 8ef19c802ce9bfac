"""`nox -s consumers`: exchanges messages and calls with every release of the window."""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack

import click
from rich.console import Console

from codegen.cli import options
from codegen.errors import CodegenError
from codegen.gate import known
from codegen.upstream.family import Family
from codegen.verdicts import contracts
from conformance.consumers import report
from conformance.consumers.processes import Fleet
from conformance.consumers.session import Session, is_of_messages
from conformance.steps import Steps

_CALLED = 20
"""Messages per call; calls are slower, since they involve two processes and a connection."""

_LOG_WIDTH = 120


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--messages",
    "count",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    help="Messages to generate for each type.",
)
@click.option("--seed", default=0, show_default=True, help="Seed of the generated messages.")
@options.family
@click.option("--release", "chosen", multiple=True, help="Only this release; can be repeated.")
def main(names: tuple[str, ...], count: int, seed: int, chosen: tuple[str, ...]) -> None:
    """Exchange messages and calls with the real releases of the support window."""
    try:
        families = options.chosen(names)
        if chosen:
            families = (options.having(names, chosen[0], f"--release {chosen[0]}"),)
        sessions = [run(family, count, seed, chosen) for family in families]
    except CodegenError as error:
        click.secho("error: ", fg="red", bold=True, nl=False, err=True)
        click.echo(str(error), err=True)
        sys.exit(2)
    sys.exit(1 if any(session.failures for session in sessions) else 0)


def run(family: Family, count: int, seed: int, chosen: tuple[str, ...]) -> Session:
    """Runs the exchange for a family, and prints the report.

    Raises:
        CodegenError: a release is not in the window, or its wheel or runtime cannot be fetched.
    """
    started = time.perf_counter()
    steps = Steps(Console(stderr=True))
    pins = family.pins
    wanted = {pins.wheel(each).version for each in chosen} or set(pins.window)
    releases = [release for release in pins.window if release in wanted]
    listed = contracts.load(family)
    breaks = known.load(family.folder / "known-breaks.toml", list(pins.window), listed)
    session = Session(family, breaks, releases)
    with steps.step(f"fetching {len(releases)} wheels, and what runs them"):
        commands = session.commands()
    with ExitStack() as stack:
        with steps.step(f"starting {len(releases)} consumers"):
            fleet = stack.enter_context(Fleet(commands))
        for contract in listed:
            if is_of_messages(contract, family):
                doing = f"{contract.name}: every field, and {count} messages of many"
                with steps.step(doing, "messages") as passed:
                    session.exchange(contract, fleet, count, seed, passed)
            else:
                calls = max(count // _CALLED, 1)
                with steps.step(f"{contract.name}: {calls} calls a method", "releases") as passed:
                    session.talk(contract, fleet, calls, seed, passed)
        hellos = {each.release: each.hello for each in fleet.consumers}
    out = Console()
    out = out if out.is_terminal else Console(width=_LOG_WIDTH, soft_wrap=True)
    report.show(out, session, hellos)
    result = f"{len(session.failures)} failures" if session.failures else "nothing differs"
    took = time.perf_counter() - started
    out.print(f"{result}; {took:.0f} s, --messages {count} --seed {seed}", highlight=False)
    return session


if __name__ == "__main__":
    main()
