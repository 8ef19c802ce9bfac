"""Runs consumers as processes, and restarts those that die."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from codegen.errors import CodegenError
from conformance.consumers.program import frames
from conformance.deadline import deadline

PROGRAM = "conformance.consumers.program"
_ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 120
"""Timeout of a request in seconds; a consumer that exceeds it is killed."""

Request = Mapping[str, object]
Answer = dict[str, Any]
"""What a method of `program.__main__.Consumer` returns, or `error` with a traceback."""


@dataclass(frozen=True)
class Command:
    """How to start a consumer.

    Args:
        release: the release that it uses.
        python: the interpreter of its environment.
        wheel: the release's wheel.
        program: the module to run.
    """

    release: str
    python: Path
    wheel: Path
    program: str = PROGRAM


class Consumer:
    """A running consumer."""

    def __init__(self, command: Command) -> None:
        self.command = command
        self.release = command.release
        self._start()
        self.hello: Answer = {}

    def _start(self) -> None:
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 stop() closes it
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PROTO"))}
        self.process = subprocess.Popen(
            [self.command.python, "-m", self.command.program, self.command.wheel],
            cwd=_ROOT,
            env={**inherited, "PYTHONDONTWRITEBYTECODE": "1", "GRPC_VERBOSITY": "ERROR"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._stderr,
        )

    def send(self, request: Request) -> None:
        assert self.process.stdin
        with suppress(OSError):  # it died: receive() reports that
            frames.write(self.process.stdin, request)

    def receive(self) -> Answer:
        """Returns the answer. If the consumer died, restarts it and returns an error."""
        assert self.process.stdout
        found: Answer | None = frames.read(self.process.stdout)
        if found is not None:
            return found
        status = self.process.wait()
        self._stderr.seek(0)
        stderr = self._stderr.read().decode(errors="replace").strip()
        self.stop()
        self._start()
        return {"error": f"the consumer died with status {status}: {stderr}"}

    def ask(self, request: Request) -> Answer:
        return ask_all({self: request})[self]

    def stop(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe
            with suppress(OSError):  # the reader of buffered data is gone
                pipe.close()
        self.process.wait()
        self._stderr.close()


def ask_all(requests: Mapping[Consumer, Request]) -> dict[Consumer, Answer]:
    """Sends requests to consumers in parallel; kills those that do not answer in time."""
    with deadline([consumer.process for consumer in requests], _SECONDS):
        for consumer, request in requests.items():
            consumer.send(request)
        return {consumer: consumer.receive() for consumer in requests}


class Fleet:
    """Context manager that runs a consumer for each command."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self._commands = commands
        self.consumers: list[Consumer] = []

    def __enter__(self) -> Fleet:
        try:
            for command in self._commands:
                self.consumers.append(Consumer(command))
            answers = ask_all({each: {"do": "hello"} for each in self.consumers})
            for consumer, answer in answers.items():
                if "error" in answer:
                    raise CodegenError(
                        f"does not start: {answer['error']}",
                        where=f"the consumer of {consumer.release}",
                        todo="Check that its Python runs. If you delete its environment from the"
                        " cache, the next run recreates it.",
                    )
                consumer.hello = answer
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def _stop(self) -> None:
        for consumer in self.consumers:
            consumer.stop()
