"""The options that say where an agent is, for the commands that call one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from flyte_agent_kit.client.agent import AgentClient
from flyte_agent_kit.client.connection import Tls, connect, is_address
from flyte_agent_kit.errors import KitError

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


class Target(NamedTuple):
    """A target that has been opened.

    Args:
        client: calls it.
        address: where it is.
        with_tls: whether the connection is with TLS.
    """

    client: AgentClient
    address: str
    with_tls: bool


def target_options(command: F) -> F:
    """Adds the target and the options of TLS to a command."""
    for add in (
        click.option("--server-name", help="Name in the agent's certificate."),
        click.option("--key", type=FILE, help="Private key for --certificate, in PEM."),
        click.option("--certificate", type=FILE, help="Certificate to show to the agent, in PEM."),
        click.option("--ca", type=FILE, help="Authorities to trust, in PEM; implies --tls."),
        click.option("--tls", is_flag=True, help="Connect with TLS."),
        click.argument("target"),
    ):
        command = add(command)
    return command


def tls_of(
    tls: bool,
    ca: Path | None,
    certificate: Path | None,
    key: Path | None,
    server_name: str | None,
) -> Tls | None:
    """Returns the settings of TLS, or None without TLS.

    Raises:
        KitError: Only one of certificate and key is given.
    """
    if (certificate is None) != (key is None):
        raise KitError(
            "a certificate needs its private key, and the other way round",
            todo="Give both --certificate and --key.",
        )
    if not (tls or ca or certificate or server_name):
        return None
    return Tls(ca, certificate, key, server_name)


@asynccontextmanager
async def opened(target: str, tls: Tls | None, call_timeout: float) -> AsyncIterator[Target]:
    """Opens a target: an address, or a class that is served for the occasion.

    Args:
        target: where the agent is, or its class.
        tls: how to connect to an address; None without TLS.
        call_timeout: seconds that a call may take.

    Raises:
        KitError: The target is neither.
    """
    if is_address(target):
        channel = connect(target, tls)
        try:
            yield Target(AgentClient(channel, call_timeout), target, tls is not None)
        finally:
            await channel.close(grace=None)
        return
    if tls is not None:
        raise KitError(
            f"{target} is served for the occasion, without TLS",
            todo="Leave out the options of TLS, or give an address.",
        )
    from flyte_agent_kit.cli.occasion import served

    async with served(target) as address:
        channel = connect(address)
        try:
            yield Target(AgentClient(channel, call_timeout), address, False)
        finally:
            await channel.close(grace=None)
