"""SARIF 2.1.0, for tools that collect findings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from flyte_agent_kit.check.model import Result
from flyte_agent_kit.trace.printable import safe

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def as_sarif(target: str, results: Sequence[Result]) -> str:
    """Returns a log with a rule for each check, and a result for each that failed."""
    rules = {each.check.id: each.check for each in results}
    order = list(rules)
    driver: dict[str, Any] = {
        "name": "flyte-agent check",
        "rules": [
            {
                "id": check.id,
                "shortDescription": {"text": check.why},
                "defaultConfiguration": {"level": check.severity.value},
                "properties": {"tags": [check.concern]},
            }
            for check in rules.values()
        ],
    }
    with suppress(PackageNotFoundError):  # run from a checkout
        driver["version"] = version("flyte-agent-kit")
    found = [
        {
            "ruleId": each.check.id,
            "ruleIndex": order.index(each.check.id),
            "level": each.severity.value,
            "message": {"text": safe(each.message)},
            "locations": [
                {
                    "logicalLocations": [
                        {"fullyQualifiedName": safe(f"{target}/{each.subject}"), "kind": "resource"}
                    ]
                }
            ],
        }
        for each in results
        if each.status == "failed"
    ]
    run = {"tool": {"driver": driver}, "results": found}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"
