"""What `publish` does: every refusal is asked before the first byte goes out."""

from __future__ import annotations

import os
from collections.abc import Iterable

from rich.console import Console

from codegen import package, project
from codegen.dist.commands import build_into_dist
from codegen.dist.refusals import (
    GATES,
    Index,
    named_index,
    refuse_dirty,
    refuse_failing,
    refuse_no_credentials,
    refuse_published,
    refuse_untagged,
)
from codegen.dist.upload import upload
from codegen.stages import Stages
from codegen.upstream import load


def publish(release: str | None) -> None:
    """Builds and uploads, once every refusal has been asked.

    Raises:
        CodegenError: something speaks against it, or the index refuses. Nothing was uploaded,
            unless the message says so.
    """
    stages = Stages(Console(stderr=True))
    pins, ours = load(project.UPSTREAM), package.load(project.CODEGEN / "package.toml")
    version = ours.version(pins.wheel(release or pins.release).version)
    index = named_index(os.environ)
    refuse_no_credentials(os.environ)
    os.environ.pop("SOURCE_DATE_EPOCH", None)  # archives bear the date of their commit
    _refuse(index, ours.distributions, version)
    for gate in GATES:
        with stages.stage(gate.name, f"nox -s {gate}"):
            refuse_failing(project.ROOT, gate)
    archives = build_into_dist(release)
    _refuse(index, ours.distributions, version)  # gates take a while
    with stages.stage("upload", f"uploading {len(archives)} files to {index.shown}"):
        upload(archives, index)
    Console(soft_wrap=True).print(f"published {version} of {', '.join(ours.distributions)}")


def _refuse(index: Index, distributions: Iterable[str], version: str) -> None:
    refuse_dirty(project.ROOT)
    refuse_untagged(project.ROOT, version)
    refuse_published(index, distributions, version)
