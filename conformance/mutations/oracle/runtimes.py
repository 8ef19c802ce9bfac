"""Runs protobuf runtimes as processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from codegen.errors import CodegenError
from conformance.consumers.program import frames
from conformance.deadline import deadline

IMPLEMENTATIONS: Final = ("upb", "python")
"""protobuf's own runtimes: in C, and in Python."""

PROGRAM: Final = "conformance.mutations.oracle.program"
_ROOT = Path(__file__).resolve().parents[3]
_SECONDS = 1200
"""How long a batch may take; it takes seconds on a calm machine."""


class Runtime:
    """A running runtime.

    Args:
        implementation: one of `IMPLEMENTATIONS`.
        program: the module to run.

    Raises:
        CodegenError: the runtime is not installed.
    """

    def __init__(self, implementation: str, program: str = PROGRAM) -> None:
        self.implementation = implementation
        self._process = subprocess.Popen(
            [sys.executable, "-m", program],
            cwd=_ROOT,
            env={**os.environ, "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": implementation},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        try:
            found = self.ask({"do": "hello"})["implementation"]
        except (RuntimeError, OSError):
            found = None
        if found != implementation:
            self.stop()
            raise CodegenError(
                f"protobuf does not run on its implementation {implementation!r}",
                where=sys.executable,
                todo="Install a wheel of protobuf that has it: nox -s mutations does.",
            )

    def ask(self, request: Mapping[str, object]) -> Any:
        """Returns the answer to a request.

        Raises:
            RuntimeError: the process died or did not answer, or its program has a fault.
        """
        assert self._process.stdin
        assert self._process.stdout
        with deadline([self._process], _SECONDS):
            frames.write(self._process.stdin, request)
            answer = frames.read(self._process.stdout)
        if answer is None or "error" in answer:
            reason = answer["error"] if answer else f"status {self._process.wait()}"
            raise RuntimeError(f"{self.implementation} failed: {reason}")
        return answer

    def stop(self) -> None:
        """Ends the process."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def __enter__(self) -> Runtime:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
