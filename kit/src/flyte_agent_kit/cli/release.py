"""The option that says which core is played."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from flyte_agent_kit.path import NEWEST
from flyte_agent_kit.path.versions import Release, parse_release, shown

F = TypeVar("F", bound=Callable[..., Any])


def core_option(command: F) -> F:
    """Adds the option to a command."""
    add = click.option(
        "--core",
        default=shown(NEWEST),
        show_default=True,
        metavar="RELEASE",
        callback=_release,
        help="Release of Flyte to play.",
    )
    return add(command)


def _release(_context: click.Context, _parameter: click.Parameter, value: str) -> Release:
    try:
        return parse_release(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
