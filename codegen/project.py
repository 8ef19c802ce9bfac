"""Where things are in this repository, and on this machine."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

ROOT = Path(__file__).resolve().parent.parent
PROTO = ROOT / "proto"
UPSTREAM = PROTO / "upstream.toml"
VENDOR = PROTO / "vendor"
VENDOR_SUMS = PROTO / "vendor.sha256"
EXTENSIONS = PROTO / "extensions"
CODEGEN = ROOT / "codegen"
GENERATED = ROOT / "generated"


def cache() -> Path:
    """The folder for wheels, locks and stamps: $FLYTE_AGENT_STUBS_CACHE, or the user's cache."""
    given = os.environ.get("FLYTE_AGENT_STUBS_CACHE")
    return Path(given) if given else platformdirs.user_cache_path("flyte-agent-stubs", False)


def shown(path: Path) -> str:
    """`path` as people know it: relative to the repository where it is inside."""
    try:
        return path.resolve().relative_to(ROOT).as_posix()
    except ValueError:
        return str(path)
