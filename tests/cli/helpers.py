"""What the tests of the command line share."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

NOTHING_REACHABLE = {
    "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
    "PIP_FIND_LINKS": "",
    "PIP_RETRIES": "0",
    "PIP_CONFIG_FILE": os.devnull,
}


def refused(done: subprocess.CompletedProcess[str], *said: str) -> str:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("error: ") == 1
    for part in said:
        assert part in done.stderr
    return done.stderr


def local_index(folder: Path, wheel: Path, content: bytes) -> dict[str, str]:
    """Lets pip see one folder with one file instead of the index."""
    folder.mkdir()
    (folder / wheel.name).write_bytes(content)
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_CONFIG_FILE": os.devnull}


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
