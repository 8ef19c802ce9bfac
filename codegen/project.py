"""Where things are in this repository, and on this machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import platformdirs
import tomlkit
from tomlkit.exceptions import TOMLKitError

from codegen.errors import CodegenError

ROOT = Path(__file__).resolve().parent.parent
PROTO = ROOT / "proto"
UPSTREAM = PROTO / "upstream.toml"
VENDOR = PROTO / "vendor"
EXTENSIONS = PROTO / "extensions"
CODEGEN = ROOT / "codegen"
GENERATED = ROOT / "generated"
DIST = ROOT / "dist"
LEGAL = (ROOT / "LICENSE", ROOT / "NOTICE")


def cache(name: str) -> Path:
    """A folder for wheels, locks or stamps: below $FLYTE_AGENT_STUBS_CACHE or the user's cache.

    Raises:
        CodegenError: it cannot be made.
    """
    given = os.environ.get("FLYTE_AGENT_STUBS_CACHE")
    top = Path(given) if given else platformdirs.user_cache_path("flyte-agent-stubs", False)
    try:
        (top / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CodegenError(
            f"cannot be used as a cache: {error.strerror}",
            where=str(top),
            todo="Set FLYTE_AGENT_STUBS_CACHE to a folder that can be written.",
        ) from None
    return top / name


def shown(path: Path) -> str:
    """`path` as people know it: relative to the repository where it is inside."""
    try:
        return path.resolve().relative_to(ROOT).as_posix()
    except ValueError:
        return str(path)


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file of the toolchain's own.

    Raises:
        CodegenError: it cannot be read.
    """
    try:
        return tomlkit.parse(path.read_text("utf-8")).unwrap()
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise CodegenError(
            f"cannot be read: {error}",
            where=shown(path),
            todo="Mend the file; git diff shows what changed.",
        ) from None
