"""`languages`: generates code of the extended schema for other languages."""

from __future__ import annotations

import click
from rich.console import Console

from codegen import pipeline
from codegen.cli import options
from codegen.cli.progress import Stages
from codegen.gate import languages as gate
from codegen.tools import compilers
from codegen.upstream.family import Family
from codegen.upstream.vendor import vendored


@click.command()
@options.family
@click.option("--go", is_flag=True, help="Compile Go code as well, which takes Go and a minute.")
def languages(names: tuple[str, ...], go: bool) -> int:
    """Generate code of the extended schema for every language that protoc has built in."""
    statuses = [_status(family, go) for family in options.chosen(names)]
    return max(statuses)


def _status(family: Family, go: bool) -> int:
    """Prints what the compilers object to; returns the exit status."""
    stages = Stages(Console(stderr=True))
    source = pipeline.merge(family, family.pins.release, vendored(family), stages.stage).source
    files = source.files
    with stages.stage("languages", f"generating {', '.join(compilers.BUILT_IN)}"):
        found = gate.objections(files, source.published)
    if go:
        with stages.stage("go", "generating and compiling Go"):
            found += gate.go_objections(files)
    texts: dict[str, list[str]] = {}
    for each in found:
        whose = f" (of {family.pins.label}, too)" if each.is_upstreams else ""
        texts.setdefault(f"{each.text}\n", []).append(f"{each.language}{whose}")
    for text, refusing in texts.items():
        click.echo(f"{', '.join(refusing)}:\n{text}")
    count = len(compilers.BUILT_IN) + go
    taking = count - len({each.language for each in found})
    click.echo(f"{family.pins.label}: {taking} of {count} languages take the schema")
    ours = [each for each in found if not each.is_upstreams]
    return options.EXIT_NO if ours else options.EXIT_OK
