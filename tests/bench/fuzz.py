"""`nox -s fuzz`: mutated messages for as long as one likes."""

from __future__ import annotations

import time

import click

from tests.generated.test_struct import fuzz


@click.command()
@click.option("--minutes", default=10.0, show_default=True)
@click.option("--seed", type=int, help="The clock's, if none is given.")
def main(minutes: float, seed: int | None) -> None:
    """Read mutations of a custom_info until the time is up; the first surprise is a traceback."""
    seed = time.time_ns() if seed is None else seed
    click.echo(f"seed {seed}, {minutes:g} minutes")
    read = fuzz(inputs=10**12, seconds=minutes * 60, seed=seed)
    click.echo(f"{read:,} inputs: nothing but answers and CustomInfoError")


if __name__ == "__main__":
    main()
