"""What the commands do and what they print."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from packaging.version import InvalidVersion, Version
from rich.console import Console
from rich.table import Table

from codegen import project, stamp, tree, upstream, wheels
from codegen.errors import CodegenError
from codegen.generate import Generated, generate
from codegen.outcome import Outcome
from codegen.stages import Stages
from codegen.upstream import Upstream, Wheel
from codegen.vendor import print_tree, published, verify

_SHOWN = 20
"""How many paths a summary names before it counts the rest."""

_LOG_WIDTH = 200
"""Columns away from a terminal, where nothing wraps and names must not be cut."""

_CODES = {"added": ("+", "green"), "changed": ("~", "yellow"), "removed": ("-", "red")}


def vendor_release(release: str | None) -> None:
    """Prints `proto/vendor`, after moving the pin where a release is named.

    Raises:
        CodegenError: a wheel cannot be had or cannot be printed; nothing was written.
    """
    stages = Stages(Console(stderr=True))
    pins = upstream.load(project.UPSTREAM)
    text: str | None = None
    if release and release != pins.release:
        with stages.stage("pin", f"looking up {pins.family} {release} on the index"):
            text = _moved(pins, release)
            pins = _parsed(text)
    label = f"{pins.family} {pins.release}"
    with stages.stage("fetch", f"fetching {label} and what it imports"):
        files = published(pins, pins.release)
    with stages.stage("print", "printing it, and compiling it back as proof"):
        printed = print_tree(files, label)
    with stages.stage("write", f"writing {project.shown(project.VENDOR)}"):
        changes = tree.replace(project.VENDOR, printed)
        if text is not None:
            _swap_in(project.UPSTREAM, text)
    out = Console()
    _show_changes(out, changes)
    out.print(f"{label}: {len(printed) - 1} files, equal to what was published", highlight=False)


def _moved(pins: Upstream, release: str) -> str:
    """The text of upstream.toml with the pin at `release`, once that is on the index."""
    try:
        wanted = Version(release)
    except InvalidVersion:
        raise CodegenError(
            f"{release!r} is not a version number",
            where="RELEASE",
            todo="Write it as the index does, for example 1.16.7.",
        ) from None
    for known in pins.window:
        if Version(known) == wanted:
            return upstream.move_pin(project.UPSTREAM, known, {})
    on_index = wheels.final_releases(pins.family)
    if wanted not in on_index or wanted < Version(pins.first):
        raise CodegenError(
            f"the index has no final release {release} of {pins.family} from {pins.first} on;"
            f" the newest is {on_index[-1]}",
            where="RELEASE",
            todo=f"See what there is: pip index versions {pins.family}",
        )
    missing = [
        Wheel(pins.family, str(version))
        for version in on_index
        if Version(pins.first) <= version <= wanted and str(version) not in pins.window
    ]
    paths = wheels.fetch(missing)
    return upstream.move_pin(
        project.UPSTREAM,
        str(wanted),
        {wheel.version: wheels.sha256(path) for wheel, path in zip(missing, paths, strict=True)},
    )


def _parsed(text: str) -> Upstream:
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary, "upstream.toml")
        path.write_text(text, "utf-8")
        return upstream.load(path)


def _swap_in(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, path)


def newer_release() -> bool:
    """Says whether the index has a final release newer than the pinned one."""
    pins = upstream.load(project.UPSTREAM)
    newest = wheels.final_releases(pins.family)[-1]
    newer = newest > Version(pins.release)
    Console(soft_wrap=True).print(
        f"{pins.family} {newest} is newer than {pins.release}, which is pinned:"
        f" nox -s vendor -- {newest}"
        if newer
        else f"{pins.family} {pins.release} is pinned, and nothing newer is on the index",
        highlight=False,
    )
    return newer


def generate_pinned() -> None:
    """Writes `generated/` from the vendored release.

    Raises:
        CodegenError: the sources are not sound, or the folder cannot be written.
    """
    stages = Stages(Console(stderr=True))
    sources = stamp.sources()
    pins, produced = from_tree(stages)
    _write(project.GENERATED, produced, f"{pins.family} {pins.release}", stages)
    stamp.remember(project.GENERATED, sources)


def generate_release(release: str, out: Path) -> None:
    """Writes what another release of the window gives into a folder of its own.

    Raises:
        CodegenError: no such release, or as `generate_pinned`.
    """
    stages = Stages(Console(stderr=True))
    refuse_own_folders(out)
    label, produced = from_index(release, stages)
    _write(out, produced, label, stages)


def refuse_own_folders(out: Path) -> None:
    """`generated/` is the vendored release's, and the sources are not for writing."""
    resolved = out.resolve()
    for own in (project.GENERATED, project.PROTO, project.CODEGEN):
        if resolved == own or own in resolved.parents:
            raise CodegenError(
                f"lies in {project.shown(own)}/, which belongs to this repository",
                where=str(out),
                todo="Name a folder elsewhere.",
            )


def drifted() -> bool:
    """Says whether `generated/` is anything else than the sources give; writes nothing."""
    stages = Stages(Console(stderr=True))
    _, produced = from_tree(stages)
    changes = tree.compare(project.GENERATED, produced.tree)
    out = Console()
    if not changes:
        out.print("generated/ is what the sources give", highlight=False)
        return False
    out.print("generated/ is not what the sources give; nox -s generate writes it anew:")
    _show_changes(out, changes)
    return True


def from_tree(stages: Stages) -> tuple[Upstream, Generated]:
    """What `generated/` should hold, with the pins that it follows.

    Raises:
        CodegenError: the sources are not sound.
    """
    pins = upstream.load(project.UPSTREAM)
    verify(project.VENDOR, f"{pins.family} {pins.release}")
    vendored = tree.read(project.VENDOR)
    return pins, generate(vendored, pins.family, pins.release, stages)


def from_index(release: str, stages: Stages) -> tuple[str, Generated]:
    """What another release of the window gives, with its name and number.

    Raises:
        CodegenError: no such release, or the extensions do not fit it.
    """
    pins = upstream.load(project.UPSTREAM)
    release = pins.wheel(release).version
    label = f"{pins.family} {release}"
    with stages.stage("fetch", f"fetching {label} and what it imports"):
        files = published(pins, release)
    with stages.stage("vendor", "printing it, and compiling it back as proof"):
        vendored = print_tree(files, label)
    return label, generate(vendored, pins.family, release, stages)


def _write(folder: Path, produced: Generated, label: str, stages: Stages) -> None:
    with stages.stage("write", f"writing {project.shown(folder)}"):
        changes = tree.replace(folder, produced.tree)
    table = Table(title=f"{project.shown(folder)}: {label}", title_justify="left")
    table.add_column("what", overflow="fold")
    table.add_column("outcome", no_wrap=True)
    for result in produced.results:
        if result.outcome is not Outcome.DOCUMENTED:
            table.add_row(f"{result.kind} {result.name}", result.outcome.value)
    documented = sum(result.outcome is Outcome.DOCUMENTED for result in produced.results)
    table.add_row("elements that upstream has", f"{documented} documented")
    table.add_section()
    table.add_row("files written", str(len(changes.added) + len(changes.changed)))
    table.add_row("files unchanged", str(len(changes.unchanged)))
    table.add_row("files removed", str(len(changes.removed)))
    table.add_section()
    for name, seconds in stages.seconds.items():
        table.add_row(name, f"{seconds:.2f} s")
    out = Console()
    (out if out.is_terminal else Console(width=_LOG_WIDTH)).print(table)


def _show_changes(out: Console, changes: tree.Changes) -> None:
    for name, paths in (
        ("added", changes.added),
        ("changed", changes.changed),
        ("removed", changes.removed),
    ):
        sign, colour = _CODES[name]
        for path in _first(paths):
            out.print(f"[{colour}]{sign}[/] {path}", highlight=False, soft_wrap=True)
    counts = (len(changes.added), len(changes.changed), len(changes.removed))
    unchanged = len(changes.unchanged)
    out.print("{} added, {} changed, {} removed, {} unchanged".format(*counts, unchanged))


def _first(paths: tuple[str, ...]) -> Iterable[str]:
    yield from paths[:_SHOWN]
    if len(paths) > _SHOWN:
        yield f"… and {len(paths) - _SHOWN} more"
