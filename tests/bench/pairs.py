"""Two commands timed in turn, so that a machine whose speed drifts treats both alike."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Command:
    """A command, and what has to be done before each run of it."""

    name: str
    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str]
    before: Callable[[], object] = lambda: None

    def seconds(self) -> float:
        self.before()
        started = time.perf_counter()
        done = subprocess.run(self.argv, cwd=self.cwd, env=self.env, capture_output=True, text=True)
        took = time.perf_counter() - started
        if done.returncode:
            raise SystemExit(f"{self.name} failed:\n{done.stderr}")
        return took


@dataclass(frozen=True)
class Pair:
    """Medians of both sides in seconds, and the median of the ratios run by run."""

    ours: float
    peer: float
    ratio: float
    difference: float


def compare(ours: Command, peer: Command, runs: int) -> Pair:
    """Runs both once to warm up and then `runs` times in turn."""
    ours.seconds()
    peer.seconds()
    pairs = [(ours.seconds(), peer.seconds()) for _ in range(runs)]
    return Pair(
        statistics.median(one for one, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(one / other for one, other in pairs),
        statistics.median(one - other for one, other in pairs),
    )
