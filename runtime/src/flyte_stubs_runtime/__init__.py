"""The hand-written code that generated Flyte stubs packages run on.

Users import it through a stubs package, for example as `flyte_agent_stubs.custom_info`.
"""

from typing import Final

__version__: Final = "0.1.0"
"""The version of this distribution."""
