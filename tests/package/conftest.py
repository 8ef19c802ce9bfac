"""The package's own tests: they need it installed, pytest and hypothesis, and no source tree.

`nox -s runtimes` copies this folder elsewhere and runs it against the wheel.
"""

from __future__ import annotations

import importlib
import os

import tests.package.examples  # noqa: F401 its profile is for all of them

for module in os.environ.get("BESIDE", "").split():
    importlib.import_module(module)
