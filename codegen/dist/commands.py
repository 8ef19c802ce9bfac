"""What `build` does and what it prints."""

from __future__ import annotations

import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from codegen import package, project, tree
from codegen.commands import from_index, from_tree
from codegen.dist.build import build
from codegen.dist.checks import check
from codegen.git import epoch
from codegen.errors import CodegenError
from codegen.stages import Stages
from codegen.wheels import sha256

_LOG_WIDTH = 200


def build_into_dist(release: str | None) -> tuple[Path, ...]:
    """Builds and checks every distribution; only then it is in `dist/`.

    Args:
        release: a release of the support window, or None for the vendored one.

    Returns:
        The archives: of each distribution the wheel, then the sdist.

    Raises:
        CodegenError: `generated/` has drifted, or something is wrong with what was built.
    """
    stages = Stages(Console(stderr=True))
    label, produced = _produce(release, stages)
    ours = package.load(project.CODEGEN / "package.toml")
    project.DIST.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=project.DIST, prefix=".build-") as temporary:
        with stages.stage("build", f"building {', '.join(ours.distributions)}"):
            built = build(produced, ours.distributions, epoch(project.ROOT), Path(temporary))
        with stages.stage("check", "asking twine, check-wheel-contents and pyroma"):
            check(built)
        archives = tuple(path.replace(project.DIST / path.name) for path in built)
    _show(label, archives)
    return archives


def loses_names() -> bool:
    """Says which public names are gone or changed since the last release, and not announced.

    Raises:
        CodegenError: git cannot tell what was released.
    """
    from codegen.dist import api  # noqa: PLC0415 griffe is needed here alone

    out = Console(soft_wrap=True)
    tag = api.last_release(project.ROOT)
    if tag is None:
        out.print("no commit before this one bears a version's tag: nothing to compare with")
        return False
    ours = package.load(project.CODEGEN / "package.toml")
    broken = api.broken_since(project.ROOT, tag, ours.package)
    silent = api.not_said(broken, (project.ROOT / "CHANGELOG.md").read_text("utf-8"))
    for each in silent:
        out.print(f"{each.path}: {each.what}", highlight=False)
    out.print(
        f"{ours.package} since {tag}: {len(broken)} public names changed or gone,"
        f" {len(silent)} of them unannounced",
        highlight=False,
    )
    if silent:
        out.print("Keep them, or announce them in CHANGELOG.md: - Breaking: `the.name.above` ...")
    return bool(silent)


def _produce(release: str | None, stages: Stages) -> tuple[str, tree.Tree]:
    """What `generated/` holds for a release, from the sources and not from the folder."""
    if release is not None:
        label, produced = from_index(release, stages)
        return label, produced.tree
    pins, produced = from_tree(stages)
    if tree.compare(project.GENERATED, produced.tree):
        raise CodegenError(
            "is not what the sources give",
            where=project.shown(project.GENERATED),
            todo="Write it anew, and commit it: nox -s generate",
        )
    return f"{pins.family} {pins.release}", produced.tree


def _show(label: str, archives: tuple[Path, ...]) -> None:
    table = Table(title=f"dist/: {label}", title_justify="left")
    table.add_column("file", no_wrap=True)
    table.add_column("bytes", justify="right")
    table.add_column("sha256", overflow="fold")
    for path in archives:
        table.add_row(path.name, f"{path.stat().st_size:,}", sha256(path))
    out = Console()
    (out if out.is_terminal else Console(width=_LOG_WIDTH)).print(table)
