"""`nox -s flytekit`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click
from rich.console import Console

from codegen.errors import CodegenError
from conformance.flytekit import judgements, session
from conformance.flytekit.checkers import CheckerError
from conformance.flytekit.report import show
from conformance.runtimes.installers import InstallError


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Compare what type checkers find in flytekit with and without flyteidl-stubs."""
    console = Console()
    try:
        judged = judgements.load()
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
            comparison = session.compare(judged.distributions, Path(temporary))
    except (CheckerError, CodegenError, InstallError) as error:
        raise click.ClickException(str(error)) from None
    sys.exit(0 if show(console, comparison, judged) else 1)


if __name__ == "__main__":
    main()
