"""A generated tree as an sdist, and as the wheel which that sdist gives."""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import pyproject_hooks
from build import BuildBackendException, ProjectBuilder

from codegen import tree
from codegen.errors import CodegenError


def build(produced: tree.Tree, folders: Mapping[str, str], epoch: int, out: Path) -> list[Path]:
    """Builds every distribution, with the build backend that is installed beside this Python.

    Args:
        produced: what `generated/` holds.
        folders: the distributions, with their folders in the tree.
        epoch: the date of all files in the archives, in seconds since 1970.
        out: an existing folder for the archives.

    Returns:
        The archives: of each distribution the wheel, then the sdist.

    Raises:
        CodegenError: the backend refuses a distribution.
    """
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor() as pool:
        root = Path(temporary).resolve()
        tree.write(root, produced)

        def one(distribution: str) -> list[Path]:
            sdist = _run("sdist", root / folders[distribution], out, distribution, epoch)
            with tarfile.open(sdist) as archive:
                archive.extractall(root / "sdists", filter="data")
            unpacked = root / "sdists" / sdist.name.removesuffix(".tar.gz")
            return [_run("wheel", unpacked, out, distribution, epoch), sdist]

        return [path for paths in pool.map(one, folders) for path in paths]


def _run(
    kind: Literal["sdist", "wheel"], source: Path, out: Path, distribution: str, epoch: int
) -> Path:
    def runner(
        cmd: Sequence[str],
        cwd: str | None = None,
        extra_environ: Mapping[str, str] | None = None,
    ) -> None:
        dated = {**(extra_environ or {}), "SOURCE_DATE_EPOCH": str(epoch)}
        pyproject_hooks.quiet_subprocess_runner(cmd, cwd, dated)

    try:
        return Path(ProjectBuilder(source, runner=runner).build(kind, out))
    except BuildBackendException as error:
        output = getattr(error.exception, "output", b"").decode(errors="replace").strip()
        raise CodegenError(
            f"the {kind} cannot be built: {output or error}",
            where=distribution,
            todo="Mend codegen/templates, then nox -s generate.",
        ) from None
