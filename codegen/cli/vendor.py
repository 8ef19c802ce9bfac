"""`vendor`: prints a published release into `proto/<family>/vendor`, and moves the pin."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import click
from packaging.version import Version
from rich.console import Console

from codegen.cli import changes, options
from codegen.cli.progress import Stages
from codegen.errors import CodegenError, shown
from codegen.tools import tree
from codegen.upstream import pins, wheels
from codegen.upstream.family import Family
from codegen.upstream.pins import Pins, Wheel, parse_version
from codegen.upstream.vendor import print_tree, published


@click.command()
@click.argument("release", required=False)
@options.family
@click.option("--check", is_flag=True, help="Only check whether the index has a newer release.")
def vendor(release: str | None, names: tuple[str, ...], check: bool) -> int:
    """Print the vendored schema of the pinned release, after moving the pin to RELEASE if given."""
    if check and release:
        raise click.UsageError("--check takes no RELEASE: it compares the pin with the index")
    if check:
        newer = [_newer_release(family) for family in options.chosen(names)]
        return options.EXIT_NO if any(newer) else 0
    if release:
        _vendor(options.having(names, release, f"RELEASE {release}", new=True), release)
    else:
        for family in options.chosen(names):
            _vendor(family, None)
    return 0


def _vendor(family: Family, release: str | None) -> None:
    """Prints the schema of a family, after moving the pin if a release is given.

    Raises:
        CodegenError: a wheel cannot be fetched or printed. Nothing was written.
    """
    stages = Stages(Console(stderr=True))
    pinned = family.pins
    text: str | None = None
    if release and release != pinned.release:
        with stages.stage("pin", f"looking up {family.name} {release} on the index"):
            text = _moved(pinned, release)
            pinned = _parsed(text, family)
    with stages.stage("fetch", f"fetching {pinned.label} and what it imports"):
        files = published(pinned, pinned.release)
    with stages.stage("print", "printing the schema, and compiling it back as proof"):
        printed = print_tree(files, pinned.label)
    with stages.stage("write", f"writing {shown(family.vendor)}"):
        changed = tree.replace(family.vendor, printed, tree.listed)
        if text is not None:
            _swap_in(family.pins.path, text)
    console = Console()
    changes.show(console, changed)
    console.print(
        f"{pinned.label}: {len(printed) - 1} files, equal to what was published", highlight=False
    )


def _moved(pinned: Pins, release: str) -> str:
    """Returns the text of upstream.toml with the pin moved to `release`.

    Raises:
        CodegenError: the index does not have the release, or it is older than the window.
    """
    wanted, first = parse_version(release), Version(pinned.first)
    if wanted is None:
        raise CodegenError(
            f"{release!r} is not a version number",
            where="RELEASE",
            todo=f"Write it as the index does, for example {pinned.release}.",
        )
    for known in pinned.window:
        if Version(known) == wanted:
            return pins.move_pin(pinned.path, known, {})
    on_index = wheels.final_releases(pinned.family)
    if wanted not in on_index:
        raise CodegenError(
            f"the index has no final release {release} of {pinned.family};"
            f" the newest is {on_index[-1]}",
            where="RELEASE",
            todo=f"List the releases: pip index versions {pinned.family}",
        )
    if wanted < first:
        raise CodegenError(
            f"{pinned.family} {release} is older than the support window, which begins with"
            f" {pinned.first}",
            where="RELEASE",
            todo=pinned.to_take_in(release),
        )
    missing = [
        Wheel(pinned.family, str(version))
        for version in on_index
        if first <= version <= wanted and str(version) not in pinned.window
    ]
    paths = wheels.fetch(missing)
    return pins.move_pin(
        pinned.path,
        str(wanted),
        {wheel.version: wheels.sha256(path) for wheel, path in zip(missing, paths, strict=True)},
    )


def _parsed(text: str, family: Family) -> Pins:
    """Parses a new text of upstream.toml before it is written."""
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary, family.pins.path.name)
        path.write_text(text, "utf-8")
        return pins.load(path, family.name)


def _swap_in(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, path)


def _newer_release(family: Family) -> bool:
    """Reports whether the index has a final release newer than the pinned one."""
    newest = wheels.final_releases(family.name)[-1]
    newer = newest > Version(family.pins.release)
    Console(soft_wrap=True).print(
        f"{family.name} {newest} is newer than {family.pins.release}, which is pinned:"
        f" nox -s vendor -- --family {family.name} {newest}"
        if newer
        else f"{family.pins.label} is pinned, and nothing newer is on the index",
        highlight=False,
    )
    return newer
