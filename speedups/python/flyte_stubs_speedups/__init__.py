"""The codec of `flyte_stubs_runtime.custom_info`, compiled. The runtime uses it if it is installed.

It has no functions for users. `FLYTE_STUBS_SPEEDUPS=0` makes the runtime do without it.
"""

from typing import Final

from flyte_stubs_speedups import _codec as codec

__all__ = ["INTERFACE", "__version__", "codec"]

__version__: Final = "0.1.0"
"""The version of this distribution."""

INTERFACE: Final = 1
"""The version of what the runtime finds in `codec`."""
