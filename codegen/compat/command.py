"""What `nox -s breaking` does and prints."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import tomlkit
from packaging.requirements import Requirement
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from codegen import buf, package, project, upstream, wheels
from codegen.compat import contracts, gate, images, known, report, style
from codegen.compat.images import Older
from codegen.stages import Stages
from codegen.upstream import Upstream

_STEP = 25
"""Pairs between two lines of progress away from a terminal."""


def breaks(against: str | None, release: str | None, form: str) -> bool:
    """Says what the extended schema breaks.

    Args:
        against: a git ref to compare with, and nothing else.
        release: a release to compare with, and nothing else.
        form: one of `report.FORMATS`.

    Raises:
        CodegenError: a schema cannot be had, or the list of known breaks is wrong.
    """
    console = Console(stderr=True)
    stages = Stages(console)
    _require_pinned_buf()
    style_faults = []
    if not (against or release):
        with stages.stage("style", "buf lint and buf format on what is ours"):
            style_faults = style.faults()
    with tempfile.TemporaryDirectory() as temporary:
        verdict = _compare(Path(temporary), against, release, stages, console)
    for line in style_faults:
        console.print(line, highlight=False, markup=False, soft_wrap=True)
    sys.stdout.write(report.FORMATS[form](verdict) + "\n")
    return bool(style_faults) or not verdict.passed


def record() -> bool:
    """Keeps the image as that of the version that is to be tagged; if nothing breaks.

    Raises:
        CodegenError: as `breaks`.
    """
    if breaks(None, None, "text"):
        return True
    pins = upstream.load(project.UPSTREAM)
    ours = package.load(project.CODEGEN / "package.toml")
    kept = images.RELEASED / f"{pins.release}.{ours.serial}.binpb"
    kept.parent.mkdir(exist_ok=True)
    beside = kept.with_name(f".{kept.name}.new")
    beside.write_bytes((project.GENERATED / ours.package / "image.binpb").read_bytes())
    beside.replace(kept)
    sys.stdout.write(f"{project.shown(kept)}: commit it, then tag\n")
    return False


def _require_pinned_buf() -> None:
    groups = tomlkit.parse((project.ROOT / "pyproject.toml").read_text("utf-8")).unwrap()
    for line in groups["dependency-groups"]["codegen"]:
        requirement = Requirement(line)
        if requirement.name == "buf-bin":
            [pin] = requirement.specifier
            buf.require(pin.version)


def _compare(
    folder: Path, against: str | None, release: str | None, stages: Stages, console: Console
) -> gate.Verdict:
    pins = upstream.load(project.UPSTREAM)
    every = contracts.load()
    listed = known.load(known.KNOWN_BREAKS, list(pins.window), every)
    wanted = pins.wheel(release).version if release else None
    with stages.stage("images", "compiling what is compared"):
        images.ours(folder / "ours.binpb")
        ours = images.read("ours", folder / "ours.binpb")
        whole = _whole(folder, pins, against) if not release else []
        releases = [] if against else list(_releases(folder, pins))
    if releases:
        gate.refuse_broken_promises(listed, every, ours, releases)
    releases = [older for older in releases if wanted in (None, older.label)]
    entries = () if against else listed
    total = len(whole) + len(gate.pairs(releases, every))
    with _progress(console, total) as done:
        return gate.run(ours, whole, releases, every, entries, done=done)


def _whole(folder: Path, pins: Upstream, against: str | None) -> list[Older]:
    """What ours may only add to."""
    if against:
        images.of_ref(against, folder / "ref.binpb")
        return [images.read(against, folder / "ref.binpb")]
    images.vendored(folder / "vendored.binpb")
    found = [images.read(f"{pins.family} {pins.release} as vendored", folder / "vendored.binpb")]
    if last := images.last_released():
        found.append(images.read(f"our release {last.stem}", last))
    return found


def _releases(folder: Path, pins: Upstream) -> Iterator[Older]:
    wheels.fetch([*pins.window.values(), *(each.wheel for each in pins.imports)])

    def one(release: str) -> Older:
        path = folder / f"{release}.binpb"
        images.of_release(pins, release, path)
        return images.read(release, path)

    with ThreadPoolExecutor() as pool:
        yield from pool.map(one, pins.window)


@contextmanager
def _progress(console: Console, total: int) -> Iterator[Callable[[], None]]:
    """A bar on a terminal, a line now and then elsewhere."""
    if console.is_terminal:
        columns = (TextColumn("comparing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task("", total=total)
            yield lambda: bar.advance(task)
        return
    count = 0

    def line() -> None:
        nonlocal count
        count += 1
        if count % _STEP == 0 or count == total:
            console.print(f"compared: {count} of {total} pairs", highlight=False)

    yield line
