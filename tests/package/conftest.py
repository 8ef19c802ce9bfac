"""The package's own tests: they need it installed, pytest and hypothesis, and no source tree.

`nox -s runtimes` copies this folder elsewhere and runs it against the wheel.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Generator

import pytest

import tests.package.examples  # noqa: F401 its profile is for all of them

for module in os.environ.get("BESIDE", "").split():
    importlib.import_module(module)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None]:
    """In WebAssembly, skips tests of what needs compiled modules; elsewhere they are there."""
    try:
        return (yield)
    except ImportError as error:
        if sys.platform == "emscripten":
            pytest.skip(str(error))
        raise
