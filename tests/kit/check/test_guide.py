"""The guides name every check and every loss."""

from __future__ import annotations

import re

from flyte_agent_kit.check.suite import CHECKS
from flyte_agent_stubs.custom_info import CODES
from tests.here import ROOT


def test_the_guide_has_every_check() -> None:
    guide = (ROOT / "docs/checking.md").read_text("utf-8")
    rows = re.findall(
        r"^\| `([\w-]+)` \| [^|]+ \| (error|warning) \| (.+) \|$", guide, re.MULTILINE
    )
    assert rows == [(each.id, each.severity.value, each.why) for each in CHECKS]


def test_the_guide_has_every_loss() -> None:
    source = (ROOT / "kit/src/flyte_agent_kit/path/losses.py").read_text("utf-8")
    codes = set(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source)) - {*CODES, "custom-info"}
    codes -= {"secret-", "agent-error"}
    guide = (ROOT / "docs/tracing.md").read_text("utf-8")
    rows = re.findall(r"^\| (`.+`) \| [·!✗] \|", guide, re.MULTILINE)
    assert codes == {code for row in rows for code in re.findall(r"`([\w-]+)`", row)}
