"""Tasks that failed when they were created.

The answer to CreateTask has no room for a phase, and core tries again if it gets an error. So the
failed `Resource` travels as the task's `resource_meta`, and the first poll gets it.
"""

from __future__ import annotations

from typing import Final

from flyte_agent_stubs import Resource

_PREFIX: Final = b"flyte-agent-kit failed to create 1\n"


def to_resource_meta(resource: Resource) -> bytes:
    """Returns the `resource_meta` of a task that has failed."""
    return _PREFIX + resource.to_bytes()


def from_resource_meta(resource_meta: bytes) -> Resource | None:
    """Returns how a task failed, or None for the `resource_meta` of any other task.

    Raises:
        ValueError: the bytes have been damaged on their way.
    """
    if not resource_meta.startswith(_PREFIX):
        return None
    return Resource.from_bytes(resource_meta[len(_PREFIX) :])
