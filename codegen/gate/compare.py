"""Every pair of schemas that must get along, and what buf finds in each."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from codegen.errors import CodegenError
from codegen.gate.known import Break
from codegen.tools import buf
from codegen.verdicts import images
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from codegen.verdicts.resolver import Resolved, resolve
from codegen.verdicts.subject import Subject

EVERYTHING = Contract(
    name="everything", title="everybody", types=("*",), category="FILE", promised=False
)
"""The whole schema. What upstream took away since our own last release is listed as known, too."""


@dataclass(frozen=True)
class Finding:
    """What one rule found at one place, against one baseline or several.

    Args:
        contract: the contract that is broken.
        rule: of buf's.
        element: full name of what is broken, as the baseline has it; the file's, where it is
            about the file.
        path: the file, below `generated/proto`.
        line: from 1; where the element is gone, that of what held it.
        column: from 1.
        message: in buf's words.
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
    """What came of a run.

    Args:
        findings: what is not listed as known.
        stale: entries that no longer occur, and the releases for which they do not.
        known: how many findings were.
        pairs: what was compared: contract and label.
        seconds: of the comparisons.
        style: what buf's linter and layout say of what is ours.
    """

    findings: tuple[Finding, ...]
    stale: tuple[tuple[Break, tuple[str, ...]], ...]
    known: int
    pairs: tuple[tuple[Contract, str], ...]
    seconds: float
    style: tuple[buf.Finding, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
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
    """Compares, in parallel.

    Args:
        ours: the extended schema.
        full: schemas that ours may only add to (FILE, everything).
        releases: schemas whose closures ours must get along with, for each of `contracts`.
        contracts: what consumers depend on.
        breaks: what is known.
        on_pair: called after each pair.

    Raises:
        CodegenError: buf is missing, or one of the images is not one.
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
        pool.shutdown(cancel_futures=True)  # whoever stops it does not wait for the rest
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
    )


def pairs(
    releases: Sequence[Baseline], contracts: Sequence[Contract]
) -> list[tuple[Baseline, Contract]]:
    """What of the releases can break: a release before a service was there has no callers of it."""
    return [
        (baseline, contract)
        for contract in contracts
        for baseline in releases
        if not baseline.elements.isdisjoint(contract.types)
    ]


def refuse_unknown_types(
    contracts: Sequence[Contract], ours: Baseline, releases: Sequence[Baseline]
) -> None:
    """Refuses a contract on a type that nobody has: it would hold nothing.

    Raises:
        CodegenError: there is one.
    """
    for contract in contracts:
        for name in contract.types:
            if not any(name in schema.elements for schema in (ours, *releases)):
                raise CodegenError(
                    f"{contract.name} stands on {name}, which no release has",
                    where="contracts.toml",
                    todo="Fix the name.",
                )


def refuse_broken_promises(
    breaks: Sequence[Break],
    contracts: Sequence[Contract],
    ours: Baseline,
    releases: Sequence[Baseline],
) -> None:
    """Refuses an entry for a promised contract, unless upstream has withdrawn the element.

    Withdrawn is what stood in the listed releases and nowhere else, neither before nor after:
    nobody who reads or writes for another release could ever use it.

    Raises:
        CodegenError: an entry speaks of something else.
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
                f"{entry.contract} is promised to everybody, so an entry may only speak of what"
                f" upstream withdrew; {entry.element} is in {', '.join(held) or 'no release'}",
                where=entry.place,
                todo="Fix the schema instead.",
            )


@functools.cache
def _closure(schema: Baseline, contract: Contract) -> Baseline:
    """What of a contract's types the schema has, and all that they need; made once."""
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
    message = f'Previously present type "{short}", on which the contract stands, was deleted.'
    found = buf.Finding(file.name, 1, 1, message, "CONTRACT_NO_DELETE")
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
    """Entries that do not occur, and for which of the releases that were compared."""
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
    """One finding for all the schemas that have it."""
    grouped: dict[Finding, list[str]] = {}
    for each in findings:
        grouped.setdefault(replace(each, against=()), []).extend(each.against)
    for finding, labels in grouped.items():
        yield replace(finding, against=tuple(labels))
