"""`nox -s atlas`: what it does and what it prints."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from codegen import project, tree, upstream
from codegen.atlas import config, document, facts, page
from codegen.atlas.closures import Release
from codegen.atlas.facts import Atlas, Judged
from codegen.commands import refuse_own_folders
from codegen.stages import Stages
from codegen.vendor import published
from codegen.verdicts.rules import Effect

OUT = project.ROOT / "dist" / "atlas"
"""Where the page goes, unless another folder is named."""


def build(out: Path | None) -> None:
    """Writes the page, the same as JSON, and the schema of that JSON.

    Args:
        out: the folder, which is replaced as a whole; None for `dist/atlas`.

    Raises:
        CodegenError: a wheel cannot be had, buf fails or finds something that `rules.toml` does
            not explain, or the folder cannot be written; then it is as it was.
    """
    out = out or OUT
    refuse_own_folders(out)
    console = Console(stderr=True)
    atlas = gather(Stages(console), console)
    files = {
        "index.html": page.render(atlas),
        "atlas.json": document.text(atlas).encode(),
        document.SCHEMA.name: document.SCHEMA.read_bytes(),
    }
    label = f"{atlas.family} {atlas.releases[0]} to {atlas.releases[-1]}"
    tree.replace(out, tree.with_sums(files, f"the atlas of {label}"))
    _show(atlas, out)


def gather(stages: Stages, console: Console) -> Atlas:
    """The facts about every release of the window.

    Raises:
        CodegenError: as `build`.
    """
    settings = config.load()
    pins = upstream.load(project.UPSTREAM)
    with stages.stage("fetch", f"reading {len(pins.window)} releases of {pins.family}"):
        releases = [Release.of(name, published(pins, name)) for name in pins.window]
    with stages.stage("closures", "building what each consumer depends on"):
        planned = facts.plan(settings, releases)
    doing = f"asking buf about {len(planned.questions)} pairs"
    if not console.is_terminal:
        console.print(f"compare: {doing}", highlight=False, soft_wrap=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(doing, total=len(planned.questions))
        return facts.judge(
            pins.family, releases, planned, settings, answered=lambda: progress.advance(task)
        )


def _show(atlas: Atlas, out: Path) -> None:
    table = Table(title="releases that write, times releases that read", title_justify="left")
    table.add_column("consumer")
    for heading in ("distinct", *(verdict.value for verdict in Effect)):
        table.add_column(heading, justify="right")
    for judged in atlas.consumers:
        counts = _counts(judged)
        shown = [str(counts[verdict]) for verdict in Effect]
        table.add_row(judged.consumer.name, str(len(judged.groups)), *shown)
    console = Console()
    console.print(table)
    console.print(f"{project.shown(out)}/index.html", highlight=False, soft_wrap=True)


def _counts(judged: Judged) -> Counter[Effect]:
    counts: Counter[Effect] = Counter()
    for pair in judged.pairs:
        counts[pair.verdict] += len(judged.groups[pair.writer]) * len(judged.groups[pair.reader])
    return counts
