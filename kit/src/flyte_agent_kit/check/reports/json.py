"""JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from flyte_agent_kit.check.model import Result


def as_json(target: str, results: Sequence[Result]) -> str:
    """Returns one object with the target and all results."""
    found = [
        {
            "id": each.check.id,
            "concern": each.check.concern,
            "subject": each.subject,
            "status": each.status,
            "severity": each.severity.value,
            "message": each.message,
            "why": each.check.why,
            "seconds": round(each.seconds, 3),
        }
        for each in results
    ]
    return json.dumps({"target": target, "results": found}, indent=2, ensure_ascii=False) + "\n"
