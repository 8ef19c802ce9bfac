"""Workflow commands of GitHub Actions, which become annotations."""

from __future__ import annotations

from flyte_agent_kit.check.model import Checked
from flyte_agent_kit.trace.printable import safe


def as_github(checked: Checked) -> str:
    """Returns a line for each check that failed."""
    lines = []
    place = checked.place
    where = f"file={_property(place.file)},line={place.line}," if place is not None else ""
    for each in checked.results:
        if each.status == "failed":
            title = _property(f"{each.check.id} ({each.subject} at {checked.target})")
            message = _message(f"{each.message}. {each.check.why}")
            lines.append(f"::{each.severity.value} {where}title={title}::{message}")
    return "".join(f"{line}\n" for line in lines)


def _message(text: str) -> str:
    return safe(text).replace("%", "%25")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
