"""Runs over a few releases, with a consumer of one's choice."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from codegen.gate import known
from codegen.verdicts import contracts
from codegen.verdicts.contracts import Contract
from conformance.consumers.processes import PROGRAM, Fleet
from conformance.consumers.session import Session
from tests.here import FLYTEIDL

CONTRACTS = {each.name: each for each in contracts.load(FLYTEIDL)}

Started = tuple[Session, Fleet]


@pytest.fixture(scope="module")
def start() -> Iterator[Callable[..., Started]]:
    """Starts consumers of some releases; the module's tests share those that are alike."""
    breaks = known.load(
        FLYTEIDL.folder / "known-breaks.toml",
        list(FLYTEIDL.pins.window),
        list(CONTRACTS.values()),
    )
    with ExitStack() as stack:

        @functools.cache
        def fleet(program: str, *releases: str) -> Fleet:
            return stack.enter_context(
                Fleet(Session(FLYTEIDL, breaks, releases, program).commands())
            )

        def started(*releases: str, program: str = PROGRAM) -> Started:
            return Session(FLYTEIDL, breaks, releases, program), fleet(program, *releases)

        yield started


def contract(name: str) -> Contract:
    """What one kind of consumer depends on."""
    return CONTRACTS[name]
