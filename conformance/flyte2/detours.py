"""What a connector can do until Flyte 2 carries `custom_info`: write a report, or send a link.

Imports nothing, as it runs in flyte-sdk's environment, too.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

REPORT = "report.html"
"""The file to which every event refers, below the attempt's output prefix: `outputRefs`."""

_PAGE = "<!DOCTYPE html><title>custom_info</title><pre>{}</pre>"
_DATA = "data:application/json,"


def page(info: Mapping[str, Any]) -> str:
    """Returns a report that shows an object."""
    return _PAGE.format(html.escape(json.dumps(info, indent=2)))


def write_report(prefix: Path, info: Mapping[str, Any]) -> None:
    """Writes the report of a task."""
    prefix.mkdir(parents=True, exist_ok=True)
    (prefix / REPORT).write_text(page(info), "utf-8")


def shown(report: str) -> Any:
    """Returns the object that a report shows."""
    before, after = _PAGE.split("{}")
    return json.loads(html.unescape(report.removeprefix(before).removesuffix(after)))


def uri(info: Mapping[str, Any]) -> str:
    """Returns the URI of a log link that carries an object."""
    return _DATA + quote(json.dumps(info, separators=(",", ":")))


def carried(uri: str) -> Any:
    """Returns the object that a link carries."""
    return json.loads(unquote(uri.removeprefix(_DATA)))
