from __future__ import annotations

import pytest

from tests.kit.programs import Command


@pytest.fixture
def flyte_agent(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """The command, in this process."""
    return Command(monkeypatch, capsys)
