"""Everything that the atlas of a family says, worked out from the real releases."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from codegen.atlas import config, facts
from codegen.atlas.closures import Release
from codegen.atlas.facts import Atlas
from codegen.pipeline import Stage
from codegen.tools import buf
from codegen.upstream.family import Family
from codegen.upstream.vendor import published

Counting = Callable[[int], AbstractContextManager[Callable[[], None]]]
"""Shows how many of so many pairs are done; gives a function to call after each."""


def gather(family: Family, stage: Stage, counting: Counting) -> Atlas:
    """The facts about every release of the window.

    Raises:
        CodegenError: a wheel cannot be had, or buf fails or finds something for a rule that is
            not in the table.
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
