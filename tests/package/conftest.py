"""The package's own tests: they need it installed, pytest and hypothesis, and no source tree.

`nox -s runtimes` copies this folder elsewhere and runs it against the wheels.
"""

from __future__ import annotations

import importlib
import os

import conformance.examples  # noqa: F401 loads the hypothesis profile
from tests.webassembly import pytest_runtest_call  # noqa: F401 a hook

for module in os.environ.get("BESIDE", "").split():
    importlib.import_module(module)
