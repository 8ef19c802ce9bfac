"""A moment of `nox -s load`."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from conformance.load.__main__ import main
from tests.here import IMPORTABLE, ROOT


def test_every_server_answers_under_load(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", ":".join(map(str, (ROOT, *IMPORTABLE))))
    options = ["--values", "10", "--clients", "5", "--rounds", "1", "--seconds", "0.3"]
    options += ["--server", "echo", "--server", "kit"]
    done = CliRunner().invoke(main, options, catch_exceptions=False)
    assert done.exit_code == 0
    assert "echo" in done.output
    assert "kit" in done.output
