# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""An enum with the words of engines, and one without."""

from __future__ import annotations

from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import of_state as _of_state

__all__ = [
    "Colour",
    "Phase",
]


class Phase(OpenEnum):
    """How far something has come. Enum `states.Phase`."""

    UNDEFINED = 0
    RUNNING = 1
    SUCCEEDED = 2

    @classmethod
    def from_state(cls, state: str) -> Phase:
        """Returns what an engine's word for a state means, as in `from_state("cancelled")`.

        Only letters and digits count: `IN_PROGRESS` and `inProgress` are one word.

        Raises:
            ValueError: The word is unknown, or engines mean different things by it.
        """
        return _of_state(Phase, state, _STATES_OF_PHASE)


_STATES_OF_PHASE = {
    "inprogress": Phase.RUNNING,
    "running": Phase.RUNNING,
    "done": Phase.SUCCEEDED,
}


class Colour(OpenEnum):
    """Enum `states.Colour`."""

    UNKNOWN = 0
