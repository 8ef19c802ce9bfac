"""Times of each way and of its peers, in one process and in turn."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

from tests.bench import ways

SIZES = (10, 100, 1_000, 100_000)


def rows(runs: int) -> Iterator[tuple[str, ...]]:
    """A row for each size and way: our time a value, and the peers' as multiples of it."""
    for row in map(ways.with_peers, ways.rows(*SIZES)):
        functions = {"ours": row.ours, **row.peers}
        seconds = in_turn(functions, max(1, 20_000 // row.values), runs)
        ours = seconds.pop("ours")
        told = ", ".join(f"{peer} {took / ours:.1f}" for peer, took in seconds.items())
        yield row.way, f"{row.values:,}", f"{ours / row.values * 1e9:.0f} ns", told


def in_turn(
    functions: dict[str, Callable[[], object]], repeats: int, runs: int
) -> dict[str, float]:
    """The median seconds of a call of each, measured in turn."""
    found: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(runs):
        for name, function in functions.items():
            started = time.perf_counter()
            for _ in range(repeats):
                function()
            found[name].append((time.perf_counter() - started) / repeats)
    return {name: statistics.median(each) for name, each in found.items()}
