"""Which releases stand for a window."""

from __future__ import annotations

from dataclasses import replace

from codegen.gate import known
from codegen.gate.known import Break
from codegen.verdicts import contracts
from tests.here import FLYTEIDL2

WINDOW = [f"1.{number}" for number in range(10)]
BREAK = Break("known-breaks.toml: break[0]", "event", ("1.3", "1.4"), "FIELD_NO_DELETE", "a.B", "…")


def test_a_window_without_breaks_has_two_ends() -> None:
    assert known.sample(WINDOW, []) == ("1.0", "1.9")
    assert known.sample(WINDOW[:1], []) == ("1.0",)


def test_each_break_adds_its_first_release_and_the_one_that_ended_it() -> None:
    assert known.sample(WINDOW, [BREAK]) == ("1.0", "1.3", "1.5", "1.9")
    ends = replace(BREAK, releases=("1.8", "1.9"))
    assert known.sample(WINDOW, [BREAK, ends]) == ("1.0", "1.3", "1.5", "1.8", "1.9")


def test_a_quarter_of_flyteidl2s_window_stands_for_it() -> None:
    window = list(FLYTEIDL2.pins.window)
    breaks = known.load(FLYTEIDL2.folder / "known-breaks.toml", window, contracts.load(FLYTEIDL2))
    sample = known.sample(window, breaks)
    assert {"2.0.0", "2.0.2", "2.0.31", "2.0.33", "2.0.53"} <= set(sample)
    assert len(sample) < len(window) / 3
