"""The gate on instructions, without counting any."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.bench import budgets, instructions
from tests.bench.__main__ import main
from tests.bench.budgets import Budgets

STORED = Budgets("here", {"write": 1_000, "read": 100})


@pytest.fixture
def measuring(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, int]], None]:
    def measured(counts: dict[str, int]) -> None:
        monkeypatch.setattr(instructions, "why_not", lambda: None)
        monkeypatch.setattr(instructions, "is_compiled", lambda: True)
        monkeypatch.setattr(budgets, "here", lambda: "here")
        monkeypatch.setattr(budgets, "load", lambda: STORED)
        monkeypatch.setattr(budgets, "measure", lambda: Budgets("here", counts))

    return measured


def test_what_is_within_five_percent_passes(measuring: Callable[[dict[str, int]], None]) -> None:
    measuring({"write": 1_050, "read": 40})
    assert budgets.check() == "2 ways are within their budgets"


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        (
            {"write": 1_060, "read": 100},
            "write: 1,060 instructions, 6% more than its budget of 1,000",
        ),
        ({"write": 1_000}, "read: has no measurement"),
        ({"write": 1_000, "read": 100, "new": 1}, "new: has no budget"),
    ],
)
def test_what_exceeds_its_budget_fails(
    counts: dict[str, int], told: str, measuring: Callable[[dict[str, int]], None]
) -> None:
    measuring(counts)
    with pytest.raises(SystemExit, match=told):
        budgets.check()


def test_budgets_of_another_interpreter_are_not_checked(
    measuring: Callable[[dict[str, int]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring({})
    monkeypatch.setattr(budgets, "here", lambda: "elsewhere")
    told = "budgets are not checked: the budgets hold for here; this is elsewhere"
    assert budgets.check() == told


def test_without_valgrind_nothing_is_checked(
    measuring: Callable[[dict[str, int]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring({})
    monkeypatch.undo()
    monkeypatch.setenv("PATH", "")
    assert "valgrind and vgdb not found: apt-get install valgrind" in budgets.check()


def test_budgets_are_stored_and_read(tmp_path: Path) -> None:
    budgets.save(STORED, tmp_path / "budgets.toml")
    assert budgets.load(tmp_path / "budgets.toml") == STORED
    text = (tmp_path / "budgets.toml").read_text("utf-8")
    assert text.startswith("# Instructions of a call")


def test_every_way_has_a_budget() -> None:
    from tests.bench import ways

    names = {row.name for row in ways.rows(*budgets.SIZES)} | set(instructions.IMPORTS)
    compiled = {name + budgets.COMPILED for name in names}
    assert set(budgets.load().counts) == names | compiled


def test_budgets_are_not_set_without_the_compiled_codec(
    measuring: Callable[[dict[str, int]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring({"write": 1})
    stored: list[Budgets] = []
    monkeypatch.setattr(budgets, "save", stored.append)
    assert CliRunner().invoke(main, ["--budgets", "set"]).exit_code == 0
    assert stored == [Budgets("here", {"write": 1})]
    monkeypatch.setattr(instructions, "is_compiled", lambda: False)
    done = CliRunner().invoke(main, ["--budgets", "set"])
    assert done.exit_code == 1
    assert "flyte-stubs-speedups is not installed, and its budgets would be lost" in done.output
    assert len(stored) == 1


def test_no_runs_are_refused() -> None:
    done = CliRunner().invoke(main, ["--runs", "0"])
    assert done.exit_code == 2
    assert "Invalid value for '--runs'" in done.output


def test_without_the_compiled_codec_its_budgets_are_not_checked(
    measuring: Callable[[dict[str, int]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring({"write": 1_000})
    both = Budgets("here", {"write": 1_000, "write, compiled": 100})
    monkeypatch.setattr(budgets, "load", lambda: both)
    with pytest.raises(SystemExit, match="write, compiled: has no measurement"):
        budgets.check()
    monkeypatch.setattr(instructions, "is_compiled", lambda: False)
    assert budgets.check() == (
        "1 ways are within their budgets; flyte-stubs-speedups is not installed, and its budgets"
        " are not checked"
    )
