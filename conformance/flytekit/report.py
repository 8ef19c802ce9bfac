"""Shows the comparison, and whether every new error has been judged."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.table import Table

from conformance.flytekit.judgements import Judgements
from conformance.flytekit.session import Comparison


def show(console: Console, comparison: Comparison, judged: Judgements) -> bool:
    """Prints the comparison. Returns whether the judgements are those of the new errors."""
    table = Table("checker", "errors without the stubs", "with them")
    for checker, count in comparison.without.items():
        table.add_row(checker, f"{count:,}", f"{comparison.beside[checker]:,}")
    console.print(table)
    by_place = judged.by_place
    verdicts = Counter(by_place[each].verdict.value for each in comparison.new if each in by_place)
    for verdict, count in sorted(verdicts.items()):
        console.print(f"{verdict}: errors at {count} places are new", highlight=False)
    unjudged = [place for place in comparison.new if place not in by_place]
    for place in unjudged:
        _say(console, f"not judged: {place}")
        for each in comparison.new[place]:
            _say(console, f"  {each.file}:{each.line}: {each.checker} [{each.rule}] {each.said}")
    gone = [place for place in by_place if place not in comparison.new]
    for place in gone:
        _say(console, f"judged, and no longer found: {place}")
    return not unjudged and not gone


def _say(console: Console, line: str) -> None:
    console.print(line, highlight=False, markup=False, soft_wrap=True)
