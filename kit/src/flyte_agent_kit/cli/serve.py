"""`flyte-agent serve`: serves agents until a signal says to stop."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from flyte_agent_kit.errors import KitError

if TYPE_CHECKING:
    from flyte_agent_kit.server import Server, Settings
    from flyte_agent_kit.server.settings import OnViolation
    from flyte_agent_stubs.custom_info import CustomInfoPolicy

log = logging.getLogger(__name__)

_LATE = 2.0
"""Seconds beyond the grace in which the agents' code has to end."""

_POSITIVE = click.IntRange(min=1)


@click.command()
@click.argument("agents", nargs=-1, required=True, metavar="MODULE:CLASS...")
@click.option("--address", default="[::]:8000", show_default=True, help="Where to listen.")
@click.option("--tls-cert", type=Path, help="The server's certificate, in PEM.")
@click.option("--tls-key", type=Path, help="Its private key.")
@click.option("--tls-client-ca", type=Path, help="Clients need a certificate of this authority.")
@click.option("--metrics", metavar="ADDRESS", help="Where to show metrics for Prometheus.")
@click.option("--policy", type=Path, help="A CustomInfoPolicy, in TOML.")
@click.option(
    "--on-violation",
    type=click.Choice(["refuse", "redact", "warn"]),
    default="refuse",
    show_default=True,
    help="What happens to answers that break the policy.",
)
@click.option("--processes", type=_POSITIVE, default=1, show_default=True, help="On one port.")
@click.option("--threads", type=_POSITIVE, default=64, show_default=True, help="For plain methods.")
@click.option("--max-calls", type=_POSITIVE, default=1_000, show_default=True, help="At once.")
@click.option(
    "--max-seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=600.0,
    show_default=True,
    help="For one call.",
)
@click.option("--max-request-bytes", type=_POSITIVE, default=4 << 20, show_default=True)
@click.option(
    "--grace",
    type=click.FloatRange(min=0),
    default=25.0,
    show_default=True,
    help="Seconds that running calls have to finish after SIGTERM.",
)
@click.option("--telemetry", is_flag=True, help="Make spans of OpenTelemetry.")
@click.option(
    "--log-level",
    type=click.Choice(["debug", "info", "warning", "error"]),
    default="info",
    show_default=True,
)
@click.option("--json/--text", "as_json", default=None, help="How to log; JSON unless a terminal.")
def serve(  # noqa: PLR0917 - click passes them by name
    agents: tuple[str, ...],
    address: str,
    tls_cert: Path | None,
    tls_key: Path | None,
    tls_client_ca: Path | None,
    metrics: str | None,
    policy: Path | None,
    on_violation: OnViolation,
    processes: int,
    threads: int,
    max_calls: int,
    max_seconds: float,
    max_request_bytes: int,
    grace: float,
    telemetry: bool,
    log_level: str,
    as_json: bool | None,
) -> None:
    """Serve agents over gRPC.

    SIGTERM and Ctrl-C stop the server: running calls finish, new ones are refused. The same again
    stops it at once.
    """
    from flyte_agent_kit.server import Settings, Tls, loops
    from flyte_agent_kit.server.logs import configure
    from flyte_agent_kit.server.processes import Place, Processes

    place = Place.of_this_process()
    configure(log_level, as_json=not sys.stderr.isatty() if as_json is None else as_json)
    if processes > 1 and place is None:
        several = Processes(sys.argv[1:], address, processes, grace=grace, metrics_address=metrics)
        status = several.run()
        if status:
            sys.exit(status)
        return
    if (tls_cert is None) is not (tls_key is None) or (tls_client_ca and not tls_cert):
        raise KitError(
            "TLS needs a certificate and its key", todo="Give both --tls-cert and --tls-key."
        )
    tls = None
    if tls_cert is not None and tls_key is not None:
        tls = Tls(certificate=tls_cert, key=tls_key, client_authority=tls_client_ca)
    settings = Settings(
        address=address if place is None else place.address,
        tls=tls,
        max_request_bytes=max_request_bytes,
        max_calls=max_calls,
        max_seconds=max_seconds,
        grace=grace,
        metrics_address=metrics if place is None else None,
        policy=_policy(policy) if policy else None,
        on_violation=on_violation,
        telemetry=telemetry,
        threads=threads,
        processes=processes,
    )
    loops.run(_serve(agents, settings, place.ready if place else lambda: None))


async def _serve(agents: tuple[str, ...], settings: Settings, ready: Callable[[], None]) -> None:
    from flyte_agent_kit.loading import load
    from flyte_agent_kit.server import Server

    handlers = load(agents, threads=settings.threads)
    server = Server(handlers, settings)
    for warning in server.warnings():
        log.warning(warning)
    await server.start()
    _stop_on_signals(server, settings.grace)
    for handler in handlers:
        declared = handler.declaration
        log.info(
            "serving",
            extra={
                "agent": declared.name,
                "task_types": [f"{each.name} v{each.version}" for each in declared.categories],
                "address": str(server.address),
            },
        )
    ready()
    await server.finished()
    await server.stop()


def _stop_on_signals(server: Server, grace: float) -> None:
    """Stops the server on signals, even if the agents' code blocks the loop for a while."""
    received: list[float] = []

    def stop(_number: int, _frame: object) -> None:
        received.append(time.monotonic())
        if len(received) == 1:
            server.request_stop()
        else:
            server.request_stop(0.0)
            _leave_after(_LATE)

    def stopped() -> None:
        # Callers may be gone while the agents' code still works for them.
        left = received[0] + grace - time.monotonic() if len(received) == 1 else 0.0
        _leave_after(max(left, 0.0) + _LATE)

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, stop)
    server.on_stopped(stopped)


def _leave_after(seconds: float) -> None:
    """Ends the process if the agents' code does not end by itself."""

    def leave() -> None:
        log.error("the agents' code does not end; leaving it")
        logging.shutdown()
        os._exit(1)

    timer = threading.Timer(seconds, leave)
    timer.daemon = True
    timer.start()


def _policy(path: Path) -> CustomInfoPolicy:
    from flyte_agent_stubs.custom_info import CustomInfoError, CustomInfoPolicy

    try:
        table = msgspec.toml.decode(path.read_bytes())
        return CustomInfoPolicy.from_table(table)
    except OSError as error:
        told, todo = f"cannot be read: {error.strerror}", "Give a file in TOML."
    except (CustomInfoError, ImportError) as error:
        told, todo = (
            f"is not a policy: {error}",
            "Correct it; docs/custom-info.md has the settings.",
        )
    except (msgspec.DecodeError, ValueError) as error:
        told, todo = f"is not TOML: {error}", "Correct it."
    raise KitError(told, where=str(path), todo=todo)
