"""The command line, one module per command."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from flyte_agent_kit.cli.leaving import leave
from flyte_agent_kit.errors import KitError

EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130

_COMMANDS: dict[str, str] = {
    "new": "Write a project with an agent, tests, a Containerfile and CI.",
    "serve": "Serve agents over gRPC.",
    "trace": "Run a task, and show what arrives in Flyte.",
    "check": "Find out whether an agent does what Flyte expects.",
    "inspect": "Show what is in a recorded answer, event or closure, and what Flyte makes of it.",
}
"""One line of help for each command; its module and function have the same name."""


class _Commands(click.Group):
    """Imports the module of a command when it is used, and not to list it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        try:
            module = import_module(f"{__name__}.{cmd_name}")
        except ImportError as error:
            raise KitError(
                f"{cmd_name} cannot be imported: {error}", todo="Put that right, and run it again."
            ) from error
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([*_COMMANDS.items()])


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="flyte-agent-kit", prog_name="flyte-agent")
def cli() -> None:
    """Write, serve, trace and check Flyte agents."""


def main() -> None:
    """Runs a command. Bad input is reported as one message, without a traceback."""
    _open_streams()
    # Lines that gRPC itself prints are not JSON where logs are, and errors are told in our words.
    os.environ.setdefault("GRPC_VERBOSITY", "ERROR")
    status = _run()
    leave(status)
    sys.exit(status)


def _open_streams() -> None:
    """Opens the standard streams that were closed, whose numbers sockets would get otherwise."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    sys.stdout = sys.stdout or os.fdopen(1, "w", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", closefd=False)


def _run() -> int:
    try:
        return cli(prog_name="flyte-agent", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
    except click.Abort:
        return EXIT_INTERRUPTED
    except (KitError, OSError) as error:
        click.echo(f"flyte-agent: {error}", err=True)
    return EXIT_BAD_INPUT
