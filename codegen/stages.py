"""What a long run shows: the stage it is in, and afterwards how long each took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console


class Stages:
    """Shows stages as they run: with a spinner on a terminal, as plain lines elsewhere.

    Args:
        console: where to show them.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str, doing: str) -> Iterator[None]:
        """Runs a stage.

        Args:
            name: one word, for the closing table.
            doing: what it does, for people who wait.
        """
        started = time.perf_counter()
        if self._console.is_terminal:
            with self._console.status(doing):
                yield
        else:
            self._console.print(f"{name}: {doing}", highlight=False, soft_wrap=True)
            yield
        self.seconds[name] = time.perf_counter() - started
        if self._console.is_terminal:
            took = f"{self.seconds[name]:.2f} s"
            self._console.print(f"[green]✓[/] {doing} [dim]{took}[/]", highlight=False)
