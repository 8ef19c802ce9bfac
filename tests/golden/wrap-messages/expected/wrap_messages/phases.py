# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""How far jobs are."""

from __future__ import annotations

from flyte_stubs_runtime.enums import OpenEnum

# Imported for their effect: they give the runtime's classes their public names.
from . import custom_info as _custom_info  # noqa: F401
from . import times as _times  # noqa: F401

__all__ = [
    "Phase",
]


class Phase(OpenEnum):
    """How far it is. Enum `jobs.Phase`."""

    UNKNOWN = 0
    DONE = 1
