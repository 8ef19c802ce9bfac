"""Computes the atlas of a family from the published releases."""

from __future__ import annotations

from codegen.atlas import config, facts
from codegen.atlas.closures import Release
from codegen.atlas.facts import Atlas
from codegen.pipeline import Counting, Stage
from codegen.tools import buf
from codegen.upstream.family import Family
from codegen.upstream.vendor import published


def gather(family: Family, stage: Stage, counting: Counting) -> Atlas:
    """Computes the atlas for every release of the window.

    Raises:
        CodegenError: a wheel cannot be fetched, or buf fails or has a finding for an unknown rule.
    """
    settings = config.load(family)
    buf.require_pinned(family.workspace.pyproject)
    window = family.pins.window
    with stage("fetch", f"reading {len(window)} releases of {family.name}"):
        releases = [Release.of(name, published(family.pins, name)) for name in window]
    with stage("closures", "building what each consumer depends on"):
        planned = facts.plan(settings, releases)
    with counting(len(planned.questions)) as answered:
        return facts.judge(family.name, releases, planned, settings, answered=answered)
