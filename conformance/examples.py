"""The hypothesis profile of all tests, and limits of old pure-Python protobuf runtimes."""

from __future__ import annotations

import os
from typing import Final

from hypothesis import HealthCheck, settings

FEWER: Final = int(os.environ.get("FEWER_EXAMPLES", "1"))
"""Divisor for the number of examples."""

# No test depends on the speed of the machine.
settings.register_profile(
    "project",
    max_examples=max(100 // FEWER, 3),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")


def examples(count: int) -> settings:
    """Returns the profile with `count` examples, divided by $FEWER_EXAMPLES."""
    return settings(max_examples=max(count // FEWER, 3))
