"""SARIF 2.1.0, for tools that collect findings."""

from __future__ import annotations

import json
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import Any
from urllib.parse import quote

from flyte_agent_kit.check.model import Checked, Result
from flyte_agent_kit.trace.printable import safe

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def as_sarif(checked: Checked) -> str:
    """Returns a log with a rule for each check, and a result for each that failed.

    A result is where the agent's class is written, if that is known: GitHub's code scanning takes
    no others.
    """
    rules = {each.check.id: each.check for each in checked.results}
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
            "locations": [_location(checked, each)],
        }
        for each in checked.results
        if each.status == "failed"
    ]
    run = {"tool": {"driver": driver}, "results": found}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _location(checked: Checked, result: Result) -> dict[str, Any]:
    name = safe(f"{checked.target}/{result.subject}")
    found: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": name, "kind": "resource"}]}
    if checked.place is not None:
        found["physicalLocation"] = {
            "artifactLocation": {"uri": quote(checked.place.file)},
            "region": {"startLine": checked.place.line},
        }
    return found
