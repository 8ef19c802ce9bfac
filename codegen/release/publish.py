"""Publishing: every precondition is checked before the first byte goes out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from uv import find_uv_bin

from codegen.emit import package
from codegen.errors import CodegenError
from codegen.pipeline import Stage
from codegen.release.archives import RUNTIME, build_into_dist
from codegen.release.preconditions import (
    GATES,
    Index,
    named_index,
    refuse_dirty,
    refuse_failing,
    refuse_no_credentials,
    refuse_published,
    refuse_untagged,
    unpublished,
)
from codegen.upstream.family import Family
from codegen.workspace import Workspace


def publish(
    workspace: Workspace, families: Sequence[Family], release: str | None, stage: Stage
) -> list[str]:
    """Builds and uploads, once every precondition holds.

    The runtime is uploaded with the first release that needs it, and left alone afterwards.

    Returns:
        The names of the archives that were uploaded.

    Raises:
        CodegenError: a precondition does not hold, or the index refuses. Nothing was uploaded,
            unless the message says so.
    """
    versions = {
        distribution: names.version(family.pins.wheel(release or family.pins.release).version)
        for family in families
        for names in [package.load(family)]
        for distribution in names.distributions
    }
    index = named_index(os.environ)
    refuse_no_credentials(os.environ)
    os.environ.pop("SOURCE_DATE_EPOCH", None)  # archives bear the date of their commit
    _refuse(workspace, index, versions)
    for gate in GATES:
        with stage(gate.name, f"nox -s {gate}"):
            refuse_failing(workspace.root, gate)
    archives = build_into_dist(workspace, families, release, stage)
    _refuse(workspace, index, versions)  # gates take a while
    runtime = [path for path in archives if path.name.startswith(RUNTIME.replace("-", "_"))]
    wanted = unpublished(index, RUNTIME, runtime)
    wanted += [path for path in archives if path not in runtime]
    with stage("upload", f"uploading {len(wanted)} files to {index.shown}"):
        upload(wanted, index)
    return [path.name for path in wanted]


def _refuse(workspace: Workspace, index: Index, versions: dict[str, str]) -> None:
    refuse_dirty(workspace.root)
    for version in dict.fromkeys(versions.values()):
        refuse_untagged(workspace.root, version)
    refuse_published(index, versions)


def upload(archives: Sequence[Path], index: Index) -> None:
    """Uploads by `uv publish`, with its way to take credentials from the environment.

    Raises:
        CodegenError: the index refuses a file; those before it are there.
    """
    # With a check URL uv passes over files that the index has; here they are an error.
    environment = {k: v for k, v in os.environ.items() if k != "UV_PUBLISH_CHECK_URL"}
    if not {"UV_PUBLISH_TOKEN", "UV_PUBLISH_PASSWORD"} & set(environment):
        environment["UV_PUBLISH_TRUSTED_PUBLISHING"] = "always"  # else uv goes on without
    process = subprocess.run(
        [find_uv_bin(), "--color=never", "publish", *map(str, archives)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if process.returncode:
        # A server may send a page of HTML along; uv's own lines come first.
        lines = [line for line in process.stdout.splitlines() if line.strip()][:_SHOWN_LINES]
        raise CodegenError(
            "does not take the files:\n" + "\n".join(lines),
            where=index.shown,
            todo="Check UV_PUBLISH_URL and the credentials. Files before the one that was refused,"
            " if any, are there now.",
        )


_SHOWN_LINES = 12
"""How many lines of uv's answer are shown."""
