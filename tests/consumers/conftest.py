"""Runs over a few releases, with a consumer of one's choice."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from codegen import project, upstream
from codegen.compat import contracts, known
from codegen.compat.contracts import Contract
from tests.consumers.processes import PROGRAM, Fleet
from tests.consumers.session import Session

CONTRACTS = {each.name: each for each in contracts.load()}

Started = tuple[Session, Fleet]


@pytest.fixture(scope="module")
def start() -> Iterator[Callable[..., Started]]:
    """Starts consumers of some releases; the module's tests share those that are alike."""
    pins = upstream.load(project.UPSTREAM)
    breaks = known.load(known.KNOWN_BREAKS, list(pins.window), list(CONTRACTS.values()))
    with ExitStack() as stack:

        @functools.cache
        def fleet(program: str, *releases: str) -> Fleet:
            return stack.enter_context(Fleet(Session(pins, breaks, releases, program).commands()))

        def started(*releases: str, program: str = PROGRAM) -> Started:
            return Session(pins, breaks, releases, program), fleet(program, *releases)

        yield started


def contract(name: str) -> Contract:
    """What one kind of consumer depends on."""
    return CONTRACTS[name]
