# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""How far jobs are."""

from __future__ import annotations

from flyte_stubs_runtime.enums import OpenEnum

__all__ = [
    "Phase",
]


class Phase(OpenEnum):
    """How far it is. Enum `jobs.Phase`."""

    UNKNOWN = 0
    DONE = 1
