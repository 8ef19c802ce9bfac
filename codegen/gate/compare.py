"""Compares our schema with every baseline, and collects buf's findings."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from codegen.errors import CodegenError
from codegen.gate.known import Break
from codegen.tools import buf
from codegen.verdicts import images
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from codegen.verdicts.resolver import Resolved, resolve
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

EVERYTHING = Contract(
    name="everything", title="everybody", types=("*",), category="FILE", promised=False
)
"""The contract for whole schemas. Elements that upstream removed must be known breaks, too."""

DELETION = "CONTRACT_NO_DELETE"
"""The rule for a type that a contract lists, and that our schema does not have."""


@dataclass(frozen=True)
class Finding:
    """A finding of one rule at one place, against one or more baselines.

    Args:
        contract: the contract that is broken.
        rule: the name of buf's rule.
        element: full name of the broken element in the baseline, or the path of a file.
        path: the file, relative to the folder with the extended schema.
        line: from 1; for a deleted element, the line of its parent.
        column: from 1.
        message: buf's message.
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

    @property
    def passed(self) -> bool:
        """Whether there are no problems."""
        return not (self.findings or self.stale or self.style)


def run(
    ours: Baseline,
    full: Sequence[Baseline],
    releases: Sequence[Baseline],
    contracts: Sequence[Contract],
    breaks: Sequence[Break],
    *,
    on_pair: Callable[[], None],
) -> Verdict:
    """Runs all comparisons in parallel.

    Args:
        ours: the extended schema.
        full: baselines that ours may only add to (the contract `EVERYTHING`).
        releases: baselines to check each of `contracts` against.
        contracts: what consumers depend on.
        breaks: the known breaks.
        on_pair: called after each comparison.

    Raises:
        CodegenError: buf is missing, or an image is invalid.
    """
    started = time.perf_counter()
    pool = ThreadPoolExecutor()
    try:
        closures = {
            contract: pool.submit(_closure, ours, contract)
            for contract in contracts
            if not ours.elements.isdisjoint(contract.types)
        }
        futures = {
            (contract, baseline): pool.submit(
                _compare_contract, ours, closures.get(contract), baseline, contract, on_pair
            )
            for baseline, contract in pairs(releases, contracts)
        } | {
            (EVERYTHING, baseline): pool.submit(_compare_whole, ours, baseline, on_pair)
            for baseline in full
        }
        found = [
            (finding, baseline.release)
            for (_, baseline), future in futures.items()
            for finding in future.result()
        ]
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
        tuple((contract, baseline.label) for contract, baseline in futures),
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
        if not baseline.elements.isdisjoint(contract.types)
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


def refuse_broken_promises(
    breaks: Sequence[Break],
    contracts: Sequence[Contract],
    ours: Baseline,
    releases: Sequence[Baseline],
) -> None:
    """Refuses known breaks of a promised contract, unless upstream withdrew the element.

    An element is withdrawn if exactly the listed releases have it, and neither ours nor any other.
    Code that supports another release cannot use such an element.

    Raises:
        CodegenError: an entry lists an element that was not withdrawn.
    """
    promised = {contract.name for contract in contracts if contract.promised}
    for entry in breaks:
        if entry.contract not in promised:
            continue
        held = [
            baseline.label for baseline in (*releases, ours) if entry.element in baseline.elements
        ]
        if sorted(held) != sorted(entry.releases):
            raise CodegenError(
                f"{entry.contract} is promised to everybody, so an entry may only list what"
                f" upstream withdrew; {entry.element} is in {', '.join(held) or 'no release'}",
                where=entry.place,
                todo="Fix the schema instead.",
            )


@functools.cache
def _closure(schema: Baseline, contract: Contract) -> Baseline:
    """Returns the closure of the contract's types in a schema, built once."""
    output = schema.image.with_name(f"{schema.image.stem}.{contract.name}.binpb")
    buf.closure(schema.image, sorted(schema.elements.intersection(contract.types)), output)
    return images.read(schema.label, output, schema.release)


def _compare_whole(
    ours: Baseline, baseline: Baseline, on_pair: Callable[[], None]
) -> list[Finding]:
    found = _breaking(ours, baseline, EVERYTHING)
    on_pair()
    return found


def _compare_contract(
    ours: Baseline,
    closure: Future[Baseline] | None,
    baseline: Baseline,
    contract: Contract,
    on_pair: Callable[[], None],
) -> list[Finding]:
    found: list[Finding] = []
    for name in sorted(baseline.elements.intersection(contract.types) - ours.elements):
        found.append(_deletion(name, baseline, contract))  # buf refuses a missing type
    if closure:
        found += _breaking(closure.result(), _closure(baseline, contract), contract)
    on_pair()
    return found


def _breaking(ours: Baseline, baseline: Baseline, contract: Contract) -> list[Finding]:
    found = buf.breaking(ours.image, baseline.image, [contract.category])
    return [
        _finding(each, baseline, contract) for each in resolve(found, baseline.index, ours.index)
    ]


def _deletion(name: str, baseline: Baseline, contract: Contract) -> Finding:
    file = baseline.index.home(name)
    short = name.rpartition(".")[2]
    message = f'Previously present type "{short}", which the contract lists, was deleted.'
    found = buf.Finding(file.name, 1, 1, message, DELETION)
    subject = Subject(name, baseline.index.elements[name].kind)
    return _finding(Resolved(found, subject, file.name), baseline, contract)


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
