"""What `nox -s breaking` does and prints."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import DecodeError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from codegen import buf, package, project, upstream, wheels
from codegen.compare import canonical
from codegen.compat import contracts, gate, images, known, report, style
from codegen.compat.images import Older
from codegen.descriptors import knowing_options
from codegen.errors import CodegenError
from codegen.stages import Stages
from codegen.upstream import Upstream
from codegen.vendor import without_well_known

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
    buf.require_pinned()
    style_faults: list[buf.Finding] = []
    if against is None and release is None:
        with stages.stage("style", "buf lint and buf format on what is ours"):
            style_faults = style.faults()
    with tempfile.TemporaryDirectory() as temporary:
        verdict = _compare(Path(temporary), against, release, stages, console)
    verdict = replace(verdict, style=tuple(style_faults))
    said = report.FORMATS[form](verdict)
    sys.stdout.write(said + "\n" if said else "")
    return not verdict.passed


def record() -> bool:
    """Keeps the image as that of the version that is to be tagged; if nothing breaks.

    Raises:
        CodegenError: as `breaks`; the image is not what the text says; or another one is kept.
    """
    if breaks(None, None, "text"):
        return True
    pins = upstream.load(project.UPSTREAM)
    ours = package.load(project.CODEGEN / "package.toml")
    image = project.GENERATED / ours.package / "image.binpb"
    _refuse_other_image(image)
    kept = images.RELEASED / f"{ours.version(pins.release)}.binpb"
    if kept.exists() and kept.read_bytes() != image.read_bytes():
        raise CodegenError(
            "is kept already, and is another one",
            where=project.shown(kept),
            todo="A release never changes: raise `serial` in codegen/package.toml.",
        )
    kept.parent.mkdir(exist_ok=True)
    beside = kept.with_name(f".{kept.name}.new")
    beside.write_bytes(image.read_bytes())
    beside.replace(kept)
    sys.stdout.write(f"{project.shown(kept)}: commit it, then tag\n")
    return False


def _refuse_other_image(image: Path) -> None:
    """What was judged is the text, and what is kept is the image: they must say the same."""
    with tempfile.TemporaryDirectory() as temporary:
        judged = Path(temporary, "ours.binpb")
        images.ours(judged)
        try:
            text = knowing_options(FileDescriptorSet.FromString(judged.read_bytes()))
            kept = type(text).FromString(image.read_bytes())
            same = canonical(without_well_known(text)) == canonical(without_well_known(kept))
        except (OSError, DecodeError):
            same = False
    if not same:
        raise CodegenError(
            "is not what generated/proto says",
            where=project.shown(image),
            todo="Write both anew: nox -s generate",
        )


def _compare(
    folder: Path, against: str | None, release: str | None, stages: Stages, console: Console
) -> gate.Verdict:
    pins = upstream.load(project.UPSTREAM)
    every = contracts.load()
    listed = known.load(known.KNOWN_BREAKS, list(pins.window), [*every, gate.EVERYTHING])
    wanted = None if release is None else pins.wheel(release).version
    with stages.stage("images", "compiling what is compared"):
        images.ours(folder / "ours.binpb")
        ours = images.read("ours", folder / "ours.binpb")
        whole = [] if release is not None else _whole(folder, pins, against)
        releases = [] if against is not None else list(_releases(folder, pins))
    if releases:
        gate.refuse_unknown_types(every, ours, releases)
        gate.refuse_broken_promises(listed, every, ours, releases)
    releases = [older for older in releases if wanted in (None, older.label)]
    total = len(whole) + len(gate.pairs(releases, every))
    with _progress(console, total) as done:
        return gate.run(ours, whole, releases, every, listed, done=done)


def _whole(folder: Path, pins: Upstream, against: str | None) -> list[Older]:
    """What ours may only add to."""
    if against is not None:
        release = images.of_ref(against, folder / "ref.binpb")
        return [images.read(against, folder / "ref.binpb", release)]
    images.vendored(folder / "vendored.binpb")
    found = [images.read(f"{pins.family} {pins.release} as vendored", folder / "vendored.binpb")]
    if last := images.last_released():
        release, _, _ = last.stem.rpartition(".")
        found.append(images.read(f"our release {last.stem}", last, release))
    return found


def _releases(folder: Path, pins: Upstream) -> Iterator[Older]:
    wheels.fetch([*pins.window.values(), *(each.wheel for each in pins.imports)])

    def one(release: str) -> Older:
        path = folder / f"{release}.binpb"
        images.of_release(pins, release, path)
        return images.read(release, path, release)

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
