"""Prints a run's results: what was judged, the explained differences, and every other one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from conformance.mutations.session import Outcome, Session

_SHOWN = 200
"""Kinds of unexplained differences that are printed."""


def show(console: Console, session: Session, *, whole: bool) -> bool:
    """Prints the report, and returns whether nothing is wrong.

    Args:
        console: where the report is printed.
        session: the finished run.
        whole: whether every mutation was judged, so that each entry of the table has to be needed.
    """
    console.print(_table(session))
    used = Counter(
        found
        for each in session.outcomes
        if not each.agrees and (found := session.explanation(each)) is not None
    )
    for difference, count in used.items():
        line = f"{count:,} times the gate {difference.gate}: {', '.join(difference.kinds)}"
        console.print(line, highlight=False, markup=False)
        console.print(f"  {difference.reason}", highlight=False, markup=False)
    unexplained = session.unexplained()
    alike = _alike(unexplained)
    for first, *others in alike[:_SHOWN]:
        console.print("UNEXPLAINED ", style="red bold", end="")
        console.print(described(first), highlight=False, markup=False)
        if others:
            console.print(f"  and {len(others):,} more of this kind", highlight=False)
    if len(alike) > _SHOWN:
        console.print(f"and {len(alike) - _SHOWN:,} kinds more", highlight=False)
    unused = list(session.unused()) if whole else []
    for difference in unused:
        console.print("NOT NEEDED ", style="red bold", end="")
        line = f"explained.toml: {', '.join(difference.kinds)}: {difference.reason}"
        console.print(line, highlight=False, markup=False)
    return not unexplained and not unused


def described(outcome: Outcome) -> str:
    """Returns a difference as text, with what programs notice."""
    contract = f"{outcome.contract.name} ({outcome.contract.category})"
    lines = [f"{outcome.mutation.name}, {contract}"]
    if outcome.rules:
        lines.append(f"  the gate refuses: {', '.join(sorted(outcome.rules))}")
        lines.append("  no program notices anything")
    else:
        lines.append("  the gate passes")
        seen: dict[str, str] = {}
        for each in sorted(outcome.noticed):
            where = each.where.partition("\n")[0]
            seen.setdefault(each.code, f"  {each.runtime}: {each.code}: {where}")
        lines += seen.values()
    return "\n".join(lines)


def _alike(outcomes: Iterable[Outcome]) -> list[list[Outcome]]:
    """Groups differences: one kind of mutation and category, the same rules or the same notices."""
    groups: dict[tuple[object, ...], list[Outcome]] = {}
    for each in outcomes:
        key = (each.mutation.kind, each.contract.category, each.rules, each.codes)
        groups.setdefault(key, []).append(each)
    return list(groups.values())


def _table(session: Session) -> Table:
    table = Table(title="mutations, by what they edit", title_justify="left")
    table.add_column("element")
    for name in (
        "mutations",
        "judged",
        "refused",
        "passed",
        "gate stricter",
        "gate laxer",
        "unexplained",
    ):
        table.add_column(name, justify="right")
    groups: dict[str, list[Outcome]] = {}
    for outcome in session.outcomes:
        groups.setdefault(outcome.mutation.kind.partition(".")[0], []).append(outcome)
    for name, outcomes in groups.items():
        table.add_row(name, *_counts(session, outcomes))
    table.add_section()
    table.add_row("all", *_counts(session, session.outcomes))
    return table


def _counts(session: Session, outcomes: Iterable[Outcome]) -> list[str]:
    found: Counter[str] = Counter()
    names = set()
    for each in outcomes:
        names.add(each.mutation.name)
        found["judged"] += 1
        if each.agrees:
            found["refused" if each.rules else "passed"] += 1
        elif session.explanation(each) is None:
            found["unexplained"] += 1
        else:
            found["stricter" if each.rules else "laxer"] += 1
    columns = ("judged", "refused", "passed", "stricter", "laxer", "unexplained")
    return [f"{len(names):,}", *(f"{found[column]:,}" for column in columns)]
