"""Talks to a program over JSON lines."""

from __future__ import annotations

import base64
import json
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from conformance.deadline import deadline

Answer = dict[str, Any]
"""A line of a program: the answer to a request."""

_SECONDS = 120
"""Timeout of a request in seconds. Flyte's core itself waits 20 for a poll, 30 for ListAgents."""


class ProgramError(Exception):
    """The program died, or did not answer in time. Says what it printed."""


class RefusedError(ProgramError):
    """The program could not do what it was asked to. Says why."""


class Program:
    """Context manager that runs a program.

    Args:
        path: The program.
        arguments: Its command and options.

    Attributes:
        ready: The first line of the program, with which it says that it is ready.
    """

    def __init__(self, path: Path, *arguments: str) -> None:
        self.ready: Answer = {}
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 __exit__ closes it
        self._process = subprocess.Popen(
            [path, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._stderr
        )

    def __enter__(self) -> Program:
        try:
            self.ready = self._read()
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
        assert self._process.stdin
        assert self._process.stdout
        with suppress(OSError):
            self._process.stdin.close()
        self._process.kill()  # its workers may wait for polls
        self._process.wait()
        self._process.stdout.close()
        self._stderr.close()

    def ask(self, do: str, **arguments: object) -> Answer:
        """Sends a request, and returns the answer.

        Args:
            do: What to do.
            arguments: The fields of the program's `request`; bytes are encoded.

        Raises:
            ProgramError: The program died, or did not answer in time.
            RefusedError: It could not do it.
        """
        assert self._process.stdin
        line = json.dumps({"do": do, **arguments}, default=_text) + "\n"
        with suppress(OSError):  # it died: reading reports that
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        answer = self._read()
        if answer.keys() == {"failed"}:
            raise RefusedError(f"{do}: {answer['failed']}")
        return answer

    def _read(self) -> Answer:
        assert self._process.stdout
        with deadline([self._process], _SECONDS):
            line = self._process.stdout.readline()
        if line.endswith(b"\n"):
            found: Answer = json.loads(line)
            return found
        status = self._process.wait()
        self._stderr.seek(0)
        printed = self._stderr.read().decode(errors="replace").strip()
        raise ProgramError(f"the program ended with status {status}: {printed[-4000:]}")


def content(text: str) -> bytes:
    """Decodes bytes of an answer."""
    return base64.b64decode(text)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"a request cannot contain {type(value).__name__}")
