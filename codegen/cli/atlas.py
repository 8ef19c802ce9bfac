"""`atlas`: writes the page that shows which releases are compatible with each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from codegen.atlas import document, gather, page
from codegen.atlas.facts import Atlas, Judged
from codegen.cli import options
from codegen.cli.progress import Stages, counted
from codegen.errors import shown
from codegen.tools import tree
from codegen.upstream.family import Family
from codegen.verdicts.rules import Effect


@click.command()
@options.family
@options.out
def atlas(names: tuple[str, ...], out: Path | None) -> None:
    """Write each family's page and JSON to dist/atlas/FAMILY, or to FOLDER/FAMILY with --out."""
    folder = out or options.workspace().dist / "atlas"
    options.refuse_own_folders(folder)
    chosen = options.chosen(names)
    for family in chosen:
        _write(family, folder / family.name, [each.name for each in chosen])


def _write(family: Family, folder: Path, families: Sequence[str]) -> None:
    """Writes the page, which links to those of other families, its data as JSON, and its schema.

    Raises:
        CodegenError: a wheel cannot be fetched, buf fails, or the folder cannot be written. The
            folder is then unchanged.
    """
    console = Console(stderr=True)
    found = gather.gather(
        family, Stages(console).stage, lambda total: counted(console, "compared", total)
    )
    files = {
        "index.html": page.render(found, families),
        "atlas.json": document.text(found).encode(),
        document.SCHEMA.name: document.SCHEMA.read_bytes(),
    }
    label = f"the atlas of {found.family} {found.releases[0]} to {found.releases[-1]}"
    tree.replace(folder, tree.with_sums(files, label), tree.listed)
    _show(found, folder)


def _show(found: Atlas, folder: Path) -> None:
    table = Table(title="releases that write, times releases that read", title_justify="left")
    table.add_column("consumer")
    for heading in ("distinct", *(effect.value for effect in Effect)):
        table.add_column(heading, justify="right")
    for judged in found.consumers:
        counts = _counts(judged)
        table.add_row(
            judged.consumer.name,
            str(len(judged.groups)),
            *(str(counts[effect]) for effect in Effect),
        )
    console = Console()
    console.print(table)
    console.print(f"{shown(folder)}/index.html", highlight=False, soft_wrap=True)


def _counts(judged: Judged) -> Counter[Effect]:
    counts: Counter[Effect] = Counter()
    for pair in judged.pairs:
        counts[pair.verdict] += len(judged.groups[pair.writer]) * len(judged.groups[pair.reader])
    return counts
