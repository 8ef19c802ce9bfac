"""Builds an sdist of a distribution, and a wheel from that sdist."""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import pyproject_hooks
from build import BuildBackendException, ProjectBuilder

from codegen.errors import CodegenError
from codegen.tools import tree
from codegen.tools.tree import Tree


def build(sources: Mapping[str, Tree], epoch: int, out: Path) -> list[Path]:
    """Builds every distribution with the installed build backend, without isolation.

    Args:
        sources: the files of each distribution, by its name.
        epoch: the timestamp of all files in the archives, in Unix time.
        out: an existing folder for the archives.

    Returns:
        The wheel and the sdist of each distribution, in this order.

    Raises:
        CodegenError: the backend fails for a distribution.
    """
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor() as pool:
        root = Path(temporary).resolve()

        def one(distribution: str) -> list[Path]:
            tree.write(root / distribution, sources[distribution])
            sdist = _run("sdist", root / distribution, out, distribution, epoch)
            with tarfile.open(sdist) as archive:
                archive.extractall(root / "sdists", filter="data")
            unpacked = root / "sdists" / sdist.name.removesuffix(".tar.gz")
            return [_run("wheel", unpacked, out, distribution, epoch), sdist]

        return [path for paths in pool.map(one, sources) for path in paths]


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
            todo="Fix its pyproject.toml; the template is in codegen/emit/distribution.",
        ) from None
