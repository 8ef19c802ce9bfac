"""The phases that engines' words for states mean, as flytekit knows them."""

from __future__ import annotations

from flytekit.extend.backend.utils import convert_to_flyte_phase

from flyte_agent_stubs import Phase


def test_flytekits_words_mean_the_same() -> None:
    words = (
        *("failed", "timeout", "timedout", "canceled", "cancelled", "skipped", "internal_error"),
        *("done", "succeeded", "success", "completed", "running", "terminating", "pending"),
    )
    for word in words:
        assert Phase.from_state(word) == convert_to_flyte_phase(word)
