"""Workflow commands of GitHub Actions, which become annotations."""

from __future__ import annotations

from collections.abc import Sequence

from flyte_agent_kit.check.model import Result
from flyte_agent_kit.trace.printable import safe


def as_github(target: str, results: Sequence[Result]) -> str:
    """Returns a line for each check that failed."""
    lines = []
    for each in results:
        if each.status == "failed":
            title = _property(f"{each.check.id} ({each.subject} at {target})")
            message = _message(f"{each.message}. {each.check.why}")
            lines.append(f"::{each.severity.value} title={title}::{message}")
    return "".join(f"{line}\n" for line in lines)


def _message(text: str) -> str:
    return safe(text).replace("%", "%25")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
