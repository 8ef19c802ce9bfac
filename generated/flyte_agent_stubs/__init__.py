# Written by `nox -s generate` from codegen/templates/package/__init__.py.jinja. Do not edit.
"""Typed stubs of the protos of flyteidl 1.16.8, extended with `custom_info`."""

from flyte_agent_stubs._pool import POOL, adopt

__all__ = ["FLYTEIDL_RELEASE", "POOL", "__version__", "adopt"]

__version__ = "1.16.8.0"
"""The schema's release, and behind it the serial of our build."""

FLYTEIDL_RELEASE = "1.16.8"
"""The flyteidl release whose schema this is."""
