"""Publishes: checks every precondition before the first upload."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from uv import find_uv_bin

from codegen.emit import package
from codegen.errors import CodegenError
from codegen.pipeline import Stage
from codegen.release.archives import build_into_dist
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
    """Checks every precondition, builds, and uploads.

    A hand-written distribution is only uploaded if the index does not have its version yet.

    Returns:
        The names of the uploaded archives.

    Raises:
        CodegenError: a precondition fails, or the index refuses a file. Nothing was uploaded
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
    os.environ.pop("SOURCE_DATE_EPOCH", None)  # archives have the date of their commit
    _refuse(workspace, index, versions)
    for gate in GATES:
        with stage(gate.name, f"nox -s {gate}"):
            refuse_failing(workspace.root, gate)
    archives = build_into_dist(workspace, families, release, stage)
    _refuse(workspace, index, versions)  # the gates take a while: check again
    wanted = _not_on(index, workspace, archives)
    with stage("upload", f"uploading {len(wanted)} files to {index.shown}"):
        upload(wanted, index)
    return [path.name for path in wanted]


def _not_on(index: Index, workspace: Workspace, archives: Sequence[Path]) -> list[Path]:
    """Returns the archives without hand-written ones that the index has."""
    wanted = list(archives)
    for distribution in workspace.hand_written:
        stem = f"{distribution.replace('-', '_')}-"
        ours = [path for path in archives if path.name.startswith(stem)]
        missing = unpublished(index, distribution, ours)
        wanted = [path for path in wanted if path not in ours or path in missing]
    return wanted


def _refuse(workspace: Workspace, index: Index, versions: dict[str, str]) -> None:
    refuse_dirty(workspace.root)
    for version in dict.fromkeys(versions.values()):
        refuse_untagged(workspace.root, version)
    refuse_published(index, versions)


def upload(archives: Sequence[Path], index: Index) -> None:
    """Uploads with `uv publish`, which reads credentials from the environment.

    Raises:
        CodegenError: the index refuses a file. Files before it were uploaded.
    """
    # With a check URL, uv skips files that the index has; here they are an error.
    environment = {k: v for k, v in os.environ.items() if k != "UV_PUBLISH_CHECK_URL"}
    if not {"UV_PUBLISH_TOKEN", "UV_PUBLISH_PASSWORD"} & set(environment):
        environment["UV_PUBLISH_TRUSTED_PUBLISHING"] = "always"  # or uv goes on without
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
        # uv's own lines come first; a server may add a page of HTML.
        lines = [line for line in process.stdout.splitlines() if line.strip()][:_SHOWN_LINES]
        raise CodegenError(
            "does not take the files:\n" + "\n".join(lines),
            where=index.shown,
            todo="Check UV_PUBLISH_URL and the credentials. Files before the refused one"
            ", if any, have been uploaded.",
        )


_SHOWN_LINES = 12
"""Number of lines shown of uv's output."""
