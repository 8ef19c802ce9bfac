"""Compares our schema with every baseline, and collects the findings of buf and of our rules."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from codegen.errors import CodegenError
from codegen.gate import additions, proof
from codegen.gate.additions import Window
from codegen.gate.breaking import Parts, compared, concerns, deleted, published
from codegen.gate.known import Break
from codegen.tools import buf
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides

EVERYTHING = Contract(
    name="everything", title="everybody", types=("*",), category="FILE", promised=False
)
"""The contract for whole schemas. Elements that upstream removed must be known breaks, too."""


@dataclass(frozen=True)
class Finding:
    """A finding of one rule at one place, against one or more baselines.

    Args:
        contract: the contract that is broken.
        rule: the name of the rule, buf's or ours.
        element: full name of the broken element in the baseline, or the path of a file.
        path: the file, relative to the folder with the extended schema.
        line: from 1; for a deleted element, the line of its parent.
        column: from 1.
        message: what is wrong.
        against: labels of the baselines, oldest first.
    """

    contract: Contract
    rule: str
    element: str
    path: str
    line: int
    column: int
    message: str
    against: tuple[str, ...]


@dataclass(frozen=True)
class Verdict:
    """The result of a run.

    Args:
        findings: findings that are not known breaks.
        stale: known breaks that no longer occur, with the releases concerned.
        known: the number of findings that are known breaks.
        pairs: the comparisons: contract and label of the baseline.
        seconds: duration of the comparisons.
        style: findings of buf's linter and formatter in our files.
        sides: each baseline's schema and ours, by the baseline's label, oldest release first.
    """

    findings: tuple[Finding, ...]
    stale: tuple[tuple[Break, tuple[str, ...]], ...]
    known: int
    pairs: tuple[tuple[Contract, str], ...]
    seconds: float
    style: tuple[buf.Finding, ...] = ()
    sides: Mapping[str, Sides] = field(default_factory=dict)


def run(
    ours: Baseline,
    full: Sequence[Baseline],
    releases: Sequence[Baseline],
    contracts: Sequence[Contract],
    breaks: Sequence[Break],
    *,
    window: Window | None = None,
    on_pair: Callable[[], None],
) -> Verdict:
    """Runs all comparisons in parallel.

    Args:
        ours: the extended schema.
        full: baselines that ours may only add to (the contract `EVERYTHING`).
        releases: baselines to check each of `contracts` against.
        contracts: what consumers depend on.
        breaks: the known breaks.
        window: upstream's releases, by which our additions and the known breaks are judged, too.
        on_pair: called after each comparison.

    Raises:
        CodegenError: buf is missing, an image is invalid, or a known break is not upstream's.
    """
    started = time.perf_counter()
    pool = ThreadPoolExecutor()
    try:
        parts = Parts()
        futures = _compare(ours, full, pairs(releases, contracts), parts, pool)
        found: list[tuple[Finding, str | None]] = []
        for (contract, baseline), future in futures.items():
            gone = [] if contract is EVERYTHING else deleted(ours, baseline, contract)
            found += (
                (_finding(each, baseline, contract), baseline.release)
                for each in (*gone, *future.result())
            )
            on_pair()
        if window is not None:
            found += _added(ours, full, releases, window)
            for _ in releases:
                on_pair()
            proof.refuse_unproven(
                [
                    (entry, finding.contract, release)
                    for finding, release in found
                    for entry in breaks
                    if release and _matches(finding, release, entry)
                ],
                lambda contract, release: pool.submit(_upstreams, window, contract, release, parts),
            )
    finally:
        pool.shutdown(cancel_futures=True)  # on an error or Ctrl-C, do not wait for the rest
    unlisted = [
        finding
        for finding, release in found
        if not any(_matches(finding, release, entry) for entry in breaks)
    ]
    return Verdict(
        tuple(_merged(unlisted)),
        tuple(_stale(breaks, found, futures)),
        len(found) - len(unlisted),
        tuple((contract, baseline.label) for contract, baseline in futures)
        + tuple((EVERYTHING, baseline.label) for baseline in releases if window),
        time.perf_counter() - started,
        sides={each.label: Sides(each.index, ours.index) for each in (*releases, *full)},
    )


def pairs(
    releases: Sequence[Baseline], contracts: Sequence[Contract]
) -> list[tuple[Baseline, Contract]]:
    """Returns the pairs to compare: each contract with each release that has any of its types."""
    return [
        (baseline, contract)
        for contract in contracts
        for baseline in releases
        if concerns(baseline, contract)
    ]


def refuse_unknown_types(
    contracts: Sequence[Contract], ours: Baseline, releases: Sequence[Baseline]
) -> None:
    """Refuses a contract on a type that no schema has.

    Raises:
        CodegenError: a contract lists such a type.
    """
    for contract in contracts:
        for name in contract.types:
            if not any(name in schema.elements for schema in (ours, *releases)):
                raise CodegenError(
                    f"{contract.name} lists {name}, which no release has",
                    where="contracts.toml",
                    todo="Fix the name.",
                )


def _compare(
    ours: Baseline,
    full: Sequence[Baseline],
    wanted: Sequence[tuple[Baseline, Contract]],
    parts: Parts,
    pool: Executor,
) -> dict[tuple[Contract, Baseline], Future[list[Resolved]]]:
    """Starts the comparisons with buf. Releases with one and the same closure are compared once."""
    closures = {
        contract: pool.submit(parts.of, ours, contract)
        for contract in dict.fromkeys(contract for _, contract in wanted)
        if concerns(ours, contract)
    }
    built = list(pool.map(lambda pair: parts.of(*pair), wanted))
    started: dict[tuple[Contract, Baseline], Future[list[Resolved]]] = {}
    futures: dict[tuple[Contract, Baseline], Future[list[Resolved]]] = {}
    for (baseline, contract), part in zip(wanted, built, strict=True):
        key = (contract, part)
        if contract in closures and key not in started:
            mine = closures[contract].result()
            started[key] = pool.submit(compared, mine, part, contract.category)
        futures[contract, baseline] = started.get(key) or pool.submit(list[Resolved])
    for baseline in full:
        futures[EVERYTHING, baseline] = pool.submit(compared, ours, baseline, EVERYTHING.category)
    return futures


def _added(
    ours: Baseline, full: Sequence[Baseline], releases: Sequence[Baseline], window: Window
) -> Iterator[tuple[Finding, str | None]]:
    """Yields the findings about our additions, for each compared release or image of ours."""
    recorded = [baseline for baseline in full if baseline.release]
    judged = {baseline.label: baseline for baseline in (*releases, *recorded)}
    for reuse in additions.check(ours, recorded, window):
        for baseline in (judged[label] for label in reuse.labels if label in judged):
            yield _finding(reuse.resolved, baseline, EVERYTHING), baseline.release


def _upstreams(
    window: Window, contract: Contract, release: str, parts: Parts
) -> set[tuple[str, str]]:
    """Returns rule and element of each finding between a release and the pinned one."""
    pinned, baseline = window.pinned, window.release(release)
    if contract is EVERYTHING:
        found = compared(pinned, baseline, contract.category, published)
    else:
        found = deleted(pinned, baseline, contract)
        if concerns(pinned, contract):
            sides = parts.of(pinned, contract), parts.of(baseline, contract)
            found += compared(*sides, contract.category, published)
    return {(each.finding.rule, each.subject.name) for each in found}


def _finding(resolved: Resolved, baseline: Baseline, contract: Contract) -> Finding:
    found = resolved.finding
    return Finding(
        contract,
        found.rule,
        resolved.subject.name,
        resolved.file,
        found.line,
        found.column,
        found.message,
        (baseline.label,),
    )


def _matches(finding: Finding, release: str | None, entry: Break) -> bool:
    return (
        (finding.contract.name, finding.rule, finding.element)
        == (entry.contract, entry.rule, entry.element)
    ) and release in entry.releases


def _stale(
    breaks: Sequence[Break],
    found: Sequence[tuple[Finding, str | None]],
    compared: Iterable[tuple[Contract, Baseline]],
) -> Iterator[tuple[Break, tuple[str, ...]]]:
    """Yields entries that did not occur, with the compared releases concerned."""
    held = {(contract.name, baseline.release) for contract, baseline in compared}
    for entry in breaks:
        seen = {release for finding, release in found if _matches(finding, release, entry)}
        unseen = tuple(
            release
            for release in entry.releases
            if (entry.contract, release) in held and release not in seen
        )
        if unseen:
            yield entry, unseen


def _merged(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Merges findings that only differ in their baselines."""
    grouped: dict[Finding, list[str]] = {}
    for each in findings:
        grouped.setdefault(replace(each, against=()), []).extend(each.against)
    for finding, labels in grouped.items():
        yield replace(finding, against=tuple(labels))
