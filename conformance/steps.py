"""Shows the steps of a run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn


class Steps:
    """Shows steps as they run: a live count on a terminal, otherwise plain lines."""

    def __init__(self, console: Console) -> None:
        self._console = console

    @contextmanager
    def step(self, doing: str, counted: str = "") -> Iterator[Callable[[], None]]:
        """Shows the step that the block runs. Yields a function that counts one of `counted`."""
        started, count = time.perf_counter(), 0
        if not self._console.is_terminal:
            self._console.print(doing, highlight=False, soft_wrap=True)
        columns = [SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()]
        if counted:
            columns.insert(2, TextColumn("{task.completed} " + counted))
        with Progress(
            *columns, console=self._console, transient=True, disable=not self._console.is_terminal
        ) as progress:
            task = progress.add_task(doing, total=None)

            def passed() -> None:
                nonlocal count
                count += 1
                progress.advance(task)

            yield passed
        much = f"{count} {counted}, " if counted else ""
        took = f"{much}{time.perf_counter() - started:.1f} s"
        line = f"{doing}: {took}" if self._console.is_terminal else f"  {took}"
        self._console.print(line, highlight=False, soft_wrap=True)
