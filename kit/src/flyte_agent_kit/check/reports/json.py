"""JSON, for programs."""

from __future__ import annotations

import json

from flyte_agent_kit.check.model import Checked


def as_json(checked: Checked) -> str:
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
        for each in checked.results
    ]
    report = {"target": checked.target, "results": found}
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"
