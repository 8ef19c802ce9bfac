"""What a run of `nox -s core` consists of. Each part yields the differences that it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from conformance.core import compare, merges, model, strategies, trials
from conformance.core.admin import merging
from conformance.core.answers import Recorded
from conformance.core.cases import Case, hand_picked
from conformance.core.observed import Observed
from conformance.core.run import Core, core
from conformance.process import Program
from conformance.smallest import DifferenceError, smallest


def picked(program: Path, plugin: str, passed: Callable[[], object]) -> dict[str, Observed]:
    """Runs the hand-picked cases. Returns what became of each, by name."""
    found: dict[str, Observed] = {}
    cases = list(hand_picked())
    for quotas in (True, False):
        with core(program, plugin, f"-quotas={str(quotas).lower()}") as started:
            for case in cases:
                if case.quotas is quotas:
                    found[case.name] = started.run(case)
                    passed()
    return {case.name: found[case.name] for case in cases}


def against_model(found: dict[str, Observed], plugin: str) -> Iterator[str]:
    """Compares what became of the hand-picked cases with the model."""
    for case in hand_picked():
        if what := compare.difference(model.run(case, plugin), found[case.name], "path"):
            yield f"{plugin}, {case.name}: {what}"


def against_recorded(recorded: Recorded, now: Recorded, plugin: str) -> Iterator[str]:
    """Compares a run with the recorded one."""
    if recorded.versions != now.versions:
        yield f"{plugin}: the answers are of {compare.text(recorded.versions)}"
    for name in sorted({*recorded.cases, *now.cases}):
        before, after = recorded.cases.get(name), now.cases.get(name)
        if before is None or after is None:
            yield f"{plugin}, {name}: {'is new' if before is None else 'is gone'}"
        elif what := compare.difference(before, after, "recorded"):
            yield f"{plugin}, {name}: {what}"
    for name in sorted({*recorded.trials, *now.trials}):
        was, seen = (compare.text(each.trials.get(name)) for each in (recorded, now))
        if was != seen:
            yield f"{plugin}, trial {name}\n  the core: {seen}\n  recorded: {was}"


def generated(
    program: Path, plugin: str, count: int, start: int, passed: Callable[[], object]
) -> Iterator[str]:
    """Compares the core with the model on generated cases."""
    with core(program, plugin) as started:

        def check(case: Case) -> None:
            what = _case_difference(started, case, plugin)
            passed()
            if what:
                raise DifferenceError(f"{plugin}, {case}: {what}")

        yield from smallest(check, strategies.cases(), count, start)


def merged(
    program: Path, library: str, count: int, start: int, passed: Callable[[], object]
) -> Iterator[str]:
    """Compares `merge_patch` with the library in one of Flyte's programs."""
    with Program(program, "merge", "-of", library) as started:
        merge = merging(started)

        def check(pair: tuple[dict[str, object], dict[str, object]]) -> None:
            what = merges.difference(merge, *pair)
            passed()
            if what:
                raise DifferenceError(f"{library}: {what}")

        yield from smallest(check, strategies.merges(), count, start)


def tried(program: Path, plugin: str, passed: Callable[[], object]) -> dict[str, object]:
    """Runs the trials, two at a time: most of them wait. Returns what they saw, by name."""

    def run(name: str) -> object:
        seen = msgspec.json.decode(compare.text(trials.TRIALS[name](program, plugin)))
        passed()
        return seen

    with ThreadPoolExecutor(max_workers=2) as pool:
        return dict(zip(trials.TRIALS, pool.map(run, trials.TRIALS), strict=True))


def _case_difference(started: Core, case: Case, plugin: str) -> str:
    return compare.difference(model.run(case, plugin), started.run(case), "path")
