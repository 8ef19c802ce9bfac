"""`generate`: writes the distributions below `generated/`, or checks them for drift."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from codegen import pipeline
from codegen.cli import changes, options, progress
from codegen.cli.progress import Stages
from codegen.emit import package
from codegen.errors import shown
from codegen.extension.results import Status
from codegen.pipeline import Generated
from codegen.tools import git, tree
from codegen.tools.tree import Changes
from codegen.upstream.family import Family, families


@click.command()
@options.family
@options.release
@options.out
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if generated/ has drifted.")
def generate(names: tuple[str, ...], release: str | None, out: Path | None, check: bool) -> int:
    """Write generated/ from proto/ and codegen/."""
    if check and (release or out):
        raise click.UsageError("--check compares generated/ with the sources: leave the rest out")
    if bool(release) != bool(out):
        raise click.UsageError("--release and --out go together")
    if release and out:
        _generate_release(options.having(names, release, f"--release {release}"), release, out)
        return 0
    owners = package.owners(families(options.workspace()))
    if not check:
        _generate(options.chosen(names))
        return 0
    drifted = sum(map(_has_drifted, options.chosen(names))) > 0
    drifted |= _has_strangers(options.workspace().generated, owners)
    if not drifted:
        Console().print("generated/ matches the sources", highlight=False)
    return options.EXIT_NO if drifted else 0


def _generate(chosen: Sequence[Family]) -> None:
    """Writes the distributions of the vendored releases: of all families, or of none.

    Raises:
        CodegenError: the sources of a family are inconsistent, or a folder cannot be written.
    """
    generated = options.workspace().generated
    jobs: list[tuple[Generated, Stages]] = []
    for family in chosen:
        stages = Stages(Console(stderr=True))
        jobs.append((pipeline.from_vendor(family, stages.stage), stages))
    for produced, _ in jobs:
        for name, held in produced.trees.items():
            tree.refuse_replacing(generated / name, held, git.tracked)
    for produced, stages in jobs:
        with stages.stage("write", f"writing {', '.join(produced.trees)}"):
            written = {
                name: tree.replace(generated / name, held, git.tracked)
                for name, held in produced.trees.items()
            }
        _show(produced, generated, list(written.values()), stages)
        for name, changed in written.items():
            for path in changed.removed:
                Console(soft_wrap=True).print(f"[red]-[/] {name}/{path}", highlight=False)


def _generate_release(family: Family, release: str, out: Path) -> None:
    """Generates the distributions for another release of the window into a folder.

    Raises:
        CodegenError: the release is not in the window, or as `_generate`.
    """
    stages = Stages(Console(stderr=True))
    options.refuse_own_folders(out)
    produced = pipeline.from_release(family, release, stages.stage)
    whole = {
        f"{name}/{path}": content
        for name, held in produced.trees.items()
        for path, content in held.items()
    }
    with stages.stage("write", f"writing {shown(out)}"):
        written = tree.replace(out, tree.with_sums(whole, produced.label), tree.listed)
    _show(produced, out, [written], stages)


def _has_drifted(family: Family) -> bool:
    """Reports how a family's distributions differ from a fresh generation, if they do."""
    stages = Stages(Console(stderr=True))
    produced = pipeline.from_vendor(family, stages.stage)
    generated = family.workspace.generated
    drifted = False
    for name, held in produced.trees.items():
        changed = tree.compare(generated / name, held)
        if changed:
            drifted = True
            console = Console()
            console.print(
                f"generated/{name} differs from what the sources generate;"
                " nox -s generate rewrites it:",
                highlight=False,
            )
            changes.show(console, changed)
    return drifted


def _has_strangers(generated: Path, owners: Collection[str]) -> bool:
    """Reports folders in generated/ that belong to no distribution of any family."""
    strangers = sorted({name.partition("/")[0] for name in tree.read(generated)} - set(owners))
    for name in strangers:
        stopped = name.endswith((".staging", ".previous"))
        Console(soft_wrap=True).print(
            f"generated/{name} was left by a run that was stopped: nox -s generate restores it"
            if stopped
            else f"generated/{name} belongs to no distribution of any family: delete it",
            highlight=False,
        )
    return bool(strangers)


def _show(produced: Generated, folder: Path, written: list[Changes], stages: Stages) -> None:
    table = Table(title=f"{shown(folder)}: {produced.label}", title_justify="left")
    table.add_column("what", overflow="fold")
    table.add_column("result", no_wrap=True)
    for result in produced.results:
        if result.status is not Status.DOCUMENTED:
            table.add_row(f"{result.kind} {result.name}", result.status.value)
    documented = sum(result.status is Status.DOCUMENTED for result in produced.results)
    table.add_row("elements that upstream has", f"{documented} documented")
    table.add_section()
    table.add_row("files written", str(sum(len(c.added) + len(c.changed) for c in written)))
    table.add_row("files unchanged", str(sum(len(c.unchanged) for c in written)))
    table.add_row("files removed", str(sum(len(c.removed) for c in written)))
    table.add_section()
    for name, seconds in stages.seconds.items():
        table.add_row(name, f"{seconds:.2f} s")
    progress.show(table)
