"""The codec of `flyte_stubs_runtime.custom_info`, compiled. The runtime uses it if it is installed.

It has no functions for users. `FLYTE_STUBS_SPEEDUPS=0` makes the runtime do without it.
"""

# The compiled module is there once it is built.
# pyright: reportMissingModuleSource=false

from flyte_stubs_speedups import _codec as codec
from flyte_stubs_speedups._codec import INTERFACE, __version__

__all__ = ["INTERFACE", "__version__", "codec"]
