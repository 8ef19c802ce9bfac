"""Files to an index, by `uv publish`, with its way to take credentials from the environment."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from uv import find_uv_bin

from codegen.dist.refusals import Index
from codegen.errors import CodegenError

_STATUS = re.compile(r"status code (\d{3}) ?([^.\n]*)")

_TODO = {
    "400": "If it has the file already: raise `serial` in codegen/package.toml.",
    "401": "See UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN.",
    "403": "See UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN.",
    "409": "It has the file already: raise `serial` in codegen/package.toml.",
}


def upload(archives: Sequence[Path], index: Index) -> None:
    """Uploads, one file after the other; the index has the last word on what is there already.

    Raises:
        CodegenError: the index does not take a file.
    """
    # With a check URL uv passes over files that the index has; here they are an error.
    environment = {k: v for k, v in os.environ.items() if k != "UV_PUBLISH_CHECK_URL"}
    done = subprocess.run(
        [find_uv_bin(), "--color=never", "publish", *map(str, archives)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode:
        raise _refusal(done.stdout, index)


def _refusal(said: str, index: Index) -> CodegenError:
    """uv's words without the page of HTML that a server may send along."""
    name, status = "", ""
    for line in said.splitlines():
        if line.startswith("Uploading "):
            name = line.split()[1]
        if found := _STATUS.search(line):
            status = found[1]
            break
    reasons = [
        line.strip().removeprefix("error: ").removeprefix("cause: ").replace(" Server says:", "")
        for line in said.splitlines()
        if line.lstrip().startswith(("error: ", "cause: "))
    ]
    return CodegenError(
        f"does not take {name or 'the files'}: {'; '.join(reasons) or said.strip()}",
        where=index.shown,
        todo=_TODO.get(status, "See that UV_PUBLISH_URL is right, and that it can be reached.")
        + " Files before this one, if any, are there now.",
    )
