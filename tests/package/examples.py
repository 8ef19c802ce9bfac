"""How many examples a property gets, and what older pure-Python runtimes cannot do."""

from __future__ import annotations

import os
from typing import Final

import google.protobuf
from google.protobuf.internal import api_implementation
from hypothesis import settings

FEWER: Final = int(os.environ.get("FEWER_EXAMPLES", "1"))

PURE_PYTHON: Final = api_implementation.Type() == "python"

OLD_PURE_PYTHON: Final = PURE_PYTHON and int(google.protobuf.__version__.split(".")[0]) < 7
"""It serializes a message in twice the time for each level of maps in one another."""


def examples(count: int) -> settings:
    """So many, or the part of them that $FEWER_EXAMPLES asks for; without a time limit."""
    return settings(max_examples=max(count // FEWER, 3), deadline=None)


settings.register_profile("package", examples(100))
settings.load_profile("package")
