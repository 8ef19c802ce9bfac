"""What came out of the checks, for people and for the tools that read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, TypeAlias

from flyte_agent_kit.check.model import Checked
from flyte_agent_kit.check.reports.github import as_github
from flyte_agent_kit.check.reports.json import as_json
from flyte_agent_kit.check.reports.junit import as_junit
from flyte_agent_kit.check.reports.sarif import as_sarif
from flyte_agent_kit.check.reports.table import as_table

Format: TypeAlias = Literal["table", "json", "junit", "sarif", "github"]

FORMATS: Final[dict[Format, Callable[[Checked], str]]] = {
    "table": as_table,
    "json": as_json,
    "junit": as_junit,
    "sarif": as_sarif,
    "github": as_github,
}
"""Writes a report as text."""
