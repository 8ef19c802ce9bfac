"""Several processes on one port, for machines with cores to spare.

Each process is the same command again and has its own connections; the kernel shares them out
(SO_REUSEPORT). The parent starts them, starts those again that die, passes signals on, and shows
the metrics of all. A pipe to each tells the parent when it is ready, and the process when the
parent is gone.
"""

from __future__ import annotations

import logging
import os
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from typing import Final

from flyte_agent_kit.errors import KitError
from flyte_agent_kit.server.address import Address, reserve
from flyte_agent_kit.server.metrics import SHARED_FOLDER, MetricsPort, shared_collector

log = logging.getLogger(__name__)

_WORKER: Final = "FLYTE_AGENT_KIT_WORKER"
"""The variable by which a process knows that it is one of several: its end of the pipe, and where
to listen."""

_RUN: Final = "from flyte_agent_kit.cli import main; main()"
_READY: Final = b"ready"
_LATE: Final = 10.0
"""Seconds beyond the grace after which a process that does not end is killed."""


class Place:
    """What a process knows of its place among several.

    Args:
        address: where all of them listen.
        pipe: its end of the pipe to the parent.
    """

    def __init__(self, address: str, pipe: int) -> None:
        self.address = address
        self._pipe = pipe

    @classmethod
    def of_this_process(cls) -> Place | None:
        """Returns the place of this process, or None if it is alone or the parent."""
        told = os.environ.pop(_WORKER, None)
        if told is None:
            return None
        pipe, _, address = told.partition(" ")
        return cls(address, int(pipe))

    def ready(self) -> None:
        """Tells the parent that this process listens, and ends it when the parent is gone."""
        os.write(self._pipe, _READY)
        threading.Thread(target=self._watch, name="flyte-agent-parent", daemon=True).start()

    def _watch(self) -> None:
        while os.read(self._pipe, 16):
            pass
        os.kill(os.getpid(), signal.SIGTERM)


class _Worker:
    """A process, as the parent sees it."""

    def __init__(self, arguments: Sequence[str], address: Address) -> None:
        ours, theirs = socket.socketpair()
        self.pipe = ours
        self.is_ready = False
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, *arguments],
            env={**os.environ, _WORKER: f"{theirs.fileno()} {address}"},
            pass_fds=[theirs.fileno()],
        )
        theirs.close()


class Processes:
    """Runs a command in several processes.

    Args:
        arguments: those of `flyte-agent`.
        address: where they listen.
        count: how many.
        grace: seconds that running calls have to finish when the processes stop.
        metrics_address: where the metrics of all are; None for no metrics.

    Raises:
        KitError: an address is not free.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        address: str,
        count: int,
        *,
        grace: float,
        metrics_address: str | None,
    ) -> None:
        if not hasattr(socket, "SO_REUSEPORT"):
            raise KitError("this system has no SO_REUSEPORT", todo="Leave out --processes.")
        wanted = Address.parse(address)
        # Without SO_REUSEPORT first: somebody else may have the port and share it.
        reserve(wanted).close()
        self._reserved = reserve(wanted, share=True)
        self._address = Address(wanted.host, self._reserved.getsockname()[1])
        self._arguments = arguments
        self._count = count
        self._grace = grace
        self._metrics_address = metrics_address
        self._metrics: MetricsPort | None = None
        self._workers: list[_Worker] = []
        self._selector = selectors.DefaultSelector()
        self._stopping = False

    def run(self) -> int:
        """Runs them until a signal says to stop.

        Returns:
            The exit status: 0, or that of a process that could not start.
        """
        with self._reserved, tempfile.TemporaryDirectory(prefix="flyte-agent-") as folder:
            if self._metrics_address is not None:
                self._metrics = MetricsPort(
                    self._metrics_address, shared_collector(folder), self._address
                )
                os.environ[SHARED_FOLDER] = folder
            signals_in, signals_out = os.pipe()
            os.set_blocking(signals_out, False)
            self._selector.register(signals_in, selectors.EVENT_READ, None)
            for each in (signal.SIGTERM, signal.SIGINT):
                signal.signal(each, lambda *_: os.write(signals_out, b"!"))
            try:
                return self._supervise()
            finally:
                self._end_all()
                if self._metrics is not None:
                    self._metrics.close()

    def _supervise(self) -> int:
        # One first: what is wrong with the command is told once.
        self._start()
        while not self._stopping:
            for key, _ in self._selector.select():
                worker: _Worker | None = key.data
                if worker is None:
                    self._stopping = True
                    break
                elif worker.pipe.recv(16):
                    self._ready(worker)
                else:
                    status = self._ended(worker)
                    if not worker.is_ready:
                        return status
                    log.error("a process ended; starting another", extra={"status": status})
                    self._start()
        return 0

    def _start(self) -> None:
        worker = _Worker(self._arguments, self._address)
        self._workers.append(worker)
        self._selector.register(worker.pipe, selectors.EVENT_READ, worker)

    def _ready(self, worker: _Worker) -> None:
        worker.is_ready = True
        if len(self._workers) < self._count:
            self._start()
        elif all(each.is_ready for each in self._workers):
            extra = {"address": str(self._address), "processes": self._count}
            if self._metrics is not None:
                extra["metrics"] = str(self._metrics.address)
            log.info("all processes listen", extra=extra)

    def _ended(self, worker: _Worker) -> int:
        self._selector.unregister(worker.pipe)
        worker.pipe.close()
        self._workers.remove(worker)
        status = worker.process.wait()
        return status if status >= 0 else 128 - status

    def _end_all(self) -> None:
        self._reserved.close()
        for worker in self._workers:
            worker.process.terminate()
        until = time.monotonic() + self._grace + _LATE
        for worker in self._workers:
            try:
                worker.process.wait(max(0.0, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                worker.process.kill()
                worker.process.wait()
            worker.pipe.close()
        self._selector.close()
