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
from codegen.verdicts.images import Older
from codegen.verdicts.resolver import Resolved, resolve
from codegen.verdicts.subject import Subject

EVERYTHING = Contract(
    name="everything", title="everybody", types=("*",), category="FILE", promised=False
)
"""The whole schema. What upstream took away since our own last release is listed as known, too."""


@dataclass(frozen=True)
class Finding:
    """What one rule found at one place, against one older schema or several.

    Args:
        contract: the contract that is broken.
        rule: of buf's.
        element: full name of what is broken, as the older schema has it; the file's, where it is
            about the file.
        path: the file, below `generated/proto`.
        line: from 1; where the element is gone, that of what held it.
        column: from 1.
        message: in buf's words.
        against: labels of the older schemas, oldest first.
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
    ours: Older,
    whole: Sequence[Older],
    releases: Sequence[Older],
    contracts: Sequence[Contract],
    breaks: Sequence[Break],
    *,
    done: Callable[[], None],
) -> Verdict:
    """Compares, in parallel.

    Args:
        ours: the extended schema.
        whole: schemas that ours may only add to (FILE, everything).
        releases: schemas whose closures ours must get along with, for each of `contracts`.
        contracts: what consumers depend on.
        breaks: what is known.
        done: called after each pair.

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
            (contract, older): pool.submit(
                _promised, ours, closures.get(contract), older, contract, done
            )
            for older, contract in pairs(releases, contracts)
        } | {(EVERYTHING, older): pool.submit(_added_to, ours, older, done) for older in whole}
        found = [
            (finding, older.release)
            for (_, older), future in futures.items()
            for finding in future.result()
        ]
    finally:
        pool.shutdown(cancel_futures=True)  # whoever stops it does not wait for the rest
    unlisted = [
        finding
        for finding, release in found
        if not any(_is(finding, release, entry) for entry in breaks)
    ]
    return Verdict(
        tuple(_together(unlisted)),
        tuple(_stale(breaks, found, futures)),
        len(found) - len(unlisted),
        tuple((contract, older.label) for contract, older in futures),
        time.perf_counter() - started,
    )


def pairs(releases: Sequence[Older], contracts: Sequence[Contract]) -> list[tuple[Older, Contract]]:
    """What of the releases can break: a release before a service was there has no callers of it."""
    return [
        (older, contract)
        for contract in contracts
        for older in releases
        if not older.elements.isdisjoint(contract.types)
    ]


def refuse_unknown_types(
    contracts: Sequence[Contract], ours: Older, releases: Sequence[Older]
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
    ours: Older,
    releases: Sequence[Older],
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
        held = [older.label for older in (*releases, ours) if entry.element in older.elements]
        if sorted(held) != sorted(entry.releases):
            raise CodegenError(
                f"{entry.contract} is promised to everybody, so an entry may only speak of what"
                f" upstream withdrew; {entry.element} is in {', '.join(held) or 'no release'}",
                where=entry.place,
                todo="Fix the schema instead.",
            )


@functools.cache
def _closure(schema: Older, contract: Contract) -> Older:
    """What of a contract's types the schema has, and all that they need; made once."""
    output = schema.image.with_name(f"{schema.image.stem}.{contract.name}.binpb")
    buf.closure(schema.image, sorted(schema.elements.intersection(contract.types)), output)
    return images.read(schema.label, output, schema.release)


def _added_to(ours: Older, older: Older, done: Callable[[], None]) -> list[Finding]:
    found = _breaking(ours, older, EVERYTHING)
    done()
    return found


def _promised(
    ours: Older,
    closure: Future[Older] | None,
    older: Older,
    contract: Contract,
    done: Callable[[], None],
) -> list[Finding]:
    found: list[Finding] = []
    for name in sorted(older.elements.intersection(contract.types) - ours.elements):
        found.append(_gone(name, older, contract))  # buf cannot take the closure of what is gone
    if closure:
        found += _breaking(closure.result(), _closure(older, contract), contract)
    done()
    return found


def _breaking(ours: Older, older: Older, contract: Contract) -> list[Finding]:
    found = buf.breaking(ours.image, older.image, [contract.category])
    return [_finding(each, older, contract) for each in resolve(found, older.index, ours.index)]


def _gone(name: str, older: Older, contract: Contract) -> Finding:
    file = older.index.home(name)
    short = name.rpartition(".")[2]
    message = f'Previously present type "{short}", on which the contract stands, was deleted.'
    found = buf.Finding(file.name, 1, 1, message, "CONTRACT_NO_DELETE")
    subject = Subject(name, older.index.elements[name].kind)
    return _finding(Resolved(found, subject, file.name), older, contract)


def _finding(resolved: Resolved, older: Older, contract: Contract) -> Finding:
    found = resolved.finding
    return Finding(
        contract,
        found.rule,
        resolved.subject.name,
        resolved.file,
        found.line,
        found.column,
        found.message,
        (older.label,),
    )


def _is(finding: Finding, release: str | None, entry: Break) -> bool:
    return (
        (finding.contract.name, finding.rule, finding.element)
        == (entry.contract, entry.rule, entry.element)
    ) and release in entry.releases


def _stale(
    breaks: Sequence[Break],
    found: Sequence[tuple[Finding, str | None]],
    compared: Iterable[tuple[Contract, Older]],
) -> Iterator[tuple[Break, tuple[str, ...]]]:
    """Entries that do not occur, and for which of the releases that were compared."""
    held = {(contract.name, older.release) for contract, older in compared}
    for entry in breaks:
        seen = {release for finding, release in found if _is(finding, release, entry)}
        unseen = tuple(
            release
            for release in entry.releases
            if (entry.contract, release) in held and release not in seen
        )
        if unseen:
            yield entry, unseen


def _together(findings: Sequence[Finding]) -> Iterator[Finding]:
    """One finding for all the schemas that have it."""
    grouped: dict[Finding, list[str]] = {}
    for each in findings:
        grouped.setdefault(replace(each, against=()), []).extend(each.against)
    for finding, labels in grouped.items():
        yield replace(finding, against=tuple(labels))
