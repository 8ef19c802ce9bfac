"""How many instructions each way may take: a gate that time, which varies, cannot be."""

from __future__ import annotations

import platform
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import tomlkit

from tests.bench import instructions

FILE = Path(__file__).with_name("budgets.toml")
SIZES = (10, 100)
SLACK = 0.05
COMPILED = ", compiled"
"""What the names of ways with the compiled codec end with."""

TITLE = """\
Instructions of a call, or of an import beyond the bare interpreter. `nox -s bench -- --budgets set`
writes this file, on purpose: say in the commit why a budget moves."""


@dataclass(frozen=True)
class Budgets:
    """What was measured, and with what.

    Args:
        where: The interpreter and the protobuf that the figures hold for.
        counts: Instructions by way.
    """

    where: str
    counts: Mapping[str, int]


def here() -> str:
    """Describes the interpreter and protobuf: with others, counts differ by more than the slack."""
    optimized = "--enable-optimizations" in str(sysconfig.get_config_var("CONFIG_ARGS"))
    parts = (
        f"{platform.python_implementation()} {platform.python_version()}",
        platform.python_compiler(),
        "optimized" if optimized else "not optimized",
        platform.machine(),
        f"protobuf {version('protobuf')}",
    )
    return ", ".join(parts)


def measure() -> Budgets:
    """Counts instructions here, also with the compiled codec if it is installed."""
    counts = _count(instructions.PYTHON)
    if instructions.is_compiled():
        compiled = _count(instructions.COMPILED)
        counts |= {name + COMPILED: count for name, count in compiled.items()}
    return Budgets(here(), counts)


def _count(codec: str) -> dict[str, int]:
    counts = ours(instructions.calls(*SIZES, beside="nothing", codec=codec))
    return {**counts, **instructions.imports(codec=codec)}


def ours(counts: Mapping[str, int]) -> dict[str, int]:
    """Leaves out the counts of peers, whose names begin with the way's."""
    return {
        name: count
        for name, count in counts.items()
        if not any(name.startswith(f"{way}: ") for way in counts)
    }


def load(path: Path = FILE) -> Budgets:
    table = tomlkit.parse(path.read_text("utf-8")).unwrap()
    return Budgets(table["where"], table["instructions"])


def save(budgets: Budgets, path: Path = FILE) -> None:
    document = tomlkit.document()
    for line in TITLE.splitlines():
        document.add(tomlkit.comment(line))
    document["where"] = budgets.where
    document["instructions"] = dict(budgets.counts)
    path.write_text(tomlkit.dumps(document), "utf-8")


def why_not_set() -> str | None:
    """Says why not all budgets can be measured here, or nothing."""
    if (reason := instructions.why_not()) or instructions.is_compiled():
        return reason
    return (
        "flyte-stubs-speedups is not installed, and its budgets would be lost; nox builds it where"
        " cargo is"
    )


def exceeded(budgets: Budgets, measured: Budgets) -> Iterator[str]:
    """Yields a sentence for each way that is over its budget, or has none."""
    for name in sorted({*budgets.counts, *measured.counts}):
        budget, count = budgets.counts.get(name), measured.counts.get(name)
        if budget is None or count is None:
            missing = "budget" if budget is None else "measurement"
            yield f"{name}: has no {missing}; run `nox -s bench -- --budgets set`"
        elif count > budget * (1 + SLACK):
            more = count / budget - 1
            yield f"{name}: {count:,} instructions, {more:.0%} more than its budget of {budget:,}"


def check() -> str:
    """Compares what is measured with the budgets.

    Returns:
        What to tell when no budget is exceeded, or nothing could be checked.

    Raises:
        SystemExit: A budget is exceeded.
    """
    reason = instructions.why_not()
    budgets = load()
    if reason is None and budgets.where != here():
        reason = f"the budgets hold for {budgets.where}; this is {here()}"
    if reason is not None:
        return f"budgets are not checked: {reason}"
    told = ""
    if not instructions.is_compiled():
        python = {name: n for name, n in budgets.counts.items() if not name.endswith(COMPILED)}
        budgets = Budgets(budgets.where, python)
        told = "; flyte-stubs-speedups is not installed, and its budgets are not checked"
    found = list(exceeded(budgets, measure()))
    if found:
        raise SystemExit("\n".join(found))
    return f"{len(budgets.counts)} ways are within their budgets{told}"
