"""Connections: what a task needs to reach an engine, handed over with each call.

Flyte 1 hands over none: flyteorg/flyte#5126 and #5523 were not merged, and `CreateTaskRequest` of
no release has such a field. Flyte 2's requests have one. An agent that asks `connection()` runs on
both: what is not handed over comes from the secrets that are mounted for the agent.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Final, NamedTuple

from flyte_agent_kit.secrets import secret

_NOTHING: Final[Mapping[str, str]] = {}


class Connection(NamedTuple):
    """What was handed over with a call.

    Args:
        secrets: secrets by key.
        configs: settings by key, such as an account.
    """

    secrets: Mapping[str, str] = _NOTHING
    configs: Mapping[str, str] = _NOTHING

    def secret(self, key: str, *, group: str = "") -> str:
        """Returns a secret that was handed over, or else one that is mounted for the agent.

        Args:
            key: the secret's key.
            group: its group among the mounted ones.

        Raises:
            MissingSecretError: It is neither.
        """
        return self.secrets[key] if key in self.secrets else secret(key, group=group)

    def __repr__(self) -> str:
        return f"Connection(secrets of {sorted(self.secrets)}, configs={dict(self.configs)!r})"


NO_CONNECTION: Final = Connection()

current: Final[ContextVar[Connection]] = ContextVar(
    "flyte_agent_kit_connection", default=NO_CONNECTION
)
"""The connection of the call at hand."""


def connection() -> Connection:
    """Returns the connection of the call at hand; an empty one if none was handed over."""
    return current.get()
