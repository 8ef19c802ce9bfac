# Written by `nox -s generate` from codegen/templates/package/__init__.py.jinja. Do not edit.
"""Typed stubs of the protos of flyteidl 1.16.8, extended with `custom_info`."""

from flyte_agent_stubs._pool import adopt

__all__ = ["adopt"]
