"""Serializes the atlas as JSON, described by `atlas.schema.json`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from codegen.atlas.facts import Atlas, Judged
from codegen.atlas.findings import Finding
from codegen.atlas.schema import Span
from codegen.verdicts.rules import Effect
from codegen.verdicts.subject import Subject

VERSION = 1
"""Version of the document's format; incremented by each incompatible change."""

SCHEMA = Path(__file__).with_name("atlas.schema.json")


def document(atlas: Atlas) -> dict[str, Any]:
    """Returns the atlas as JSON values."""
    places = {subject: place for place, subject in enumerate(atlas.histories)}
    return {
        "version": VERSION,
        "family": atlas.family,
        "buf": atlas.buf,
        "releases": list(atlas.releases),
        "consumers": [_consumer(each) for each in atlas.consumers],
        "findings": [_finding(each, places) for each in atlas.findings],
        "histories": [_history(spans) for spans in atlas.histories.values()],
        "timeline": {
            "field": atlas.field,
            "messages": [
                {"message": each.message, "history": _history(each.spans)}
                for each in atlas.carriers
            ],
            "milestones": [asdict(each) for each in atlas.milestones],
        },
    }


def text(atlas: Atlas) -> str:
    """Returns the document as one line of text."""
    return json.dumps(document(atlas), ensure_ascii=False, separators=(",", ":")) + "\n"


def _consumer(judged: Judged) -> dict[str, Any]:
    return {
        **asdict(judged.consumer),
        "groups": judged.groups,
        "pairs": [
            {
                "writer": pair.writer,
                "reader": pair.reader,
                "verdict": pair.verdict.value,
                "findings": pair.findings,
            }
            for pair in judged.pairs
        ],
    }


def _finding(finding: Finding, places: dict[Subject, int]) -> dict[str, Any]:
    subject = finding.subject
    # Another finding about the same element may not be compatible, and have a history.
    compatible = finding.verdict is Effect.COMPATIBLE
    return {
        "element": subject.name,
        "kind": subject.kind,
        "number": subject.number,
        "part": finding.part,
        "verdict": finding.verdict.value,
        "says": finding.says,
        "rules": finding.rules,
        "history": -1 if compatible else places[subject],
    }


def _history(spans: tuple[Span, ...]) -> list[dict[str, Any]]:
    return [asdict(span) for span in spans]
