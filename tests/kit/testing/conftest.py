"""The fixture that a project gets from the installed kit."""

from __future__ import annotations

from flyte_agent_kit.pytest_plugin import run_task

__all__ = ["run_task"]
