"""The command line of the toolchain, one module per command. The nox sessions call it."""

from __future__ import annotations

import io
import signal
import sys
import traceback
from importlib import import_module
from types import FrameType
from typing import NoReturn

import click

from codegen.cli.options import EXIT_BAD_INPUT
from codegen.cli.progress import complain
from codegen.errors import CodegenError

_COMMANDS = (
    "vendor",
    "generate",
    "breaking",
    "languages",
    "atlas",
    "propose",
    "build",
    "speedups",
    "api",
    "publish",
)


class _Commands(click.Group):
    """Imports the module of a command, which has its name, when the command is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Turn pinned releases of a schema into typed Python stubs with custom_info."""


_INSTALL = (
    "Run the command through nox, or install what it needs: requirements/codegen.txt, build.txt to"
    " build, speedups.txt for speedups, publish.txt for api and publish."
)

_BUG = "this is a bug of the toolchain\n  Please report it, with the lines above."


def run() -> int:
    """Runs a command. Bad input is reported as one message, without a traceback.

    Returns:
        The exit status. A bug of the toolchain has a traceback, and the status of a command that
        could not do its work: 1 would say that a check found something.
    """
    signal.signal(signal.SIGTERM, _terminate)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        status = cli(prog_name="python -m codegen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return EXIT_BAD_INPUT
    except click.Abort:
        raise KeyboardInterrupt from None
    except (CodegenError, OSError) as error:
        complain(str(error))
        return EXIT_BAD_INPUT
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("codegen"):
            traceback.print_exc()
        complain(f"{error.name} is not installed\n  {_INSTALL}")
        return EXIT_BAD_INPUT
    except Exception:
        traceback.print_exc()
        complain(_BUG)
        return EXIT_BAD_INPUT
    return status or 0


def _terminate(signum: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
