"""Built and checked archives of every distribution, in `dist/` once all are in order."""

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

RUNTIME = "flyte-stubs-runtime"
"""The hand-written distribution in `runtime/`."""


def build_into_dist(
    workspace: Workspace, families: Sequence[Family], release: str | None, stage: Stage
) -> tuple[Path, ...]:
    """Builds and checks the runtime and every distribution of the families.

    Args:
        workspace: the checkout.
        families: whose distributions are built.
        release: a release of the support window, or None for the vendored ones.
        stage: shows what runs.

    Returns:
        The archives: of each distribution the wheel, then the sdist.

    Raises:
        CodegenError: `generated/` has drifted, or something is wrong with what was built; then
            `dist/` is as it was.
    """
    sources: dict[str, Tree] = {RUNTIME: tree.read(workspace.runtime)}
    for family in families:
        sources |= _produced(family, release, stage)
    workspace.dist.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workspace.dist, prefix=".build-") as temporary:
        with stage("build", f"building {', '.join(sources)}"):
            built = build(sources, epoch(workspace.root), Path(temporary))
        with stage("check", "asking twine, check-wheel-contents and pyroma"):
            check(built)
        return tuple(path.replace(workspace.dist / path.name) for path in built)


def _produced(family: Family, release: str | None, stage: Stage) -> dict[str, Tree]:
    """The distributions of a family, from the sources and not from the folder."""
    if release is not None:
        return dict(pipeline.from_release(family, release, stage).trees)
    produced = pipeline.from_vendor(family, stage)
    for name, held in produced.trees.items():
        folder = family.workspace.generated / name
        if tree.compare(folder, held):
            raise CodegenError(
                "is not what the sources give",
                where=shown(folder),
                todo="Write it again, and commit it: nox -s generate",
            )
    return dict(produced.trees)
