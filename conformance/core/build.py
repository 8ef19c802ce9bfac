"""Builds the Go program, and says which versions of Flyte's modules are in it."""

from __future__ import annotations

import re
from pathlib import Path

from conformance import go

MODULE = Path(__file__).parent / "propeller"
"""The folder of the Go module."""

_DECISIVE = re.compile(
    r"^\t(?:\S+ => )?(github\.com/(?:flyteorg/flyte/\S+|evanphx/json-patch)) (v\S+)",
    re.MULTILINE,
)


def program() -> Path:
    """Builds the program into the user's cache. Returns its path.

    Raises:
        CodegenError: There is no Go, or the build fails.
    """
    return go.build(MODULE, "propeller")


def check() -> None:
    """Checks the program with `go vet` and gofmt.

    Raises:
        CodegenError: There is no Go, or a file fails.
    """
    go.check(MODULE)


def versions() -> dict[str, str]:
    """Returns the versions of the modules that decide what becomes of an answer, from go.mod."""
    lines = _DECISIVE.findall((MODULE / "go.mod").read_text("utf-8"))
    return {name: ", ".join(dict.fromkeys(v for n, v in lines if n == name)) for name, _ in lines}
