"""Builds and checks the archives of every distribution, and moves them to `dist/`."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from codegen import pipeline
from codegen.errors import CodegenError, shown
from codegen.pipeline import Stage
from codegen.release.build import build
from codegen.release.checks import check
from codegen.tools import tree
from codegen.tools.git import epoch
from codegen.tools.tree import Tree
from codegen.upstream.family import Family
from codegen.workspace import Workspace


def build_into_dist(
    workspace: Workspace, families: Sequence[Family], release: str | None, stage: Stage
) -> tuple[Path, ...]:
    """Builds and checks the hand-written distributions, and those of the families.

    Args:
        workspace: the checkout.
        families: the families whose distributions are built.
        release: a release of the support window, or None for the vendored ones.
        stage: shows the running stage.

    Returns:
        The wheel and the sdist of each distribution, in this order.

    Raises:
        CodegenError: `generated/` has drifted, or a check of the archives fails. `dist/` is
            then unchanged.
    """
    sources: dict[str, Tree] = {
        name: tree.read(folder) for name, folder in workspace.hand_written.items()
    }
    for family in families:
        sources |= _produced(family, release, stage)
    workspace.dist.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workspace.dist, prefix=".build-") as temporary:
        with stage("build", f"building {', '.join(sources)}"):
            built = build(sources, epoch(workspace.root), Path(temporary))
        with stage("check", "running twine, check-wheel-contents and pyroma"):
            check(built)
        return tuple(path.replace(workspace.dist / path.name) for path in built)


def _produced(family: Family, release: str | None, stage: Stage) -> dict[str, Tree]:
    """Generates the distributions of a family, and checks `generated/` for drift."""
    if release is not None:
        return dict(pipeline.from_release(family, release, stage).trees)
    produced = pipeline.from_vendor(family, stage)
    for name, held in produced.trees.items():
        folder = family.workspace.generated / name
        if tree.compare(folder, held):
            raise CodegenError(
                "differs from what the sources generate",
                where=shown(folder),
                todo="Regenerate it, and commit it: nox -s generate",
            )
    return dict(produced.trees)
