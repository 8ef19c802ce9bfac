"""Ends processes that do not answer, so that a hang ends a run and does not stop it for ever."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any


@contextmanager
def deadline(processes: Sequence[subprocess.Popen[Any]], seconds: float) -> Iterator[None]:
    """Kills the processes if the block takes longer."""

    def end() -> None:
        for process in processes:
            process.kill()

    late = threading.Timer(seconds, end)
    late.daemon = True
    late.start()
    try:
        yield
    finally:
        late.cancel()
