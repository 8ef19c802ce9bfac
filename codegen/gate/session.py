"""Runs the gate on a family: selects the schemas to compare, and records images."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen import pipeline
from codegen.emit.package import Package
from codegen.errors import CodegenError, shown
from codegen.gate import compare, drift, known, proof, released, style
from codegen.gate.additions import Window
from codegen.gate.compare import Verdict
from codegen.pipeline import Counting, Stage
from codegen.tools.git import Commit
from codegen.upstream import vendor, wheels
from codegen.upstream.family import Family
from codegen.verdicts import contracts, images
from codegen.verdicts.images import Baseline


@dataclass(frozen=True)
class Judged:
    """A family's verdict.

    Args:
        verdict: what the gate found.
        drift: why the verdict is not about what the sources give; None if it is.
    """

    verdict: Verdict
    drift: CodegenError | None


def judge(
    family: Family,
    package: Package,
    against: Commit | None,
    release: str | None,
    *,
    sample: bool = False,
    stage: Stage,
    counting: Counting,
) -> Judged:
    """Checks the extended schema for breaking changes, and what the extensions add for style.

    Args:
        family: the family.
        package: the names of its distributions.
        against: a commit to compare with, instead of everything else.
        release: a release to compare with, instead of everything else.
        sample: whether to compare with a sample of upstream's releases; see `known.sample`.
        stage: shows the running stage.
        counting: shows the progress of the comparisons.

    Raises:
        CodegenError: a schema cannot be fetched or built, or the configuration is invalid.
    """
    merged = pipeline.merge(family, family.pins.release, vendor.vendored(family), stage)
    with stage("style", "running buf lint and buf format on what the extensions add"):
        faults = style.faults(family, merged.source.published, merged.extended)
    with tempfile.TemporaryDirectory() as temporary:
        ours = Path(temporary, "ours.binpb")
        with stage("images", "building the images to compare"):
            images.ours(family, package, ours)
        text = FileDescriptorSet.FromString(ours.read_bytes())
        verdict = _compare(
            Path(temporary),
            family,
            package,
            against,
            release,
            sample=sample,
            stage=stage,
            counting=counting,
        )
    folder = shown(images.protos(family, package))
    findings = tuple(replace(each, path=f"{folder}/{each.path}") for each in verdict.findings)
    verdict = replace(verdict, findings=findings, style=tuple(faults))
    try:
        drift.refuse_drift(family, merged, text)
    except CodegenError as error:
        return Judged(verdict, error)
    return Judged(verdict, None)


def record(family: Family, package: Package) -> Path:
    """Records the image for the version to be tagged. Returns its path.

    Raises:
        CodegenError: another image is recorded for that version.
    """
    image = family.workspace.generated.joinpath(
        package.stubs.distribution, package.stubs.package, "image.binpb"
    )
    return released.record(family, package, image.read_bytes())


def _compare(
    folder: Path,
    family: Family,
    package: Package,
    against: Commit | None,
    release: str | None,
    *,
    sample: bool,
    stage: Stage,
    counting: Counting,
) -> Verdict:
    pins = family.pins
    every = contracts.load(family)
    path = family.folder / "known-breaks.toml"
    listed = known.load(path, list(pins.window), [*every, compare.EVERYTHING])
    looked_at = known.sample(list(pins.window), listed) if sample else tuple(pins.window)
    wanted = looked_at if release is None else (pins.wheel(release).version,)
    ours = images.read("ours", folder / "ours.binpb")
    with stage("baselines", "reading what to compare it with"):
        full = [] if release is not None else _full_baselines(folder, family, package, against)
        excused = any(entry.contract == compare.EVERYTHING.name for entry in listed)
        needed = against is None or excused
        releases = list(_release_baselines(folder, family, looked_at)) if needed else []
    window = None
    if releases:
        compare.refuse_unknown_types(every, ours, releases)
        if not sample:
            proof.refuse_broken_promises(listed, every, ours, releases)
        pinned = next(each for each in releases if each.label == pins.release)
        window = Window(tuple(releases), pinned, family.folder / "extension.toml")
        if against is None and release is None:
            proof.refuse_edited(family, folder / "vendored.binpb", pinned)
    releases = [each for each in releases if against is None and each.label in wanted]
    with counting(len(full) + len(compare.pairs(releases, every)) + len(releases)) as on_pair:
        return compare.run(ours, full, releases, every, listed, window=window, on_pair=on_pair)


def _full_baselines(
    folder: Path, family: Family, package: Package, against: Commit | None
) -> list[Baseline]:
    """Returns the baselines that our schema may only add to."""
    if against is not None:
        release = images.of_commit(family, package, against, folder / "ref.binpb")
        return [images.read(against.ref, folder / "ref.binpb", release)]
    images.vendored(family, folder / "vendored.binpb")
    return [
        images.read(f"{family.pins.label} as vendored", folder / "vendored.binpb"),
        *_our_releases(folder, family, package),
    ]


def _our_releases(folder: Path, family: Family, package: Package) -> Iterator[Baseline]:
    for each in released.load(family, package):
        path = folder / f"our-{each.version}.binpb"
        released.write_schema(each, path)
        yield images.read(f"our release {each.version}", path, each.upstream)


def _release_baselines(
    folder: Path, family: Family, looked_at: Sequence[str]
) -> Iterator[Baseline]:
    pins = family.pins
    wheels.fetch(
        [*(pins.window[each] for each in looked_at), *(each.wheel for each in pins.imports)]
    )

    def one(release: str) -> Baseline:
        path = folder / f"{release}.binpb"
        images.of_release(pins, release, path)
        return images.read(release, path, release)

    with ThreadPoolExecutor() as pool:
        yield from pool.map(one, looked_at)
