"""`nox -s load`: the CPU of servers for each GetTask, in turn and in one run."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import click
from grpc import aio
from rich.console import Console
from rich.table import Table

from conformance.load.servers import FLYTEKIT_META, META, METHOD, SERVERS, TASK_TYPE


class Slice(NamedTuple):
    """One server under load for a while."""

    cpu: float
    """Microseconds of the server's CPU for a call."""
    seconds: list[float]
    """How long each call took."""


class Running:
    """A server in a process of its own."""

    def __init__(self, name: str, values: int) -> None:
        command = [sys.executable, "-m", "conformance.load.servers", name, str(values)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.port = int(self.process.stdout.readline())

    def cpu(self) -> float:
        """Seconds of CPU that the process has used, of user and system."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text("utf-8")
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


async def load(server: Running, request: bytes, clients: int, seconds: float) -> Slice:
    """Has so many clients call GetTask, each as soon as it has its answer."""
    taken: list[float] = []
    async with aio.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        call: aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(METHOD)
        await call(request)
        cpu = server.cpu()
        end = time.perf_counter() + seconds

        async def client() -> None:
            while (start := time.perf_counter()) < end:
                await call(request)
                taken.append(time.perf_counter() - start)

        await asyncio.gather(*(client() for _ in range(clients)))
        return Slice((server.cpu() - cpu) / len(taken) * 1e6, taken)


def request(name: str) -> bytes:
    from flyte_agent_stubs import GetTaskRequest
    from flyte_agent_stubs.agent import TaskCategory

    meta = FLYTEKIT_META if name == "flytekit" else META
    category = TaskCategory(name=TASK_TYPE)
    return GetTaskRequest(resource_meta=meta, task_category=category).to_bytes()


@click.command()
@click.option("--values", multiple=True, type=int, default=(10, 100), show_default=True)
@click.option("--clients", default=200, show_default=True, help="At once.")
@click.option("--rounds", default=8, show_default=True, help="Turns of each server.")
@click.option("--seconds", default=2.0, show_default=True, help="Of one turn.")
@click.option("--server", "names", multiple=True, type=click.Choice(list(SERVERS)))
def main(
    values: tuple[int, ...], clients: int, rounds: int, seconds: float, names: tuple[str, ...]
) -> None:
    """Measure and print a table. Medians of the turns; ratios are of turns side by side."""
    names = names or tuple(SERVERS)
    table = Table(title=f"GetTask, {clients} clients", title_justify="left")
    for column in ("values", "server", "µs of CPU a call", "× echo", "p50 ms", "p99 ms"):
        table.add_column(column, justify="right")
    for count in values:
        servers = {name: Running(name, count) for name in names}
        slices: dict[str, list[Slice]] = {name: [] for name in names}
        try:
            for _ in range(rounds):
                for name, server in servers.items():
                    slices[name].append(asyncio.run(load(server, request(name), clients, seconds)))
        finally:
            for server in servers.values():
                server.end()
        for name in names:
            ratios = (
                own.cpu / base.cpu for own, base in zip(slices[name], slices[names[0]], strict=True)
            )
            taken = sorted(each for part in slices[name] for each in part.seconds)
            table.add_row(
                str(count),
                name,
                f"{statistics.median(each.cpu for each in slices[name]):.0f}",
                f"{statistics.median(ratios):.2f}",
                f"{taken[len(taken) // 2] * 1e3:.0f}",
                f"{taken[len(taken) * 99 // 100] * 1e3:.0f}",
            )
    Console(width=100).print(table)


if __name__ == "__main__":
    main()
