"""The filter in propeller's event sink, which forgets: two events may share a slot.

`fastcheck.OppoBloomFilter` has 65,536 slots for the size that propeller gives it. Its hash adds up
to 18,615 at most (`md5UintHash.Sum32`), so that 18,616 are used.
"""

from __future__ import annotations

import hashlib
from itertools import count

_PHASES = range(9)
_VERSIONS = (0, 2)
"""Those of the events of agents' tasks: 2 once they are launched."""


def slot(event_id: str) -> int:
    """Returns the slot of an event. Follows `md5UintHash.Sum32` of flytestdlib."""
    first, second, third = hashlib.md5(event_id.encode(), usedforsecurity=False).digest()[:3]
    return (first << 6) + (second << 3) + third


def task_event_id(execution: str, attempt: int, phase: int, version: int) -> str:
    """Returns the ID of a task's event. Follows `events.IDFromMessage` of flytepropeller."""
    return f"p:d:{execution}:n0:{execution}:v:{attempt}:{int(phase)}:{version}"


def name_without_collisions(wanted: str, attempts: int) -> str:
    """Returns a name for an execution whose events do not share slots."""
    for number in count():
        name = f"{wanted}-{number}"
        ids = [
            task_event_id(name, attempt, phase, version)
            for attempt in range(attempts)
            for phase in _PHASES
            for version in _VERSIONS
        ]
        ids += [f"p:d:{name}:n0::{phase}" for phase in range(12)]  # the node's
        if len({slot(each) for each in ids}) == len(ids):
            return name
    raise AssertionError
