"""Shows what replacing a folder changed."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console

from codegen.tools.tree import Changes

_SHOWN = 20
"""How many paths of each kind are listed; the rest are only counted."""


def show(console: Console, changes: Changes) -> None:
    """Prints the changed paths, and a line of counts."""
    for sign, colour, paths in (
        ("+", "green", changes.added),
        ("~", "yellow", changes.changed),
        ("-", "red", changes.removed),
    ):
        for path in _first(paths):
            console.print(f"[{colour}]{sign}[/] {path}", highlight=False, soft_wrap=True)
    counts = (len(changes.added), len(changes.changed), len(changes.removed))
    console.print("{} added, {} changed, {} removed".format(*counts), highlight=False)


def _first(paths: tuple[str, ...]) -> Iterable[str]:
    yield from paths[:_SHOWN]
    if len(paths) > _SHOWN:
        yield f"… and {len(paths) - _SHOWN} more"
