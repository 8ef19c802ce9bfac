"""Tests of the runtime alone: they need it installed, pytest and hypothesis, and no source tree.

`nox -s runtimes` copies this folder elsewhere and runs it against the wheel.
"""

from __future__ import annotations

import conformance.examples  # noqa: F401 loads the hypothesis profile
from tests.webassembly import pytest_runtest_call  # noqa: F401 a hook
