"""What WebAssembly does not have: the hook of the suites that `nox -s runtimes` runs there."""

from __future__ import annotations

import sys
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None]:
    """Skips tests of what needs compiled modules there; elsewhere they are installed."""
    try:
        return (yield)
    except ImportError as error:
        if sys.platform == "emscripten":
            pytest.skip(str(error))
        raise
