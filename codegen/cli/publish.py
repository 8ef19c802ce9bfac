"""`publish`: checks every precondition, builds, and uploads."""

from __future__ import annotations

import click
from rich.console import Console

from codegen.cli import options
from codegen.cli.progress import Stages


@click.command()
@options.family
@options.release
def publish(names: tuple[str, ...], release: str | None) -> int:
    """Check every precondition, build, and upload to the index that UV_PUBLISH_URL names."""
    from codegen.release.publish import publish  # noqa: PLC0415 only this command needs its libraries

    chosen = options.chosen(names)
    if release is not None:
        chosen = (options.having(names, release, f"--release {release}"),)
    published = publish(options.workspace(), chosen, release, Stages(Console(stderr=True)).stage)
    Console(soft_wrap=True).print(f"published {', '.join(published)}")
    return 0
