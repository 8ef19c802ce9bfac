"""Which protobuf runs here, compiled or in pure Python. It needs none of the tests' packages."""

from __future__ import annotations

from typing import Final

import google.protobuf
from google.protobuf.internal import api_implementation

PURE_PYTHON: Final = api_implementation.Type() == "python"

OLD_PURE_PYTHON: Final = PURE_PYTHON and int(google.protobuf.__version__.split(".")[0]) < 7
"""Its time to serialize nested maps doubles with each level."""
