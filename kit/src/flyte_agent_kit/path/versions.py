"""How Flyte's cores differ, as data."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

Release: TypeAlias = tuple[int, int, int]

OLDEST: Release = (1, 11, 0)
"""The first core that speaks to agents by task category, and to synchronous ones."""

NEWEST: Release = (1, 16, 8)
"""The newest core that this package was compared with. Later ones of Flyte 1 are taken for it."""

Feature: TypeAlias = Literal[
    "queued-until-polled",
    "log-filter",
    "custom-info",
    "agent-error",
    "connector-plugin",
    "retryable-failed",
]


class Change(NamedTuple):
    """One difference between cores.

    Args:
        feature: its name.
        since: the first release that has it.
        effect: what it changes for agents.
        function: the Go function that tells.
    """

    feature: Feature
    since: Release
    effect: str
    function: str


CHANGES: tuple[Change, ...] = (
    Change(
        "queued-until-polled",
        (1, 12, 0),
        "QUEUED until the first answer; before, core itself reported RUNNING",
        "flyteplugins webapi.monitor",
    ),
    Change(
        "log-filter",
        (1, 13, 0),
        "links are shown while a task waits, and after it has ended, only if they ask for it",
        "flyteadmin transformers.filterLogsByPhase",
    ),
    Change(
        "custom-info",
        (1, 13, 1),
        "custom_info is copied into events",
        "flyteplugins agent.Plugin.Get and Status",
    ),
    Change(
        "agent-error",
        (1, 14, 0),
        "the code of a synchronous agent's agent_error becomes the error's code",
        "flyteplugins agent.Plugin.ExecuteTaskSync and Status",
    ),
    Change(
        "connector-plugin",
        (1, 15, 1),
        "a plugin for connectors stands beside the one for agents",
        "flyteplugins connector.Plugin",
    ),
    Change(
        "retryable-failed",
        (1, 16, 0),
        "RETRYABLE_FAILED is a phase; before, such an answer failed each round",
        "flyteplugins agent.Plugin.Status",
    ),
)
"""All differences, oldest first. Read in the tags of flyteorg/flyte; only 1.16.8 was run."""


def parse_release(text: str) -> Release:
    """Reads a release of Flyte 1, such as `1.16.8` or `v1.14.0`.

    Raises:
        ValueError: It is not a release, is older than `OLDEST`, or belongs to Flyte 2.
    """
    match = re.fullmatch(r"v?(\d+)\.(\d+)(?:\.(\d+))?", text.strip())
    if match is None:
        raise ValueError(f"{text!r} is not a release of Flyte, such as 1.16.8")
    release = (int(match[1]), int(match[2]), int(match[3] or 0))
    if release < OLDEST:
        raise ValueError(f"Flyte {text} is older than {shown(OLDEST)}, the oldest known here")
    if release >= (2, 0, 0):
        raise ValueError(f"Flyte {text} is not a release of Flyte 1")
    return release


def shown(release: Release) -> str:
    """Returns a release as people write it."""
    return ".".join(map(str, release))


def features_of(release: Release) -> frozenset[Feature]:
    """Returns what a core has of all that differs."""
    return frozenset(change.feature for change in CHANGES if change.since <= release)
