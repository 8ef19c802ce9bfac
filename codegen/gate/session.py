"""Runs the gate on a family: selects the schemas to compare, and records images."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import DecodeError

from codegen.emit.package import Package
from codegen.errors import CodegenError, shown
from codegen.gate import compare, known, proof
from codegen.gate.additions import Window
from codegen.gate.compare import Verdict
from codegen.pipeline import Counting, Stage
from codegen.schema.compare import canonical
from codegen.schema.descriptors import knowing_options, without_well_known
from codegen.upstream import wheels
from codegen.upstream.family import Family
from codegen.verdicts import contracts, images
from codegen.verdicts.images import Baseline


def judge(
    family: Family,
    package: Package,
    against: str | None,
    release: str | None,
    *,
    stage: Stage,
    counting: Counting,
) -> Verdict:
    """Checks the extended schema for breaking changes.

    Args:
        family: the family.
        package: the names of its distributions.
        against: a git ref to compare with, instead of everything else.
        release: a release to compare with, instead of everything else.
        stage: shows the running stage.
        counting: shows the progress of the comparisons.

    Raises:
        CodegenError: a schema cannot be fetched or built, or the contracts or known breaks are
            invalid.
    """
    with tempfile.TemporaryDirectory() as temporary:
        verdict = _compare(
            Path(temporary), family, package, against, release, stage=stage, counting=counting
        )
    folder = shown(images.protos(family, package))
    findings = (replace(each, path=f"{folder}/{each.path}") for each in verdict.findings)
    return replace(verdict, findings=tuple(findings))


def record(family: Family, package: Package) -> Path:
    """Records the image for the version to be tagged. Returns its path.

    Raises:
        CodegenError: the image differs from the text, or another image is recorded already.
    """
    image = family.workspace.generated.joinpath(
        package.stubs.distribution, package.stubs.package, "image.binpb"
    )
    _refuse_other_image(image, family, package)
    recorded = family.released / f"{package.version(family.pins.release)}.binpb"
    if recorded.exists() and recorded.read_bytes() != image.read_bytes():
        raise CodegenError(
            "is recorded already, with another content",
            where=shown(recorded),
            todo="A release never changes: raise `serial` in package.toml.",
        )
    recorded.parent.mkdir(exist_ok=True)
    beside = recorded.with_name(f".{recorded.name}.new")
    beside.write_bytes(image.read_bytes())
    beside.replace(recorded)
    return recorded


def _refuse_other_image(image: Path, family: Family, package: Package) -> None:
    """Refuses an image that differs from the text: the text was checked, the image is recorded."""
    with tempfile.TemporaryDirectory() as temporary:
        judged = Path(temporary, "ours.binpb")
        images.ours(family, package, judged)
        try:
            text = knowing_options(FileDescriptorSet.FromString(judged.read_bytes()))
            held = type(text).FromString(image.read_bytes())
            same = canonical(without_well_known(text)) == canonical(without_well_known(held))
        except (OSError, DecodeError):
            same = False
    if not same:
        raise CodegenError(
            f"does not match {shown(images.protos(family, package))}",
            where=shown(image),
            todo="Regenerate both: nox -s generate",
        )


def _compare(
    folder: Path,
    family: Family,
    package: Package,
    against: str | None,
    release: str | None,
    *,
    stage: Stage,
    counting: Counting,
) -> Verdict:
    pins = family.pins
    every = contracts.load(family)
    path = family.folder / "known-breaks.toml"
    listed = known.load(path, list(pins.window), [*every, compare.EVERYTHING])
    wanted = None if release is None else pins.wheel(release).version
    with stage("images", "building the images to compare"):
        images.ours(family, package, folder / "ours.binpb")
        ours = images.read("ours", folder / "ours.binpb")
        full = [] if release is not None else _full_baselines(folder, family, package, against)
        releases = [] if against is not None else list(_release_baselines(folder, family))
    window = None
    if releases:
        compare.refuse_unknown_types(every, ours, releases)
        proof.refuse_broken_promises(listed, every, ours, releases)
        pinned = next(each for each in releases if each.label == pins.release)
        window = Window(tuple(releases), pinned, family.folder / "extension.toml")
        if release is None:
            proof.refuse_edited(family, folder / "vendored.binpb", pinned)
    releases = [baseline for baseline in releases if wanted in (None, baseline.label)]
    with counting(len(full) + len(compare.pairs(releases, every)) + len(releases)) as on_pair:
        return compare.run(ours, full, releases, every, listed, window=window, on_pair=on_pair)


def _full_baselines(
    folder: Path, family: Family, package: Package, against: str | None
) -> list[Baseline]:
    """Returns the baselines that our schema may only add to."""
    if against is not None:
        release = images.of_ref(family, package, against, folder / "ref.binpb")
        return [images.read(against, folder / "ref.binpb", release)]
    images.vendored(family, folder / "vendored.binpb")
    found = [images.read(f"{family.pins.label} as vendored", folder / "vendored.binpb")]
    if last := images.last_released(family):
        release, _, _ = last.stem.rpartition(".")
        found.append(images.read(f"our release {last.stem}", last, release))
    return found


def _release_baselines(folder: Path, family: Family) -> Iterator[Baseline]:
    pins = family.pins
    wheels.fetch([*pins.window.values(), *(each.wheel for each in pins.imports)])

    def one(release: str) -> Baseline:
        path = folder / f"{release}.binpb"
        images.of_release(pins, release, path)
        return images.read(release, path, release)

    with ThreadPoolExecutor() as pool:
        yield from pool.map(one, pins.window)
