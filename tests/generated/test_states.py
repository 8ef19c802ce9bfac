"""The phases that engines' words for states mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_stubs import Phase


@pytest.mark.parametrize(
    ("state", "phase"),
    [
        ("cancelled", Phase.FAILED),
        ("RUNNING", Phase.RUNNING),
        ("IN_PROGRESS", Phase.RUNNING),
        ("inProgress", Phase.RUNNING),
        (" In progress ", Phase.RUNNING),
        ("NODE_FAIL", Phase.RETRYABLE_FAILED),
        ("Pending", Phase.INITIALIZING),
    ],
)
def test_a_word_means_a_phase(state: str, phase: Phase) -> None:
    assert Phase.from_state(state) == phase


@pytest.mark.parametrize("phase", list(Phase)[1:])
def test_the_name_of_a_phase_means_the_phase(phase: Phase) -> None:
    assert Phase.from_state(phase.name) == phase


@pytest.mark.parametrize("state", ["", "UNDEFINED", "terminated", "unknown", "ran"])
def test_a_word_that_means_nothing_or_several_things(state: str) -> None:
    with pytest.raises(ValueError, match="no Phase is known for the state"):
        Phase.from_state(state)


def test_a_state_is_a_string() -> None:
    with pytest.raises(TypeError, match="a state is a string, not NoneType"):
        Phase.from_state(None)  # type: ignore[arg-type]


@given(st.text())
def test_any_text_is_a_phase_or_refused(state: str) -> None:
    try:
        assert isinstance(Phase.from_state(state), Phase)
    except ValueError as error:
        assert repr(state) in str(error)
